"""The features of a text, as the product finds them in a message with nothing before it."""

from app.core.detection.abuse import find_abuse
from app.core.detection.cues import find_cues
from app.core.detection.features import features_of
from app.core.detection.grams import grams_of
from app.core.detection.memory import NOTHING
from app.core.detection.read import CUSTOMER_PATTERNS
from app.core.detection.scan import scan
from app.core.detection.sentiment import sentiment_of


def features(text: str) -> set[str]:
    found = scan(text, CUSTOMER_PATTERNS)
    return features_of(found, sentiment_of(found), find_cues(found, NOTHING), find_abuse(found))


def words_only(text: str) -> set[str]:
    """For texts that the patterns were written after: what they find there says too much."""
    return grams_of(scan(text, CUSTOMER_PATTERNS).words)
