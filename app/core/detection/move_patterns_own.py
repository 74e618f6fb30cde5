"""Clarifying and owning: the restating forms, the will to see to it, the plain account of what happened."""

from app.core.detection.move_patterns_said import part, said
from app.core.vocabulary import Move

RESTATED = "restated"
"""An opening that says: these are your words."""
SUMMED = "summed"
"""A bare "so the …", which restates only when the words that follow are the customer's."""

PARAPHRASE = (
    *part(
        RESTATED,
        r"""
        {^}{gap3}to (recap|sum up|summari[sz]e|go over|run through)
        to (be|make|check|confirm) (sure|clear|certain|that)? ?(that )?(i|i've|i have|we|we've) (have|'ve|
            got|understand|understood|heard|follow|mean|are|talk|speak)
        to (repeat|play|say|read|put) (that|it|this|what {w} {w}|your words)( back)?
        what i'?m (hearing|getting|understanding|picking up|taking from)
        what i (hear|understand|gather|take from) (is|from)
        (if|as) i (follow|followed|read|hear|get|heard|understand|got|see|took) (you|this|it|that|
            your)( right| correctly| rightly)?
        (the way i|how i) (understand|see|hear|read)
        (if|let me see if|make sure|check|sure|think|hope|believe|see) (that )?i('ve|'m| have| \
            am)? ?(got |get |have )?(understood|understand|understanding|this right|that right|it right|
            this correctly|that correctly|it correctly|followed|following|heard|hear|read you|you right|
            you correctly|got this|got that|got it|got you|the full picture|the picture|it all)
        just so (i|we|that i) (have|get|got|understand|'ve got|i'm clear)
        in other words
        let me (just |quickly |please )?(recap|repeat|read|say|play|sum|summari[sz]e|go over|run through|
            put) {gap4}(back|up|that|you|what|it|this|together|once|have)
        {^}({w} ){0,3}(you're|you are|ur|what you're|ye're) (saying|telling me|telling us|after|
            asking (me |us )?(for|to|that)|describing|looking for|looking at)
        correct me if
        (do|have|did) i (have|got|get|understand|understood|hear) (that|this|it|you|everything) (right|
            correctly)
        (my|our) understanding (is|so far|of)
        as i understand (it|you|things)
        from what (you've|you have|you|i) (told|said|tell|say|described|understand|gather|wrote|explained)
        (you|you've|you have) (mentioned|told me|told us|described)( earlier| before)?( that)?
        {^}you (said|wrote|explained) that
        {^}you('re| are) (worried|afraid|asking|saying|waiting|unhappy|upset|annoyed) (that|because|about|
            for) [^.?!\n]* and you
        (so |okay |right |{^})(basically|in short|in essence|in a nutshell|in summary|in plain words|
            all in all)
        (it|that|this) sounds like (you|the|your)
        {^}({w} )?({w} )?i (understand|gather|see|hear|take it|note|get|have noted|have down|
            have written down|have here|wrote down)( from your (message|mail|email|notes))? (that )?(you|
            your|the {w})
        (i've|i have|let me) (noted|written|got|taken|put|jotted|note|write)( it| this| \
            that)?( all)?( down|: {w})
        so (the|your) (issue|problem|concern|situation|complaint|question|story|point) (is|here)
        (am i|have i got that|is that|got that|did i get that|is that it) (right|correct)
        """,
        unless=r"""
        (you'll|you will|please|kindly|hope you|i hope|if you) (understand|see)|i (understand|see|hear|
            get) (that )?(you're|you are|your) {so}({felt}|{feeling})
        to (confirm|recap) (your|the) (name|address|booking|order|identity)
        i (see|understand|hear) (that )?you {gap4}(frustrat\w+|upset|angry|annoyed)|you get (what|that)|
            if i (hear|see|get) (one|another|more|any|that)|as you (said|mentioned)|
            you said (that )?(before|i could|it's fine)
        i (see|get) (you|your|the) ({w} )?({w} )?(on|in|at|here|account|order|now)
        {^}i (hear|get|see) you
        """,
    ),
    *part(
        SUMMED,
        r"""
        {^}((ok|okay|right|alright|all right|fine|understood|got it|i see|yes|thanks|thank you|um|uh|well|
            aha|grand|sure|gotcha|noted|and) )*so (it's |it is |that's |that is )?(basically |first |
            just |now |really )?(the|you|your|it|they|there|nobody|no one|a|an|one|two|three|four|five|on|
            after|our|he|she|someone|this|that|last|from|money|both|when|instead|in|since|u|i|not|all)
        {^}you (bought|paid|ordered|booked|called|wrote|waited|were|had|got|asked|wanted|signed|sent|
            moved|cancelled|tried|returned|rang|did|went|got|have|want|
            need) [^.?!\n]*, [^.?!\n]* and [^.?!\n]*
        """,
        unless=r"""
        so far so good|so that's (the|our|my)|so (let's|lets|our|we can|we could|we'll|i can|what i|
            (that )?(i|we|you) can|i'll|what (is|are|do|would|can)|i'm|i am|i've|i have|it turns|
            that's why|that i)
        so (you|the {w}) (need|have|must|should|can|could|will|'ll|may|might) (to )?(press|click|open|go|
            turn|call|contact|send|fill|check|take|try|look|see)
        so (it|that|this) (is|was|'s|wasn't|isn't) (not )?(really )?(our|my|your) (fault|problem)
        """,
    ),
)

