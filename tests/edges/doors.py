"""A real server on a free port, and clients at its doors."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from app import settings
from app.bootstrap import listening, opened
from app.edges.services import Services
from app.ports import Identity

PATIENCE_S = 20.0
"""Nothing in these tests takes so long unless it is broken."""

Json = dict[str, Any]
_secrets = count(1)


@dataclass(frozen=True)
class Doors:
    url: str
    services: Services
    http: httpx.AsyncClient
    folder: Path

    async def key(self, name: str = "phone", *teams: str) -> str:
        return await self._credential(name, "source", teams, None)

    async def token(self, user: str, role: str, *teams: str, for_ms: int | None = None) -> str:
        expires_ms = None if for_ms is None else self.services.clock.now_ms() + for_ms
        return await self._credential(user, role, teams, expires_ms)

    async def _credential(self, name: str, role: str, teams: tuple[str, ...], expires_ms: int | None) -> str:
        secret = f"secret-{next(_secrets)}"
        await self.services.credentials.add(secret, Identity(name, role, frozenset(teams), expires_ms))
        return secret

    @asynccontextmanager
    async def socket(
        self, path: str, secret: str | None = None, headers: Mapping[str, str] | None = None, **more: Any
    ) -> AsyncIterator["Socket"]:
        sent = dict(headers or {}) | ({"Authorization": f"Bearer {secret}"} if secret else {})
        address = self.url.replace("http", "ws", 1) + path
        async with connect(address, additional_headers=sent, max_size=None, proxy=None, **more) as connection:
            yield Socket(connection)

    @asynccontextmanager
    async def source(self, *teams: str) -> AsyncIterator["Socket"]:
        async with self.socket("/v1/ingest", await self.key("phone", *teams)) as socket:
            yield socket

    @asynccontextmanager
    async def agent(
        self, name: str = "kim", cursors: Mapping[str, int] | None = None
    ) -> AsyncIterator["Socket"]:
        """Resumed, with `live` still to come."""
        async with self.socket("/v1/agent", await self.token(name, "agent")) as socket:
            await socket.send({"type": "resume", "cursors": dict(cursors or {})})
            yield socket

    @asynccontextmanager
    async def lead(self, *teams: str, name: str = "lea") -> AsyncIterator["Socket"]:
        """With the board still to come."""
        async with self.socket("/v1/lead", await self.token(name, "lead", *teams)) as socket:
            yield socket

    async def say(self, frame: Json | None = None, **more: Any) -> Json:
        """Puts a message in by HTTP and returns the ack."""
        given = message(**more) if frame is None else frame
        conversation = given.pop("conversation")
        given.pop("type")
        headers = {"Authorization": f"Bearer {await self.key()}"}
        answer = await self.http.post(
            f"/v1/conversations/{conversation}/messages", json=given, headers=headers
        )
        assert answer.status_code == 200, answer.text
        acked: Json = answer.json()
        return acked


@dataclass(frozen=True)
class Socket:
    connection: ClientConnection

    async def send(self, frame: Json | str | bytes) -> None:
        await self.connection.send(json.dumps(frame) if isinstance(frame, dict) else frame)

    async def receive(self) -> Json:
        frame: Json = json.loads(await asyncio.wait_for(self.connection.recv(), PATIENCE_S))
        return frame

    async def ask(self, frame: Json | str | bytes) -> Json:
        """Sends, and returns the next frame that comes."""
        await self.send(frame)
        return await self.receive()

    async def until(self, kind: str) -> Json:
        """The next frame of that type; what comes before it is passed over."""
        while (frame := await self.receive())["type"] != kind:
            pass
        return frame

    async def all_until(self, kind: str) -> list[Json]:
        frames = [await self.receive()]
        while frames[-1]["type"] != kind:
            frames.append(await self.receive())
        return frames

    async def command(self, **command: Any) -> Json:
        """Sends a command, and returns its answer."""
        await self.send({"ref": "r-1", **command})
        while (frame := await self.receive()).get("ref") != command.get("ref", "r-1"):
            pass
        return frame

    async def closed(self) -> int:
        """The code that the server closes with; what it still sends is passed over."""
        with suppress(ConnectionClosed):
            while True:
                await asyncio.wait_for(self.connection.recv(), PATIENCE_S)
        assert self.connection.close_code is not None
        return self.connection.close_code


def message(conversation: str = "c-1", id: str = "m-1", **more: Any) -> Json:
    """A customer's, as a source sends it."""
    return {
        "type": "message",
        "conversation": conversation,
        "id": id,
        "speaker": "customer",
        "text": "This is the third time I am asking.",
        "agent": "kim",
        **more,
    }


@asynccontextmanager
async def open_doors(folder: Path, **more: str) -> AsyncIterator[Doors]:
    """`more` are settings by their name without EVENKEEL_."""
    named = {"DATA": str(folder), "PORT": "0", **more}
    chosen = settings.load({f"EVENKEEL_{name}": value for name, value in named.items()})
    async with (
        opened(chosen) as services,
        listening(services, chosen) as server,
        httpx.AsyncClient(base_url=server.url, trust_env=False, timeout=PATIENCE_S) as http,
    ):
        yield Doors(server.url, services, http, folder)


async def put(doors: Doors, door: str, frame: Json, *teams: str) -> tuple[int, Json]:
    """The HTTP status (200 and 0 over the socket) and the answer."""
    if door == "socket":
        async with doors.source(*teams) as source:
            told = await source.ask(frame)
        return (200 if told["type"] == "ack" else 0), told
    kind = {"message": "messages"}.get(frame["type"], frame["type"])
    given = {name: value for name, value in frame.items() if name not in ("type", "conversation")}
    headers = {"Authorization": f"Bearer {await doors.key('phone', *teams)}"}
    answer = await doors.http.post(
        f"/v1/conversations/{frame['conversation']}/{kind}", content=json.dumps(given), headers=headers
    )
    return answer.status_code, answer.json()


async def events(doors: Doors, conversation: str = "c-1", after: int | str = 0) -> list[Json]:
    headers = {"Authorization": f"Bearer {await doors.key()}"}
    answer = await doors.http.get(f"/v1/conversations/{conversation}/events?after={after}", headers=headers)
    assert answer.status_code == 200, answer.text
    found: list[Json] = answer.json()
    return found
