"""How good a detector is: counts, and the figures that come of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

BINS = 10


@dataclass(frozen=True, slots=True)
class Counts:
    """`hits` were to be found and were found, `alarms` were found only, `misses` were to be found only."""

    hits: int = 0
    alarms: int = 0
    misses: int = 0
    rest: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.hits + other.hits,
            self.alarms + other.alarms,
            self.misses + other.misses,
            self.rest + other.rest,
        )

    @property
    def positives(self) -> int:
        return self.hits + self.misses

    @property
    def precision(self) -> float:
        return _share(self.hits, self.hits + self.alarms)

    @property
    def recall(self) -> float:
        return _share(self.hits, self.positives)

    @property
    def f1(self) -> float:
        return _share(2 * self.hits, 2 * self.hits + self.alarms + self.misses)

    @property
    def macro_f1(self) -> float:
        """The mean of the F1 of what is so and of the F1 of what is not."""
        return (self.f1 + _share(2 * self.rest, 2 * self.rest + self.alarms + self.misses)) / 2


def counts(truth: Sequence[bool], said: Sequence[bool]) -> Counts:
    pairs = list(zip(truth, said, strict=True))
    return Counts(
        pairs.count((True, True)),
        pairs.count((False, True)),
        pairs.count((True, False)),
        pairs.count((False, False)),
    )


def auroc(truth: Sequence[bool], scores: Sequence[float]) -> float | None:
    """How often one that is so scores above one that is not; ties count half. None without both kinds."""
    yes = [score for score, so in zip(scores, truth, strict=True) if so]
    no = sorted(score for score, so in zip(scores, truth, strict=True) if not so)
    if not yes or not no:
        return None
    below = sum(bisect_left(no, score) + bisect_right(no, score) for score in yes)
    return below / (2 * len(yes) * len(no))


def calibration_error(truth: Sequence[bool], probabilities: Sequence[float]) -> float:
    """Expected calibration error over ten equal bins: how far off a probability is on average."""
    bins: list[list[tuple[bool, float]]] = [[] for _ in range(BINS)]
    for so, probability in zip(truth, probabilities, strict=True):
        bins[min(int(probability * BINS), BINS - 1)].append((so, probability))
    gaps = (abs(sum(so for so, _ in each) - sum(probability for _, probability in each)) for each in bins)
    return _share(sum(gaps), len(truth))


def quantile(values: Sequence[float], share: float) -> float:
    """The sample below which `share` of all samples lie. Needs at least one."""
    return sorted(values)[min(int(share * len(values)), len(values) - 1)]


def mean(values: Sequence[float]) -> float:
    return _share(sum(values), len(values))


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
