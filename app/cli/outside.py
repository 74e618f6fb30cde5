"""What lies outside each conversation while many are run together, as the engine gathers it from the log."""

from collections import defaultdict
from collections.abc import Iterable

from app.core.events import Event, Message
from app.core.heat import abusive_of_agent
from app.core.inputs import Context, Earlier
from app.core.rulebook.rules import Rulebook
from app.core.signals import CustomerSignals
from app.core.state import State
from app.core.transcripts import Recorded
from app.engine.shifts import Shifts


class Outside:
    """Watches every conversation in the order run; a customer is looked up once, when they come."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._shifts = Shifts()
        self._of_customer: defaultdict[str, set[str]] = defaultdict(set)
        self._abusive: set[str] = set()
        self._earlier: dict[tuple[str, str], Earlier] = {}

    def context(self, recorded: Recorded, state: State) -> Context:
        """For one message, before it is judged."""
        customer = recorded.customer or state.customer
        agent = recorded.agent or state.agent
        budget = self._rulebook.settings(recorded.team or state.team).goodwill
        return Context(
            self._known(customer, recorded.conversation) if customer else Earlier(),
            self._shifts.abuse_taken(agent, recorded.at_ms) if agent else 0,
            self._shifts.goodwill_left(agent, recorded.at_ms, budget),
        )

    def watch(self, state: State, events: Iterable[Event]) -> None:
        """`state` is the one after these events."""
        if state.customer:
            self._of_customer[state.customer].add(state.conversation)
        for event in events:
            self._shifts.see(event, state.agent)
            if _is_abuse(event):
                self._abusive.add(state.conversation)

    def _known(self, customer: str, conversation: str) -> Earlier:
        key = (customer, conversation)
        if key not in self._earlier:
            others = self._of_customer[customer] - {conversation}
            self._earlier[key] = Earlier(len(others), len(others & self._abusive))
        return self._earlier[key]


def _is_abuse(event: Event) -> bool:
    body = event.body
    if not isinstance(body, Message) or not isinstance(body.signals, CustomerSignals):
        return False
    return abusive_of_agent(body.signals.reading)
