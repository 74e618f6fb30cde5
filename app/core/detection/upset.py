"""How probable it is that the customer is unhappy in this message, loudly or politely."""

from collections.abc import Iterable
from math import exp

from app.core.detection.listed import any_of
from app.core.detection.scan import Scan
from app.core.signals import Abuse, Found
from app.core.vocabulary import AbuseCategory, Cue, Target

BIAS = -1.99
WEIGHTS: dict[str, float] = {
    "abuse": 3.46,
    "agreement": -0.79,
    "angry": 1.58,
    "annoyed": 0.80,
    "apology": 0.19,
    "asks": 0.62,
    "asks for something": -0.40,
    "asks_again": 1.91,
    "asks_why": 0.97,
    "business": 0.25,
    "churn": 1.76,
    "cold": 1.42,
    "confusion": -0.04,
    "demand": -0.17,
    "exclaims": 0.19,
    "failure": 0.83,
    "legal": 2.61,
    "long": 1.02,
    "manager_request": 2.21,
    "negative": 1.78,
    "not_listened_to": 2.00,
    "other_party": 0.21,
    "pleasant": -0.47,
    "positive": -0.44,
    "profanity": 0.77,
    "public_complaint": 2.51,
    "quoted": 0.93,
    "refund_demand": 0.81,
    "rejection": 1.44,
    "relief": -1.08,
    "repeat_contact": 1.85,
    "resolved": -0.93,
    "sarcasm": 2.61,
    "self_harm": 2.71,
    "setback": 0.76,
    "shouting": 1.32,
    "suspects_hiding": 2.41,
    "thanks": -1.45,
    "time_pressure": 1.15,
    "vulnerable": 1.41,
    "waiting": 2.16,
}
"""A logistic regression on what the other detectors found, so that 0.7 means 7 in 10 on its mix: support
messages written for the purpose (weight 4), Bitext's complaints, CLINC150, real task dialogues (calm),
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
    found += [(hit.id, 1.0) for hit in scan.hits("upset")[:_HITS]]
    text, keys = scan.text, scan.keys
    found += (
        ("negative", max(0.0, -sentiment)),
        ("positive", max(0.0, sentiment)),
        ("abuse", abuse.score or 0.0),
        ("long", min(len(scan.words), 40) / 40.0),
        ("exclaims", min(text.count("!"), 3) / 3.0),
        ("asks", float("??" in text or "?!" in text)),
        ("asks for something", float(not _ASKING.isdisjoint(keys))),
        ("pleasant", float(not _PLEASANT.isdisjoint(keys))),
    )
    if abuse.categories:
        found.append(("profanity", float(AbuseCategory.PROFANITY in abuse.categories)))
        found.append(("quoted", float(abuse.target is Target.QUOTED)))
    return found


_HITS = 3
"""More words of anger than this say no more."""

_ASKING = any_of("""
    could can would may please wondering possible available how where
    """)
_PLEASANT = any_of("""
    good great lovely perfect wonderful brilliant excellent amazing awesome nice love glad happy pleased
    helpful fantastic enjoy best friendly
    """)
