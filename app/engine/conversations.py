"""The one write path: whatever happens to a conversation goes through its lane.

Lanes of conversations that rest are let go, with a checkpoint; the log brings them back when they are needed.
"""

import asyncio

from app.core.signals import Signals
from app.core.state import State
from app.engine import requests
from app.engine.lane import Lane, World
from app.engine.requests import Outcome, Request
from app.errors import LogUnavailable, NotFound

REST_MS = 10 * 60_000
"""A conversation in which nothing happened for this long is let go; one that ended, at the next tidying."""
ENDED_REST_MS = 5_000
TIDY_MS = 30_000
LANES = 20_000
"""Kept at hand at most, some 15 KB each: a conversation that lives is not loaded again at each message."""
KEPT_AT_ONCE = 64


class Conversations:
    def __init__(self, world: World) -> None:
        self._world = world
        self._lanes: dict[str, Lane] = {}
        self._closed = False

    def submit(self, conversation: str, request: Request) -> asyncio.Future[Outcome]:
        """Settles once what the request led to is durable.

        Raises, through the future: BadInput (it changed nothing), LogUnavailable (nothing of it was written;
        send it again) or Crashed.
        """
        if self._closed:
            raise LogUnavailable("the server is stopping: send it again in a moment")
        return self._lane(conversation).submit(request)

    async def learn(self, conversation: str, message: str, text: str | None, signals: Signals) -> Outcome:
        """Takes what is found late about a message: a corrected `text`, or `signals` of a slower model."""
        current = await self._world.log.texts(conversation, [message])
        if message not in current:
            raise NotFound("there is no such message", "message")
        said = current[message] if text is None else text
        return await self.submit(conversation, requests.learn(message, said, signals))

    async def state(self, conversation: str) -> State:
        """As of everything that has arrived by now; version 0 for a conversation that is not there.

        What is done with it may detect: see `warmup`.
        """
        await self._world.warm.wait()
        return await self._lane(conversation).settled()

    def has_final(self, conversation: str, message: str) -> bool:
        """Whether the final text of a message is in, so that an unfinished one comes too late."""
        lane = self._lanes.get(conversation)
        return lane is not None and lane.knows(message)

    async def run(self) -> None:
        """Tidies for ever; cancel it to stop."""
        while True:
            await self._world.clock.sleep_until(self._world.clock.now_ms() + TIDY_MS)
            await self.tidy()

    async def tidy(self) -> None:
        """Lets go of the lanes that rest, and of those longest unused beyond what is kept at hand."""
        resting = self._resting()
        await self._keep(resting)
        for lane in resting:
            if lane.idle and self._lanes.get(lane.conversation) is lane:
                del self._lanes[lane.conversation]

    async def close(self) -> None:
        """Refuses what comes from now on, finishes what has been taken, keeps the states."""
        self._closed = True
        for lane in list(self._lanes.values()):
            await lane.finish()
        await self._keep(list(self._lanes.values()))

    def _lane(self, conversation: str) -> Lane:
        lane = self._lanes.pop(conversation, None) or Lane(conversation, self._world)
        self._lanes[conversation] = lane  # last in the order of use
        return lane

    def _resting(self) -> list[Lane]:
        now_ms, beyond = self._world.clock.now_ms(), len(self._lanes) - LANES
        return [
            lane
            for place, lane in enumerate(self._lanes.values())
            if lane.idle and (place < beyond or now_ms - lane.used_ms >= _rest_ms(lane))
        ]

    async def _keep(self, lanes: list[Lane]) -> None:
        for start in range(0, len(lanes), KEPT_AT_ONCE):
            await asyncio.gather(*(lane.keep() for lane in lanes[start : start + KEPT_AT_ONCE]))


def _rest_ms(lane: Lane) -> int:
    return REST_MS if lane.state is not None and lane.state.live else ENDED_REST_MS
