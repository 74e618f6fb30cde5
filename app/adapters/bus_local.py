"""News within one process: a bounded queue for each listener."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from weakref import WeakSet

from app.errors import BusClosed
from app.ports import News

BOUND = 10_000
"""News a listener may leave waiting; beyond it, reading the log again is the quicker way."""


class _Listener:
    """Ends, rather than lets the bus wait, when it has fallen too far behind."""

    def __init__(self, bound: int) -> None:
        self._bound = bound
        self._waiting: deque[News] = deque()
        self._ended = False
        self._woken = asyncio.Event()

    def put(self, news: News) -> None:
        if self._ended:
            return
        self._waiting.append(news)
        if len(self._waiting) > self._bound:
            self._waiting.clear()
            self._ended = True
        self._woken.set()

    def end(self) -> None:
        """After what is waiting."""
        self._ended = True
        self._woken.set()

    def __aiter__(self) -> AsyncIterator[News]:
        return self

    async def __anext__(self) -> News:
        while not self._waiting:
            if self._ended:
                raise StopAsyncIteration
            self._woken.clear()
            await self._woken.wait()
        return self._waiting.popleft()


class LocalBus:
    """Implements `Bus`. Listeners that nobody holds any more are forgotten."""

    def __init__(self, bound: int = BOUND) -> None:
        self._bound = bound
        self._listeners: WeakSet[_Listener] = WeakSet()
        self._closed = False

    async def publish(self, news: News) -> None:
        for listener in self._listeners:
            listener.put(news)

    def listen(self) -> AsyncIterator[News]:
        if self._closed:
            raise BusClosed("the bus is closed")
        listener = _Listener(self._bound)
        self._listeners.add(listener)
        return listener

    async def close(self) -> None:
        self._closed = True
        for listener in self._listeners:
            listener.end()
