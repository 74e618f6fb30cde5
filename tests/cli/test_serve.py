import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect

from tests.running import Running, evenkeel, running

PATIENCE_S = 20


@asynccontextmanager
async def screen(server: Running, page: str, token: str) -> AsyncIterator[ClientConnection]:
    url = f"{server.url.replace('http', 'ws', 1)}/v1/{page}"
    async with (
        asyncio.timeout(PATIENCE_S),
        connect(url, additional_headers={"Authorization": f"Bearer {token}"}) as socket,
    ):
        await socket.send(json.dumps({"type": "resume", "cursors": {}}))
        yield socket


async def first(socket: ClientConnection, kind: str, about: str = "") -> dict[str, Any]:
    """The first frame of that type (and about that conversation) to come."""
    while True:
        frame: dict[str, Any] = json.loads(await socket.recv())
        if frame["type"] == kind and frame.get("conversation", "").startswith(about):
            return frame


def token_of(server: Running, page: str) -> str:
    return next(line.split("#token=")[1] for line in server.said if f"{page}#token=" in line)


def test_it_says_where_it_answers_and_stops_when_told(tmp_path: Path) -> None:
    with running(tmp_path / "data") as server:
        assert httpx.get(f"{server.url}/healthz").status_code == 200
        assert f"{server.url}/agent" in "\n".join(server.said)
        assert server.stop() == 0


def test_a_port_that_is_taken_is_named_with_the_fix(tmp_path: Path) -> None:
    with running(tmp_path / "data") as server:
        port = server.url.rpartition(":")[2]
        result = evenkeel("serve", "--port", port, data=tmp_path / "other")
        assert result.returncode == 1
        assert "where nothing can listen" in result.stderr
        assert "Traceback" not in result.stderr


async def test_the_demonstration_shows_advice_within_seconds(tmp_path: Path) -> None:
    began = time.perf_counter()
    with running(tmp_path / "data", "--demo") as server:
        async with screen(server, "agent", token_of(server, "agent")) as agent:
            advice = (await first(agent, "advice", "demo-"))["advice"]
            assert advice["state"] == "shown"
            assert advice["say"]
        assert time.perf_counter() - began < PATIENCE_S
        async with screen(server, "lead", token_of(server, "lead")) as lead:
            while (row := (await first(lead, "row"))["row"])["agent"] != "sam":
                assert row["agent"] != "kim" or not row["agent_online"]
            assert row["agent_online"]
        assert server.stop() == 0


async def test_calls_are_heard_growing(tmp_path: Path) -> None:
    with running(tmp_path / "data", "--demo") as server:
        token = server.make("token", "create", "sam", "--role", "agent")
        async with screen(server, "agent", token) as agent:
            heard = await first(agent, "interim", "demo-router")
            final = await first(agent, "message", "demo-router")
            while final["message"]["id"] != heard["id"]:
                final = await first(agent, "message", "demo-router")
        assert final["message"]["text"].startswith(heard["text"])


async def test_a_restart_ends_what_the_last_demonstration_left(tmp_path: Path) -> None:
    with running(tmp_path / "data", "--demo") as server:
        async with screen(server, "agent", token_of(server, "agent")) as agent:
            left = (await first(agent, "message", "demo-parcel"))["conversation"]
    with running(tmp_path / "data", "--demo") as server:
        key = server.make("key", "create", "reader")
        headers = {"Authorization": f"Bearer {key}"}
        async with (
            asyncio.timeout(PATIENCE_S),
            httpx.AsyncClient(base_url=server.url, headers=headers) as client,
        ):
            reasons: list[str] = []
            while not reasons:
                events = (await client.get(f"/v1/conversations/{left}/events")).json()
                reasons = [event["ended"]["reason"] for event in events if event["type"] == "ended"]
                await asyncio.sleep(0.1)
    assert reasons == ["restarted"]
