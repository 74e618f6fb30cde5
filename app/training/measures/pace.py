"""How long one message takes, by the yardstick of VADER's `polarity_scores` on the same messages."""

from collections.abc import Callable, Sequence
from time import thread_time_ns

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from app.core.detection.memory import NOTHING
from app.core.detection.read import read_customer
from app.training.detectors import Detector
from app.training.measures.part import Part, Setting
from app.training.scores import mean, quantile
from app.training.sets import Message, dialogues, held_out_lines
from app.training.tables import Aim, Cell, Table

_USUAL = range(35, 141)
_ROUNDS = 3
_SLOW = 200
"""Messages that the others, some of which take milliseconds, are timed on."""


def measure(setting: Setting) -> Part:
    found = _usual(setting)
    analyser = SentimentIntensityAnalyzer()
    ours, vader = _times(
        found,
        lambda each: read_customer(each.text, NOTHING),
        lambda each: analyser.polarity_scores(each.text),
    )
    rows = [_row("Evenkeel, all detectors", ours, vader), _row("VADER, sentiment", vader, vader)]
    slow = [each for each in setting.others if each.name != "VADER"]
    timed = _times(found[:_SLOW], *map(_one, slow), rounds=1)
    rows += [_row(each.name, times, vader) for each, times in zip(slow, timed, strict=True)]
    length = mean([len(each.text) for each in found])
    table = Table(
        "Microseconds a message",
        f"{len(found):,} messages of support, {length:.0f} characters on average, {_ROUNDS} rounds; time of "
        "this thread alone. The last columns are multiples of VADER's.",
        ("detector", "p50", "mean", "p99", "mean ÷ VADER's mean", "p99 ÷ VADER's mean", "p99 ÷ VADER's p99"),
        tuple(rows),
    )
    return Part(
        (table,),
        (
            Aim("time of a message, mean: multiple of VADER's", mean(ours) / mean(vader), most=3.0),
            Aim(
                "time of a message, p99: multiple of VADER's mean",
                quantile(ours, 0.99) / mean(vader),
                most=12.0,
            ),
        ),
    )


def _usual(setting: Setting) -> list[Message]:
    """Questions to banks, requests, task dialogues and upset customers."""
    sets = (
        setting.load("banking77_train"),
        setting.load("bitext_dev"),
        setting.fitting(dialogues(setting.data)),
        held_out_lines(setting.data, "customer"),
    )
    usual = [
        [each for each in found if len(each.text) in _USUAL][: setting.most // 4 + 100] for found in sets
    ]
    most = max(map(len, usual))
    return [found[at] for at in range(most) for found in usual if at < len(found)]


def _one(detector: Detector) -> Callable[[Message], object]:
    return lambda each: detector.score([each])


def _times(
    found: Sequence[Message], *works: Callable[[Message], object], rounds: int = _ROUNDS
) -> list[list[float]]:
    """Microseconds of each message for each of `works`, which take turns, so that all meet the same noise."""
    for each in found[:100]:
        for work in works:
            work(each)
    times: list[list[float]] = [[] for _ in works]
    for each in (each for _ in range(rounds) for each in found):
        for work, row in zip(works, times, strict=True):
            start = thread_time_ns()
            work(each)
            row.append((thread_time_ns() - start) / 1000)
    return times


def _row(name: str, times: Sequence[float], vader: Sequence[float]) -> tuple[Cell, ...]:
    whole, last = mean(times), quantile(times, 0.99)
    return (
        name,
        quantile(times, 0.5),
        whole,
        last,
        whole / mean(vader),
        last / mean(vader),
        last / quantile(vader, 0.99),
    )
