"""Solving: what is offered, what they would like, what cannot be done, and their yes."""

from app.core.detection.move_patterns_said import said
from app.core.vocabulary import Move

PROPOSE = (
    *said(
        Move.PROPOSE,
        r"""
        what (i|we) (can|could|would|will) (do|offer|propose|suggest)( for you| here| right now| today| \
            instead)? ?(is|would be|:)
        what (i'd|i would|we'd|we would) (suggest|recommend|propose|offer|do) ({w} )?is
        (i'd|i would|we'd|i can|we can|i|we|let me|i could|may i|can i|could i|i want to|like to) (also |
            therefore |like to |strongly |just )*(suggest|propose|recommend)
        (i|we)('d| would|'m| am) (like|able|happy|glad) to offer (you )?
        (i|we) (can|could) (also |then |still |either )?offer (you )?
        (i|we) (can|could) do (one of|either|two|this for you|the following|it this way)
        (i|we) (can|could) (come|be there|drop by|call round|visit|meet you|send someone|
            deliver) {gap3}({when}|instead|today|again|sooner|earlier)
        let's do (this|it like this|it this way|the following)
        (one|another|a second|the best|the other) way (would|could|might|is to|forward)
        i'd (go for|choose|take|pick|opt for|say we|vote for|start with)
        (kindly|please) consider (the|a|an|our|this|taking|moving)
        let me (offer|propose|suggest|make you)
        (you have|you've got|there are|i see|i have|we have) (two|three|a few|several|{n}) (options?|
            choices?|ways?|possibilities|routes?)
        (there's|there is|i have|we have) (a second|another|one more|an other|a quicker|a faster|
            a simpler|a better|a third|still a|also a) (way|option|possibility|route|solution|idea)
        (my|our|one|another|an) (idea|thought|plan|offer|suggestion|proposal)(: {w}| is| would be)
        would (a|an|the|some|another|{w}) ({w} ){0,6}(help|do|work|suit|be better|be of use|
            make sense)( you)?( then| instead| for you)?\?
        what if (we|i|you)
        (you can|you could|you may) (have|get|take|keep|choose|swap|exchange|return|pick|use|move|stay|
            switch) (a|an|the|it|one|your|another|either|this|that|our|them|between|from)
        (how|what) about (this|we|i|if|a|an|the|you|having|sending|moving|getting|{fixing})
        (what if|why don't|why not|suppose) (i|we|you)
        (one|another|the other|a second|second|first|third|best|only|your|alternative) (option|
            alternative|possibility|way forward|solution|idea|choice) (here )?(is|would be|could be|
            might be|:)
        the {w} ?(quickest|fastest|simplest|easiest|best|cheapest|safest|surest|cleanest) ({w} )?(way|fix|
            thing|option|route|solution|answer|one|bet|course|step) {gap6}(is|would be|might be|will be)
        (quickest|fastest|simplest|easiest|cheapest|safest|surest) ({w} )?(way|fix|option|route|
            solution) {gap6}(is|would be|might be)
        (would you like|do you want|would you prefer|you want) (me|us|i|we) (to )?{adv}{fix}
        (would it help|do you mind|would you mind|is it ok|is it okay) if (i|we) {adv}{fix}
        (shall|should|may) (i|we) {adv}{fix} (you|it|that|this|the|a|an|one|your|someone|another|him|her|
            them)
        (my|our|one|a) (suggestion|proposal|offer|recommendation|idea|advice) (is|would be|to you|for|:)
        (there (is|are)|there's|i have|we have|i've got|we've got|i see|here are|you have|
            you've got) (two|three|a couple of|a few|another|one more|several|some) (other )?(options|
            option|ways|choices|alternatives|possibilities|solutions|solution|things (i|we) can)
        (i|we) (have|can see|see) a (solution|way|proposal|suggestion)
        (you can|you could|you may|we can|we could|i can) either
        as an? (alternative|compromise|interim|workaround|stopgap)
        in the meantime {can}
        (engineer|technician|fitter|driver|courier|truck|van|plumber|electrician|replacement|new one|team|
            someone|{w}) (can|could) (be (with|there|at)|come|visit|call round|drop|pick|
            collect) {gap6}{when}
        (i|we) (have|have got|'ve got) (a|an|one|two) ({w} )?(slot|seat|room|appointment|opening|place|
            unit|spare|backup|space|table)( {w})? ?(free|available|left|on|at|for|tomorrow|from|{when})
        """,
        unless=r"""
        what (i|we) can do is (nothing|limited)|(any|no|have|make|leave|for) (suggestions?|
            proposals?) (box|form|deadline)
        nothing (i|we) can|how (can|may) i|i have (two|three|a few) (more )?(questions|things to ask)|
            suggest(ed)? (that )?you (contact|call|ring|speak|write|ask)
        """,
    ),
    *said(
        Move.PROPOSE,
        r"""
        {can} {adv}{fix}
        (i|we) (can|could) {adv}(pause|skip|stretch|halve|shorten|bring|drive|fly|walk|seat|house|loan|
            rent|teach|show|carry|free|double|start|begin|run|call|use|try|find|make|keep|leave|let|show|
            clean|check|look|meet|turn|send|ask|write|build|prepare|pay|write off|forget|drop|meet|sell|
            work out|work) (it|you|the|a|an|that|this|your|one|out|off|for|something|someone|another|them|
            half|him|her|in|on|to)
        (i|we) can {gap6}(and|or) {fix} (you|it|the|your|a|an|one|that)
        """,
        unless=r"""
        (so|so that|before|if|see|whether|that|until|how|when|once|what|which|where|as soon as|first|then|
            all|best|fast as|not|most|thing|can't|anything|something|everything) (i|we) (can|could) {gap2}
        (i|we) (can|could) (change|correct|add|issue|open|get|put|give|offer|do) (nothing|back to you|
            hold|back is)
        (i|we) can (only|also confirm|confirm|hear|see)|can get (back|to the bottom)|so (that )?(i|
            we) can|the (most|best|all) (i|we)
        can change (anything|nothing)|work on (this|it) with you
        """,
    ),
    *said(
        Move.PROPOSE,
        r"""
        {ill} {adv}(refund|replace|resend|re send|send|ship|book|rebook|swap|exchange|credit|reimburse|
            waive|arrange|deliver|lend|pay|courier|compensate|reinstate|get you a|have a new|put) (you|it|
            that|this|the|a|an|one|your|out|in full|another|them|for|delivered|back)
        """,
        unless=r"""
        (send|drop|get) (you )?(a|an|the|this|your) ({w} )?(message|email|mail|note|text|line|update|
            summary|link|confirmation|form|code|details)
        (if|when|once) {gap9}({ill})|get a manager|put (it|this|that|you) (through|on|in)
        """,
    ),
)

