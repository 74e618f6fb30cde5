"""Clarifying and owning: the restating forms, the promise to see to it, the plain account of what happened."""

from app.core.detection.move_patterns_said import part, said
from app.core.vocabulary import Move

RESTATED = "restated"
"""An opening that says: these are your words."""
SUMMED = "summed"
"""A bare "so the …", which restates only when the words that follow are the customer's."""

PARAPHRASE = (
    *part(
        RESTATED,
        "{^}{gap3}to (recap|sum up|summari[sz]e|repeat (that|it|this|back|what)|go over|be sure i|be clear i|make sure i|check i|confirm i|confirm what|check my|confirm my|"
        "run through|play (it|that|this) back|say (it|that) back|read (it|that) back)",
        "what i'?m (hearing|getting|understanding|picking up|taking from)",
        "(if|let me see if|make sure|check|sure|think|hope|believe) (that )?i('ve|'m| have| am)? ?(got |get |have )?(understood|understand|understanding|this right|that right|it right|"
        "this correctly|that correctly|it correctly|follow|following|heard|hear|read you|you right|you correctly|got this|got that|got it|got you|the full picture|the picture|it all)",
        "in other words",
        "let me (just |quickly )?(recap|repeat|read|say|play|sum|summari[sz]e|go over|run through|put) {gap4}(back|up|that|you|what|it|this|together|once|have)",
        "(so )?(you're|you are|ur|what you're|ye're) (saying|telling me|after|asking (me |us )?(for|to|that)|describing)",
        "correct me if",
        "(do i|have i|did i) (have|got|get|understand|understood|hear) (that|this|it|you|everything)",
        "(my|our) understanding (is|so far|of)",
        "as i understand (it|you|things)",
        "from what (you've|you have|you|i) (told|said|tell|say|described|understand|gather|wrote|explained)",
        "(you|you've|you have) (mentioned|said|told me|told us|wrote|explained|described)( earlier| before)?( that)?",
        "so (basically|in short|in essence|in a nutshell|in summary|in plain words|all in all)",
        "(it|that|this) sounds like (you|the|your)",
        "i (understand|gather|see|hear|take it|note|get|have noted)( from your (message|mail|email|notes))? (that )?(you|your|the {w}|it)",
        "so (the|your) (issue|problem|concern|situation|complaint|question|story|point) (is|here)",
        "(am i|have i got that|is that|got that|did i get that) (right|correct)",
        unless="(you'll|you will|please|kindly|hope you|i hope|if you) (understand|see)|i understand (that )?(you're|you are) {intense}{felt}|"
        "to (confirm|recap) (your|the) (name|address|booking|order|identity)",
    ),
    *part(
        SUMMED,
        "{^}((ok|okay|right|alright|all right|fine|understood|got it|i see|yes|thanks|thank you|um|uh|well|aha|grand|sure|gotcha|noted) )*"
        "so (it's |it is |that's |that is )?(basically |first |just |now |really )?"
        "(the|you|your|it|they|there|nobody|no one|a|an|two|three|on|after|we|our|he|she|someone|this|that|last|from|what|money|one|both|when|instead|in|since|u|i)",
        unless="so (let's|lets|our|we can|we could|we'll|i can|what i|that (i|we|you) can|i'll|what (is|are|do|would|can))",
    ),
)

