"""How customers say yes and no to what was said to them."""

from app.core.detection.patterns import Pattern, ways
from app.core.vocabulary import Cue

AGREEMENT: tuple[Pattern, ...] = (
    *ways(
        "reply",
        Cue.AGREEMENT,
        r"""
        {^}<((oh|ok|okay|right|well|um|uh|erm|ah|hmm|so) )*(yes|yeah|yep|yup|yea|ya|aye|yess|sure|ok|okay|
            okey|okay then|alright|all right|fine|grand|deal|perfect|great|brilliant|lovely|excellent|
            sounds? (good|great|fine|perfect|lovely|fair|reasonable|ok)|absolutely|definitely|of course|
            certainly|agreed|go on then|go ahead|go for it|please do|that works|works for me|no problem|
            no bother|no worries|fair enough|very well|happy (days|with that)|cool|that's fine|thats fine|
            that is fine|fair play|sorted|why not|go on|gladly|indeed|right you are|okie dokie|no objection|
            ok fine|yes sir|haan|haan ji|ji|abeg do)( (yes|yeah|ok|okay|then|please|thanks|thank you|sure|
            fine|great|perfect|do|that's|that|it|sir|mate|love|go|ahead|of course|absolutely|pls|so|i|we|
            let's|book|send|just|you|with|works|sounds|suits|will|good|madam|ma'am|dear))*>{$}
        {^}<((oh|ok|okay|right|well|um|uh|erm|ah|yes|yeah|sure|yep|please|perfect|great|fine|lovely|go ahead|
            in that case|alright|deal|then|ok then) )*(please |just |kindly |so )*(do|go ahead|go on|proceed|
            book|send|book|arrange|set|sign me|put me|order|change|switch|schedule|make|swap|replace|
            credit|process|carry on|let's|lets|confirm|activate|upgrade) (it|that|them|so|and|with|me|this|
            one|in|up|him|her|us|then|do|go|the \w+|ahead|for|away|on)( \w+){0,4}>{$}
        (sounds|looks|seems|that's|thats|that is|it's|this is|would be|that'd be|that would be|it is|that all|
            which is|i think that's|be|will be) (all |very |more than |really |absolutely |quite |perfectly |
            just |totally |a |so |me )*(good|great|fine|perfect|acceptable|ok|okay|reasonable|fair|grand|
            lovely|brilliant|ideal|excellent|agreeable|agreed|alright|all right|wonderful|sorted|generous|
            fair enough|deal|plan|workable|suitable|a good (idea|plan|solution|offer)|helpful|a deal)( (to|
            with|by|for|me|us|then|thank|thanks|please|yes|so|let's|i'll)|[.!,;]|{$})
        (works|suits|suit|work|does|fine|ok|okay|good|acceptable|perfect|great|agreeable|convenient|
            grand) (well |just |very |fine |perfectly |great |for |by |with |to )*(me|us|him|her)( (just|fine|
            well|yes|perfectly|then|too|thank|thanks|so|i|let|please|what|if|and|do)|[.!,;?]|{$})
        (works|suits|work|would work|will do|would do|do|fine|good|great|perfect|ok|okay|ideal|grand|lovely|
            alright) (with|by|for) (me|us)( then| thank| thanks| please| yes| so|{$})
        {^}<(yes |yeah |ok |no |no problem |then |sure |well |oh |and |actually |great |fine |right |perfect |
            good )*({day}|morning|afternoon|evening|noon|\d+|that|it|this|either|anytime|option|replacement|
            slot|date|time)( at \w+| \w+)? (works|suits( me| us)?|is (fine|ok|okay|good|great|perfect|grand|ideal)|
            will do|would do|would (work|suit|be (fine|good|great|perfect|ideal|lovely))|will be fine|
            sounds (good|fine|great|perfect)|it is|'s (fine|good|grand|perfect)|'ll do|should be fine|
            does nicely|then)>( (thank|thanks|please|yes|so|i|what|let|great|perfect)|{$})
        (i|we|i'm|we're|i am|we are|i'd be|i'll|id|i'd|i would be|yes i|i would) (am |are |be |will be |
            would be |can |do |totally |fully |quite |very |perfectly |more than |absolutely |also )*(agree|
            agreed|accept|happy with|happy to (do|go|accept|take|proceed|try)|okay with|ok with|
            fine with|good with|up for|take (it|that|the|you up)|go with|go for|settle for|live with|on board|
            content with|satisfied with that|cool with|alright with|consent|confirm)( \w+)?
        (i )?(don't|do not|wouldn't|would not) (mind|object|have (a|any) (problem|objection|
            issue)s?)( at all| with| to| that| doing| if|{$}|[.,!])
        (let's|lets|let us|we'll|i'll) (do|go (with|for|ahead)|book|proceed|take|make it|settle|stick|say|
            arrange|leave it) (it|that|this|the|then|for|{day}|with|so|at|on|one|option|ahead|\d|those)
        (if|as long as|provided|so long as|since|assuming) {gap8}(then )?(yes|yeah|ok|okay|fine|sure|go ahead|
            deal|do it|great|i'm happy|i agree|i accept|agreed|perfect|please do|that's fine|works)
        (you have|you've got|you got|it's|its|that's) (a deal|yourself a deal|my (consent|permission|approval|
            agreement|blessing|yes|ok|go ahead))
        (kindly|please) (proceed|go ahead|do the needful|do so|carry on|arrange (it|that|the same)|
            process (it|that|the same)|confirm (it|the same))
        count me in
        sign me up
        book me in
        (yes|yeah|ok) (to|on) (that|this|both|all)
        gladly
        be my guest
        by all means
        no objections?
        (i'd|i would|i'll|i will) (like|love|take|have) (that (one|option|offer|slot|very much)|the (replacement|
            first|second|credit|exchange|upgrade|refund|slot|voucher|discount|offer|option))
        fair enough
        go on then
        why not
        """,
        unless=r"""
        {^}(ok|okay|right|great|perfect|brilliant|lovely|cool|fine|alright|so)[.!] (so|and|but|what|how|
            when|is|do|can|could|where|now|then|i|my|just)
        (not|n't|never|isn't|hardly|nothing|far from) {gap2}(good|great|fine|acceptable|okay|ok|work|works|
            suit|agree|accept|happy|fair|reasonable|perfect)
        (good|fine|ok|okay|great|alright|works|suits?) (enough|if|but|until)
        (yes|yeah|fine|ok|okay|sure|right|great),? (but|except|although|however|and (then|now)|i (have|did|
            already|am|was|do|know|tried|got|need|want|can|understand|see))
        (is|would|will|does|do|are|can|could|if|when|whether) (that|it|this|you|tomorrow|
            {day}) {gap1}(be )?(ok|okay|fine|work|suit|good|works|agreed?|do)
        is (it|that) (ok|okay|fine|alright)
        (yes|yeah|yep) (it|i|we|he|she|they) (is|am|was|does|do|did|has|have|are|can|will)
        (ok|okay|fine|sure|great),? (so|and|how|what|when|where|which|who|why)
        ok\?
        okay\?
        right\?
        (the|an|my|our|rental|service|license|user|loan|lease) agreement
        (great|perfect|brilliant|lovely|wonderful|fine|excellent|cool|grand|good|ok|okay|alright)[.,! ]+(just|
            another|now|so now|more|thanks for|thank you for|job|service|work|stuff|i|now i|my|the|it|you|
            that's what|is|do you|can|what|how|could)
        (sure|right|yeah|yes)[.,! ]+(sure|right|whatever|of course you|like|that's what)
        that's what the last
        go ahead and (ruin|waste|ignore|hang)
        all right now
        i'm fine (thanks|thank)
        (it|this|everything) (was|worked|works|is working|is) (fine|great|perfectly?|good|ok|okay|
            perfect) (until|before|till|now|on|in|except|yesterday|last)
        """,
    ),
)
"""A yes, to an agent who said something before."""

