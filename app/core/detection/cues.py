"""What a customer's words say, with the words that say it."""

from app.core.detection.cues_history import HISTORY
from app.core.detection.cues_people import PEOPLE
from app.core.detection.cues_replies import REPLIES
from app.core.detection.cues_stakes import STAKES
from app.core.detection.cues_trouble import TROUBLE
from app.core.detection.memory import Memory, alike, fingerprint
from app.core.detection.patterns import Pattern, PatternSet
from app.core.detection.scan import Hit, Scan
from app.core.detection.shouting import find_shouting
from app.core.signals import Found
from app.core.vocabulary import Cue, Speaker

_ALL = HISTORY + PEOPLE + REPLIES + STAKES + TROUBLE
CUE_PATTERNS: tuple[Pattern, ...] = tuple(pattern for pattern in _ALL if pattern.group == "cue")
_IN_ANSWERS = PatternSet(pattern for pattern in _ALL if pattern.group == "reply")
_AFTER_COMPLAINTS = PatternSet(pattern for pattern in _ALL if pattern.group == "after_complaint")
"""Looked for only where they can mean something, which keeps the first look short."""

def find_cues(scan: Scan, memory: Memory) -> tuple[Found[Cue], ...]:
    """One of each cue, where it shows first, in the order of the text."""
    hits = [*scan.hits("cue"), *_in_context(scan, memory)]
    shouting = find_shouting(scan.text)
    if not hits and not shouting:
        return ()
    first: dict[str, Found[Cue]] = {}
    for hit in hits:
        first.setdefault(hit.id, Found(_CUES[hit.id], hit.start, hit.end))
    for found in shouting:
        first.setdefault(found.id, found)
    for void in [void for told, voids in _VOIDS.items() if told in first for void in voids]:
        first.pop(void, None)
    return tuple(sorted(first.values(), key=lambda found: (found.start, found.id)))


_CUES: dict[str, Cue] = {cue.value: cue for cue in Cue}
_VOIDS: dict[Cue, tuple[Cue, ...]] = {
    Cue.SARCASM: (Cue.THANKS, Cue.RELIEF, Cue.AGREEMENT, Cue.RESOLVED),
    Cue.SELF_HARM: (Cue.RELIEF, Cue.SARCASM, Cue.CHURN, Cue.AGREEMENT, Cue.RESOLVED),
    Cue.REJECTION: (Cue.AGREEMENT,),
}
"""What the words no longer say where they say the first: praise that is not meant, relief at the thought of the end."""


def _in_context(scan: Scan, memory: Memory) -> list[Hit]:
    """What means something only as an answer to what was said before."""
    found: list[Hit] = []
    if memory.customer_complained:
        found += scan.look(_AFTER_COMPLAINTS)
    if memory.last_speaker is not Speaker.AGENT:
        return found
    answers = scan.look(_IN_ANSWERS)
    if not memory.customer:
        return found + [answer for answer in answers if answer.id != Cue.ASKS_AGAIN]
    found += answers
    prints = fingerprint(scan.words)
    if any(alike(prints, earlier) for earlier in memory.customer):
        found.append(Hit(Cue.ASKS_AGAIN, *_whole(scan.text)))
    return found


def _whole(text: str) -> tuple[int, int]:
    stripped = text.strip()
    start = text.index(stripped)
    return start, start + len(stripped)