OWN = said(
    Move.OWN,
    r"""
    {will} {adv}({w} )?(look after|take care of|see (it|this|that) (through|to|gets)|see to (it|this|
        that)|handle|deal with|sort (it|this|that|everything|them)|take (it|this|that|over|charge)|
        own (it|this)|stay (with|on) (it|this|you|top|your)|manage (it|this)|drive (it|this)|follow (it|
        this) through|carry (it|this)|stick with|get to the bottom)
    {will} {adv}(chase|ring|call|phone|contact|speak to|talk to) (it|this|them|him|her)( up)?( myself| \
        directly| for you| from here| for an answer)?
    {ill} {adv}do (that|it|this)({pause}| for you| myself| instead)
    {ill} {adv}do (the|all the) (chasing|calling|talking|legwork|rest|running)
    (i'll|i will|i shall|i'm going to|we will|we'll) personally {w}
    {ill} be the (one|person) (to|who)
    {ill} (get|jump|be) (on to|onto|on) (it|this|that|them|him|her|the {w}|your {w})( {w})? ?(myself|
        straight away|right away|now|today|for you)?
    (we|i) (caused|broke|did|lost|started|created|made) (it|this|that|the {w})( {w})? ?(so |and )?(we|
        i)('ll| will) (fix|put|sort|make|clear|find|replace|mend)
    (on|lands on|stays on|is on) my (desk|list|watch|plate) (now|and|until|till|from)
    we (sold|booked|made|built|shipped|sent|delivered|promised|fitted|installed) (it|that|this|you|
        them) ({w} ){0,3}(so|and) (we|we'll|i'll) (fix|put|sort|make|mend|solve|replace|repair)
    (you have|you've got|i give you) my word
    (the )?(rest|next (call|step|move|part)) is (ours|mine|for me|for us|on me|on us|my job|our job)
    (i'll|i will|we'll) (bring|see|get|carry|take|drive) (it|this|that|your case) ({w} )?to (an end|
        a close|the end|the finish|a good end)
    {ill} {adv}(keep (your case|this case|hold|it|this until)|see that (it|you|this)|make sure (of (it|
        that|this)|it's|it is|it gets|it happens|you get|you're|you don't|this|that|nobody|no one))
    leave (it|this|that|everything|the rest|all of that|them|that part) (all )?(with|to) (me|us)
    (it's|its|that's|thats|this is|is|it is|that is|one's|now) (now )?(mine|ours|on me|on us|my job|
        our job|my responsibility|our responsibility|my problem|our problem)( now)?({pause}| to| not| and| \
        so| whoever| whatever)
    (it's|its|that's|thats|this is|is|it is|that is|one's) (for me|for us|up to me|up to us|down to me|
        down to us|on me|on us) to
    (my|our) (job|responsibility|task|duty) to (fix|put|sort|make|find|solve|get|see)
    (mine|ours|that's for me|that's for us|it's for me|it's for us) to (fix|put|sort|make|find|solve|get|
        see|carry|repair|clear|clean)( {w}){0,3}
    (i'm|i am|we're) (seeing|looking|tending|going) (to (it|this|that)|after (it|this|that|you)|to own)
    (nobody|no one) else (needs|has|will|to)
    (don't|do not|no need to) (you )?worry about {gap5}(i'll|i will|i've|i'm|we'll)
    (picking|pick|clearing|sorting|putting|fixing) (it|this|that) {gap2}(up|right|out) is (my|our|on)
    (you can )?leave (it|that|this|everything) {gap2}(with|to) (me|us)
    (i'll|i will|i'm going to) (stay|be|remain) (on|with|beside|behind) (your|this|it|the|
        you) ({w} )?({w} )?(till|until|the whole|all the way|personally|from|to the end)?
    (take|taking|took|accept|accepting) (full |complete |the |total |personal |all )*(responsibility|
        ownership)
    (take|taking) (it|this|that|over) (on|from here|from there|forward|over|on myself)
    (i'm|i am|we're|we are|i'll be|i will be) (personally |now |also )?(making (it|this|that) (my|our)|
        keeping (your|this) ?(case|file|ticket|one|until|with)?|your (one |single |only )?(point|contact|
        person)|the (one|person) (who|responsible|dealing|handling|looking)|responsible|taking (this|it|
        that|over|on|ownership|charge)|staying (with|on)|handling (this|it|your)|owning)
    (you|u|ye) (don't|do not|won't|will not|needn't|need not|shouldn't|no longer) (have |need |ever |
        has )?(to )?(ring|call|phone|chase|write to|run around|explain (it|this) again|talk to|deal with|
        do (a thing|anything)|lift a finger|speak to|worry about (the|chasing|that)|go back to|repeat)
    (you|ye) (need not|needn't|don't have to|won't have to|don't need to) {gap3}(anyone|anybody|them|
        yourself|again|around)
    no need (for you )?to (ring|call|phone|chase|contact|go back|run|worry about (the|chasing|them))
    (and|so) you (won't|don't|needn't|will not|do not) (have|need) to{$}
    (happened|stops|ends) (on|with) (our|my|me|us)( watch| side| desk)?
    (regardless|whoever|whatever|no matter|doesn't matter|does not matter|even if|even though|
        but) {gap9}(mine|ours|my (job|responsibility|problem)|our (job|responsibility|problem)|on (me|us)|
        (i'll|we'll|i will) (put|fix|sort))
    {ill} tell (her|him|them) (the whole|everything|your|all|about)
    (you|u) (deal|are dealing|talk|speak) (only )?(with|to) me( only| alone| from now| from here)?
    (i|we) own (this|it|that|the (problem|mistake|error))
    (personally|myself) (handle|see|look after|make sure|take|deal|sort|follow|chase)
    (see|handle|take care of|look after|sort|deal with|fix|look into|chase|check|do) {gap3}(personally|
        myself)
    (won't|will not|not going to) (let (it|this|go)|rest|drop (it|this)|pass you|give up|leave (it|this|
        you)) {gap3}(until|till|go|around|on|drop|hanging|slip)
    """,
    unless=r"""
    so (that )?you (don't|won't|do not|will not|need not|needn't) ((need|have) to )?(explain|repeat|tell)
    in order for|own (it|this) (outright|already)|(can you|could you|you'll need to|you will have to|
        please) (take care|handle|sort|deal)
    (don't|do not) (take|have) (any )?responsibility|not (mine|ours|my|our)|isn't (my|our|mine|ours)|
        is (it|this|that) (mine|ours)
    make sure (i|we) (have|understand|got|get|follow)|how (i|we)|only deal|(month|shipping|delivery|
        coffee|one|night|meal)('s| is) on (us|me)
    (won't|doesn't|will not|does not) let me|let me (do|call|ring|phone|contact|speak to|talk to|
        take it) (you|back|a|that|from)
    take (it|this|that) (on|over) (the|holiday|with)|do (it|this|that) (another|a different|in|by|again|
        like|differently|later|online)
    you (don't|do not) (need|have) to (contact|call|speak to|talk to|deal with|worry)( {w})? ?(anybody|
        anyone) (about|to|unless|for)|if you
    (deal|speak|talk) (only )?(with|to) (me|us) (like|that|in)
    """,
)

