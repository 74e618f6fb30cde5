"""What lies outside a conversation, gathered when it is used: the event that used it records it as it was."""

from dataclasses import dataclass, field

from app.core.inputs import Context, Earlier
from app.core.rulebook.rules import Rulebook
from app.core.state import State
from app.engine.requests import Known
from app.engine.shifts import Shifts
from app.ports import EventLog


@dataclass(slots=True)
class Surroundings:
    """Of one conversation. The log is asked once per customer, not once per message."""

    log: EventLog
    shifts: Shifts
    _customer: str | None = None
    _earlier: Earlier = field(default_factory=Earlier)

    async def now(self, state: State, known: Known, at_ms: int, rulebook: Rulebook) -> Context:
        """The context for an input at `at_ms` that brings `known` along."""
        customer = known.customer or state.customer
        if customer is not None and customer != self._customer:
            self._earlier = await self.log.earlier(customer, state.conversation)
            self._customer = customer
        agent = known.agent or state.agent
        return Context(
            self._earlier if customer is not None else Earlier(),
            self.shifts.abuse_taken(agent, at_ms) if agent is not None else 0,
            self.shifts.goodwill_left(agent, at_ms, rulebook.settings(known.team or state.team).goodwill),
        )
