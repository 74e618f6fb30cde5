"""How customers say that nobody listened, and ask again."""

from app.core.detection.patterns import Pattern, ways
from app.core.vocabulary import Cue

NOT_LISTENED_TO: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.NOT_LISTENED_TO,
        r"""
        {youre} (just |simply |clearly |obviously |still |really )*not (even |really |actually )*(listening|
            reading|hearing|understanding|getting (it|me|the point)|answering|paying attention|following|
            taking (this|me) serious)\w*
        (do|did|have|are|does|has) (you|u|ya|anyone|anybody|someone|somebody|they|nobody|
            any of you)( people| guys| lot| all| there| here)* (even |actually |ever |please |just |
            bother to |bothered to |not )*(read|listen|listening|reading|hear|heard|understand|understood|
            listened|look at|looked at|paying attention|speak english|follow) ({gap5})(what|my|to me|
            a (single )?word|it|these|this|any|the|i|me|at all|before|properly|first|messages?|mails?|emails?|
            question|notes|case|history)
        (are|r) (you|u|ya|ye|any of you|you people|you lot|you guys) (even |actually |really )*(listening|
            reading|deaf|hearing)
        (not|n't|never|stop|please|actually|just|nobody|refuse to|to|bother to|and) (listen|listening|
            listened) to (me|a word|anything|what (i|we)|us|my|a thing|your customers|customers|your own)
        (nobody|no one|noone|none of you|not one of you|no-one) {gap3}(listen|listens|listening|listened|read|
            reads|cares|care|hears|heard|understands|understand|bothers|bothered|pays|takes|took|is reading|
            is listening)\w*
        {you} (just |clearly |obviously |really |simply |still |people |lot |guys )*(don't|do not|didn't|
            did not|won't|haven't|have not|never|aren't|are not|refuse to|fail to|failed to|can't|
            cannot)( (even|actually|once|really|ever|bother( to)?|seem to|want to))* (listen|listened|read|
            hear|heard|understand|understood|get it|get the point|care|cared|answer|answered|answering|
            address|addressed|grasp|grasped|pay attention|paid attention|take (me|this) seriously|acknowledge|
            acknowledged|follow)\w*
        {you} (keep|keeps|kept|just keep|are|just|always|only) (on )?(repeating|saying|sending|pasting|copy|
            copying|talking|asking|telling|giving|interrupting|cutting|ignoring|talking over|missing|reading|
            quoting|going on|dodging|avoiding|changing|speaking|answering|pushing|coming back|referring|
            insisting|assuming|typing)
        (stop|quit|enough|no more|enough with|spare me|without) (with )?(just )?(the )?(pasting|copying|copy|
            repeating|reading (from )?(the|a|your) script|sending me (the same|that|this|these|links|
            articles)|interrupting|cutting|talking over|ignoring|canned|scripted|script|asking me the same|
            quoting|giving me the same|fobbing|telling me)
        (copy|copied|copying|cut) (and |& |n )?past(e|ed|ing)
        (canned|scripted|automated|generic|stock|template|templated|boilerplate|standard|robotic|pre written|
            auto|copy paste) (reply|replies|response|responses|answer|answers|message|messages|email|emails|
            line|lines|apology|text)
        (reading|read) (off|from|out)? ?(a|the|your|that) script
        (talking|speaking|talk|speak) to (a|the) (brick )?(wall|machine|robot|bot|parrot)
        (are|is) (you|this|that|it|i talking to|anyone|there) {gap3}(a )?(bot|robot|chatbot|recording|
            automated|machine)
        (let|allow) me (to )?(finish|speak|explain|talk|get a word|complete)
        (stop|you keep|you're|keep|kept|keeps|don't|please don't|were|you) (cutting|cut|talking|talk|speaking|
            interrupting|interrupt|butting|jumping) (me )?(off|across|over|in|me|on me)
        (not|n't|never) (even )?(been )?(listened to|heard|understood|taken seriously|addressed|acknowledged|
            answered|what (i|we) (asked|said|wrote|meant|reported|am asking|was asking|wanted|ordered))
        (not|n't|nothing|has nothing|had nothing|nowt) to do with (my|what|the|our|it|anything)
        (that's|thats|that is|this is|it's) (not|a reply to|an answer to|for|about) {gap3}(my|what (i|we)|the|
            another|some(body|one)|a different|the wrong|other) {gap3}(question|asked|problem|issue|said|
            asking|point|case|customer|enquiry|query|wrote|complaint|order|somebody else)
        (mine|my (question|problem|issue|email|point|case|query|complaint)) (was|is) (about|regarding|that|
            whether|why|how|a|not)
        (brushed|brushing|fobbed|fobbing|brush|fob|palmed|palming|blown|blowing|dismissed|shrugged|laughed|
            shut) (me |us |it |this )?(off|aside|away|down|under)
        (like|as if|as though) (i|we|it) (don't|do not|doesn't|didn't) (matter|exist|count)
        (being|been|feel|feeling|felt|getting|was|am|i'm|completely|totally|just|simply|always|keep getting|
            keeps getting) (completely |totally |just |so |constantly |utterly )*(ignored|dismissed|unheard|
            overlooked|fobbed|brushed|stonewalled|talked down|patronised|patronized|disregarded|forgotten|
            sidelined)
        (ignor(e|ed|ing|es)) (me|us|my|our|what|every|everything|the|this|it|half|all|that|customers)
        (i|we)( have|'ve| had)? (already |literally |clearly |plainly |specifically |repeatedly )+(told|said|
            explained|answered|given|gave|mentioned|stated|confirmed)
        {i} (explained|said|told you|went through|answered|gave you) (all |everything |it |this |that |
            the same )*(to you |to your \w+ )?(all )?({n} (minutes|times|days|weeks) ago|earlier|twice|before|
            already|just now|a minute ago)
        (as|like) (i|we)( have|'ve| had| was)? (already |just |clearly |previously |repeatedly |literally |
            now )*(said|told|explained|stated|mentioned|wrote|written|saying|pointed out|indicated|
            noted) (already|before|earlier|{n}|in|twice|several|above|many|three|to|on|at|yesterday|multiple|
            repeatedly|you)
        i (said|told you|wrote|asked for|specified) {gap3}not
        (told|said|wrote|explained|mentioned) {gap5}(not|times|already|twice|in (my|the) (first|last|previous|
            original|very))
        i (haven't|have not|hadn't|never|did not|didn't) (once |even |ever )?(mention|mentioned|asked|ask|
            said|say|talk\w*|bring|brought) {gap4}(once|about|for|that|anything|the|a)
        how many times (must|should)
        how many times (do|have|will|does|am) (i|we|one|someone) {gap3}(have|need|had|got|told|said|asked|
            explained|going|supposed|repeat)
        how many times{$}
        (read|re read|reread|look at|check|scroll|go back|see) (my|what i|the|it|back|up|to my) {gap4}(again|
            message|email|mail|wrote|said|properly|carefully|up|first|slowly|before you|history|notes|above)
        (have you|did you|do you) (even |actually |please )*(read|look at) (my|what|the|it|a single|any)
        (seems|seem|appears|appear) to have been (missed|overlooked|ignored|lost|misunderstood|skipped)
        (since|as|because) (it|that|this) (seems|was|has been|appears) {gap4}(missed|ignored|overlooked|
            not (read|understood))
        (missed|missing|miss|skipped|skip|skipping|dodged|dodging|avoided|avoiding|ignored|sidestepped|evaded|
            evading|glossed) (over )?(my|the|our|half|every|what) {gap2}(point|question|questions|issue|part|
            bit|problem)
        (you've|you have|you|u) (completely |totally |clearly |just |obviously )*(misunderstood|missed|
            misread|skipped|got the wrong|lost me|the wrong end)
        (don't|do not|doesn't|didn't) (believe|think|feel) {gap3}(understood|understand|listen|read|get it|
            heard|grasped|looked)\w*
        (somebody|someone|anybody|anyone|you|they) (actually |would |to |had |just |could |might |
            please )*(read|reads|listen|listened|listens) (to )?(what|my|me|it|these|the|this)
        (asking|ask|asked|asks) (me )?(for )?(the )?same (thing|things|question|questions|information|info|
            details|again|number) {gap3}(again|over|every|{n}|each|twice)?
        (same|identical) (useless |generic |canned |stupid |copy |old |standard )*(template|reply|response|
            answer|article|link|links|email|text|paragraph|message|sentence|line|advice) (again|every|each|
            over|as|{n}|for the|i|you|to|three|back|twice|from)
        (talk|talking|speak|speaking|spoke|talked) (down )?to (me|us) (like|as if|as though) (i|we|an? (child|
            idiot))
        (take|taking|takes|took) (me|this|it|us|my \w+) serious(ly)?
        (don't|do not|doesn't|does not|couldn't|could not|can't) (even )?(seem to )?(give a (damn|fuck|shit|
            toss|monkey\w*)|care about (me|us|your|customers|my)|care less|give two)
        (is|isn't|ain't) (there )?(anyone|anybody|nobody|no one|someone) (there )?{gap2}(who |that )?(can |
            could |actually |will )*(read|listen|understand|speak english|think)
        in (one|1) ear
        falling on deaf ears
        fell on deaf ears
        fall on deaf ears
        may as well (be )?(talk|speak|shout|writ)\w*
        (what part|which part|which bit|what bit) of {gap6}(understand|get|unclear|confus\w*|clear|not|don't|
            do you)
        """,
        unless=r"""
        (read|listen) (it|that|this|them)? ?back to
        don't understand (the|what|how|why|this|my|which)
        let me (explain|read|finish) (that|it )?(back|to you|how|the (form|order|setup|game|book))
        standard (delivery|reply|response) (time|takes)
        sorry (i|for|that)
        automated (payment|phone|line|message) (service|option|system)
        i (misread|misunderstood)
        i asked for (the|a) .{0,30} thanks
        """,
    ),
)