OWN = said(
    Move.OWN,
    "{will} {adv}({w} )?(look after|take care of|see (it|this|that) (through|to|gets|done)|see to (it|this|that)|handle|deal with|sort (it|this|that|everything|them|out)|take (it|this|that|over|"
    "charge)|own (it|this)|chase (it|this|that|them|him|her|up|the)|stay (with|on) (it|this|you|top)|stay on (it|this|your|the)|manage (it|this)|"
    "drive (it|this)|follow (it|this) through|carry (it|this)|fight|stick with|get (to the bottom|onto (it|them|this|that))|ring them|call them|phone them|contact them|"
    "do (that|it|the (chasing|calling|talking|legwork|rest))|keep (your case|this case|hold|it|this until)|make sure (it|this|that|you|your|the)|see that (it|you|this)|see (it|this) (all )?the way)",
    "leave (it|this|that|everything|the rest|all of that|them) (all )?(with|to) (me|us)",
    "(it's|its|that's|thats|this is|is|it is|that is|this one is|that one's|this one's|it's now|one's) (mine|ours|on me|on us|my job|our job|my responsibility|our responsibility|my problem|"
    "our problem|mine to|ours to|my task|for me to|for us to|up to me to|now my|my case)( now)?",
    "(take|taking|took|accept|accepting) (full |complete |the |total |personal |all )*(responsibility|ownership|charge)",
    "(take|taking) (it|this|that|over) (on|from here|from there|forward|over)",
    "from here( on)?( in)?{$}",
    "(i'm|i am|we're|we are|i will be|i'll be) (personally |now |also )?(making (it|this|that) (my|our)|keeping (your|this) (case|file|ticket)|your (one |single |only )?(point|contact|person)|the (one|person) (who|"
    "responsible|dealing|handling|looking)|responsible|taking (this|it|that|over|on|ownership|charge)|staying (with|on)|handling (this|it|your)|owning|on (it|this)( for you| personally| now)|going to (stay|see this|own|get to the bottom))",
    "(you|u|ye) (don't|do not|won't|will not|needn't|need not|shouldn't|no longer) ?(have |need |ever |has )?(to )?(ring|call|phone|chase|contact|write|run around|explain (it|this) again|talk to|"
    "deal with|do (a thing|anything)|lift a finger|speak to|worry about (the|chasing|that)|go back to|repeat)",
    "(no need|without you having|instead of you having|so you (don't|won't) have|spare you having) (for you )?to (ring|call|phone|chase|contact|go back|run|worry about (the|chasing|them))",
    "(so|and) you (won't|don't|needn't|will not|do not) (have|need) to{$}",
    "(it|this|that) (happened|stops|ends|is) (on|with) (our|my) (watch|side|desk|me|us)( so)?",
    "(regardless|whoever|whatever|no matter|doesn't matter|does not matter|wherever|even if|even though) {gap9}(mine|ours|my (job|responsibility|problem)|our (job|responsibility|problem)|on (me|us)|put (it|this) right|fix (it|this)|sort (it|this)|i'll|we'll)",
    "(you bought|you booked|you ordered|your contract is|you paid|you're our|your order is) (it )?(from|through|with|customer) ?(us|me)? so",
    "(i'll|i will) tell (her|him|them) (the whole|everything|your|all)",
    "(you|u) (deal|are dealing|talk|speak) (only )?(with|to) me( only| alone| from now| from here)?",
    "(i|we) own (this|it|that|the (problem|mistake|error))",
    "(personally|myself|my own hands) (handle|see|look|make sure|take|deal|sort|follow|chase|check)",
    "(see|handle|take care of|look after|sort|deal with|do|chase|fix|look into) {gap3}(personally|myself)",
    "(won't|will not|not going to) (let (it|this|go)|rest|drop (it|this)|pass you|give up|leave (it|this|you)) {gap3}(until|till|go|around|on|drop|hanging|slip)",
    unless="own (it|this) (outright|already)|(can you|could you|you'll need to|you will have to|please) (take care|handle|sort|deal)|"
    "(don't|do not) (take|have) (any )?responsibility|take (it|this|that) (on|over) (the|holiday|with)|not (mine|ours|my|our)|"
    "is (it|this|that) (mine|ours)|not (on|for) (me|us)|isn't (my|our|mine|ours)|make sure (you|your) (keep|have|read|check|the|press|turn)|"
    "make sure (i|we) (have|understand|got|get|follow)|how (i|we)|if you",
)

