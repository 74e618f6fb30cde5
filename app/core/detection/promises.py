"""What an agent promises, and when it is due."""

from app.core.detection.due import due_in
from app.core.detection.move_patterns_said import worded
from app.core.detection.patterns import Pattern
from app.core.detection.scan import Hit, Scan
from app.core.signals import PromiseMade

GROUP = "promises"
FIRM = "firm"
"""A promise whether or not a time is named."""
DATED = "dated"
"""A promise only if a time is named."""

_TOLD = (
    "(check back|follow up|get back|come back|be in touch|be back|call|ring|phone|write|email|e mail|mail|message|text|"
    "contact|update|let you know|keep you|give you a|drop you|send|revert|report back|circle back|touch base|find out|"
    "look into|investigate|chase|speak|talk|see to|take care|sort|make sure|check|confirm|have (it|an answer|the|this|your)|"
    "refund|replace|resend|ship|deliver|book|arrange|credit|cancel|issue|process|fix|reply|respond|raise|escalate|pass|"
    "forward|notify|inform|ask|request|order|post|return|reach out|schedule|prepare|put (it|that|this)|get (it|this|that|you)|"
    "be with you|do (it|that|this)|review|monitor|look at|see (that|what|whether|if)|hear|tell|ping|catch up|start|pay|transfer)"
)

PROMISE_PATTERNS: tuple[Pattern, ...] = tuple(
    Pattern(GROUP, id, worded(regex), worded(unless))
    for id, regex, unless in (
        (
            FIRM,
            f"(i'll|i will|i shall|we'll|we will|we shall|i'm going to|i am going to|we're going to|i'm gonna|i promise to|"
            f"i promise you i'll|let me) {{adv}}({{w}} )?(call|ring|phone|get back|come back|be in touch|be back|let you know|keep you|"
            f"follow up|check back|revert|report back|circle back|reach out|reach you|contact|update you|email you|write to you|message you|"
            f"text you|send you|give you (a|an) (call|ring|bell|buzz|update|shout)|drop you|see to it|make sure|look into|find out|"
            f"chase|investigate|refund|replace|resend|ship|notify)",
            "(if|should|unless) {gap9}(i'll|i will|we'll|we will|i shall)|make sure (i|you (have|keep|read|check|press))|let me "
            "(make sure|contact|send|check|look|call (you )?(by|{w}{$}))|(i'll|i will|we'll) never",
        ),
        (
            DATED,
            f"({{will}}|i can|we can|i promise|{{im}} {{fixing}}|{{im}}) {{adv}}({{w}} )?({_TOLD}|back|done)",
            "",
        ),
        (
            DATED,
            "(you'll|you will|ye'll|you shall|you should|you can expect|expect|you'd) {adv}(hear|have|get|receive|see|find|expect|be "
            "(called|contacted|updated|refunded|paid|notified|informed)|know|a |an )",
            "(you'll|you will) have to|see (a|the|that|an) (button|light|link|icon|menu)",
        ),
        (
            DATED,
            "({senior}|colleague|technician|engineer|driver|courier|someone|somebody|team|fitter|plumber|specialist|desk|office|we|they|"
            "he|she|refund|payment|money|replacement|parcel|it|order|part|letter|delivery|credit|that|this|everything) (will|'ll|is going to|shall) ",
            "if (it|they|this|that)|will (have to|need to)|it will (not|only)",
        ),
    )
)


def find_promises(scan: Scan, at_ms: int, time_zone: str) -> tuple[PromiseMade, ...]:
    """Promises in the order of the text. `at_ms` is when it was said; wall clocks are read in the IANA `time_zone`."""
    hits = _apart(scan.hits(GROUP))
    return tuple(
        promise
        for index, hit in enumerate(hits)
        if (promise := _promise(scan.text, hit, _clause(scan.text, hits, index), at_ms, time_zone))
    )


def _apart(hits: tuple[Hit, ...]) -> list[Hit]:
    """One hit for each promise: of those that overlap or share a subject, the first."""
    kept: list[Hit] = []
    for hit in hits:
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
        elif hit.id == FIRM:
            kept[-1] = kept[-1]._replace(id=FIRM)
    return kept


def _clause(text: str, hits: list[Hit], index: int) -> tuple[int, int]:
    """From the promise to the next one, or to the end of its sentence."""
    hit = hits[index]
    end = _sentence_end(text, hit.end)
    if index + 1 < len(hits):
        end = min(end, hits[index + 1].start)
    return hit.start, end


def _sentence_end(text: str, at: int) -> int:
    for place in range(at, len(text)):
        if text[place] in "!?\n" or (text[place] == "." and _ends_sentence(text, place)):
            return place
    return len(text)


def _ends_sentence(text: str, place: int) -> bool:
    """Not the full stop of "4 p.m. today" or "10.30"."""
    after = text[place + 1 : place + 3]
    return (
        text[place - 1 : place] not in ("m", "p", "a") or text[place - 2 : place - 1].isalpha()
        if not after[:1].isalnum()
        else False
    )


def _sentence_start(text: str, at: int) -> int:
    return max(text.rfind(mark, 0, at) for mark in (". ", "! ", "? ", "\n")) + 1


def _promise(text: str, hit: Hit, clause: tuple[int, int], at_ms: int, time_zone: str) -> PromiseMade | None:
    start, end = clause
    if text[end : end + 1] == "?":
        return None
    due = due_in(_plain(text[start:end]), at_ms, time_zone)
    if due:
        return PromiseMade(start, max(hit.end, start + due.end), due.ms)
    before = _sentence_start(text, start)
    due = due_in(_plain(text[before:start]), at_ms, time_zone)
    if due:
        return PromiseMade(before + due.start, hit.end, due.ms)
    return PromiseMade(start, _trimmed(text, end), None) if hit.id == FIRM else None


def _trimmed(text: str, end: int) -> int:
    while end > 0 and text[end - 1] in " ,;:-":
        end -= 1
    return end


def _plain(text: str) -> str:
    """Lower case with the offsets kept."""
    lower = text.lower()
    return lower if lower.isascii() and len(lower) == len(text) else "".join(_one(char) for char in text)


def _one(char: str) -> str:
    char = char.lower()
    return (
        char if char.isascii() and len(char) == 1 else "'" if char in "’‘" else "-" if char in "–—" else " "
    )
