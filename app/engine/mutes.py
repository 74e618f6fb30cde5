"""Rules that leads have muted for a while, folded from the record of what they did."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.core.rulebook.rules import Rulebook
from app.ports import Clock, Deed

MUTED, UNMUTED = "mute_rule", "unmute_rule"


@dataclass(frozen=True, slots=True)
class Mute:
    rule: str
    team: str
    by: str
    until_ms: int


class Mutes:
    """`over` gives the rulebook in use with its rules muted; the same object while nothing changes."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._mutes: dict[tuple[str, str], Mute] = {}
        self._made: tuple[Rulebook, Rulebook, int] | None = None
        """What `over` was last asked, what it answered, and until when that holds."""

    def restore(self, deeds: Iterable[Deed]) -> None:
        """Takes up, after a start, what still lasts."""
        for deed in deeds:
            self.take(deed)

    def take(self, deed: Deed) -> None:
        """The deed has been recorded: it holds from now on."""
        if deed.what not in (MUTED, UNMUTED) or deed.team is None or deed.about is None:
            return
        key = (deed.team, deed.about)
        if deed.what == UNMUTED:
            self._mutes.pop(key, None)
        elif deed.until_ms is not None:
            self._mutes[key] = Mute(deed.about, deed.team, deed.by, deed.until_ms)
        self._made = None

    def current(self) -> list[Mute]:
        now_ms = self._clock.now_ms()
        return [mute for mute in self._mutes.values() if mute.until_ms > now_ms]

    def over(self, book: Rulebook) -> Rulebook:
        if not self._mutes:
            return book
        if self._made is None or self._made[0] is not book or self._made[2] <= self._clock.now_ms():
            self._made = self._make(book)
        return self._made[1]

    def _make(self, book: Rulebook) -> tuple[Rulebook, Rulebook, int]:
        current = self.current()
        self._mutes = {(mute.team, mute.rule): mute for mute in current}
        muted: dict[str, dict[str, int]] = {}
        for mute in current:
            muted.setdefault(mute.team, {})[mute.rule] = mute.until_ms
        until_ms = min((mute.until_ms for mute in current), default=0)
        return book, book.muting(muted), until_ms