ASK_REMEDY = said(
    Move.ASK_REMEDY,
    r"""
    (what|how|anything) {gap4}(put|make|set) {gap3}(right|up to you|up for|good again|whole)
    (what|how) would you (like|want|prefer|wish) (me|us|this|it|to (see|happen|have this|proceed|resolve|
        settle|be)|from|done|things)
    what (should|needs to|must|would you like to|has to|ought to) (happen|be done|we do)( now| next|
        {pause}| to| for)
    which (solution|option|of these|of the|of them|one|way|alternative) ({w} ){0,3}(would|do|
        will) you (prefer|rather|like|choose|favour|favor|want)
    (what|which) ({w} )?(outcome|solution|result|resolution|remedy|compensation|settlement|ending) (would|
        do|are|did|were|you|is|suits|works)
    (would|do) you (rather|prefer) {gap6}(money|refund|refunded|credit|credited|voucher|replacement|
        replaced|repair|repaired|exchange|new one|swap|wait|call ?back|keep|cancel)
    (would|do) you (sooner|rather) (have|get|be|take|see|keep|wait|go)
    would (a|the|your) (refund|replacement|new one|credit|voucher|repair|exchange|money) ({w} )?be better
    (how|what) (do|would|shall|should) you (want|like|prefer|wish|have) (us|me|this|it) (to )?(do|handle|
        settle|solve|proceed|go|put|make|fix|deal|happen|be|resolve)?
    how (can|could|do|might) (we|i) (win|earn|regain|get|restore|rebuild|repair|gain|deserve|
        keep) {gap3}(trust|back|you|your|confidence|business)
    tell me what would( {w}){0,4}{$}
    (tell me|say) what (a|an|the|would|your) {gap4}(look|be|feel|fair|right|good|
        acceptable)( like)?( {w}){0,3}
    (which|what) would you (rather|sooner|prefer|like better)
    what (were|are) you (hoping|looking|aiming|wishing) for
    what ({w} ){0,6}would be (a |the )?(good|fair|right|acceptable|best|reasonable|decent|proper|
        just) ({w} )?(solution|outcome|way|thing|end|answer|result|deal|settlement|for you|to you)?
    what ({w} ){0,4}would (you accept|satisfy you|make you|help you (feel|trust|forgive))
    what (do|would|did) you need (from|of) (me|us)( so| to| now|{pause})
    what (should|can|could|must) (i|we) do (so that|so you|to (make|put|get|earn|have|see))
    (name|say|tell me) (your|the) (solution|wish|price|terms|remedy)
    (tell me|let me know|say) (what|how) (you'd|you would|you|you want|would you) ?(like|want|prefer|
        expect|have in mind|think would|see) ?(to happen|us|me|done|from|it|this|instead|and|{pause}|to)
    what (can|could|may) (i|we) do (to (put|make|set|fix|help|win|earn|change|get|keep|turn)|that would|
        right now to|so that you|so you)
    what (do|would|are|did|were) you (want|expect|expecting|hoping|looking|wish|need) (us|me|for|from us|
        to happen|to see) ?
    what would (be (a |the )?(fair|good|right|acceptable|reasonable|enough|satisfying|satisfactory)|
        satisfy|work best for you|you consider|you suggest|you accept|you see as|it take|settle|feel|
        you call|resolve|a fair|a good|fix)
    if you could (choose|pick|decide|have)
    (what|which) (would|will|might) (it take|make you happy|make you feel|sort this|do it for you)
    what('s| is| are) (your|the) (preferred|preference|ideal|wish|expectation|expectations)
    what do you (think|reckon|feel) (is|would be|we should|i should)( be)? ?(fair|right|reasonable|do|done)?
    how (should|shall|would you have|do you want|can) (we|us|i) (settle|resolve|make (this|it|that|
        things)|put (this|it|that|things))
    what (do|did) you have in mind
    (is|would) (there )?(anything|something) (else )?(i|we) (can|could) do (to|that would) (put|make|win|
        help you feel)
    """,
    unless=r"""
    what do you want me to|do you want me|make sure|what can (i|we) do (about|if)|how can (i|we) (help|
        fix that on)
    what do you expect me|the remedy|make it (in|to|by|on|there|for)|make (this|it) (easier|lighter)|
        would help
    """,
)

