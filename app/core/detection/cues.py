"""What a customer's words say, with the words that say it."""

from app.core.detection.cues_history import HISTORY
from app.core.detection.cues_people import PEOPLE
from app.core.detection.cues_replies import REPLIES
from app.core.detection.cues_stakes import STAKES
from app.core.detection.cues_trouble import TROUBLE
from app.core.detection.memory import Memory, alike, fingerprint
from app.core.detection.patterns import Pattern
from app.core.detection.scan import Hit, Scan
from app.core.detection.shouting import find_shouting
from app.core.signals import Found
from app.core.vocabulary import Cue, Speaker

CUE_PATTERNS: tuple[Pattern, ...] = HISTORY + PEOPLE + REPLIES + STAKES + TROUBLE

def find_cues(scan: Scan, memory: Memory) -> tuple[Found[Cue], ...]:
    """One of each cue, where it shows first, in the order of the text."""
    first: dict[Cue, Found[Cue]] = {}
    for hit in scan.hits("cue"):
        first.setdefault(Cue(hit.id), _found(Cue(hit.id), hit))
    for found in (*find_shouting(scan.text), *_in_context(scan, memory)):
        first.setdefault(found.id, found)
    for cue in {void for told, voids in _VOIDS.items() if told in first for void in voids}:
        first.pop(cue, None)
    return tuple(sorted(first.values(), key=lambda found: (found.start, found.id)))


_VOIDS: dict[Cue, tuple[Cue, ...]] = {
    Cue.SARCASM: (Cue.THANKS, Cue.RELIEF, Cue.AGREEMENT, Cue.RESOLVED),
    Cue.SELF_HARM: (Cue.RELIEF, Cue.SARCASM, Cue.CHURN, Cue.AGREEMENT, Cue.RESOLVED),
    Cue.REJECTION: (Cue.AGREEMENT,),
}
"""What the words no longer say where they say the first: praise that is not meant, relief at the thought of the end."""


def _found(cue: Cue, hit: Hit) -> Found[Cue]:
    return Found(cue, hit.start, hit.end)


def _in_context(scan: Scan, memory: Memory) -> list[Found[Cue]]:
    """What means something only as an answer to what was said before."""
    found: list[Found[Cue]] = []
    if memory.customer_complained:
        found += [_found(Cue.SARCASM, hit) for hit in scan.hits("after_complaint")]
    if memory.last_speaker is not Speaker.AGENT:
        return found
    found += [_found(Cue(hit.id), hit) for hit in scan.hits("reply") if hit.id != Cue.ASKS_AGAIN]
    if memory.customer:
        found += [_found(Cue.ASKS_AGAIN, hit) for hit in scan.hits("reply") if hit.id == Cue.ASKS_AGAIN]
        prints = fingerprint(scan.words)
        if any(alike(prints, earlier) for earlier in memory.customer):
            found.append(Found(Cue.ASKS_AGAIN, *_whole(scan.text)))
    return found


def _whole(text: str) -> tuple[int, int]:
    stripped = text.strip()
    start = text.index(stripped)
    return start, start + len(stripped)
