"""An engine in one process, with a clock that tests wind: what the tests of this folder stand on."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import orjson

from app.adapters.bus_local import LocalBus
from app.adapters.event_log_memory import MemoryEventLog
from app.core.events import TYPE_OF, Body, Event
from app.core.rulebook.rules import Occasion, Rulebook
from app.core.state import State
from app.core.vocabulary import AlertKind, Speaker, Step
from app.edges.encoder import WireEncoder
from app.engine import requests
from app.engine.conversations import Conversations
from app.engine.hub import Hub
from app.engine.lane import World
from app.engine.mutes import Mutes
from app.engine.outbox import Outbox
from app.engine.requests import Known, Outcome, Request
from app.engine.shifts import Shifts
from app.engine.subscribers import Sees, Subscriber, is_of_their_teams, is_theirs
from app.engine.today import Today
from app.engine.wakeups import Wakeups
from app.errors import LogUnavailable
from app.ports import Append, Identity, News
from tests.builders import When, rule, rulebook
from tests.fakes import FakeClock

Json = dict[str, Any]


class TroubledLog(MemoryEventLog):
    """Does what a disk and another process do."""

    def __init__(self) -> None:
        super().__init__()
        self.full = False
        self.appends: list[Append] = []
        self.rivals: list[Append] = []
        """Appended by another writer, each just before one of ours."""
        self.slow: asyncio.Event | None = None
        """Appends wait for it."""
        self.checkpoints: list[State] = []

    async def append(self, append: Append) -> int:
        if self.slow is not None:
            await self.slow.wait()
        if self.full:
            raise LogUnavailable("the disk is full")
        if self.rivals:
            await super().append(self.rivals.pop(0))
        self.appends.append(append)
        return await super().append(append)

    async def checkpoint(self, state: State) -> None:
        self.checkpoints.append(state)
        await super().checkpoint(state)


class CountingBus(LocalBus):
    def __init__(self) -> None:
        super().__init__()
        self.news: list[News] = []
        self.deaf = False
        """Loses what is published."""

    async def publish(self, news: News) -> None:
        self.news.append(news)
        if not self.deaf:
            await super().publish(news)


def book() -> Rulebook:
    """A step for every customer message, an alert for the agent's button."""
    return rulebook(
        rule(Step.LISTEN, when=When(lambda state: state.customer_turns % 2 == 1)),
        rule(alert=AlertKind.HELP_REQUESTED, on=Occasion.ACTION, when=When(lambda state: False)),
    )


@dataclass
class House:
    rules: Rulebook = field(default_factory=book)
    log: TroubledLog = field(default_factory=TroubledLog)
    bus: CountingBus = field(default_factory=CountingBus)
    clock: FakeClock = field(default_factory=FakeClock)
    shifts: Shifts = field(default_factory=Shifts)

    def __post_init__(self) -> None:
        self.warm = asyncio.Event()
        self.warm.set()
        self.wakeups = Wakeups(self.clock)
        self.today = Today(self.clock)
        self.mutes = Mutes(self.clock)
        self.hub = Hub(
            self.log,
            self.bus,
            self.clock,
            WireEncoder(),
            self.shifts,
            self.today,
            self.mutes,
            lambda team: self.rules.settings(team).watching_shown,
        )
        self.conversations = self.opened()

    def opened(self) -> Conversations:
        """Another engine on the same log, as after a restart."""
        world = World(
            self.log,
            self.bus,
            self.clock,
            self.shifts,
            lambda: self.mutes.over(self.rules),
            self.warm,
            self.wakeups.set,
            self.today.arrived,
        )
        return Conversations(world)

    async def submit(self, request: Request, to: str = "c-1") -> Outcome:
        return await self.conversations.submit(to, request)

    async def events(self, conversation: str = "c-1", after: int = 0) -> list[Event]:
        return list(await self.log.read(conversation, after))

    async def types(self, conversation: str = "c-1") -> list[str]:
        return [TYPE_OF[type(event.body)] for event in await self.events(conversation)]

    async def bodies(self, kind: type[Body], conversation: str = "c-1") -> list[Any]:
        return [each.body for each in await self.events(conversation) if isinstance(each.body, kind)]

    def agent(self, name: str = "kim", outbox: Outbox | None = None) -> Subscriber:
        return subscriber(Identity(name, "agent"), is_theirs, outbox)

    def lead(self, *teams: str, outbox: Outbox | None = None) -> Subscriber:
        return subscriber(Identity("lea", "lead", frozenset(teams)), is_of_their_teams, outbox)


def subscriber(identity: Identity, sees: Sees, outbox: Outbox | None) -> Subscriber:
    return Subscriber(identity, sees, outbox or Outbox())


@asynccontextmanager
async def following(house: House) -> AsyncIterator[House]:
    """The hub follows the news meanwhile."""
    running = asyncio.create_task(house.hub.run())
    await settle()
    try:
        yield house
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def settle() -> None:
    """Everything that can go on without time passing has gone on."""
    for _ in range(50):
        await asyncio.sleep(0)


async def sent(screen: Subscriber) -> list[Json]:
    """What the screen has been sent since it was last asked."""
    await settle()
    frames = []
    while screen.outbox.waiting:
        frames.append(orjson.loads((await screen.outbox.take()).text))
    return frames


def told(frames: Sequence[Mapping[str, Any]], conversation: str = "c-1") -> list[int]:
    """The versions of the events among the frames."""
    return [
        each["version"] for each in frames if each.get("conversation") == conversation and "version" in each
    ]


def customer(id: str = "m-1", text: str = "where is my parcel", **more: Any) -> Request:
    return requests.say(id, Speaker.CUSTOMER, text, **{"known": Known(agent="kim"), **more})


def agent(id: str = "a-1", text: str = "let me look") -> Request:
    return requests.say(id, Speaker.AGENT, text)


def to(team: str | None = None, agent: str | None = None) -> requests.Request:
    return requests.start(Known(team=team, agent=agent))


async def version(house: House, conversation: str = "c-1") -> int:
    return (await house.conversations.state(conversation)).version
