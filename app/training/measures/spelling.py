"""Swear words in disguise, and the harmless words that a filter against disguises might trip over."""

from collections.abc import Sequence

from app.training.detectors import Detector
from app.training.measures.part import Part, Setting
from app.training.obfuscation import AS_IT_IS, WAYS, disguises, lookalikes, spoken, swear_words
from app.training.sets import Message, every, reading
from app.training.tables import Aim, Cell, Table

_UNAIMED = frozenset(("swapped letters",))


def noticed(messages: Sequence[Message], detector: Detector, ours: Detector) -> list[bool]:
    """Ours notices when it names a category: swearing at the situation is no abuse. Others when they flag."""
    if detector is ours:
        return [bool(reading(each).abuse.categories) for each in messages]
    return [score >= detector.threshold for score in detector.score(messages)]


def measure(setting: Setting) -> Part:
    words = swear_words(setting.data)
    rows: list[tuple[Cell, ...]] = []
    aims: list[Aim] = []
    for way in WAYS:
        told = every(spoken(disguises(way, words)), setting.most)
        shares = [_share(noticed(told, each, setting.ours)) for each in setting.detectors]
        rows.append((way, len(told), *shares))
        if way not in _UNAIMED:
            aims.append(Aim(f"swear words noticed: {way}", shares[0], 0.95 if way == AS_IT_IS else 0.90))
    harmless = lookalikes()
    shares = [_share(noticed(harmless, each, setting.ours)) for each in setting.detectors]
    rows.append(("harmless look-alikes", len(harmless), *shares))
    table = Table(
        "Share noticed, by spelling",
        f"{len(words)} swear words of the two lists of terms, in own sentences. Forms that are words of "
        "their own (`sit`) are left out.",
        ("spelling", "n", *(each.name for each in setting.detectors)),
        tuple(rows),
    )
    return Part((table,), (*aims, Aim("harmless look-alikes: share noticed", shares[0], most=0.005)))


def _share(said: Sequence[bool]) -> float:
    return sum(said) / max(len(said), 1)
