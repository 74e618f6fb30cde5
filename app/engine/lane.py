"""One conversation's lane: everything that happens to it, one thing after the other, in batches.

While an append is on its way to the disk, what arrives waits, and goes together with the next one.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.core.apply import fold
from app.core.course import Course
from app.core.events import Event, Message, points_at
from app.core.rulebook.rules import Rulebook
from app.core.state import State, empty
from app.engine.batch import Batch, Pace
from app.engine.context import Surroundings
from app.engine.requests import Outcome, Request
from app.engine.shifts import Shifts
from app.errors import BadInput, EvenkeelError, LogUnavailable, VersionConflict
from app.ports import Append, Bus, Clock, EventLog, Head, News, Receipt

BATCH = 64
"""Requests in one append, so that the first of them need not wait for ever."""
ATTEMPTS = 8
"""How often another writer may come first before the source is asked to try again."""
TEXTS_KEPT = 32
"""Newest messages whose text is at hand: what evidence mostly points at."""
CHECKPOINT_EVERY = 50
"""Events, once there is a pause."""
CHECKPOINT_AT_LAST = 500
"""Events, pause or not."""

FAULT = "this could not be handled; it has been noted"

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class World:
    """What all lanes share."""

    log: EventLog
    bus: Bus
    clock: Clock
    shifts: Shifts
    rulebook: Callable[[], Rulebook]
    warm: asyncio.Event
    """Nothing is decided before it is set: see `warmup`."""
    wake: Callable[[str, int | None, int], None]
    """Told when the conversation's own clock next needs a tick, and how far that clock is behind ours."""
    arrived: Callable[[Sequence[Event], int], None] = lambda _, __: None
    """Told what events a request leads to, and when it came, before they are news."""


class Crashed(EvenkeelError):
    """A fault of ours while deciding; the request changed nothing."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A request in the inbox."""

    request: Request
    arrived_ms: int
    answer: asyncio.Future[Outcome]


