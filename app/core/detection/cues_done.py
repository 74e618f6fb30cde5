"""How customers say that it is done."""

from app.core.detection.patterns import Pattern, ways
from app.core.vocabulary import Cue

RESOLVED: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.RESOLVED,
        r"""
        (i|we) can (finally |now )*(log|get|sign|access|print|pay|use|open|connect|see|hear|call|
            order) {gap4}(again|now|fine|at last)
        """,
        unless=r"""
        (so|if|when|until|before|unless|where|how|whether) (that )?(i|we) can
        can (now )?(call|see) (that|why|you)
        """,
    ),
    *ways(
        "cue",
        Cue.RESOLVED,
        r"""
        (that|it|this|which|problem|issue|that's|it's|thats|all|everything|my \w+|the \w+|your \w+|yep|
            yes)( (has|is|have|just|all|now|finally|actually|totally|completely|really|definitely|
            seems to have|must have|'s))* (worked|fixed|sorted|solved|resolved|did the trick|done the trick|
            cleared|does the trick|sorted (out|itself)|cracked it|did it|done it|fixed itself|made it work|
            been (fixed|sorted|solved|resolved|settled|cleared))( (it|now|for|thank|thanks|perfectly|a treat|
            out|everything|the problem|the issue|my|that|all|fine|so|great|from|then|first|and|i|you|
            straight)|[.!,;]|{$})
        (is|are|it's|its|seems|'s|are all|'re|was|been|started|looks|got|now|everything's|all|am|i'm|
            we're) (all |now |finally |back |up |completely |fully |properly |just |running |both |much |
            working |to be |live |perfectly |already )*(working|fixed|sorted|solved|resolved|settled|back (on|
            up|to normal|in|online|working)|back|up and running|up again|running again|running|online again|
            live|correct now|good now|ok now|fine now|okay now|well now|right now (and)|connected|unlocked|
            active again|warm again|fine again|in working order|there now|clear now|cleared|as it should be|
            green again|gone green)( (again|now|fine|perfectly|like|properly|thank|thanks|great|since|as|for|
            and|on|in|so|from)|[.!,;]|{$})
        (works|working|work|opens|opened|loads|loaded|starts|started|prints|printing|charges|charging|
            connects|connected|runs|running|turns on|turned on|rings|goes|went|gone|came|come|comes|switched|
            log in|logged in|signed in|got in|let me in|plays|boots|syncs|showing|shows|got|i'm) (back |up |
            all |straight |now |just |right )*(again|now|perfectly|fine now|like a (charm|dream)|
            as (it should|before|normal|expected|new)|a treat|great now|properly|green|back on|back in|
            through|online|up and running|straight away|first time|beautifully|without (a )?(problem|issue|
            hitch)|like new|in now)( (now|again|thank|thanks|great|this|today|so|and|from|for|on|to|
            yesterday)|[.!,;]|{$})?
        (worked|works|sorted|fixed|solved|resolved|all good)( it)?( now| again)?[.!,]+ ?(thank|thanks|cheers|
            brilliant|great|perfect|you're|phew|ta|amazing|so|that's|finally|no more|all)
        (omg|wow|yes|oh|hey|great|brilliant|ok|holy \w+|finally|and|ah|yep|amazing|perfect)[,.! ]+(it|that|
            this) (worked|works|did|does|fixed it|did it|solved it|is working|has worked)
        (refund|money|payment|parcel|package|order|replacement|engineer|card|invoice|email|letter|code|item|
            delivery|it|credit|passport|ticket|tickets|link|they|cash|transfer|deposit|technician|new one|
            cheque|deliveries|salary|sim) (has |have |'s |just |finally |now |did |already |only |both |all |
            safely |duly |'ve )*(arrived|came (through|in|this|today|yesterday|back)|come through|
            been (received|credited|refunded|delivered|paid|fixed|sorted|processed|reversed|corrected)|landed|
            turned up|gone through|went through|shown up|showed up|hit my|is here|are here|is in my|
            is correct|are correct|looks (right|correct|good|fine)|got here|reached)( (now|today|this|safely|
            thank|thanks|yesterday|in|so|just|and|my|already|an|at|about|on|last|fine|earlier|ok)|[.!,;]|{$})
        (you can|please|can|so|could you|go ahead and|feel free to|happy for you to|kindly|may) (now |just |
            go ahead and |please |safely |also )*(close|mark|shut|end|archive|resolve) (it|the|this|my|that|
            off) ({gap1})(ticket|case|complaint|request|chat|enquiry|as|on|off|down|now|query|report|side|
            resolved|one|matter|solved|{$}|[.!,])
        (nothing|no|not) (else|more|further|other|anything else) (from (me|us|my)|needed|required|to (add|ask|
            report)|thank|thanks|i need|for (me|now|today)|questions?|issues?|problems?|that's|is needed|
            at the moment|today|at this time)
        (that's|thats|that is|that was|that will be|that'll be|that would be|it's) (all|everything|it|
            all good|about it|me) (i (need|needed|wanted|was|had|require)|for (now|today|me|us)|thank|thanks|
            from (me|my|us)|sorted|done|then|settled|cleared up|fixed|good)
        (question|questions|query|queries|concern|concerns|issue|problem|matter|everything|all) (is |are |
            has |have |was |been |now |all |fully |'s |just )*(answered|sorted|resolved|settled|cleared up|
            solved|closed|fixed|dealt with|addressed|clear|taken care of|done)( (now|thank|thanks|from|so|and|
            for|completely|perfectly)|[.!,;]|{$})
        (problem|issue|mystery|case|panic|matter|job|crisis|question) (is )?(solved|sorted|resolved|closed|
            over|done|answered|fixed)
        (got|get|getting) (it|this|everything|them) (working|sorted|fixed|to work|open)( (now|again|thank|
            thanks|perfectly|at last|in the end)|{$})
        found (it|them|the (parcel|order|email|setting|money|option|button))( now| thank| thanks|{$})
        (fixed|sorted) it( now| myself| thank| thanks|{$})
        (i|we)('ve)? managed( it)?( now| thank| thanks|{$})
        i'm (back )?in( now| again| thank| thanks|{$})
        (logged|back|got|let me|getting) (back )?in (now|again|fine|ok|okay)
        received (it|the|my|them|everything) {gap2}(now|today|thank|thanks|safely|yesterday|this)
        (am |are |now |was |were |finally |i'm )(able to|managed to) (log|get|sign|access|print|pay|use|open|
            connect|see) {gap4}(now|again|thank|thanks|fine)
        (i|we) can (log|get|sign|access|print|pay|use|open|connect|see) {gap4}(now|again|fine)
        (all set|good to go|up and running|in again|can see it now)
        (all|we're|i'm|you're|everything's|everything is|it's all|that's|now|i am|we are) (all )?(sorted|set|
            good|fixed|settled|done and dusted|good to go|squared away|hunky dory|tickety boo|up and running|
            back to normal|in order|sound|square|shipshape|cleared)( (now|then|thank|thanks|here|from|again|
            on|for|at)|[.!,;]|{$})
        (light|router|screen|heating|power|internet|wifi|wi fi|line|water|phone|tv|telly|website|site|app|
            system|signal|boiler|electric|electricity|connection|broadband|tills?|card machine|printer|server|
            network|lights|account|alarm|fridge|washing machine|page|dashboard|picture|sound|gas|email|
            lift)( (has|have|is|are|just|all|now|finally|both|come|came|went|gone)|'s|'re)* (back|back on|on|
            on again|working|up again|green|gone green|came on|come on|came back|come back|come back on|
            came back on|fixed|restored|running|live again|working again|warm|stable|perfect|connected|lit up|
            fine again|started|open again)( (now|again|at last|finally|thank|thanks|perfectly|all day|since|
            and|so|too|fine)|[.!,;]|{$})
        (invoice|bill|amount|statement|address|name|balance|price|total|date|size|order|details|record|
            account|figure|number|bank|receipt|spelling) (is|are|looks?|now looks?) (now |all |
            finally )*(correct|right|accurate|as it should)( now| thank| thanks|{$}| again)
        (got|had|have|received) (my|our|the|all my|all the) (money|refund|cash|deposit|payment|parcel|order|
            card|package|replacement)( back)? (today|this morning|yesterday|now|in the end|at last|finally|
            thank|thanks|ok|fine|safely)
        no (further|more|other) (help|questions|assistance|action) (needed|required|necessary)
        (all|everything) good (now|here)
        did the trick
        done the trick
        does the trick
        worked a treat
        worked (like a (charm|dream)|perfectly|first time|great|beautifully)
        works (a treat|like a (charm|dream)|perfectly (now|again)|now|again|fine now|great now)
        as good as new
        back to normal
        running (all day|smoothly|perfectly|fine) (with|since|now|again|without)
        no (more )?(trouble|problems|issues|errors|dropouts|drop outs) (since|now|any ?more|at all|so far|
            today)
        happy with the (outcome|result|resolution|solution)
        (that's|it's|consider it|we can call it) (now )?(settled|sorted|closed|a wrap|resolved|fixed|
            done and dusted)( from| then| for| on| now|{$}|[.!,])
        up and running
        """,
        unless=r"""
        is that what you (wanted|meant|need)
        (not|n't|never|isn't|hasn't|haven't|still|nothing|nobody|no longer|wasn't|hardly|half|supposedly|when|
            until|if|once|unless|whether|says?|said|ticket says|allegedly|apparently|barely|want|get|need|
            needs|to (be|get|have)|will|would|should|sounds|sound|could|can|must|be|has it|is it|are they|
            have they|has the|is the|was the|were|have it|getting|before|what|how|why|only|isnt|hope|
            hopefully|hoping) {gap3}(worked|fixed|sorted|solved|resolved|working|works|settled|back|
            up and running|arrived|done|answered|closed|running|come|came|open|opens|correct|set|received|
            connected|online|dealt with|addressed|active|live|gone through|went through|credited|refunded|
            paid|delivered|right|good|here|processed|cleared|in|through|again|all|on|fine)
        (worked|working|works|was fine|ran|running|been fine|printed|connected) (fine |perfectly |well |
            great |ok |okay |all right )?(until|till|before|up to|yesterday|last|for (a|the|about|{n})|once|
            on (the|my|another|one)|but|at first|when|with|in)
        resolved (yet|by)
        (sorted|fixed|solved|resolved) (by|before|today|asap|now please|quickly|soon|out please|properly|yet|
            or|then i|immediately|already\?|who|for me please|within|in the|tomorrow|this week)
        (stopped|stops|quit|not|isn't|aren't|ain't|n't|never|nothing|keeps?|half) (working|running|work)
        it (was|used to be) working
        working (day|days|hours|week|from|on it|order|for|at|people|mother|mum|dad)
        back (to (you|square|the (start|beginning|store|shop|sender|menu|same))|and forth|in (the|a) (queue|
            line|day|2|19|20)|home|here|again|at|from|up (my|the|files?|data)|on hold|order)
        running (out|late|shoes|low|costs|in circles|water|a|the|my|an|around|total)
        (all|everything) (in )?(right|good)\?
        (is|was) that (all|everything|it)
        (there|it) (now )?says
        (drawers|list|sorted) (sorted )?by (colou?r|size|date|name|price)
        sort(ed)? (by|of)
        (that's|that is|it's) (all|it) (well and good|you|you've|i (get|got|hear))
        no (more )?(excuses|apologies|questions asked|callbacks)
        (i|we) (want|need|expect|demand|would like|'d like) {gap5}(fixed|sorted|resolved|solved|back|working)
        (get|have|gets|having|got|getting) (it|this|that|them|my \w+|the \w+) {gap2}(fixed|sorted|resolved|
            solved|working|back)
        open (an|the|a|up|my)
        only (opens|works|starts|prints)
        arrived (broken|damaged|late|scratched|empty|cracked|wrong|open|smashed|today and|and|with|in|without|
            but|faulty|yesterday (and|but)|missing|a (day|week)|the wrong|three|two|wet|used|dead)
        came (in|with|back|through) (the wrong|broken|damaged|scratched|wrong|two|without)
        come (in|through) (blue|red|black|white|different|other|a)
        (came|come) (in|with) (a|the|two|three|an|any|different|it|other|colou?rs)
        i found (it|them|the) (hard|confusing|difficult|rude|broken|open|cheaper|in the bin|online|on)
        received (it|the|my|them) {gap3}(broken|damaged|wrong|late|yesterday but|and|but|invoice|bill|
            email (saying|telling|from)|letter|message|wrong)
        got (it|them|the|in|through|my) {gap3}(wrong|broken|damaged|from|as a|last|for|in|but|late|on|
            today but|yesterday but|off|bill|message|email (saying|telling))
        that was (all|it)\?
        (is|are) (correct|right|all|it)\?
        (go|going|went|got) through (to|this|all|the|security|customs|with|my|your|a|hell|it)
        """,
    ),
)
