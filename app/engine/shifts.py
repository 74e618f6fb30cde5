"""How much abuse each agent has taken this shift, counted from the customers' words alone.

A shift is the eight hours before now. The count lives in memory and is fed from the log's news, so what other
processes write counts too; after a restart it begins with what the live conversations hold.
"""

from collections import deque

from app.core.events import Event, Message
from app.core.heat import abusive_of_agent
from app.core.signals import CustomerSignals

SHIFT_MS = 8 * 3_600_000
KEPT = 200
"""Abusive messages remembered for one agent: far beyond what any rule counts to."""


class Shifts:
    def __init__(self) -> None:
        self._taken: dict[str, deque[int]] = {}

    def see(self, event: Event, agent: str | None) -> None:
        """Counts the event if it is abuse that reached `agent`."""
        if agent is not None and _is_abuse(event):
            self._taken.setdefault(agent, deque(maxlen=KEPT)).append(event.at_ms)

    def abuse_taken(self, agent: str, at_ms: int) -> int:
        """Abusive messages in the shift that ends at `at_ms`."""
        return sum(at_ms - SHIFT_MS < taken_ms <= at_ms for taken_ms in self._taken.get(agent, ()))


def _is_abuse(event: Event) -> bool:
    body = event.body
    if not isinstance(body, Message) or body.revision or not isinstance(body.signals, CustomerSignals):
        return False
    return abusive_of_agent(body.signals.reading)
