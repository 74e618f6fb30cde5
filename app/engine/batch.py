"""Requests of one conversation, each decided on the state that the ones before it lead to."""

from dataclasses import dataclass, field

from app.core.course import Course
from app.core.events import Event, Message, digest
from app.core.refusals import refusal
from app.core.rulebook.rules import Rulebook
from app.core.state import State
from app.engine.context import Surroundings
from app.engine.moments import Moment, moment
from app.engine.requests import Outcome, Request
from app.errors import BadInput, IdConflict
from app.ports import Receipt


@dataclass(slots=True)
class Pace:
    """How a conversation's clock runs against ours."""

    clock_ms: int = 0
    """How far it has come; past the state's where time passed and led to nothing."""
    lag_ms: int = 0
    """How far it is behind ours: a source that sends yesterday's recording has a clock of its own."""


@dataclass(slots=True)
class Batch:
    """What one append will hold. `receipts` and `pace` are the lane's: after a failure it loads them anew."""

    course: Course
    rulebook: Rulebook
    surroundings: Surroundings
    receipts: dict[str, Receipt]
    pace: Pace
    events: list[Event] = field(default_factory=list)

    @property
    def state(self) -> State:
        """As it will be once the events are durable."""
        return self.course.state

    async def take(self, request: Request, arrived_ms: int) -> Outcome:
        """Decides it. Raises BadInput, in which case nothing has changed."""
        request.admit(self.state)
        receipt = request.repeats(self.receipts)
        if receipt is not None:
            if receipt.digest != request.digest:
                raise IdConflict("is taken by a message with other content: use a new id")
            return Outcome(receipt.version)
        at = self._moment(request, arrived_ms)
        context = await self.surroundings.now(self.state, request.known, at.at_ms, self.rulebook)
        given = request.make(at, context)
        refused = refusal(self.state, given)
        if refused is not None:
            raise BadInput(refused.code, refused.detail, refused.field)
        events = self.course.take(given)
        self._hold(events)
        return request.outcome(self.state, events)

    def _moment(self, request: Request, arrived_ms: int) -> Moment:
        lag_ms = self.pace.lag_ms if request.paced else 0
        at = moment(request.asked_ms, arrived_ms - lag_ms, self.course.clock_ms)
        if request.opens:
            self.pace.lag_ms = arrived_ms - at.at_ms
        return at

    def _hold(self, events: tuple[Event, ...]) -> None:
        self.events += events
        self.pace.clock_ms = self.course.clock_ms
        for event in events:
            body = event.body
            if isinstance(body, Message):
                self.receipts.setdefault(body.id, Receipt(event.version, digest(body.speaker, body.text)))
