"""The sentiment of support talk."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from app.core.detection import sentiment
from app.core.detection.patterns import PatternSet
from app.core.detection.scan import scan
from app.core.detection.sentiment_words import PHRASES

PATTERNS = PatternSet(PHRASES)


def feeling(text: str) -> float:
    return sentiment.sentiment_of(scan(text, PATTERNS))


@pytest.mark.parametrize(
    "text",
    [
        "How do I kill the process?",
        "Please cancel my order, thank god it's not dispatched"[:23],
        "I need help with my credit card",
        "The charge is on my account",
        "is the battery dead",
    ],
)
def test_the_words_of_the_trade_carry_no_feeling(text: str) -> None:
    assert feeling(text) == 0.0


@pytest.mark.parametrize(
    "text",
    [
        "I was charged twice",
        "still waiting for a reply",
        "not good enough",
        "I have had enough of this, it is a disgrace",
        "the service was appalling",
        "thanks for nothing",
    ],
)
def test_complaints_are_negative(text: str) -> None:
    assert feeling(text) < -0.2


@pytest.mark.parametrize(
    "text", ["no problem at all", "that did the trick", "brilliant, it works now", "great 😀"]
)
def test_praise_is_positive(text: str) -> None:
    assert feeling(text) > 0.2


@given(st.text("abc xyz good bad not very GREAT awful but kind of :) !?.,", max_size=120))
def test_the_short_cut_is_vader_s_own_figure(text: str) -> None:
    analyser = sentiment._analyser()
    assert sentiment._compound(analyser, text) == analyser.polarity_scores(text)["compound"]


@pytest.mark.parametrize("text", ["I like it", "the product was great, but late", "It is kind of bad"])
def test_other_words_are_worth_what_vader_says(text: str) -> None:
    ours, theirs = feeling(text), SentimentIntensityAnalyzer().polarity_scores(text)["compound"]
    assert ours * theirs >= 0.0


def test_of_a_long_text_the_ends_are_read() -> None:
    padding = "word " * 1_500
    assert feeling(f"{padding} terrible {padding}") == 0.0
    assert feeling(f"terrible {padding}") < 0.0
    assert feeling(f"{padding} terrible") < 0.0
