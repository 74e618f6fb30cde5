import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
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


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with running(tmp_path_factory.mktemp("demo"), "--demo") as server:
        yield server


async def test_the_demonstration_shows_advice_within_seconds(demonstration: Running) -> None:
    async with screen(demonstration, "agent", token_of(demonstration, "agent")) as agent:
        advice = (await first(agent, "advice", "demo-"))["advice"]
    assert advice["state"] == "shown"
    assert advice["say"]


async def test_calls_are_heard_growing(demonstration: Running) -> None:
    token = demonstration.make("token", "create", "sam", "--role", "agent")
    async with screen(demonstration, "agent", token) as agent:
        heard = await first(agent, "interim", "demo-")
        final = await first(agent, "message", heard["conversation"])
        while final["message"]["id"] != heard["id"]:
            final = await first(agent, "message", heard["conversation"])
    assert final["message"]["text"].startswith(heard["text"])


async def test_the_other_agents_are_there_and_the_one_to_be_opened_is_not(demonstration: Running) -> None:
    online: dict[str, bool] = {}
    async with screen(demonstration, "lead", token_of(demonstration, "lead")) as lead:
        while not {"kim", "sam"} <= online.keys():
            row = (await first(lead, "row"))["row"]
            online[row["agent"]] = row["agent_online"]
    assert (online["kim"], online["sam"]) == (False, True)


async def test_a_restart_ends_what_the_last_demonstration_left(tmp_path: Path) -> None:
    with running(tmp_path / "data", "--demo") as server:
        async with screen(server, "agent", token_of(server, "agent")) as agent:
            left = (await first(agent, "started", "demo-parcel"))["conversation"]
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


def test_more_than_one_process_is_refused_with_what_to_do_instead(tmp_path: Path) -> None:
    refused = evenkeel("serve", "--workers", "2", data=tmp_path)
    assert refused.returncode == 1
    assert "--workers is 2" in refused.stderr
    assert "Start one server for each group of teams" in refused.stderr
