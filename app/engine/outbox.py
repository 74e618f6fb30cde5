"""What waits to be sent to one socket: bounded, so that a slow reader costs its connection, nothing else."""

import asyncio
from collections import deque
from dataclasses import dataclass, field

FRAMES = 4_000
BYTES = 8 * 1024 * 1024
SLOW = 4408


@dataclass(frozen=True, slots=True)
class Frame:
    """Encoded once, whatever the number of those it goes to."""

    text: str
    size: int
    """Bytes on the wire."""


@dataclass(slots=True)
class Outbox:
    """`put` never waits. What doesn't fit closes it with 4408: the client comes back with its cursors."""

    frames: int = FRAMES
    bytes: int = BYTES
    code: int | None = None
    """Why it is closed: what to close the socket with. The first reason stands."""
    _waiting: deque[Frame] = field(default_factory=deque)
    _size: int = 0
    _filled: asyncio.Event = field(default_factory=asyncio.Event)
    _emptied: asyncio.Event = field(default_factory=asyncio.Event)
    _closed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def waiting(self) -> int:
        """Frames."""
        return len(self._waiting)

    @property
    def crowded(self) -> bool:
        """More than a quarter full: what may be left out is better left out."""
        return len(self._waiting) * 4 > self.frames or self._size * 4 > self.bytes

    def put(self, frame: Frame) -> None:
        """Lets the frame fall once closed."""
        if self.code is not None:
            return
        if len(self._waiting) >= self.frames or (self._waiting and self._size + frame.size > self.bytes):
            self.close(SLOW)
            return
        self._waiting.append(frame)
        self._size += frame.size
        self._filled.set()

    async def room(self) -> None:
        """Returns when it is not crowded: the log is read only as fast as the reader takes it."""
        while self.crowded:
            self._emptied.clear()
            await self._emptied.wait()

    async def take(self) -> Frame:
        """The next frame to send, once there is one."""
        while not self._waiting:
            self._filled.clear()
            await self._filled.wait()
        frame = self._waiting.popleft()
        self._size -= frame.size
        self._emptied.set()
        return frame

    def close(self, code: int) -> None:
        if self.code is None:
            self.code = code
            self._closed.set()

    async def closed(self) -> int:
        """The code, once there is one: stop sending, also amid a send, and close the socket with it."""
        await self._closed.wait()
        return self.code or 0
