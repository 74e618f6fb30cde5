"""How long a message takes, by the yardstick of VADER alone. `make bench`."""

import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest
import yaml
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from app.core.detection.memory import NOTHING
from app.core.detection.read import read_customer

MOST_TIMES_VADER = 6.0
"""These lines are full of cues; ordinary talk takes about three times as long as VADER."""
MOST_GROWTH = 20.0
"""Of eight times the text. The square would be 64."""

pytestmark = pytest.mark.bench


def messages() -> list[str]:
    """Of a usual length."""
    groups = yaml.safe_load((Path(__file__).parent / "customer_lines.yaml").read_text(encoding="utf-8"))
    return [line for line in _strings(groups) if 35 <= len(line) <= 140]


def _strings(node: object) -> list[str]:
    if isinstance(node, str):
        return [node]
    below = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return [line for part in below for line in _strings(part)]


def least_time(work: Callable[[str], object], texts: list[str]) -> float:
    """For all of them, in the best of five rounds."""
    rounds: list[float] = []
    for _ in range(5):
        start = process_time()
        for text in texts:
            work(text)
        rounds.append(process_time() - start)
    return min(rounds)


def test_a_message_takes_a_few_times_what_vader_takes() -> None:
    texts = messages()
    assert len(texts) > 100
    ours = least_time(lambda text: read_customer(text, NOTHING), texts)
    vaders = least_time(SentimentIntensityAnalyzer().polarity_scores, texts)
    sys.stdout.write(f"\n{ours / len(texts) * 1e6:.0f} µs a message, {ours / vaders:.2f} times VADER\n")
    assert ours <= MOST_TIMES_VADER * vaders


@pytest.mark.parametrize(
    "unit", ["fuck ", "f u c k ", "you ", "no, ", "a.b ", "Z̷͚̽", "🤡", '"', "why won't you help me? "]
)
def test_time_grows_with_the_text_and_not_with_its_square(unit: str) -> None:
    whole = (unit * 8_000)[:8_000]
    eighth = least_time(lambda text: read_customer(text, NOTHING), [whole[:1_000]] * 3)
    assert least_time(lambda text: read_customer(text, NOTHING), [whole] * 3) <= MOST_GROWTH * eighth
