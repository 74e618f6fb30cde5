"""Asking: about the facts, and about what it is costing them."""

from app.core.detection.move_patterns_said import said
from app.core.vocabulary import Move

_NOT_ABOUT_FACTS = r"""
(shall|should) (i|we)|(would|do|will|are) (you|u|ye) {gap2}(like|want|prefer|rather|mind if|ok|okay|happy|
    willing|able|open|agree|all right|alright)
(is|'s|are|would|does|will|do|sound|sounds) (that|this|it|these|u) {gap3}(ok|okay|alright|all right|fine|
    fair|work|works|suit|suits|acceptable|agree|for you|with you|by you|convenient|enough)
(anything|something) (else|more)|any (other|more) (question|questions|concern|issue|thing)|(how|what|
    anything) (can|may|could|might|else) (i|we) (help|do|be of|assist)
(can|may|could) (i|we) {adv}(help|call|ring|phone|give you|put you|place you|offer|suggest|send|book|
    go ahead|do that|take (that|it|this) as|assist|set|invite|transfer|text|reach|interest|get you|
    have a moment)
(hold|holding|bear with|wait|waiting|patient|stay on|excuse me|give me)|how are you|how('s| is) (your day|
    it going|things)|you know\?
{^}(ok|okay|yes|no|really|sorry|hello|what|pardon|hm|deal|agreed|alright|all right|right|fine|happy)\?|
    are you there|isn't it\?|aren't you\?|is it\?|did you\?|will you\?
did you even|even (read|listen|look)|how many times|what do you (expect|think i|want me)|do i (have|need|
    look)|who do you think|is that clear|are you (serious|kidding|stupid|deaf|blind)|wrong with you
(can|could|shall) we (please )?(agree|not|pause|take|keep|leave|stop|talk|speak|pick|meet|do a|move|jump|
    hop|switch|resume|start over|have a)
(how|what) about|why don't (we|you|i)|what if (we|i)|any (joy|questions)|what do you (think|say)
(can|could|would|will) you (please )?(not|stop|calm|relax|keep|lower|let me (finish|speak))|so now it's|
    poor you
(is|'s) (that|this|it) (right|correct|it)\?|(do|have) i (have|got|get|understand|understood|
    hear) {gap3}(right|correctly)|(correct|right)\?
"""


ASK = (
    *said(Move.ASK, r"{w} {w} ?{rest}\?", unless=_NOT_ABOUT_FACTS),
    *said(
        Move.ASK,
        r"""
        (can|could|would|will|may|cud) (you|u|ye) (please |pls |plz |kindly |just |possibly |also |
            quickly |maybe )*{tell}
        (can|could|may|might) i (please |just |kindly |also |quickly |first )*(have|take|get|grab|know|
            ask|check|confirm|note) (your|the|a|you|what|which|who|when|where|how|why|if|whether|that|
            some|down|u|ur|few|one)
        {^}{lead}(what|which|when|where|who|whose|wat|wot) (is|was|are|were|do|does|did|has|have|had|can|
            exactly|kind of|sort of|type of|happened|happens|time did|time was)
        {^}{lead}how (is|was|did|does|do|long|often|old|many|much|far|big) (is|was|are|were|do|does|did|
            has|have|had|the|it|you|ago)
        {^}{lead}(when|where|who|which|whose) ({w} ){1,9}{$}
        {^}since when
        {^}{lead}(what|which) ({w} ){1,2}(is|was|are|were|do|does|did|has|have|had) (you|it|the|that|this|
            your|they|he|she|there|u|ye|we|on|in|from)
        {^}{lead}(do|did|have|has|are|is|was|were|does|had) (you|u|ye|it|that|this|the|your|there|anyone|
            anybody|he|she|they|someone|any|ur) [^.!\n]*
        (please|kindly|pls|plz|just|{^}) (please |kindly |pls |just )*(tell|tell me|let me know|share|
            confirm|provide|give me|send me|spell|describe|walk me through|talk me through|run me through|
            take me through|explain to me|help me understand|remind me) (with me |me |us |to me |
            out )?(the|your|what|which|when|where|who|how|whether|more|a bit|a little|exactly|about|
            what's|ur|all|why|a photo|a picture|some|her|his|their|any|as much)
        {^}(then |so |and )?tell me (a bit |a little |some )?(more|about|what|which|when|where|how|
            exactly|in your own)
        would you mind (telling|sharing|giving|sending|confirming|spelling|repeating|saying|showing|
            explaining)
        (help|let) me (understand|know|see) (the|what|which|how|when|where|who|why|in what|your|a bit)
        (do the needful and|kindly) (share|send|provide|confirm|tell|let)
        (i|i'd|we|i'll|we'll|i just|i do|i also|first i|i would) (just |also |first |only |still |then |
            would |'d )*(need|require) (to (know|ask|check|confirm|get|take|verify) )?(your|the|a|an|some|
            a few|{what}|ur|you to (tell|confirm|give|send|share)) {gap4}({detail}|tell)
        (i'd|i would) (just |also |first )?like to (know|ask|hear|check with you|
            understand) {gap2}({what}|more|about)
        i was wondering {what}
        (send|email|mail|text|whatsapp|upload|share) (me |us |over |through |across )?(a|the|your|some|
            any|those|that) {gap2}(photos?|pictures?|pic|screenshots?|copy|video|receipt|proof|invoice|
            scan|details|id)
        (may|can) (i|we) (know|ask)
        your {gap2}{detail}( and {gap3}{w})? please
        """,
        unless=_NOT_ABOUT_FACTS
        + r"""
        i need you to (calm|stop|be|keep)|what (i|we) can do|what (i'd|i would|went|happened) (suggest|
            wrong|is|was|here|there)
        {^}({w} ){0,2}(what|how) (a|an) |here's what|let me know (if|when|once)|which is|which was|which are
        who (is|can|will|has|was|would|could) (in|able|responsible|on|best|help|join|decide|approve|take|
            sort|deal)
        where (things|we|i) |how (i|we) can|(that|this|it|know|see|shows?) (is |was )?(how|what|when|
            where|why|which)
        did you know|(please )?(tell|share|confirm) (it|this|that) (to|with) (the|your|them)|what i (hear|
            can)|that is why|this is where
        (can|could|would|will) you (please )?(see|find) (to it|it in your)|would you (say|see) that again|
            find the (button|setting|link)
        """,
    ),
    *said(
        Move.ASK,
        r"""
        (didn't|did not|couldn't) (quite )?(catch|get|hear) {gap9}(again|repeat|once more)
        """,
    ),
)

