"""Abuse: whether a message is abusive of a person, how, and of whom.

Patterns find evidence; shields (quoting, talking of oneself or of a thing) take it away again. Swearing at
the situation and somebody else's insult, quoted, stay below one half whatever the words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import prod

from app.core.detection.abuse_hate import HATE
from app.core.detection.abuse_insults import INSULTS
from app.core.detection.abuse_of_others import OF_OTHERS
from app.core.detection.abuse_sexual import SEXUAL_REMARKS
from app.core.detection.abuse_shields import SHIELDS
from app.core.detection.abuse_threats import THREATS
from app.core.detection.abuse_words import PLURALS
from app.core.detection.listed import any_of
from app.core.detection.patterns import Pattern, PatternSet
from app.core.detection.scan import Hit, Scan
from app.core.signals import Abuse
from app.core.vocabulary import AbuseCategory, Target

ABUSE_PATTERNS: tuple[Pattern, ...] = INSULTS + OF_OTHERS + HATE + SEXUAL_REMARKS + THREATS
_GROUP = "abuse"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one hit says: `weight` is the probability that a message with this alone is abusive."""

    category: AbuseCategory
    target: Target
    weight: float
    start: int
    end: int


WEIGHTS: dict[str, tuple[AbuseCategory, Target, float]] = {
    "insult.agent": (AbuseCategory.INSULT, Target.AGENT, 0.9),
    "insult.agent.mild": (AbuseCategory.INSULT, Target.AGENT, 0.4),
    "insult.company": (AbuseCategory.INSULT, Target.COMPANY, 0.8),
    "insult.other": (AbuseCategory.INSULT, Target.OTHER, 0.7),
    "insult.word": (AbuseCategory.INSULT, Target.AGENT, 0.55),
    "insult.soft": (AbuseCategory.INSULT, Target.SITUATION, 0.15),
    "insult.self": (AbuseCategory.INSULT, Target.SITUATION, 0.05),
    "insult.quoted": (AbuseCategory.INSULT, Target.QUOTED, 0.08),
    "threat.quoted": (AbuseCategory.THREAT, Target.QUOTED, 0.08),
    "profanity.agent": (AbuseCategory.PROFANITY, Target.AGENT, 0.93),
    "profanity.word": (AbuseCategory.PROFANITY, Target.SITUATION, 0.12),
    "hate.agent": (AbuseCategory.HATE, Target.AGENT, 0.92),
    "sexual.agent": (AbuseCategory.SEXUAL, Target.AGENT, 0.88),
    "threat.agent": (AbuseCategory.THREAT, Target.AGENT, 0.93),
}

_SHIELDED = 0.08
_ABUSIVE = 0.5
_TOLD = 0.35
"""In an abusive message, a category with no stronger evidence than this is not named."""
_MOST = 0.99

_QUOTED = "shield.quoted"
_SHIELDABLE = any_of("insult.word insult.soft profanity.word insult.other insult.agent.mild")
"""What a shield of self, thing or harmless phrase covers; words said to the agent outright it does not."""
_SHIELDS = PatternSet(SHIELDS)

_SECOND = any_of("you you're your u ur you've you'll youre ya ye")
_OTHERS = any_of("he him his she her hers they them their driver lad colleague courier receptionist")
_PLACES = any_of("office offices building headquarters company branch shop store depot warehouse place")


def find_abuse(scan: Scan) -> Abuse:
    """The strongest evidence decides whether, of whom and where; all of it says how."""
    hits = scan.hits(_GROUP)
    if not hits:
        return Abuse()
    shields = (*scan.look(_SHIELDS), *_between_quotation_marks(scan.text))
    return _verdict([_weighed(hit, shields, scan) for hit in hits])


def _between_quotation_marks(text: str) -> Iterator[Hit]:
    pieces = text.translate(_STRAIGHT).split('"')
    at = 0
    for index, piece in enumerate(pieces):
        if index % 2 and index < len(pieces) - 1:
            yield Hit(_QUOTED, at, at + len(piece))
        at += len(piece) + 1


_STRAIGHT = str.maketrans("“”„«»", '"' * 5)


def _weighed(hit: Hit, shields: Sequence[Hit], scan: Scan) -> Evidence:
    category, target, weight = WEIGHTS[hit.id]
    found = Evidence(category, target, weight, hit.start, hit.end)
    over = [shield.id for shield in shields if shield.start <= hit.start < shield.end]
    if _QUOTED in over:
        return replace(found, target=Target.QUOTED, weight=_SHIELDED)
    if over and hit.id in _SHIELDABLE:
        return replace(found, target=Target.SITUATION, weight=_SHIELDED)
    return replace(found, target=_aimed(hit, found, scan), weight=_heavier(hit, weight, scan))


def _heavier(hit: Hit, weight: float, scan: Scan) -> float:
    """An insult beside a "you" is more likely meant for them."""
    return weight + 0.1 if hit.id == "insult.word" and not _SECOND.isdisjoint(scan.words) else weight


def _aimed(hit: Hit, found: Evidence, scan: Scan) -> Target:
    words = scan.text[hit.start : hit.end].lower().split()
    if hit.id == "insult.agent" and words[-1].strip(".,!?;:'\"") in PLURALS:
        return Target.COMPANY
    return _threatened(words) if hit.id == "threat.agent" else found.target


def _threatened(words: list[str]) -> Target:
    if not _SECOND.isdisjoint(words):
        return Target.AGENT
    if not _OTHERS.isdisjoint(words):
        return Target.OTHER
    return Target.COMPANY if not _PLACES.isdisjoint(words) else Target.AGENT


def _verdict(evidence: list[Evidence]) -> Abuse:
    best = max(evidence, key=lambda found: (found.weight, found.start - found.end))
    if best.weight < _ABUSIVE:
        return Abuse(best.weight, _categories(evidence, 0.0), _spared(evidence), best.start, best.end)
    return Abuse(_together(evidence), _categories(evidence, _TOLD), best.target, best.start, best.end)


def _together(evidence: list[Evidence]) -> float:
    """The categories taken as independent: a threat with an insult is surer than either."""
    strongest: dict[AbuseCategory, float] = {}
    for found in evidence:
        strongest[found.category] = max(found.weight, strongest.get(found.category, 0.0))
    return round(min(1.0 - prod(1.0 - weight for weight in strongest.values()), _MOST), 4)


def _categories(evidence: list[Evidence], least: float) -> tuple[AbuseCategory, ...]:
    told = {found.category for found in evidence if found.weight >= least}
    swears = any(found.category is AbuseCategory.PROFANITY for found in evidence)
    return tuple(
        each for each in AbuseCategory if each in told or (swears and each is AbuseCategory.PROFANITY)
    )


def _spared(evidence: list[Evidence]) -> Target | None:
    """What it was aimed at instead of a person."""
    targets = {found.target for found in evidence}
    return next((target for target in (Target.QUOTED, Target.SITUATION) if target in targets), None)
