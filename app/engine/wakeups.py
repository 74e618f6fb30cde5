"""Turns the moments that conversations wait for into ticks: silence, a promise come due, idle at last."""

import asyncio
import heapq
import logging
from collections.abc import Callable, Iterable

from app.engine import requests
from app.engine.requests import Outcome, Request
from app.errors import EvenkeelError
from app.ports import Clock, Head

GRACE_MS = 30_000
"""What fell due while the server was down waits this long after a start, so that sources come back first."""
SOON_MS = 1_000
"""When a tick failed: the next try."""

logger = logging.getLogger(__name__)

Submit = Callable[[str, Request], "asyncio.Future[Outcome]"]


class Wakeups:
    """One alarm per conversation: the latest that was set holds. Times are on our clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._due: dict[str, tuple[int, int]] = {}
        """By conversation: when it rings, and the moment on the conversation's clock that it stands for."""
        self._heap: list[tuple[int, str]] = []
        self._changed = asyncio.Event()

    def set(self, conversation: str, wake_ms: int | None, lag_ms: int = 0) -> None:
        """Rings when the conversation's clock, `lag_ms` behind ours, comes to `wake_ms`; None: never."""
        if wake_ms is None:
            self._due.pop(conversation, None)
            return
        self._ring(conversation, wake_ms + lag_ms, wake_ms)

    def restore(self, heads: Iterable[Head]) -> None:
        """The alarms of the live conversations, after a start. What is overdue rings after a grace."""
        earliest_ms = self._clock.now_ms() + GRACE_MS
        for head in heads:
            if head.wake_ms is not None:
                self._ring(head.conversation, max(head.wake_ms, earliest_ms), head.wake_ms)

    async def run(self, submit: Submit) -> None:
        """Rings for ever; cancel it to stop."""
        while True:
            await self._until_next()
            await asyncio.gather(*(self._tick(submit, *rung) for rung in self._rung()))

    async def _tick(self, submit: Submit, conversation: str, wake_ms: int) -> None:
        """The lane sets the next alarm; when it could not, this one rings again soon."""
        try:
            await submit(conversation, requests.due(wake_ms))
        except EvenkeelError as error:
            logger.warning("a tick of %s failed: %s", conversation, type(error).__name__)
            self._ring(conversation, self._clock.now_ms() + SOON_MS, wake_ms)

    def _ring(self, conversation: str, due_ms: int, wake_ms: int) -> None:
        if self._due.get(conversation) == (due_ms, wake_ms):
            return
        self._due[conversation] = (due_ms, wake_ms)
        heapq.heappush(self._heap, (due_ms, conversation))
        if self._heap[0] == (due_ms, conversation):
            self._changed.set()

    def _rung(self) -> list[tuple[str, int]]:
        """Those that are due now. Entries that were set anew since are passed over."""
        now_ms, rung = self._clock.now_ms(), []
        while self._heap and self._heap[0][0] <= now_ms:
            due_ms, conversation = heapq.heappop(self._heap)
            set_ms, wake_ms = self._due.get(conversation, (None, 0))
            if set_ms == due_ms:
                del self._due[conversation]
                rung.append((conversation, wake_ms))
        return rung

    async def _until_next(self) -> None:
        """Returns when the first alarm is due, or another has become the first."""
        self._changed.clear()
        waits: list[asyncio.Future[object]] = [asyncio.ensure_future(self._changed.wait())]
        if self._heap:
            waits.append(asyncio.ensure_future(self._clock.sleep_until(self._heap[0][0])))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
