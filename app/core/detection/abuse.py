"""Abuse: whether a message is abusive of a person, how, and of whom.

Patterns find evidence; shields (quoting, talking of oneself or of a thing) take it away again. Swearing at
the situation and somebody else's insult, quoted, stay below one half whatever the words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.core.detection.abuse_patterns import SHIELDS
from app.core.detection.abuse_words import PLURALS
from app.core.detection.patterns import PatternSet
from app.core.detection.scan import Hit, Scan
from app.core.signals import Abuse
from app.core.vocabulary import AbuseCategory, Target

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

_QUOTED = "shield.quoted"
_OF_THINGS = ("shield.self", "shield.thing", "shield.harmless")
_SHIELDABLE = ("insult.word", "insult.soft", "profanity.word", "insult.other", "insult.agent.mild")
"""What a shield of self, thing or harmless phrase covers; words said to the agent outright are not covered."""

_SHIELDED_WEIGHT = 0.08
_OTHERS = frozenset("he him his she her hers they them their driver lad colleague courier receptionist".split())
_COMPANY = frozenset("office offices building headquarters company branch shop store depot warehouse place".split())
_SECOND = frozenset("you you're your u ur you've you'll youre ya ye".split())


def find_abuse(scan: Scan) -> Abuse:
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
_SHIELDS = PatternSet(SHIELDS)


def _weighed(hit: Hit, shields: Sequence[Hit], scan: Scan) -> Evidence:
    category, target, weight = WEIGHTS[hit.id]
    found = Evidence(category, target, weight, hit.start, hit.end)
    for shield in shields:
        if shield.start <= hit.start and hit.end <= shield.end or _within(hit, shield):
            if shield.id == _QUOTED:
                return replace(found, target=Target.QUOTED, weight=_SHIELDED_WEIGHT)
            if hit.id in _SHIELDABLE:
                return replace(found, target=Target.SITUATION, weight=_SHIELDED_WEIGHT)
    if hit.id == "insult.word" and not _SECOND.isdisjoint(scan.words):
        return replace(found, weight=0.65)
    if hit.id == "insult.agent" and _last_word(scan.text[hit.start : hit.end]) in PLURALS:
        return replace(found, target=Target.COMPANY)
    if category is AbuseCategory.THREAT:
        return replace(found, target=_threatened(scan.text[hit.start : hit.end].lower().split()))
    return found


def _last_word(evidence: str) -> str:
    return evidence.lower().rsplit(maxsplit=1)[-1].strip(".,!?;:'\"")


def _within(hit: Hit, shield: Hit) -> bool:
    return shield.start <= hit.start < shield.end


def _threatened(words: list[str]) -> Target:
    if not _SECOND.isdisjoint(words):
        return Target.AGENT
    if not _OTHERS.isdisjoint(words):
        return Target.OTHER
    return Target.COMPANY if not _COMPANY.isdisjoint(words) else Target.AGENT


def _verdict(evidence: list[Evidence]) -> Abuse:
    best = max(evidence, key=lambda found: (found.weight, found.start - found.end))
    miss = 1.0
    for weight in {found.category: found.weight for found in sorted(evidence, key=lambda found: found.weight)}.values():
        miss *= 1.0 - weight
    abusive = best.weight >= 0.5
    floor = 0.35 if abusive else 0.0
    categories = tuple(
        category
        for category in AbuseCategory
        if any(found.category is category and (found.weight >= floor or category is AbuseCategory.PROFANITY) for found in evidence)
    )
    score = 1.0 - miss if abusive else best.weight
    return Abuse(round(min(score, 0.99), 4), categories, best.target if abusive else _harmless_target(evidence), best.start, best.end)


def _harmless_target(evidence: list[Evidence]) -> Target | None:
    targets = {found.target for found in evidence}
    for target in (Target.QUOTED, Target.SITUATION):
        if target in targets:
            return target
    return None