BE_OPEN = said(
    Move.BE_OPEN,
    r"""
    (here's|here is|this is|i'll tell you|let me tell you|tell you exactly|let me explain|
        i want to explain|i'll explain) (exactly |just |plainly )?(what|how|why) (has |it |this |that |
        we |the |your |nobody |no one )?({w} )?(happened|went|wrong|came|occurred|late|did|failed|took|
        takes|was|wasn't|got|is)
    (what|how it|how this) (actually |really )?(happened|went wrong|has happened|occurred) (here |
        there )?(is|was|:)
    what (happened|went wrong):
    frankly|in (truth|fact|all honesty|all fairness)( we| the| it| our| your| nobody| i)
    (fault|mistake|error|slip|oversight) (was|is) (ours|mine|on our side|entirely ours)
    (just|simply|plain|completely|honestly) forgot
    (that|this|it) (was|is|one's|one is) (on|down to) (us|me){$}
    (honest|straight|plain|true|short) answer(:| is)
    we (had|have had|'ve had) (a|an|some) ({w} )?(outage|fault|failure|breakdown|error|bug|mix up|leak|
        fire|power cut|mistake|problem|gap)
    (you deserve|you've a right|you have a right|owe you|entitled to) (to know|to hear|
        an? ({w} )?(explanation|answer|reason)|the truth|an honest)
    it was (us|me|our doing)( not you)?({pause}| who| that| and| the)
    (was|were|got|been) ({w} )?(keyed|entered|typed|put|booked|filed|logged|written|priced|billed|charged|
        labelled|packed|sorted|marked) ({w} )?(in )?({w} )?(wrong|wrongly|incorrectly|twice|by mistake|
        under the wrong)
    (nobody|no one) (looked|read|opened|checked|noticed|picked|answered|saw|told|called|
        passed)( {w}){0,4} (until|till|for|before|on our|here|mail|it|that)
    (nothing|no secrets?) to hide
    (i'll|i will|let me|i can) tell you (what|everything|all|exactly|plainly|openly|
        straight)( that)?( {w})? ?(i know|we know|happened|went wrong)?
    (comes|came|is|was|were|lies|lay|happened|started|began) (from|on|at|with) our (side|end|
        part)({pause}| not| and| so| because|:)
    (our|on our) (side|end|part)( not yours| and i| that went|:)
    we ({w} )?({w} )?(underestimated|oversold|forgot|misjudged|overlooked|mislaid|misread|miscalculated|
        messed|muddled|slipped up|dropped the ball|fell short|were wrong|were late|were slow|sold more|
        sold too|took too|ran out|lost|failed|misplaced|confused|swapped|mixed up|deleted)( {w}){0,3}
    (made|make) (a|an|the|some) ({w} )?(mistake|error|slip|blunder|wrong)( {w}){0,2}
    (the|your|that|a) ({w} ){1,3}(was|were) (never|not) ({w} )?(booked|sent|filed|passed|entered|ordered|
        released|logged|made|told|printed|paid|paid out|registered|noted|there)
    (the|your|an?) ({w} ){0,2}(update|change|migration|patch|release) ({w} )?(broke|stopped|caused|
        deleted|switched|reset)
    the (real |honest |simple |plain |short |true |actual |main |root |full )*(reason|cause|truth|
        explanation|mistake|culprit) {gap6}(is|was|lies|lay|turned out|being)
    the (honest|plain|short|simple|straight|true) (answer|fact|story|version) (is|:)
    (to be|i'll be|i will be|i'm going to be|let me be|i want to be|i'd rather be|i must be|
        we'll be) {so}(honest|frank|straight|open|upfront|up front|transparent|candid|truthful)( with you| \
        about)?
    (i'm not going to|i won't|i will not|we won't|not going to|without|no point) (hide|hiding|
        sugar ?coat\w*|dress\w*|pretend\w*|beat\w* around|lie|lying|spin|fob)
    (it )?(turns|turned) out (that )?
    (i'd|i would) rather (tell you|give you) (the )?(truth|straight|honest|plainly|it straight)
    (we|i) (found|have found|'ve found|identified|have identified|traced|tracked down|discovered|
        located) (out )?({w} )?({w} )?(fault|cause|error|problem|bug|reason|mistake|went wrong|happened|
        root)
    (we|our ({w} )?(system|team|side|warehouse|line|end|office|staff|server|website|app)) (just |simply |
        wrongly |had |have |has |accidentally |mistakenly |also |actually )*(forgot|forgotten|lost (the|
        your|it)|missed|overbooked|oversold|double booked|ran out|mixed up|keyed|failed to|made (a|the|
        an) (mistake|error)|dropped|booked (the|your|it)|charged (it|the|you twice)|put the wrong|printed|
        deleted|never (sent|told|wrote|passed|booked|filed|ordered)|refused|rejected|swapped|misread|
        typed|had the wrong|got (it|that|your|this) wrong|crashed|took (the|it) twice|mislaid|entered)
    we (didn't|did not) (write|tell|send|pass|inform|order|file|update|book|check|warn|let|ask|notice)
    (the|your|that|a) ({w} ){1,3}(was|were|got|had been|has been|had) (sitting|sat|stuck|left|lost|
        misplaced|misfiled|mislabelled|mislabeled|entered (wrongly|twice|under)|booked twice|
        charged twice|never (sent|booked|filed|passed|entered|ordered|released)|expired|put (on|
        in) the wrong|sent to the wrong|switched|swapped|double booked|overbooked|oversold|typed wrong)
    (by mistake|in error|by accident)( on our| here| and| when| at| because|{pause}| so)
    (that's|that is|which is) why (it|the|your|you|we|this|nobody|no|every|two|there)
    (it|that|this) (was|is) {so}(our|my) (own )?(mistake|error|fault|slip|doing|oversight)
    (our|my) (mistake|error|fault|oversight){$}
    (we|i) (got|did|handled) (it|that|this) (wrong|badly)|(we|and|but|i) (should|ought to) have (called|
        told|written|rung|let you|warned|informed|checked|been|sent|noticed|caught)
    (it|there)('s| is| was) (a )?(faulty|broken|wrong|mistaken|known fault|known bug|known problem)
    (never|wasn't|was not) (released|sent|passed on|entered|booked|logged|filed) (on|at|by|from) (our|
        my) (side|end|team)
    {im} (not )?(going to )?(be )?(hiding|keeping) nothing
    """,
    unless=r"""
    (our|my) (job|problem)|(not|n't) {so}(our|my) (own )?(fault|mistake|doing)|why i'm (calling|here)
    that's why (you (should|need|must)|we ask|i (ask|need)|nobody (phoned|called|could))|to be honest (i|
        we) (don't|can't)
    left waiting|on (the|your) (left|right)|booth|my bad|how (it|this) (works|looks)
    """,
)

OWNING = (*PARAPHRASE, *OWN, *BE_OPEN)
