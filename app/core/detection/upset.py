"""How probable it is that the customer is unhappy in this message, loudly or politely."""

from collections.abc import Iterable
from math import exp

from app.core.detection.listed import any_of
from app.core.detection.scan import Scan
from app.core.signals import Abuse, Found
from app.core.vocabulary import AbuseCategory, Cue, Target

BIAS = -2.06
WEIGHTS: dict[str, float] = {
    "abuse": 4.06,
    "agreement": -1.22,
    "angry": 1.90,
    "annoyed": 0.94,
    "apology": 0.29,
    "asks": 0.92,
    "asks for something": -0.45,
    "asks_again": 2.57,
    "asks_why": 1.37,
    "business": 0.44,
    "churn": 2.44,
    "cold": 1.97,
    "confusion": -0.12,
    "demand": -0.17,
    "exclaims": 0.25,
    "failure": 0.72,
    "legal": 3.63,
    "long": 0.64,
    "manager_request": 3.29,
    "negative": 1.89,
    "not_listened_to": 2.81,
    "other_party": 0.32,
    "pleasant": -0.88,
    "positive": -0.34,
    "profanity": 1.07,
    "public_complaint": 3.52,
    "quoted": 1.21,
    "refund_demand": 1.27,
    "rejection": 1.65,
    "relief": -1.68,
    "repeat_contact": 2.41,
    "resolved": -1.38,
    "sarcasm": 3.32,
    "self_harm": 3.81,
    "setback": 1.09,
    "shouting": 1.78,
    "suspects_hiding": 3.36,
    "thanks": -2.10,
    "time_pressure": 1.62,
    "vulnerable": 1.77,
    "waiting": 2.98,
}
"""A logistic regression on what the other detectors found, so that 0.7 means 7 in 10 on its mix: support
messages written for the purpose (weight 6), Bitext's complaints, CLINC150, real task dialogues (calm),
GoEmotions' anger against neutral and VADER's rated Amazon sentences (0.25 to 0.6 each)."""


def upset_of(scan: Scan, sentiment: float, cues: Iterable[Found[Cue]], abuse: Abuse) -> float:
    weigh = WEIGHTS.get
    logit = BIAS + sum([weigh(name, 0.0) * value for name, value in features(scan, sentiment, cues, abuse)])
    return round(1.0 / (1.0 + exp(-logit)), 4)


def features(
    scan: Scan, sentiment: float, cues: Iterable[Found[Cue]], abuse: Abuse
) -> list[tuple[str, float]]:
    """What the judgement rests on, by name; what is not named is 0."""
    found: list[tuple[str, float]] = [(cue.id, 1.0) for cue in cues]
    meant = (Cue.SARCASM, 1.0) not in found
    found += [(hit.id, 1.0) for hit in scan.hits("upset")[:_HITS]]
    text, keys = scan.text, scan.keys
    found += (
        ("negative", max(0.0, -sentiment)),
        ("positive", max(0.0, sentiment) * meant),
        ("abuse", abuse.score or 0.0),
        ("long", min(len(scan.words), 40) / 40.0),
        ("exclaims", min(text.count("!"), 3) / 3.0),
        ("asks", float("??" in text or "?!" in text)),
        ("asks for something", float(not _ASKING.isdisjoint(keys))),
        ("pleasant", float(meant and not _PLEASANT.isdisjoint(keys))),
    )
    if abuse.categories:
        found.append(("profanity", float(AbuseCategory.PROFANITY in abuse.categories)))
        found.append(("quoted", float(abuse.target is Target.QUOTED)))
    return found


_HITS = 3
"""More words of anger than this say no more."""

_ASKING = any_of("""
    could can would may please wondering possible available
    """)
_PLEASANT = any_of("""
    good great lovely perfect wonderful brilliant excellent amazing awesome nice love glad happy pleased
    helpful fantastic enjoy best friendly
    """)