EXPLAIN_LIMITS = said(
    Move.EXPLAIN_LIMITS,
    r"""
    what (i|we) (can't|cannot|can not|won't) (do|offer|promise|give|change)
    (i|we) (don't|do not) (deliver|ship|open|refund|offer|accept|sell|repair|exchange|cover|pay|allow|
        issue|price match) {gap6}(on|after|before|without|outside|beyond|to|any more|anymore|{weekday}|
        sundays?|saturdays?|in|once)
    (i|we) can (do|give|offer|change|send|refund|cover) (the|this|that|one|half|part|
        a) {gap4}(but )?not (the|that|this|all|more|both|a|it)
    (the )?(earliest|latest|soonest) ({w} ){0,3}(is|would be|will be|i have is|we have is)
    (my|our|the) (limit|maximum|ceiling|authority|budget|allowance) (is|ends|stops|goes|lies)
    (outside|beyond|over|above|past) (what|the|my|our|that) ({w} )?({w} )?(guarantee|warranty|cover|
        covers|cover's|policy|contract|terms|i can|i may|we can|period|deadline|limit|scope)
    (before|until|unless) (i|we) (can|may|could|am able|are able|'m allowed)
    (has|have|need|needs) to be ({w} ){1,6}before (i|we) (can|may)
    not in (my|our) (hands|power|gift|authority) to
    no ({w} ){1,2}(is|are|was) (possible|available|foreseen|allowed)
    no access to
    (is|are|that's|it's) (sadly |simply |unfortunately )*(out of the question|off the table|
        not on the table)
    (all|the only thing) (that )?(i|we) (can|could) do ({w} )?({w} )?(is|for now|here|today)
    the (max|maximum|most|best|limit|highest|least|lowest) (that )?(i'm|i am|we're|we are|i|we) (able|can|
        could|allowed|permitted|authori[sz]ed|have)
    (once|after) ({w} ){2,9}(nobody|no one|i|we) (here )?(can|could|may|can't|cannot) {w}
    (no|not any) (way|chance|possibility|means) (of|to|for|that) {w}
    (only|just) (possible|available|valid|covered|open|allowed|refundable) (if|when|with|on|after|before|
        until|for|from|within)
    (won't|will not|wouldn't|isn't going to) be (possible|able|feasible|available)
    (i'm|i am|we're|we are|im) (unfortunately |sadly |just |simply |really |still |afraid )*not (able|
        allowed|authori[sz]ed|permitted|in a position|entitled|empowered|at liberty|going to promise)
    (i'm|i am|we're|we are) (unfortunately |sadly |afraid )?(unable|legally bound|limited|bound by|
        restricted|obliged|required by)
    (i|we) (simply |just |really |honestly |sadly |unfortunately )*(can't|cannot|can not|won't be able to|
        couldn't|will not be able to|am not able to|don't have the (authority|power|right)|
        have no (authority|power|way|means|right)) ({w} )?{w}
    (isn't|is not|aren't|are not|is simply not|'s not|won't be|wouldn't be|will not be|
        not) ({w} )?(possible|doable|feasible|something (i|we) (can|could|are|offer)|an option|up to me)
    (isn't|is not|'s not|not|aren't) (covered|included|available to|within (my|our)|part of (the|your))
    possible: .{0,60} is not
    (i'm|i am|we're|we are) (only|just) (allowed|able|permitted|authori[sz]ed|entitled|cleared) (to|up)
    (i|we) (can|could) only (do|offer|give|go|refund|send|change|approve|credit|cover|see|access|extend|
        issue|move|replace|work|book)
    (the )?(most|best|maximum|furthest|earliest|soonest|closest|nearest|limit|least) (that )?(i|we) (can|
        could|am able|are able|'m allowed|have)
    more than (i'm|i am|we're|i|we) (allowed|able|can|permitted|authori[sz]ed)
    as far as (i|we) can (go|take)|(have|need) to leave it at
    (beyond|outside|above|exceeds) (what|my|our|the) ({w} )?(i|we|authority|power|limit|scope|terms|remit|
        allowance|control to)
    (promise|guarantee|offer) {gap3}(i|we) (can't|cannot|might not|couldn't|won't)
    (i|we) (don't|do not|won't|will not|wouldn't) want to (promise|give you false|raise your|pretend|
        mislead)
    (by law|the law|legally|regulations?|the regulator|data protection|privacy rules|
        banking rules) {gap5}(requires?|must|can't|cannot|doesn't allow|does not allow|don't allow|
        forbids|won't|not allowed|prevents?|stops?|says)
    (one|that one|that|this|it|which) (is|'s) the law
    no way (to|that|i|we) {gap3}(can|could|before|without|get|do|change)
    (it|that|this|a refund|the ({w} )?(price|date|fee|rate|deadline|interest)|before {w}) {gap2}(just |
        simply |really |it )?(won't|can't|cannot|will not) (happen|be (changed|moved|undone|done|reversed|
        refunded|waived|brought|cancelled|shortened|faster|guaranteed|extended|lifted))
    (our|the) terms (don't|do not|only|allow|stop|end|limit)
    """,
    unless=r"""
    (can't|cannot|couldn't|can not) (wait|see why not|see how|find|hear|imagine|apologi[sz]e|tell|blame|
        understand|believe|miss|think|stress|thank|agree|recall|remember|say|have|help but|help you if|
        help (it|with|that)|keep up|do anything|get hold|reach|quite|emphasi[sz]e|be easy|locate|
        get through|even|possibly|come to the|be (having|spoken))
    (can't|cannot|couldn't) see (a|an|any|your|it|the)|(can't|cannot) open (the|your) (link|attachment|
        photo)|if (i|we|you) (can't|cannot)
    (not|isn't) (possible|available) (if|when) the|not (just|only) (possible|an option)|so (i|
        we) couldn't|(didn't|you didn't) .{0,20} (i|we) couldn't
    not allowed (to (speak|talk|shout))|(i|we) (can't|cannot) (accept|tolerate|be shouted|continue|go on|
        let you (speak|talk|shout))
    """,
)

