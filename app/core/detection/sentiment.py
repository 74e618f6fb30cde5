"""Sentiment of one message: VADER with the field's own words, on a bounded piece of the text."""

from functools import cache

from vaderSentiment.vaderSentiment import BOOSTER_DICT, SentimentIntensityAnalyzer, SentiText

from app.core.detection.scan import Scan
from app.core.detection.sentiment_words import COINED, NEUTRAL, WORDS

_HEAD = 300
_TAIL = 300
_FACES = ":;=<)("
"""Without one of these signs there is no emoticon in a text."""


@cache
def _analyser() -> SentimentIntensityAnalyzer:
    """Reads VADER's lexicon from its package, once, at the first message: a hundredth of a second."""
    analyser = SentimentIntensityAnalyzer()
    for word in NEUTRAL:
        analyser.lexicon.pop(word, None)
    analyser.lexicon |= WORDS | COINED
    return analyser


def sentiment_of(scan: Scan) -> float:
    """−1…1. Of a long text, its first and last 300 code points are read: VADER's time grows with the square
    of the length, and people open with the matter and close with the demand."""
    analyser = _analyser()
    if _is_plain(scan, analyser):
        return 0.0
    return _compound(analyser, _bounded(_reworded(scan)))


def _compound(analyser: SentimentIntensityAnalyzer, text: str) -> float:
    """VADER's own figure, by its own steps, without those that cannot matter to this text."""
    lower = text.lower()
    if not text.isascii() or "but" in lower or "kind of" in lower:
        return float(analyser.polarity_scores(text)["compound"])
    read = SentiText(text)
    valences: list[float] = []
    for index, word in enumerate(read.words_and_emoticons):
        if word.lower() in analyser.lexicon and word.lower() not in BOOSTER_DICT:
            analyser.sentiment_valence(0, read, word, index, valences)
        else:
            valences.append(0.0)
    return float(analyser.score_valence(valences, text)["compound"])


def _is_plain(scan: Scan, analyser: SentimentIntensityAnalyzer) -> bool:
    """Whether VADER can find nothing: no word that it knows, no emoticon, no emoji."""
    return (
        scan.text.isascii()
        and analyser.lexicon.keys().isdisjoint(scan.words)
        and not scan.hits("tone")
        and not any(sign in scan.text for sign in _FACES)
    )


def _reworded(scan: Scan) -> str:
    """The text with each phrase of ours replaced by the word coined for it."""
    hits = scan.hits("tone")
    if not hits:
        return scan.text
    pieces: list[str] = []
    at = 0
    for hit in hits:
        if hit.start >= at:
            pieces += (scan.text[at : hit.start], f" evk{hit.id} ")
            at = hit.end
    return "".join((*pieces, scan.text[at:]))


def _bounded(text: str) -> str:
    return text if len(text) <= _HEAD + _TAIL else f"{text[:_HEAD]} {text[-_TAIL:]}"
