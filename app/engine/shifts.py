"""What each agent's shift has held: the abuse that customers sent, and the gestures of goodwill made.

Abuse is counted from the customers' words alone, gestures from the moves of the agent's own.

A shift is the eight hours before now. The counts live in memory and are fed from the log's news, so what
other processes write counts too; after a restart they begin with what the live conversations hold.
"""

from collections import deque
from collections.abc import Mapping

from app.core.events import Event, Message
from app.core.heat import abusive_of_agent
from app.core.signals import AgentReading, CustomerSignals
from app.core.vocabulary import Move

SHIFT_MS = 8 * 3_600_000
KEPT = 200
"""Messages remembered for one agent: far beyond what any rule counts to."""


class Shifts:
    def __init__(self) -> None:
        self._taken: dict[str, deque[int]] = {}
        self._gestures: dict[str, deque[int]] = {}

    def see(self, event: Event, agent: str | None) -> None:
        """Counts the event if it is abuse that reached `agent`, or a gesture that `agent` made."""
        if agent is None:
            return
        for counts, is_one in ((self._taken, _is_abuse), (self._gestures, _is_gesture)):
            if is_one(event):
                counts.setdefault(agent, deque(maxlen=KEPT)).append(event.at_ms)

    def abuse_taken(self, agent: str, at_ms: int) -> int:
        """Abusive messages in the shift that ends at `at_ms`."""
        return _in_shift(self._taken, agent, at_ms)

    def goodwill_left(self, agent: str | None, at_ms: int, budget: int) -> bool:
        """Whether `agent` has made fewer than `budget` gestures in the shift that ends at `at_ms`.

        Where nobody is named as the agent, the budget counts as whole.
        """
        return (_in_shift(self._gestures, agent, at_ms) if agent else 0) < budget


def _in_shift(counts: Mapping[str, deque[int]], agent: str, at_ms: int) -> int:
    return sum(at_ms - SHIFT_MS < seen_ms <= at_ms for seen_ms in counts.get(agent, ()))


def _is_abuse(event: Event) -> bool:
    body = event.body
    if not isinstance(body, Message) or body.revision or not isinstance(body.signals, CustomerSignals):
        return False
    return abusive_of_agent(body.signals.reading)


def _is_gesture(event: Event) -> bool:
    body = event.body
    if not isinstance(body, Message) or body.revision or not isinstance(body.signals, AgentReading):
        return False
    return any(move.id is Move.GO_BEYOND for move in body.signals.moves)