BE_OPEN = said(
    Move.BE_OPEN,
    "(here's|here is|this is|i'll tell you|let me tell you|tell you exactly|let me explain|i can tell you|i want to explain) (exactly |just |plainly )?(what|how|why) (has |it |this |that |we |the |went |your )?(happened|went|"
    "wrong|came|occurred|{w} {w})",
    "(what|how it|how this) (actually |really )?(happened|went wrong|has happened|occurred) (here |there )?(is|was|on|with|:)",
    "the (real |honest |simple |plain |short |true |actual |main |root |only )*(reason|cause|truth|answer|fact|explanation|story|problem|root of it|fault|culprit|mistake) "
    "{gap6}(is|was|lies|lay|turned out|being)( that)?( we| our| a| an| the| it| because| wrong| simple| on our| in our| you| nobody| your| there)",
    "(to be|i'll be|i will be|i'm going to be|let me be|i want to be|i'd rather be|being|i must be|we'll be) "
    "({intense})?(honest|frank|straight|open|upfront|up front|transparent|candid|truthful|plain)( with you| about)?",
    "(i'm not going to|i won't|i will not|we won't|not going to|without|no point) (hide|hiding|sugar ?coat\\w*|dress\\w*|pretend\\w*|beat\\w* around|lie|lying|spin|make up|fob)",
    "(it )?(turns|turned) out (that )?",
    "(i'd|i would) rather (tell you|be|give you) (the )?(truth|straight|honest|plainly|it straight)",
    "(we|i) (found|have found|'ve found|located|identified|traced|tracked down|discovered|looked into) (out )?(the |it |that |what |why )(fault|cause|error|problem|bug|reason|mistake|went|was|happened|root)",
    "(we|our (system|team|side|warehouse|packing|end|office|staff|server|website|app)) (just |simply |wrongly |had |have |has |accidentally |mistakenly |also )*(forgot|forgotten|lost|missed|overbooked|oversold|double booked|ran out|"
    "mixed up|entered|keyed|failed to|made a mistake|made an error|dropped|booked (the|your|it)|charged (you|it|the)|put the wrong|shipped|ordered (the|it|them|too)|printed|deleted|never (sent|told|wrote|"
    "passed|booked|filed|ordered)|didn't (write|tell|send|pass|inform|order|file|update|book|check|warn|let you|notice)|did not (write|tell|send|pass|inform|order|file|update|book|check|warn)|refused|rejected|"
    "swapped|misread|typed|used the|had the wrong|got (it|that|your|this) wrong|crashed|took (the|it) (twice|from)|messed (it )?up)",
    "(the|your|that|a) ({w} ){1,3}(was|were|got|had been|has been|had) (sitting|sat|stuck|left|lost|misplaced|misfiled|mislabelled|mislabeled|entered (wrongly|twice|under)|booked twice|charged twice|never (sent|booked|filed|passed|entered|ordered)|"
    "expired|put (on|in) the wrong|sent to the wrong|switched|swapped|double booked|overbooked|oversold|cancelled by (mistake|our|us)|typed wrong)",
    "(that's|that is|which is) why (it|the|your|you|we|this|nobody|no|every|two|there) ",
    "(our|my|a) (mistake|error|fault|slip|doing|oversight) (was|is|on our|here)",
    "(that|this|it) (was|is) (entirely |completely |simply |totally |all |clearly )?(our|my) (own )?(mistake|error|fault|slip|doing|oversight)",
    "we (got|did) (it|that|this) wrong",
    unless="(our|my) (job|problem)|(not|n't) (really |entirely )?(our|my) (fault|mistake)|why i'm (calling|here)|that's why (you (should|need|must)|we ask|i (ask|need))|"
    "(to be|honestly) honest (i|we) (don't|can't)|why (we're|we are) (here|asking)",
)

OWNING = (*PARAPHRASE, *OWN, *BE_OPEN)
