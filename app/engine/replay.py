"""Brings a screen up to date on a conversation: from the log, as fast as it reads, until the news can."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.core.events import Event, points_at
from app.engine.encoder import Encoder
from app.engine.outbox import Frame
from app.engine.subscribers import Follow
from app.ports import EventLog

SERVED = 500
"""A screen that is more events behind than this gets a snapshot."""


@dataclass(frozen=True, slots=True)
class Replay:
    log: EventLog
    encoder: Encoder

    async def run(self, follow: Follow, after: int | None) -> None:
        """The events after version `after`; a snapshot when it is None or they can't be served."""
        if after is None or not await self._can_serve(follow, after):
            await self._snapshot(follow)
        else:
            follow.cursor = after
        while not follow.over and follow.cursor < follow.stream.row.version:
            await self._events(follow)
        follow.live = True

    async def _can_serve(self, follow: Follow, after: int) -> bool:
        version = follow.stream.row.version
        if after > version:
            head = await self.log.head(follow.stream.row.conversation)
            version = head.version if head else 0
        return 0 <= version - after <= SERVED

    async def _snapshot(self, follow: Follow) -> None:
        conversation = follow.stream.row.conversation
        events = await self.log.read(conversation)
        frame = self.encoder.snapshot(conversation, events, await texts_of(self.log, conversation, events))
        if await _put(follow, frame):
            follow.cursor = events[-1].version

    async def _events(self, follow: Follow) -> None:
        conversation = follow.stream.row.conversation
        events = await self.log.read(conversation, follow.cursor)
        texts = await texts_of(self.log, conversation, events)
        for event in events:
            if not await _put(follow, self.encoder.event(event, texts)):
                return
            follow.cursor = event.version


async def _put(follow: Follow, frame: Frame) -> bool:
    """False when the conversation was taken from the screen while it waited for room."""
    await follow.subscriber.outbox.room()
    if follow.over:
        return False
    follow.subscriber.outbox.put(frame)
    return True


async def texts_of(log: EventLog, conversation: str, events: Iterable[Event]) -> Mapping[str, str]:
    """The texts that the events point at."""
    wanted = frozenset[str]().union(*(points_at(event.body) for event in events))
    return await log.texts(conversation, wanted) if wanted else {}
