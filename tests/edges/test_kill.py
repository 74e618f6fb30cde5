"""After `kill -9` at any moment every acked message is there once, in order, and the conversation goes on."""

import asyncio
import json
import os
import random
import signal
import socket
import sys
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from app import settings
from app.bootstrap import open_credentials
from app.ports import Identity
from tests.edges.doors import Json, message

KEY = "key-of-a-source"
CONVERSATIONS = 7
WINDOW = 300
"""Frames on the way: enough that a kill always finds some that are not acked."""
READY_S = 30


@dataclass
class Server:
    """A server in a process of its own, always on the same port and data."""

    folder: Path
    port: int
    process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        environ = {**os.environ, "EVENKEEL_DATA": str(self.folder), "EVENKEEL_LOG": "error"}
        self.process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "app",
            "serve",
            "--port",
            str(self.port),
            env=environ,
            stdout=asyncio.subprocess.DEVNULL,
        )
        await self._ready()

    async def kill(self, number: signal.Signals = signal.SIGKILL) -> int:
        assert self.process is not None
        self.process.send_signal(number)
        return await self.process.wait()

    async def events(self, conversation: str) -> list[Json]:
        address = f"http://127.0.0.1:{self.port}/v1/conversations/{conversation}/events"
        async with httpx.AsyncClient(trust_env=False, timeout=30) as http:
            answer = await http.get(address, headers={"Authorization": f"Bearer {KEY}"})
        found: list[Json] = answer.json()
        return found

    async def _ready(self) -> None:
        async with httpx.AsyncClient(trust_env=False) as http, asyncio.timeout(READY_S):
            answer = None
            while answer is None or answer.status_code != 200:
                await asyncio.sleep(0.02)
                with suppress(httpx.TransportError):
                    answer = await http.get(f"http://127.0.0.1:{self.port}/readyz")


@asynccontextmanager
async def serving(folder: Path) -> AsyncIterator[Server]:
    credentials = open_credentials(settings.load({"EVENKEEL_DATA": str(folder)}))
    await credentials.add(KEY, Identity("phone", "source"))
    await credentials.close()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = Server(folder, port)
    await server.start()
    try:
        yield server
    finally:
        if server.process is not None and server.process.returncode is None:
            await server.kill()


@dataclass
class Source:
    """Sends everything in order; what is not acked when the line breaks is sent again on the next one."""

    port: int
    waiting: list[Json]
    acked: dict[tuple[str, str], int] = field(default_factory=dict)
    _progress: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def reached(self, count: int) -> None:
        """Returns once so many messages are acked."""
        async with self._progress:
            await self._progress.wait_for(lambda: len(self.acked) >= count)

    async def run(self) -> None:
        while self.waiting:
            try:
                await self._talk()
            except* (ConnectionClosed, InvalidHandshake, OSError):
                await asyncio.sleep(0.02)

    async def _talk(self) -> None:
        headers = {"Authorization": f"Bearer {KEY}"}
        address = f"ws://127.0.0.1:{self.port}/v1/ingest"
        async with connect(address, additional_headers=headers, proxy=None) as line:
            room = asyncio.Semaphore(WINDOW)
            async with asyncio.TaskGroup() as both:
                both.create_task(self._send(line, room))
                both.create_task(self._hear(line, room))

    async def _send(self, line: ClientConnection, room: asyncio.Semaphore) -> None:
        for frame in list(self.waiting):
            await room.acquire()
            await line.send(json.dumps(frame))

    async def _hear(self, line: ClientConnection, room: asyncio.Semaphore) -> None:
        async for raw in line:
            answer = json.loads(raw)
            assert answer["type"] == "ack", answer
            name = (answer["conversation"], answer["id"])
            assert self.acked.setdefault(name, answer["version"]) == answer["version"]
            self.waiting = [each for each in self.waiting if (each["conversation"], each["id"]) != name]
            room.release()
            async with self._progress:
                self._progress.notify_all()
            if not self.waiting:
                return


def messages(count: int) -> list[Json]:
    return [
        message(
            f"c-{number % CONVERSATIONS}",
            f"m-{number}",
            speaker="agent" if number % 3 == 0 else "customer",
            text=f"Message {number}: where is my parcel?",
        )
        for number in range(count)
    ]


async def kill_along(server: Server, source: Source, after: Iterable[int]) -> None:
    """Kills the server each time so many messages have been acked."""
    for count in after:
        await source.reached(count)
        await server.kill()
        await server.start()


async def survive(folder: Path, count: int, kills: int) -> None:
    chance = random.Random()
    sent = messages(count)
    async with serving(folder) as server:
        source = Source(server.port, list(sent))
        moments = sorted(chance.sample(range(count // 10, count * 9 // 10), kills))
        await asyncio.gather(source.run(), kill_along(server, source, moments))
        assert len(source.acked) == count
        for conversation in range(CONVERSATIONS):
            await check(server, f"c-{conversation}", sent, source)


async def check(server: Server, conversation: str, sent: list[Json], source: Source) -> None:
    events = await server.events(conversation)
    assert [each["version"] for each in events] == list(range(1, len(events) + 1))
    said = [each for each in events if each["type"] == "message"]
    expected = [each["id"] for each in sent if each["conversation"] == conversation]
    assert [each["message"]["id"] for each in said] == expected
    acked = {id: version for (of, id), version in source.acked.items() if of == conversation}
    assert {each["message"]["id"]: each["version"] for each in said} == acked


async def test_every_acked_message_is_there_once_and_in_order(tmp_path: Path) -> None:
    await asyncio.wait_for(survive(tmp_path, count=1_000, kills=2), 120)


@pytest.mark.soak
async def test_ten_thousand_messages_and_three_kills(tmp_path: Path) -> None:
    await asyncio.wait_for(survive(tmp_path, count=10_000, kills=3), 600)


async def test_the_conversation_goes_on_where_it_was(tmp_path: Path) -> None:
    async with serving(tmp_path) as server:
        await Source(server.port, [message("c-1", text="You are a useless idiot!")]).run()
        before = await server.events("c-1")
        await server.kill()
        await server.start()
        assert await server.events("c-1") == before
        source = Source(server.port, [message("c-1", "m-2", text="I mean it, you idiot!")])
        await source.run()
        assert source.acked["c-1", "m-2"] == before[-1]["version"] + 1
        ids = [each["alert"]["id"] for each in await server.events("c-1") if each["type"] == "alert"]
        assert set(ids) == {"c-1/l1"}


async def test_told_to_stop_it_finishes_and_leaves_in_peace(tmp_path: Path) -> None:
    async with serving(tmp_path) as server:
        await Source(server.port, messages(50)).run()
        assert await server.kill(signal.SIGTERM) == 0
