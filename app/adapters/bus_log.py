"""News between processes on one machine that share an event log: each follows the log itself."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from itertools import groupby

from app.core.events import points_at
from app.errors import LogUnavailable
from app.ports import Bus, EventLog, News, Positioned

POLL_S = 0.05
"""How late news of another process is at most, beside what reading it takes."""
PAGE = 500

logger = logging.getLogger(__name__)


class LogBus:
    """Implements `Bus`. It tells the listeners of `inner`, a bus of this process, what the log has new.

    `publish` only hastens the next look, so the news that is told is always what is in the log.
    """

    def __init__(self, log: EventLog, inner: Bus, after: int, poll_s: float = POLL_S) -> None:
        """Needs a running event loop. Tells what comes after position `after`; see `open`."""
        self._log = log
        self._inner = inner
        self._after = after
        self._poll_s = poll_s
        self._hurry = asyncio.Event()
        self._following = asyncio.create_task(self._follow())

    @classmethod
    async def open(cls, log: EventLog, inner: Bus) -> "LogBus":
        """From the present end of the log on."""
        return cls(log, inner, await log.last_position())

    async def publish(self, news: News) -> None:
        self._hurry.set()

    def listen(self) -> AsyncIterator[News]:
        return self._inner.listen()

    async def close(self) -> None:
        """Raises what ended the following, if anything but this did."""
        self._following.cancel()
        await asyncio.wait([self._following])
        await self._inner.close()
        if not self._following.cancelled():
            self._following.result()

    async def _follow(self) -> None:
        try:
            while True:
                if not await self._tell_page():
                    await self._pause()
        finally:
            await self._inner.close()

    async def _tell_page(self) -> bool:
        """True when there may be more to tell at once."""
        try:
            page = await self._log.read_all(self._after, PAGE)
            for conversation, found in groupby(page, key=lambda positioned: positioned.event.conversation):
                await self._tell(conversation, list(found))
        except LogUnavailable as error:
            logger.warning("the log can't be followed for now: %s", error)
            return False
        return len(page) == PAGE

    async def _tell(self, conversation: str, found: Sequence[Positioned]) -> None:
        """Neighbours of one conversation together, so that one append mostly arrives as one news."""
        events = tuple(positioned.event for positioned in found)
        messages = set[str]().union(*(points_at(event.body) for event in events))
        texts = await self._log.texts(conversation, messages) if messages else {}
        await self._inner.publish(News(events, texts))
        self._after = found[-1].position

    async def _pause(self) -> None:
        """Not by `asyncio.wait_for`: before Python 3.12 it can swallow a cancellation."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self._poll_s):
                await self._hurry.wait()
        self._hurry.clear()
