"""From samples to figures. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median


def quantile(samples: Sequence[float], share: float) -> float:
    """The sample that this share of them does not exceed; no interpolation, so it was really measured."""
    ordered = sorted(samples)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


@dataclass(frozen=True, slots=True)
class Latencies:
    """In milliseconds, from the moment at which the message should have been sent. All 0 where `count` is."""

    count: int
    p50: float
    p99: float
    p999: float
    most: float

    @classmethod
    def of(cls, seconds: Iterable[float]) -> "Latencies":
        ms = sorted(each * 1000 for each in seconds)
        if not ms:
            return cls(0, 0.0, 0.0, 0.0, 0.0)
        return cls(len(ms), *(quantile(ms, share) for share in (0.5, 0.99, 0.999, 1.0)))


@dataclass(frozen=True, slots=True)
class Spread:
    """The middle of several rounds, with the least and the most of them."""

    middle: float
    least: float
    most: float

    @classmethod
    def of(cls, rounds: Sequence[float]) -> "Spread":
        return cls(median(rounds), min(rounds), max(rounds))
