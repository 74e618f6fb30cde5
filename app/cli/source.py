"""A client of `/v1/ingest` that loses nothing: what was not acked is sent again on the next connection."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import orjson
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidURI

from app.errors import EvenkeelError

WINDOW = 256
"""Frames on the way without an ack; the next one waits."""
CONNECT_FOR_S = 10.0
"""How long a server may stay away, at first and later."""
RETRY_S = 0.5

Name = tuple[str, str]
"""Conversation, and the message's id or the frame's type."""


class NotLetIn(EvenkeelError):
    """The server cannot be reached, or does not take the key."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A frame that the server answered with an error."""

    frame: dict[str, Any]
    code: str
    detail: str


@asynccontextmanager
async def source(
    url: str, key: str, answered: Callable[[int], None] = lambda more: None, window: int = WINDOW
) -> AsyncIterator["Source"]:
    """A `Source` while the block runs. `url` is the server's, `http://…`; `answered` hears of each answer."""
    client = Source(url, key, answered, window)
    running = asyncio.create_task(client.run())
    try:
        yield client
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


class Source:
    def __init__(self, url: str, key: str, answered: Callable[[int], None], window: int) -> None:
        self.refused: list[Refused] = []
        self._url = f"{url.rstrip('/').replace('http', 'ws', 1)}/v1/ingest"
        self._key = key
        self._answered = answered
        self._window = window
        self._waiting: dict[Name, dict[str, Any]] = {}
        """Sent and not yet acked, oldest first."""
        self._written: set[Name] = set()
        """Those of them that went out on this connection."""
        self._socket: ClientConnection | None = None
        self._failure: EvenkeelError | None = None
        self._writing = asyncio.Lock()
        self._changed = asyncio.Condition()

    async def send(self, frame: dict[str, Any]) -> None:
        """Returns once the frame is on its way, which it is as soon as the window has room for it."""
        name = _name(frame)
        await self._until(
            lambda: len(self._waiting) < self._window, then=lambda: self._waiting.update({name: frame})
        )
        async with self._writing:
            if name in self._waiting and name not in self._written:
                self._written.add(name)
                await self._write(frame)

    async def show(self, frame: dict[str, Any]) -> None:
        """An interim transcript: worth nothing once it is late, so it is never sent again."""
        async with self._writing:
            await self._write(frame)

    async def drained(self) -> None:
        """Returns once everything sent was answered."""
        await self._until(lambda: not self._waiting)

    async def run(self) -> None:
        """Connects, and again whenever the connection is lost."""
        try:
            while True:
                await self._connected_once()
        except EvenkeelError as failure:
            self._failure = failure
            async with self._changed:
                self._changed.notify_all()

    async def _connected_once(self) -> None:
        socket = await self._connect()
        try:
            async with socket, asyncio.TaskGroup() as tasks:
                tasks.create_task(self._listen(socket))
                await self._catch_up(socket)
        except* ConnectionClosed:
            self._socket = None
        _check_welcome(socket)
        await asyncio.sleep(RETRY_S)

    async def _connect(self) -> ClientConnection:
        headers = {"Authorization": f"Bearer {self._key}"}
        loop = asyncio.get_running_loop()
        until = loop.time() + CONNECT_FOR_S
        while True:
            try:
                return await connect(self._url, additional_headers=headers, max_size=None)
            except InvalidHandshake as error:
                raise NotLetIn(f"what answers at {self._url} is not Evenkeel: {error}") from error
            except InvalidURI as error:
                raise NotLetIn(f"{self._url} is no address: it begins with http:// or https://") from error
            except OSError as error:
                if loop.time() > until:
                    raise NotLetIn(f"nothing answers at {self._url}: start `evenkeel serve`") from error
                await asyncio.sleep(RETRY_S)

    async def _catch_up(self, socket: ClientConnection) -> None:
        async with self._writing:
            frames = dict(self._waiting)
            for frame in frames.values():
                await socket.send(orjson.dumps(frame).decode())
            self._written = set(frames)
            self._socket = socket

    async def _write(self, frame: dict[str, Any]) -> None:
        if self._socket is None:
            return
        try:
            await self._socket.send(orjson.dumps(frame).decode())
        except ConnectionClosed:
            self._socket = None

    async def _listen(self, socket: ClientConnection) -> None:
        while True:
            answer = orjson.loads(await socket.recv())
            if answer["type"] == "error" or answer["version"] is not None:
                self._settle(answer)
            async with self._changed:
                self._changed.notify_all()

    def _settle(self, answer: dict[str, Any]) -> None:
        """Answers to `start` and `end` carry no id."""
        conversation = answer.get("conversation") or ""
        names = (answer["id"],) if answer.get("id") else ("start", "end")
        frame = next(
            (frame for name in names if (frame := self._waiting.pop((conversation, name), None))), None
        )
        if frame is not None:
            self._written.discard(_name(frame))
            self._answered(1)
        if answer["type"] == "error":
            self.refused.append(Refused(frame or {}, answer["code"], answer["detail"]))

    async def _until(self, holds: Callable[[], bool], then: Callable[[], None] = lambda: None) -> None:
        """Waits; `then` happens before anybody else who waits goes on."""
        async with self._changed:
            await self._changed.wait_for(lambda: self._failure is not None or holds())
            if self._failure:
                raise self._failure
            then()


def _name(frame: dict[str, Any]) -> Name:
    return frame["conversation"], frame.get("id") or frame["type"]


def _check_welcome(socket: ClientConnection) -> None:
    if socket.close_code == 4401:
        raise NotLetIn("the server does not know this key: make one with `evenkeel key create NAME`")
    if socket.close_code == 4403:
        raise NotLetIn("this key may not send messages: a source needs a key of `evenkeel key create NAME`")
