"""Detectors of others that run on the same machine without a download."""

from collections.abc import Sequence

from better_profanity import profanity
from profanity_check import predict_prob
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from app.training.detectors import Detector
from app.training.sets import Message


def others() -> tuple[Detector, ...]:
    """VADER (a compound of −0.5 or less counts as abuse), better-profanity and alt-profanity-check."""
    profanity.load_censor_words()
    analyser = SentimentIntensityAnalyzer()
    return (
        Detector(
            "VADER",
            lambda messages: [-float(analyser.polarity_scores(each.text)["compound"]) for each in messages],
            probable=False,
        ),
        Detector(
            "better-profanity",
            lambda messages: [float(profanity.contains_profanity(each.text)) for each in messages],
            probable=False,
        ),
        Detector("alt-profanity-check", _learned),
    )


def _learned(messages: Sequence[Message]) -> list[float]:
    return [float(score) for score in predict_prob([each.text for each in messages])] if messages else []
