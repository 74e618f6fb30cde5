"""The people of the demonstration, as the server sees them: agents who are there, a lead who looks."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import orjson
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

RETRY_S = 2.0

Frame = dict[str, Any]


class Agent:
    """With a sidebar open."""

    def __init__(self, url: str, token: str) -> None:
        self._url = f"{url}/v1/agent"
        self._token = token

    async def stay(self) -> None:
        """Until it is cancelled: the agent counts as connected."""
        while True:
            with suppress(ConnectionClosed, OSError):
                async with _opened(self._url, self._token) as socket:
                    await socket.send(_json({"type": "resume", "cursors": {}}))
                    async for _ in socket:
                        continue
            await asyncio.sleep(RETRY_S)

    async def ask_help(self, conversation: str, reason: str) -> None:
        """On a socket of its own, as from a second tab."""
        ref = f"help-{conversation}"
        command = {"type": "help", "ref": ref, "conversation": conversation, "reason": reason}
        with suppress(ConnectionClosed, OSError):
            async with _opened(self._url, self._token) as socket:
                await socket.send(_json({"type": "resume", "cursors": {}}))
                await socket.send(_json(command))
                async for raw in socket:
                    if orjson.loads(raw).get("ref") == ref:
                        return


class Lead:
    def __init__(self, url: str, token: str) -> None:
        self._url = f"{url}/v1/lead"
        self._token = token

    async def live(self) -> list[str]:
        """The conversations on the board."""
        async with _opened(self._url, self._token) as socket:
            await socket.send(_json({"type": "resume", "cursors": {}}))
            async for raw in socket:
                frame: Frame = orjson.loads(raw)
                if frame["type"] == "board":
                    return [row["conversation"] for row in frame["rows"] if row["live"]]
        return []


@asynccontextmanager
async def _opened(url: str, token: str) -> AsyncIterator[ClientConnection]:
    address = url.replace("http", "ws", 1)
    headers = {"Authorization": f"Bearer {token}"}
    async with connect(address, additional_headers=headers, max_size=None, proxy=None) as socket:
        yield socket


def _json(frame: Frame) -> str:
    return orjson.dumps(frame).decode()