ASK_IMPACT = said(
    Move.ASK_IMPACT,
    r"""
    ((how|what|where|who|who else|in what way|whats|hows|what's|how's|which)|{^}{lead}(is|are|does|do|has|
        will|can|did)) {upto}(affect|affects|affecting|affected|impact|impacts|impacting|impacted|
        costing you|cost you|mean for (you|your)|means for (you|your)|hold up|holding (you|up)|held up|
        disrupt|disrupting|hurting (you|your)|setting you back|set you back|getting in the way|coping|
        at stake|stopping you|stop you|preventing you|keeping you from|kept you from|losing|missing out|
        urgent|urgency|at risk|in danger|stranded|stuck without|run out|running out|knock on|
        consequences?|time sensitive|the deadline|holding up|on hold because)
    (what|who|anything|something|is there|anyone) {upto}(depend|depends|depending|relies|rely|relying|
        hangs|waiting) on (it|this|that|them|the)
    how (urgent|soon|quickly|badly|bad|serious|pressing|critical|fast) {gap4}(is|do you need|
        would you need|does it|must|you need)
    what (happens|would happen|will happen) {gap3}(if|when|to (you|your))
    (what's|what is|which is|what would be) {gap3}(most|more) (pressing|urgent|important|helpful|useful|
        pressing thing|critical)
    what {gap4}(worries|matters|hurts|bothers|troubles|helps|helped) you (most|the most|right now|more)
    need (it|this|that|them|the {w}|your {w}) ({w} )?(by|for|back by|before|at the latest)( when| what| \
        which|{$})
    (standing still|at a standstill|stand still|on its knees|ground to a halt)
    (somebody|someone|anyone|anybody) ({w} )?waiting (for|on) you
    what {gap2}make {gap2}easier
    (do|have|is|are|does) (you|there|your {w}) {upto}(depends?|hangs?|relies|rely|rides?|
        waiting) on (this|it|that|them)
    (by when|until when|how long|by what (time|date|day)) {upto}(need|must|have to|has to|can you|
        could you|need it)
    (does|do|is|would) {upto}(medical|medication|insulin|oxygen|baby|newborn|elderly|fridge for|
        machine for|health reasons|dialysis)
    what (does|is|would|did|will) {upto}(cost|costing|mean to|mean for|do to) (you|your|the (business|
        family|shop|team|company))
    (anything|something) (you|urgent|important|planned|else) {upto}(miss|because of|depends|tonight|
        tomorrow|waiting for|riding on)
    (anything|something) (that )?you (need|must have|have to have|can't do without|
        can't wait) ({w} )?(today|tonight|now|urgently|right now|right away|that can't|before|first|most)
    (no|any|another) (other )?way to (get to|reach|pay|cook|wash|heat|work|travel|call|go)
    (baby|children|kids|mother|family|everyone|everybody|you|grandmother|patient)( all)? (warm|safe|okay|
        ok|all right|alright|comfortable|provided) (enough|for|where|right|at|tonight|until|there|in)
    (do|does|have|has) (you|the (kids|children|baby|family)|everyone|anyone) {gap3}(something|anything|
        enough|somewhere|anywhere) {gap2}(warm|hot|to (eat|drink|wear|sleep|stay|sit|cook)|safe|dry)
    (what's|what is) the (worst|hardest|biggest|most) ({w} )?({w} )?(of it|part|problem|worry|about it|
        thing|trouble|for you)
    how long (can|could) you (manage|hold|last|wait|cope|go|get by|do)
    (when|by when|what day|what date|which day|how soon) (exactly |latest |at the latest )?(do|would|will|
        must|does) (you|u|ye|it|this|they|your {w}) {gap3}(need|have to (be|have|leave|pay|go)|be there|
        be done|require) ?(it|this|that|them|by|at|there|done|working|back|{pause})
    what {gap2}(would|could|might|will|'d) (really |actually |immediately |best )?(help|ease|relieve|
        make (it|things|this|today|tonight|that) (easier|better|bearable|lighter)|take the pressure) {gap4}
    (is|are) (there )?(anyone|anybody|somebody|someone|people|children|kids|any children|any kids|
        your (family|kids|children|staff|customers|team)) {upto}(home|house|household|depend|depending|
        relying|vulnerable|ill|sick|unwell|affected|without|elderly|baby|unable|disabled|stuck|medical|
        safe|cold|with you)
    (how many|how much) (of )?(your |the |you )?(people|staff|customers|orders|users|guests|clients|
        employees|colleagues|hours|sales|business|work|income|trade|revenue|machines|tills|shops|sites|
        bookings|time|money) {gap3}(are (waiting|affected|unable|stuck|down)|can't|cannot|being|get lost|
        lost|affected|waiting|unable|stuck|costing|cost|lose|losing|miss)
    (can|are|will|could) (you|u|ye|your (staff|team|family|business|customers|shop)) (still |even |
        at all |able to |be able to )+(to )?(work|trade|open|sleep|cook|operate|sell|serve|travel|drive|
        eat|pay|wash|manage|do your job|get (to|by|around)|carry on|run|live)
    (do|have|is there) (you|u|ye|another|any) (still |got |even |currently |at least |both |all )*(have |
        got )?(hot water|heating|heat|water|power|food|medication|medicine|somewhere|a place|
        another (phone|card|way|car|device|computer|line|laptop|bed|fridge|cooker)|a spare|a backup|
        any way|an alternative|money|access to|anywhere|transport|a lift|other means|way to (pay|get|work|
        reach))
    (is|do|does|have|are) (there|you|this|it) {gap3}(a |an |any |your )?(deadline|deadlines|date you need|
        timeframe|time limit|date it has to|day you need|(wedding|flight|exam|trip|event|occasion|
        appointment|holiday) (coming|planned|booked|to catch|this|on|tomorrow|next))
    (are|is) (you|everyone|everybody|the (kids|children|baby)|your \w+) (somewhere )?(safe|warm|
        okay where|all right where|ok where|alright where)
    (what|how) (are|have|would|will|do) you (be )?(missing|losing|doing without|doing in the meantime|
        managing|getting by|coping)
    (tell me|explain|understand|describe|know) {gap4}(what (this|it) (is doing|does to|means|costs|
        has cost)|how (this|it|that) (affects|is affecting|impacts|hits)|the impact|how urgent|
        what's at stake)
    is (it|this|that) (for|needed for) (a |an |your )?({w} )?(gift|work|business|birthday|present|event|
        medical|occasion|trip|holiday|wedding|job)
    (does|is|did|has|will) (this|it|that|the \w+) (also |already |really |going to )?(stop|hit|hurt|block|
        leave|throw|hold|mess|prevent|keep)(ing|ped|s)? (up )?(you|your|anyone)
    what('s| is| does| happens) {gap3}(if|when) (it|this|that|you) {gap3}(isn't|doesn't|don't|not|miss|
        late|later)
    """,
    unless=r"""
    impact (rating|driver|resistant|resistance)|how (can|may|could) i help|anything else|
        how many people (are|do|will)|(costs?|costing) you \$|how many tickets
    (would|does|do|is|will) (that|this|it) (help|work|suit)({$}| for)|(put|make|set) (this|it|
        things) right|how (can|could) (i|we)|which option
    (affected|waiting) (by|for) (the|our) (update|migration|maintenance)
    """,
)

ASKED = (*ASK, *ASK_IMPACT)