@dataclass(slots=True)
class Lane:
    """`state` is what is durable; None until it is loaded."""

    conversation: str
    world: World
    state: State | None = None
    used_ms: int = 0
    _inbox: deque[Waiting] = field(default_factory=deque)
    _work: asyncio.Task[None] | None = None
    _surroundings: Surroundings | None = None
    _receipts: dict[str, Receipt] = field(default_factory=dict)
    _texts: dict[str, str] = field(default_factory=dict)
    _pace: Pace = field(default_factory=Pace)
    _kept: int = 0
    """The version of the last checkpoint."""
    _loading: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def idle(self) -> bool:
        return self._work is None

    def submit(self, request: Request) -> asyncio.Future[Outcome]:
        """Settles once what it led to is durable, or with an EvenkeelError."""
        self.used_ms = self.world.clock.now_ms()
        answer: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self._inbox.append(Waiting(request, self.used_ms, answer))
        if self._work is None:
            self._work = asyncio.create_task(self._drain())
            self._work.add_done_callback(self._drained)
        return answer

    async def settled(self) -> State:
        """The state once everything that has arrived by now is durable. Raises LogUnavailable."""
        self.used_ms = self.world.clock.now_ms()
        await self.finish()
        return await self._loaded()

    async def finish(self) -> None:
        """Returns when nothing is waiting or under way."""
        while self._work is not None:
            await asyncio.wait([self._work])

    def knows(self, message: str) -> bool:
        """The final text of that message is in, as far as is at hand."""
        return message in self._receipts

    async def keep(self) -> None:
        """Checkpoints what the log would otherwise have to fold again."""
        state = self.state
        if state is None or state.version == self._kept:
            return
        try:
            await self.world.log.checkpoint(state)
        except LogUnavailable:
            logger.warning("no checkpoint of %s at version %d", state.conversation, state.version)
        else:
            self._kept = state.version

    async def _drain(self) -> None:
        try:
            await self.world.warm.wait()
            while self._inbox:
                batch = [self._inbox.popleft() for _ in range(min(BATCH, len(self._inbox)))]
                try:
                    await self._settle(batch)
                finally:
                    _refuse(batch, Crashed(FAULT))
        except BaseException:
            self._forget()
            _refuse(self._inbox, Crashed(FAULT))
            self._inbox.clear()
            raise
        finally:
            self._work = None  # here, not in a callback: a request may come in between

    def _drained(self, work: asyncio.Task[None]) -> None:
        if not work.cancelled() and (error := work.exception()) is not None:
            logger.error("the lane of %s fell over", self.conversation, exc_info=error)

    async def _settle(self, waiting: list[Waiting]) -> None:
        for _ in range(ATTEMPTS):
            try:
                await self._attempt(waiting)
            except VersionConflict:
                self._forget()
            except LogUnavailable as error:
                self._forget()
                _refuse(waiting, error)
                return
            else:
                return
        _refuse(waiting, LogUnavailable("other writers keep coming first: send it again"))

    async def _attempt(self, waiting: list[Waiting]) -> None:
        before = await self._loaded()
        batch = self._batch(before)
        settled = [(each.answer, await self._decided(batch, each)) for each in waiting]
        if batch.events:
            await self._commit(before, batch)
        self.world.wake(self.conversation, batch.course.wake_ms(), self._pace.lag_ms)
        for answer, outcome in settled:
            _settle(answer, outcome)
        if batch.state.version - self._kept >= (CHECKPOINT_AT_LAST if self._inbox else CHECKPOINT_EVERY):
            await self.keep()

    def _batch(self, state: State) -> Batch:
        surroundings = self._surroundings or Surroundings(self.world.log, self.world.shifts)
        self._surroundings = surroundings
        rulebook = self.world.rulebook()
        course = Course.resumed(state, self._pace.clock_ms, rulebook)
        return Batch(course, rulebook, surroundings, self._receipts, self._pace)

    async def _decided(self, batch: Batch, waiting: Waiting) -> Outcome | EvenkeelError:
        await asyncio.sleep(0)  # deciding takes the processor: others get their turn in between
        try:
            outcome = await batch.take(waiting.request, waiting.arrived_ms)
        except BadInput as error:
            return error
        except EvenkeelError:
            raise
        except Exception:
            logger.exception("a request for %s could not be decided", self.conversation)
            return Crashed(FAULT)
        self.world.arrived(outcome.events, waiting.arrived_ms)
        return outcome

    async def _commit(self, before: State, batch: Batch) -> None:
        events = tuple(batch.events)
        head = head_of(batch.state, events[-1].at_ms, batch.course.wake_ms())
        await self.world.log.append(Append(self.conversation, before.version, events, head))
        self.state = batch.state
        await self.world.bus.publish(News(events, await self._words(events)))

    async def _words(self, events: Iterable[Event]) -> Mapping[str, str]:
        """The texts that the events point at. Mostly they are at hand."""
        wanted: set[str] = set()
        for event in events:
            if isinstance(event.body, Message):
                self._texts[event.body.id] = event.body.text
            wanted |= points_at(event.body)
        missing = wanted - self._texts.keys()
        found = await self.world.log.texts(self.conversation, missing) if missing else {}
        words = {**found, **{id: self._texts[id] for id in wanted - missing}}
        while len(self._texts) > TEXTS_KEPT:
            del self._texts[next(iter(self._texts))]
        return words

    async def _loaded(self) -> State:
        async with self._loading:
            return self.state or await self._load()

    async def _load(self) -> State:
        log = self.world.log
        kept, self._kept = await log.load(self.conversation)
        state = fold(kept or empty(self.conversation), await log.read(self.conversation, self._kept))
        self._receipts = dict(await log.receipts(self.conversation)) if state.version else {}
        self.state = state
        return state

    def _forget(self) -> None:
        """What is held may not be what is in the log: it is loaded again when needed."""
        self.state = None
        self._receipts = {}
        self._pace = Pace(lag_ms=self._pace.lag_ms)


def head_of(state: State, last_ms: int, wake_ms: int | None) -> Head:
    """What lists need to know of the conversation."""
    return Head(
        conversation=state.conversation,
        version=state.version,
        live=state.live or bool(state.alerts),
        team=state.team,
        agent=state.agent,
        customer=state.customer,
        started_ms=state.started_ms,
        last_ms=last_ms,
        abusive=state.ladder.abuse > 0,
        wake_ms=wake_ms,
        channel=state.channel,
    )


def _settle(answer: asyncio.Future[Outcome], outcome: Outcome | EvenkeelError) -> None:
    if answer.done():
        return
    if isinstance(outcome, Outcome):
        answer.set_result(outcome)
    else:
        answer.set_exception(outcome)


def _refuse(waiting: Iterable[Waiting], error: EvenkeelError) -> None:
    for each in waiting:
        _settle(each.answer, error)
