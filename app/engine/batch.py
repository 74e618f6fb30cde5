"""Requests of one conversation, decided one after the other on the state that the ones before them lead to."""

from dataclasses import dataclass, field

from app.core.apply import fold
from app.core.decide import decide
from app.core.events import Event, Message, digest
from app.core.inputs import Input, Tick
from app.core.refusals import refusal
from app.core.rulebook.rules import Rulebook
from app.core.state import State
from app.core.timers import wake_at
from app.engine.context import Surroundings
from app.engine.moments import Moment, moment
from app.engine.requests import Outcome, Request
from app.errors import BadInput, IdConflict
from app.ports import Receipt


@dataclass(slots=True)
class Pace:
    """How a conversation's clock runs against ours."""

    lag_ms: int = 0
    """How far it is behind: a source that sends yesterday's recording has a clock of its own."""
    ticked_ms: int = 0
    """The last tick that was tried; one that leads to nothing leaves no trace in the state."""


@dataclass(slots=True)
class Batch:
    """What one append will hold. `receipts` and `pace` are the lane's own: after a failure it loads them anew."""

    state: State
    rulebook: Rulebook
    surroundings: Surroundings
    receipts: dict[str, Receipt]
    pace: Pace
    events: list[Event] = field(default_factory=list)

    async def take(self, request: Request, arrived_ms: int) -> Outcome:
        """Decides it. Raises BadInput, in which case nothing has changed but that time may have passed."""
        request.admit(self.state)
        receipt = request.repeats(self.receipts)
        if receipt is not None:
            if receipt.digest != request.digest:
                raise IdConflict("is taken by a message with other content: use a new id")
            return Outcome(receipt.version)
        at = self._moment(request, arrived_ms)
        self._let_time_pass(at.at_ms)
        context = await self.surroundings.now(self.state, request.known, at.at_ms, self.rulebook)
        events = self._decide(request.make(at, context))
        return request.outcome(self.state, events)

    def wake_ms(self) -> int | None:
        """When the next tick can matter, on the conversation's clock."""
        return wake_at(self.state, self.rulebook, max(self.pace.ticked_ms, self.state.now_ms))

    def _moment(self, request: Request, arrived_ms: int) -> Moment:
        lag_ms = self.pace.lag_ms if request.paced else 0
        at = moment(request.asked_ms, arrived_ms - lag_ms, self.state.now_ms)
        if request.opens:
            self.pace.lag_ms = arrived_ms - at.at_ms
        return at

    def _let_time_pass(self, until_ms: int) -> None:
        """Every tick that is due before then, each at its own time."""
        while (wake_ms := self.wake_ms()) is not None and wake_ms < until_ms:
            self._decide(Tick(wake_ms))

    def _decide(self, given: Input) -> tuple[Event, ...]:
        refused = refusal(self.state, given)
        if refused is not None:
            raise BadInput(refused.code, refused.detail, refused.field)
        if isinstance(given, Tick):
            self.pace.ticked_ms = given.at_ms
        events = decide(self.state, given, self.rulebook)
        self.events += events
        self.state = fold(self.state, events)
        for event in events:
            self._receive(event)
        return events

    def _receive(self, event: Event) -> None:
        body = event.body
        if isinstance(body, Message):
            self.receipts.setdefault(body.id, Receipt(event.version, digest(body.speaker, body.text)))
