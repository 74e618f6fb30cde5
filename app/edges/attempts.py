"""How often somebody may be wrong before they have to wait. Pure."""

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field

from app.edges.flood import Bucket

KEYS = 10_000
"""Whoever was wrong longest ago is forgotten first, so that an attack cannot fill the memory."""


@dataclass(slots=True)
class Attempts:
    """Of each key, `burst` at once and `per_second` in the long run."""

    burst: float
    per_second: float
    _buckets: OrderedDict[Hashable, Bucket] = field(default_factory=OrderedDict)

    def allows(self, key: Hashable, now_ms: int) -> bool:
        """Counts one more."""
        bucket = self._buckets.setdefault(key, Bucket(self.burst, self.per_second))
        self._buckets.move_to_end(key)
        while len(self._buckets) > KEYS:
            self._buckets.popitem(last=False)
        return bucket.allows(now_ms)

    def forgive(self, key: Hashable) -> None:
        """The last one was right after all."""
        if bucket := self._buckets.get(key):
            bucket.give_back()


@dataclass(slots=True)
class SignIns:
    """Wrong passwords are counted three ways: an attacker may try many names from one place, or one name from
    many. Right ones do not count: a whole office may come in at nine.
    """

    _here: Attempts = field(default_factory=lambda: Attempts(5, 1 / 30))
    """One name from one address."""
    _names: Attempts = field(default_factory=lambda: Attempts(50, 1 / 10))
    """One name from anywhere: far apart, so that a stranger does not lock somebody out."""
    _addresses: Attempts = field(default_factory=lambda: Attempts(50, 1 / 5))

    def allows(self, name: str, address: str, now_ms: int) -> bool:
        """Counts one more."""
        counts = [attempts.allows(key, now_ms) for attempts, key in self._all(name, address)]
        return all(counts)

    def forgive(self, name: str, address: str) -> None:
        for attempts, key in self._all(name, address):
            attempts.forgive(key)

    def _all(self, name: str, address: str) -> tuple[tuple[Attempts, Hashable], ...]:
        return (self._here, (name, address)), (self._names, name), (self._addresses, address)
