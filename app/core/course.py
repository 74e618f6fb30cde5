"""One conversation, run by itself: inputs in, events out, with the timers that fall due in between.

What a server does over hours, without the server: `replay`, rule tests and backtests stand on it.
"""

from app.core.decide import follow
from app.core.events import Event
from app.core.inputs import Input, Tick
from app.core.rulebook.rules import Rulebook
from app.core.state import State, empty
from app.core.timers import wake_at


class Course:
    """`state` is the fold of all events so far; `clock_ms` the time reached, never backwards."""

    def __init__(self, conversation: str, rulebook: Rulebook) -> None:
        self.state: State = empty(conversation)
        self.clock_ms = 0
        self._rulebook = rulebook

    @classmethod
    def resumed(cls, state: State, clock_ms: int, rulebook: Rulebook) -> "Course":
        """Goes on from `state`; nothing that was due by `clock_ms` is looked at again."""
        course = cls(state.conversation, rulebook)
        course.state = state
        course.clock_ms = max(clock_ms, state.now_ms)
        return course

    def take(self, given: Input) -> tuple[Event, ...]:
        """What `given` leads to, after whatever fell due before it. An earlier time counts as now."""
        due = self._ticks(before_ms=given.at_ms)
        self.clock_ms = max(self.clock_ms, given.at_ms)
        return due + self._decided(given)

    def wait(self, until_ms: int) -> tuple[Event, ...]:
        """What silence leads to, up to and with that moment."""
        due = self._ticks(before_ms=until_ms + 1)
        self.clock_ms = max(self.clock_ms, until_ms)
        return due

    def wake_ms(self) -> int | None:
        """When time alone can next change it; None if never."""
        return wake_at(self.state, self._rulebook, self.clock_ms)

    def _ticks(self, before_ms: int) -> tuple[Event, ...]:
        events: tuple[Event, ...] = ()
        while (due := self.wake_ms()) is not None and due < before_ms:
            self.clock_ms = due
            events += self._decided(Tick(due))
        return events

    def _decided(self, given: Input) -> tuple[Event, ...]:
        self.state, events = follow(self.state, given, self._rulebook)
        return events
