"""Whether somebody is unhappy, beside VADER, which was made for just that."""

from collections.abc import Sequence

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from app.training.measures.part import Part, Setting
from app.training.scores import auroc, calibration_error, counts
from app.training.sets import Message, held_out_lines, own, reading
from app.training.tables import Aim, Cell, Table

_NEGATIVE = 0.05
"""VADER's own threshold: a compound of −0.05 or less is negative."""
_WHERE = {"lines, odd half": 0.92, "GoEmotions dev, anger against neutral": 0.85}


def measure(setting: Setting) -> Part:
    emotions = [
        Message(each.text, {"upset": each.labels["anger"]})
        for each in setting.load("goemotions_dev")
        if each.labels["anger"] or each.labels["neutral_only"]
    ]
    sets = {
        "lines, odd half": held_out_lines(setting.data, "customer"),
        "own corpus, held back": own("customers"),
        "GoEmotions dev, anger against neutral": emotions,
    }
    table = Table(
        "Upset",
        "Ours from 0.5 on; VADER from a compound of −0.05 down.",
        ("messages", "detector", "n", "upset", "P", "R", "F1", "AUROC", "ECE"),
        tuple(row for name, found in sets.items() for row in _rows(name, found)),
    )
    aims = [
        Aim(f"upset, {name}: AUROC", auroc(_truth(sets[name]), _ours(sets[name])) or 0.0, least)
        for name, least in _WHERE.items()
    ]
    return Part((table,), tuple(aims))


def _truth(found: Sequence[Message]) -> list[bool]:
    return [bool(each.labels["upset"]) for each in found]


def _ours(found: Sequence[Message]) -> list[float]:
    return [reading(each).upset or 0.0 for each in found]


def _rows(name: str, found: Sequence[Message]) -> list[tuple[Cell, ...]]:
    truth, ours = _truth(found), _ours(found)
    analyser = SentimentIntensityAnalyzer()
    vader = [-float(analyser.polarity_scores(each.text)["compound"]) for each in found]
    return [
        (name, "Evenkeel", *_figures(truth, ours, 0.5), calibration_error(truth, ours)),
        (name, "VADER", *_figures(truth, vader, _NEGATIVE), None),
    ]


def _figures(truth: Sequence[bool], scores: Sequence[float], threshold: float) -> tuple[Cell, ...]:
    counted = counts(truth, [score >= threshold for score in scores])
    return (
        len(truth),
        counted.positives,
        counted.precision,
        counted.recall,
        counted.f1,
        auroc(truth, scores),
    )
