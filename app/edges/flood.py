"""Telling a burst from a flood. Pure."""

from dataclasses import dataclass

FLOOD = 4429


@dataclass(slots=True)
class Bucket:
    """Allows `burst` at once and `per_second` in the long run."""

    burst: float
    per_second: float
    _level: float = 0.0
    _last_ms: int = 0

    def allows(self, now_ms: int) -> bool:
        """Counts one more; False once there have been too many."""
        drained = max(0, now_ms - self._last_ms) * self.per_second / 1000
        self._level = max(0.0, self._level - drained) + 1
        self._last_ms = now_ms
        return self._level <= self.burst

    def give_back(self) -> None:
        """The last one does not count."""
        self._level = max(0.0, self._level - 1)