ASKS_AGAIN: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.ASKS_AGAIN,
        r"""
        (you|u|ye|that|this|it|which|they|nobody|no one)( (still|just|really|people|guys|lot|has|
            have))*( (haven't|have not|didn't|did not|doesn't|does not|hasn't|has not|don't|never|not|isn't|
            is not)|'ve not|'s not)( (even|actually|really|yet|still|quite|exactly))*( (answer|answered|
            answering|told me|tell me|tells me|said|say|explain|explained|responded|respond|addressed|address|
            an answer))( to)?( me| us)?( (my|what|why|when|where|how|whether|if|the|anything|that|it|me|our|
            about))
        (answer|answered|skipped|ignored|dodged|dodging|avoiding|avoided|missed|skip|ignoring|sidestepped|
            overlooked) (to )?(my|our) (actual |simple |original |first |second |other |main |one |
            only )*question
        (my|the) (actual |simple |original |first |real |one |only )*question (is|was|still|remains|again|
            stands|hasn't|has not|wasn't)
        (i|we) (asked|am asking|'m asking|was asking|did ask|had asked|just asked|only asked|wanted to know|
            want to know|need to know) {gap1}(how|what|why|when|where|whether|if|which|who|about|
            you) {gap6}(not|instead)
        (that's|thats|that is|this is|it's) {gap3}(hours|times|price|address|not what i asked|not an answer|
            not the question) {gap3}i (asked|wanted|meant) {gap3}{w}
        (other|second|first|next) (thing|part|bit|half|question|one) {gap1}(i|we) (asked|was asking|wanted|
            had|mentioned)
        (let me|i'll|i will|may i|can i|i'd|i would|i have to|i must|i need to|im) (just )?(ask|repeat|
            rephrase|re ask|say|try|put) (it |that |this |you |the (same )?question |my question |
            the question |again )*(again|once more|one more time|differently|another way|a (second|third|
            fourth) time|my question|the question|more simply|in a different way)
        (when|where|what|why|how|who|which|is|are|can|will|does|do)( \w+){1,8}\? ?(i )?(asked|again|once more|
            second time|third time|asking)
        (second|third|fourth|2nd|3rd|4th) time (of )?(asking|i('m| am)? ask|i've asked|i have asked)
        """,
        unless=r"""
        (can|could|may) i ask (another|one more|a different|you another)
        ask again (next|tomorrow|later|when|in|if)
        if (you|u) (haven't|didn't|don't)
        question (is|was) (answered|about a|about an)
        answers my question
        """,
    ),
)

ASKS_AGAIN_IN_ANSWERS: tuple[Pattern, ...] = (
    *ways(
        "reply",
        Cue.ASKS_AGAIN,
        r"""
        (is|was|are) it {gap6}or not{$}
        {^}<(so|but|ok but|okay but|right but|yes but|yeah but|fine but|great but|sure but|no but|sorry but|
            thanks but|so again|again|once more|one more time|i repeat|i'll ask again) {asking}>
        (simple|yes or no|straight|direct|straightforward|same) (yes or no|question|answer)
        (yes or no|or not) ?[?]
        """,
    ),
)
"""Asking again, if there was a question before."""
