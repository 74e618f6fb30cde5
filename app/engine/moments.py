"""The conversation's clock: when something counts as having happened. Pure."""

from dataclasses import dataclass

AHEAD_MS = 5_000
"""A source's clock may be this far ahead of ours; what says that it comes later still came on arrival."""


@dataclass(frozen=True, slots=True)
class Moment:
    """`at_ms` is the conversation's clock; `said_ms` the source's own time, where that is earlier."""

    at_ms: int
    said_ms: int | None = None


def moment(asked_ms: int | None, arrived_ms: int, now_ms: int) -> Moment:
    """For what says that it happened at `asked_ms` (None: on arrival), in a conversation that is at `now_ms`.

    The clock never runs backwards: an earlier time is kept beside it, and does not move it.
    """
    if asked_ms is None or asked_ms > arrived_ms + AHEAD_MS:
        asked_ms = arrived_ms
    if asked_ms >= now_ms:
        return Moment(asked_ms)
    return Moment(now_ms, asked_ms)
