"""What a customer's words say, with the words that say it."""

from app.core.detection.cues_answers import AGREEMENT, REFUSED, REJECTION
from app.core.detection.cues_authority import LEGAL, MANAGER_REQUEST
from app.core.detection.cues_contact import REPEAT_CONTACT, WAITING
from app.core.detection.cues_danger import SELF_HARM
from app.core.detection.cues_demands import BUSINESS, DEMAND, REFUND_DEMAND, TIME_PRESSURE
from app.core.detection.cues_distrust import SUSPECTS_HIDING
from app.core.detection.cues_done import RESOLVED
from app.core.detection.cues_hardship import VULNERABLE
from app.core.detection.cues_leaving import CHURN, PUBLIC_COMPLAINT
from app.core.detection.cues_lost import CONFUSION
from app.core.detection.cues_sarcasm import SARCASM, SARCASM_AFTER_COMPLAINTS
from app.core.detection.cues_trouble import ASKS_WHY, FAILURE, OTHER_PARTY, SETBACK
from app.core.detection.cues_unheard import ASKS_AGAIN, ASKS_AGAIN_IN_ANSWERS, NOT_LISTENED_TO
from app.core.detection.cues_warmth import APOLOGY, RELIEF, THANKS
from app.core.detection.memory import Memory, Prints, fingerprint
from app.core.detection.patterns import Pattern, PatternSet
from app.core.detection.scan import Hit, Scan
from app.core.detection.shouting import find_shouting
from app.core.signals import Found
from app.core.vocabulary import Cue, Speaker

CUE_PATTERNS: tuple[Pattern, ...] = (
    *REPEAT_CONTACT,
    *WAITING,
    *NOT_LISTENED_TO,
    *ASKS_AGAIN,
    *MANAGER_REQUEST,
    *LEGAL,
    *CHURN,
    *PUBLIC_COMPLAINT,
    *REFUND_DEMAND,
    *DEMAND,
    *TIME_PRESSURE,
    *BUSINESS,
    *VULNERABLE,
    *SELF_HARM,
    *THANKS,
    *RELIEF,
    *APOLOGY,
    *RESOLVED,
    *REFUSED,
    *CONFUSION,
    *FAILURE,
    *OTHER_PARTY,
    *ASKS_WHY,
    *SETBACK,
    *SUSPECTS_HIDING,
    *SARCASM,
    *AGREEMENT,
    *REJECTION,
    *ASKS_AGAIN_IN_ANSWERS,
)
AFTER_COMPLAINTS = PatternSet(SARCASM_AFTER_COMPLAINTS)
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
"""What the words do not say where they say the first: praise not meant, relief at the thought of the end."""


def _in_context(scan: Scan, memory: Memory) -> list[Hit]:
    """What means something only as an answer to what was said before."""
    found: list[Hit] = []
    if memory.customer_complained and len(scan.words) <= _BARE:
        found += scan.look(AFTER_COMPLAINTS)
    if memory.last_speaker is Speaker.CUSTOMER:
        return found  # nobody has said anything that could be answered; with no history at all, somebody may have
    answers = scan.hits("reply")
    if not memory.customer:
        return found + [answer for answer in answers if answer.id != Cue.ASKS_AGAIN]
    found += answers
    prints = fingerprint(scan.words)
    if any(_said_again(prints, earlier) for earlier in memory.customer):
        found.append(Hit(Cue.ASKS_AGAIN, *_whole(scan.text)))
    return found


_BARE = 3
"""Words of a reply that says nothing but how glad somebody is."""
_AGAIN_WORDS = 3
_AGAIN_SHARE = 0.7


def _said_again(prints: Prints, earlier: Prints) -> bool:
    """Nearly the same content words, no more and no less: who adds a detail is answering, not repeating."""
    same = len(prints & earlier)
    return same >= _AGAIN_WORDS and same >= _AGAIN_SHARE * len(prints | earlier)


def _whole(text: str) -> tuple[int, int]:
    stripped = text.strip()
    start = text.index(stripped)
    return start, start + len(stripped)