REJECTION: tuple[Pattern, ...] = (
    *ways(
        "reply",
        Cue.REJECTION,
        r"""
        (not|isn't|n't|ain't|never|hardly|nowhere near|far from|anything but|barely|scarcely|wasn't|aren't|
            's not|wouldn't be|won't be) (anywhere |anything like |really |at all |even |quite |remotely |
            very |a |an |any |going to be |close to |near |nearly |exactly |something i (can |would |
            'd )?(call )?|what i('d| would) call |in any way )*(good enough|acceptable|enough|satisfactory|
            a solution|an option|adequate|sufficient|fair|reasonable|a (fair|good|real|proper|serious|
            suitable) (offer|solution|answer|option|compromise|deal)|on|cutting it|an answer|any (good|use|
            help) to me|any good|any use|help to me|going to (work|cut it|help|do|happen|fly|be enough)|
            gonna (work|cut it|help|do|happen|fly)|what i (asked for|want|wanted|need|ordered|am asking|
            'm asking)|interested|happening|convenient|suitable|viable|the answer|a fix|remotely enough|
            possible for me|feasible|helpful|helping|for me)
        (that|it|this|which|another \w+|a \w+|voucher|credit|{day}|none of (that|this|it)) (really |just |
            still )?(doesn't|does not|won't|will not|wouldn't|would not|didn't|isn't going to|is not going to|
            not gonna|wont) (really |even |quite |actually |exactly |ever )?(work|help|do|
            cut it|suit|solve|fix|satisfy|cover|fly|wash|be enough|compensate|make up|get|do it|work out|
            resolve|address|change) (at all |for |with |anything |my |our |me |us |the |what |that |it |
            either |by |well |a thing )*(for|me|us|at all|anything|my|it|the|i'm afraid|sorry|{day}|[.!,]|
            {$})?
        (don't|do not|won't|will not|wont|wouldn't|would not|can't|cannot|refuse to|refusing to|decline to|
            not going to|ain't|not prepared to|not willing to|never|not) {gap2}(accept|accepting|agree|
            agreeing|settle|settling|falling|stand for|put up with|be fobbed|be put off) {gap1}(that|this|it|
            to|for|with|your|a|an|the|less|any|half|anything)
        (don't|do not|won't|will not|wouldn't|can't|cannot|refuse to|not|never) (really |even |actually |
            want to |wish to |going to |gonna |be |just |need to |have to )*(take|taking|want|need|paying|
            send|sending|wait|waiting|sign|signing|fill|filling|download|downloading|install|repeat|repeating|
            drive|driving|keep|call|calling|do|doing|switch|use|using|have|go|going) (that|this|it|another|a|
            an|the|any|for|your|more|until|till|{n}|one|them|those|my|you|things|back|again|through|
            things) {gap2}(voucher|vouchers|credit|credits|callback|call|technician|engineer|visit|form|forms|
            ticket|appointment|replacement|refund|discount|offer|money|passport|card|days|weeks|hours|time|
            again|app|store|branch|shop|through|fee|for|link|tariff|plan|points|explanation|survey|story|
            forty|number|month|year|slot|points)
        (i|we)('m|'re| am| are)? not (interested|having (it|that|this)|satisfied with that|happy with that|
            doing that|paying|waiting|sending|accepting|taking)
        {^}<(no way|absolutely not|certainly not|definitely not|hell no|no chance|out of the question|fuck no|
            hard pass|no deal|not happening|not a chance|god no|thanks but no( thanks)?|not good enough|
            not acceptable|on your bike|i (don't|do not) think so)>
        {^}<(no|nope|nah|hell no|no way|oh no|look no|well no|no sorry|no thanks|no thank you|no sir|but no|
            so no|and no|sorry but no|sorry)[,.;! ]+(i'd (rather|prefer|sooner)|i would (rather|prefer|
            sooner)|i (don't|do not|won't|can't|cannot|refuse)|that (doesn't|won't|isn't|is not|does not|
            wouldn't|didn't|will not)|that's (not|no|too|ridiculous|unacceptable|useless)|it (doesn't|won't|
            isn't)|not (good|acceptable|another|again|like this|this time)|another|more|one more|i'm not|
            i am not|we (don't|won't|can't)|you (can|offered|said|already|keep)|thanks but|absolutely)>
        ({day}|that|it|this|morning|afternoon|evening|{n}|\d+|which|those|weekends?|weekdays|mornings|
            vouchers?|a (voucher|credit|call|callback|discount|replacement)|either|time|
            date)( at \w+)?('s| is| are|'re| would be)? (no good|no use|not (good|possible|convenient|ok|okay|
            fine|suitable|acceptable|an option|any good)|impossible|too (late|long|far|little|early|expensive|
            much)|out of the question|out|unacceptable|an insult|a no|of no use)
        (no good|no use|useless|pointless|too late|too little|too long|worthless|not much (use|good|
            help)) (to|for) (me|us|my|anyone|anybody)
        (unacceptable|not acceptable|out of the question|insulting|an insult|a slap in the face|laughable|
            derisory|ridiculous offer|peanuts|pittance|joke of an offer|nonsense offer|is that (it|all|
            supposed to)|is that a joke|are you (joking|kidding|serious|having a laugh))
        (already |you |you've |they |been |was |have |we )*(offered|offer|tried|suggested|did|done|promised|
            proposed|gave|given|heard|told) {gap1}(me |us )?(that|this|it|the same|those|one) {gap3}(last|
            before|already|once|and it|yesterday|twice|{n} times|didn't|it|nothing|doesn't|solved|never)
        (keep|shove|stick|stuff) (your|ur|the|that) {gap2}(voucher|vouchers|credit|discount|money|offer|
            points|apology|apologies|{n}|sorry|coupon)
        (don't|do not|didn't|not) (need|want|asking for|ask for|care about|care for|care) (a |an |any |your |
            another |to |the |more |some |for |that |about |you )*(voucher|vouchers|credit|credits|discount|
            apology|apologies|replacement|refund|callback|call|repair|explanation|excuses?|link|article|form|
            technician|coupon|points|survey|sorry|gift|hear|sympathy|upgrade|downgrade|alternative|
            appointment|email|app|lecture|engineer|staffing|policy|coupon|store credit|compensation|freebie|
            bloody credit)
        (no more|enough|spare me|save|forget|never mind) (with )?(the |your |of |more |any )*(callbacks?|
            calls|excuses|apologies|vouchers?|promises|emails|links|forms|tickets|engineers|technicians|sorry|
            offer|talk|the voucher|that)
        (another|a third|a fourth|more|a) (voucher|form|callback|engineer|technician|ticket|credit|apology|
            appointment|reset|restart|link) {gap3}(isn't|won't|is not|will not|doesn't|does not|wouldn't|
            would not|changes nothing|isn't going|solves nothing)
        (that|this|it|which)( only| just)? (solves|solved|fixes|changes|changed|helps|does|did|
            means) (nothing|none|nobody|nowt|no one)
        (i|we) (reject|decline|refuse|dispute|disagree|object|contest|beg to differ|must decline|can't agree|
            cannot agree|do not agree|don't agree|disagree)( \w+)?
        (i'll|i will) (pass|have to (decline|pass|refuse|say no))
        (hard )?pass( on that)?{$}
        not (falling|buying) (for )?(it|that)
        thanks,? but (no|i'd|i'll|that|it|not)
        (can|could) you do (any )?better
        (have to|got to) do better than
        you'll have to do better
        do better than that
        nice try
        is that the best
        """,
        unless=r"""
        (no|not a) (problem|worries|bother|issue|prob|probs|rush|hurry|questions|idea|trouble|objection|
            objections)
        no,? (i (don't|do not) (need|have|think (so|i)|know|want anything)|it (doesn't|isn't) (matter|
            have to)|thanks,? (that|i'm))
        no i (haven't|have not|didn't|did not|don't have|am not sure|don't know|wasn't|can't see|do not have|
            don't think (so )?i|can not find|don't see|hadn't|was not|never|only|just|live|still)
        don't (mind|know|have|think|see|understand|remember|need anything)
        no (i )?(haven't|hasn't|it (hasn't|isn't|doesn't|didn't|wasn't|just|says|still|never|keeps))
        (that|it|this) (doesn't|does not|won't|didn't|does|still doesn't) (work|load|open|turn|start|fit|ring|
            charge|print|connect|switch) (when|on|with the|since|properly|now|any ?more)
        not (sure|interested in the (newsletter)|bad|only|yet|found|working|too bad|at the moment)
        (i )?(don't|do not) need a refund
        nothing else
        no (that's|thats|that is) (all|it|everything|fine|ok|great|good|perfect|correct)
        no thanks,? (that's|just the|i'm (good|fine|all)|just|that is)
        (don't|do not|didn't) want (to (bother|be rude|sound|trouble|cause|lose|miss|make|wait|cancel))
        (didn't|did not|don't) want to
        is (it|there|that) no
        does (it|that|this) not
        never mind
        why (don't|do not|won't)
        (i'd|i would) (prefer|rather) (if you|that you|a (table|room|seat|window|quiet|cheap))
        is it not (possible|acceptable)
        no,? (it's|it is|there's|that's|this is|the|my|i'm|i am) {gap3}(my|a|the|on|still|in|at|number|
            showing|not (mine|working|here|there|showing))
        """,
    ),
)
"""A no, to an agent who said something before."""

REFUSED: tuple[Pattern, ...] = (
    *ways(
        "cue",
        Cue.REJECTION,
        r"""
        no,? i (don't|do not|won't|will not) (want|need|accept|take) {gap1}(a|an|your|any|the|another|that|
            this)
        (don't|do not|won't|will not|can't|cannot|refuse to) accept (that|this|your|it|the (offer|answer|
            credit|voucher|explanation))
        (keep|shove|stick|stuff) (your|ur) {gap2}(voucher|vouchers|credit|discount|offer|points|coupon)
        (don't|do not) want (a|your|any|another) {gap1}(voucher|vouchers|credit|credits|discount|coupon|
            apology|callback|points)
        (offer|answer|solution|response|explanation) (is|was) (not|n't|un)( )?(acceptable|good enough)
        (that|this)('s| is) (not|n't) (good enough|acceptable|an acceptable \w+)
        """,
    ),
)
"""A no that says to what."""