AGREE_PLAN = said(
    Move.AGREE_PLAN,
    r"""
    (are|would|will|r) (you|u|ye) (be |all |both )?(happy|ok|okay|fine|comfortable|good|content|satisfied|
        alright|all right|on board|in agreement|agreeable|cool) (with|to|if|for|about|going)
    (does|would|will|do|should|wouldn't|doesn't) (that|this|it|these|{weekday}|{hour}|the {w}|
        half {w}) {gap3}(work|suit|ok|okay|sound|fine|fair|alright|all right|good|acceptable|reasonable|
        convenient|manageable|do for|help at)
    (is|would) (that|this|it|{weekday}) {gap3}(ok|okay|fine|fair|alright|all right|good|acceptable|
        reasonable|convenient|agreeable|agreed|settled|manageable|enough)( for| with| by| to)?( you| ye| \
        u)?({pause}| then| if)
    (does|would|will|is) {gap6}(work for you|suit you|okay with you|ok with you|fine with you|fine by you|
        good for you|alright with you|all right with you|acceptable to you|sound (good|fair|okay|ok|
        reasonable))
    (shall|should|can|may|could) (i|we) (then |just |now )?(go ahead|proceed|do (that|it)|confirm (that|
        it|this)|put (it|that|this) (through|in motion)|start|get (that|it|this) (going|started|moving|
        booked|done)|leave it|take (that|it|this) as|settle|lock|finali[sz]e|set (that|it|this) (up|
        in motion)|book (that|it|this|you in)|say)
    (shall|should|can|may) (i|we)\?
    if (that|this|it)('s| is| sounds| works| suits)? {so}(all right|alright|ok|okay|fine|good|agreeable|
        acceptable|you)? ?(with|for|by|to)? ?(you|u|ye)( then)?,? ?(i'll|i will|we'll|i can|i)
    (can|could|shall|may|should) (we|i) (leave|do|agree|settle|fix|say|shake|put|keep|go with|close|note|
        write) (it|this|that|on|down) {gap3}(at that|like that|that way|like this|so|then|for|as|down|it|
        this|way|now){$}
    (do|have) we (have |got )?(a |an )?(deal|agreement)|are you with me|(you|are you|we) (in|on board)\?
    (does|would|will) (that|this|it|{weekday}|{hour}) (fit|do)({pause}| you| for you| with)
    (is|would) (that|this|it) (a|an|the) {w} (that )?you (can|could|would) (agree|accept|live|say)
    {^}(ok|okay|fine|good|all right|alright) (for|with|by) you
    would ({w} ){1,5}(ok|okay|all right|alright|fine|good|suit|work|do|help|be enough)( you| for you| \
        with you| then)?\?
    (is|does) ({w} ){1,3}(ok|okay|all right|alright|fine|good|suit)( you| for you| with you| then)?\?
    (your call|up to you|yes or no){$}
    (say|tell me) if (that|this|it) (works|suits|fits)
    ({^}({w} )?|, )(agreed|deal|okay|ok|alright|all right|fair|fair enough|happy|acceptable)( so far| \
        with that| for you| with you)?\?
    if (you|u|ye)('re| are)? (agree|agreed|happy|ok|okay|fine|say yes|give me (the|your)|accept|approve|
        like that|in agreement|on board)( with| to|,)?
    (with|given|on|need|get|have|give me|want) (your|the) (ok|okay|permission|consent|go ahead|agreement|
        approval|blessing|say so|nod|green light|yes)
    (just )?(say|give me|tell me) (yes|the word|a yes|the nod|the go ahead|if that's|if that is|
        whether that)
    are we (good|agreed|all set|clear|on the same page|ok|okay|settled|in agreement)
    (do|can) (you|we) (agree|both agree|accept|approve|live with)
    (here's|here is|this is|that's) (the|our|my|a) (plan|proposed plan)
    (let me know|tell me) if (that|this|it) (works|suits|is ok|is okay|is fine|sounds|is acceptable)
    what do you (think|say)( of| to| about)? ?(that|this|it|the plan)?\?
    sounds? (good|fair|okay|ok|alright|like a plan|reasonable)( to you)?\?
    (soon|good|early|fast|quick) enough for
    """,
    unless=r"""
    agree (with|that) (you|it)|can we (please )?agree to (keep|stay|be)|(happy|satisfied|
        content) with (the service|our|my|your)|is that (right|correct)
    (was|is) (it|that|this) (working|ok|okay|fine|good) (before|when|after|on)|does (it|that|this) (work|
        sound) (when|on|with another|if|like|in|now|at)
    work with (another|the|a)|you know|what would you|(right|better) for you|if you (agree|
        accept) (to )?(the|our) terms|(what|how) (can|could|may) (i|we)|it up to you|sound (correct|right|
        accurate)|which {gap4}are you|(are|have) you (ok|okay|alright|all right) (there|where|now)
    your work|(ok|okay|happy) to (hold|wait|stay)|is it (good|fine) (quality|condition)|say yes to the
    """,
)

SOLVE = (*PROPOSE, *ASK_REMEDY, *EXPLAIN_LIMITS, *AGREE_PLAN)
