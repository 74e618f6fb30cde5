"""How long things take, as a histogram: small whatever the number, and exact to a twelfth. Pure."""

from bisect import bisect_left
from collections import Counter
from itertools import accumulate
from math import ceil

BOUNDS_MS = tuple(accumulate(range(180), lambda bound, _: max(bound + 1, ceil(bound * 1.08)), initial=1))
"""Upper bounds of its buckets: 1 ms to hours, each at most a twelfth above the one before."""


class Latency:
    def __init__(self, counts: dict[int, int] | None = None) -> None:
        self.counts: Counter[int] = Counter(counts or {})
        """By bucket."""

    def add(self, ms: int) -> None:
        self.counts[min(bisect_left(BOUNDS_MS, max(ms, 0)), len(BOUNDS_MS) - 1)] += 1

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    def below(self, share: float) -> int | None:
        """The time in ms that this share of them (0 … 1) did not exceed; None when there was none."""
        wanted = share * self.total
        passed = 0
        for bucket in sorted(self.counts):
            passed += self.counts[bucket]
            if passed >= wanted:
                return BOUNDS_MS[bucket]
        return None
