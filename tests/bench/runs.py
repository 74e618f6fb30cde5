"""A run: a server, its sockets, and a measurement on an event loop."""

import asyncio
import gc
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

import uvloop

from tests.bench import servers
from tests.bench.load import Cast, Stage, frames, saturate, set_stage
from tests.bench.servers import People, Server

T = TypeVar("T")

WARM = 1_500
"""Messages before anything counts: tables are made, the heap has grown."""


@dataclass(slots=True)
class Run:
    """One server with its sockets. Numbers of messages go on from one measurement to the next."""

    server: Server
    stage: Stage
    cast: Cast
    sent: int = 0

    def next(self, count: int) -> tuple[list[bytes], int]:
        """The next frames, and the number of the first."""
        first = self.sent
        self.sent += count
        return frames(self.cast, count, first), first

    async def saturated(self, count: int) -> float:
        """Messages a second while as many are under way as may be."""
        made, first = self.next(count)
        return count / await saturate(self.stage, made, first)

    async def warmed(self, count: int = WARM) -> float:
        return await self.saturated(count)

    async def cost_us(self, count: int) -> float:
        """Processor time of the server for a message, saturated."""
        before = self.server.cpu_s()
        await self.saturated(count)
        return (self.server.cpu_s() - before) / count * 1e6


def measured(
    server: Server, cast: Cast, leads: int, work: Callable[[Run], Awaitable[T]], agents: int | None = None
) -> T:
    """What `work` found, with the sockets open and the collector of this process out of the way."""

    async def run() -> T:
        stage = await set_stage(server, cast.agents if agents is None else agents, leads)
        try:
            return await work(Run(server, stage, cast))
        finally:
            stage.close()

    with _undisturbed(), asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(run())


@contextmanager
def evenkeel_for(core: int | None, cast: Cast, leads: int = 1) -> Iterator[Server]:
    """Leads share the teams of the cast among them."""
    teams = [[f"team-{number % cast.teams}"] for number in range(leads)]
    with servers.evenkeel(core, People(cast.agents, teams)) as server:
        yield server


@contextmanager
def _undisturbed() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
