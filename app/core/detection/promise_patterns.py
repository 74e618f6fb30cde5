"""How an agent gives their word, or the company's."""

from app.core.detection.move_patterns_said import patterns
from app.core.detection.patterns import Pattern

GROUP = "promises"
FIRM = "firm"
"""A promise whether or not a time is named."""
DATED = "dated"
"""A promise only if a time is named."""

PROMISE_PATTERNS: tuple[Pattern, ...] = (
    *patterns(
        GROUP,
        FIRM,
        r"""
        ({ill}|i'm going to|i am going to|we're going to|i'm gonna|i promise to|
            i promise you i'll) {adv}({w} )?(call|ring|phone|get back|come back|be in touch|be back|
            let you know|keep you|follow up|check back|revert|report back|circle back|reach out|contact|
            update you|email you|mail you|write to you|message you|text you|send you|send it|send one|
            give you (a|an) ({w} )?(call|ring|bell|buzz|update|shout)|drop you|see to it|make sure|
            look into|find out|chase|investigate|refund|replace|resend|ship|notify)
        let me ({w} )?(call you|ring you|phone you|get back|come back|find out|look into)
        """,
        unless=r"""
        (if|should|unless) {gap9}{ill}|make sure (i|you (have|keep|read|check|press))|{ill} (never|not|
            be able)
        call you (by|mr|mrs|ms)
        """,
    ),
    *patterns(
        GROUP,
        DATED,
        r"""
        {ill} {adv}{w}
        {will} (be )?{fixing}
        (i'm going to|i am going to|we're going to|i'm gonna|i can|we can|i promise to|i promise you|
            let me) {adv}({getback}|{fix}|bring|visit|come|have|tell|pay|start|finish)
        {im} {adv}({fixing}|coming|visiting|finishing|bringing|back)
        (you'll|you will|ye'll|you shall|you should|you can expect|expect|you'd) {adv}(hear|have|get|
            receive|see|find|expect|be (called|contacted|updated|refunded|paid|notified|informed|back)|
            know|a |an )
        ({senior}|technician|engineer|driver|courier|someone|somebody|team|fitter|plumber|specialist|desk|
            office|they|he|she|refund|payment|money|replacement|parcel|it|order|part|letter|delivery|
            credit|that|this|everything|colleague) (will|'ll|is going to|shall) {w}
        (let's|let us|we should) {adv}(speak|talk|catch up|meet|look|check)
        you (get|have|hear) ({w} ){0,4}from (me|us)
        (set|put|made|scheduled|booked) {gap3}(reminder|follow up|callback|call back|note)
        """,
        unless=r"""
        (you'll|you will) (have|need) to|see (a|the|that|an) (button|light|link|icon|menu)|if (it|they|
            this|that)|will (have|need) to|it will (not|only)
        (if|should|unless) {gap9}({will}|we'll|i'll)|{ill} {adv}(have to|need to|not|never|only|end|close|
            hang|disconnect|terminate|block|stop)
        {ill} {adv}(honest|straight|open|frank|clear|plain|transparent|upfront)|(last|since|
            from) {gap2}{weekday}
        """,
    ),
)
