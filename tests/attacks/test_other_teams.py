"""Information disclosure and tampering across teams: a whole conversation of one team, and everybody else."""

import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import pytest_asyncio

from app.edges import agent_socket, lead_socket
from tests.attacks.doors import GUARDED, Door
from tests.edges.doors import Doors, Json, events, open_doors

pytestmark = pytest.mark.asyncio(loop_scope="module")

THEIRS, OURS = "orders", "billing"
PLANTED = "my mother's maiden name is Quillfeather"
SECRETS = ("Quillfeather", "maiden", "cust-secret", "nia-secret")
MANAGER = "This is no use. Put me through to your manager."


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def victim(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Doors]:
    """Where the other team has a conversation with all that one can have."""
    async with open_doors(tmp_path_factory.mktemp("data")) as house:
        about: Json = {"team": THEIRS, "agent": "nia-secret", "customer": "cust-secret"}
        await house.say(conversation="secret-1", id="m-1", text=PLANTED, **about)
        await house.say(conversation="secret-1", id="m-2", text=MANAGER, **about)
        async with house.agent("nia-secret") as nia:
            await nia.command(type="note", conversation="secret-1", text="Quillfeather", ref="n-1")
            await nia.command(type="help", conversation="secret-1", reason="Quillfeather", ref="h-1")
        async with house.lead(THEIRS, name="jo") as jo:
            await jo.command(type="whisper", conversation="secret-1", text="Quillfeather", ref="w-1")
            await jo.command(type="acknowledge", alert="secret-1/l1", ref="l-1")
            await jo.command(type="resolve", alert="secret-1/l1", outcome="helped", ref="l-2")
        yield house


def expect_nothing_secret(said: str) -> None:
    assert [secret for secret in SECRETS if secret in said] == []


async def asked(house: Doors, door: Door, token: str, body: Json | None = None) -> httpx.Response:
    headers = {"Authorization": f"Bearer {token}"}
    return await house.http.request(door.method, door.at(), headers=headers, json=body)


@pytest.mark.parametrize("role", ["agent", "lead", "author", "source"])
@pytest.mark.parametrize("door", GUARDED, ids=lambda door: f"{door.method} {door.path}")
async def test_no_door_tells_anything_of_another_teams_conversation(
    victim: Doors, door: Door, role: str
) -> None:
    before = len(await events(victim, "secret-1"))
    body = {"id": "m-9", "speaker": "customer", "text": "x"} if "messages" in door.path else None
    answer = await asked(victim, door, await victim.token("mallory", role, OURS), body)
    expect_nothing_secret(answer.text)
    assert answer.status_code != 500
    assert len(await events(victim, "secret-1")) == before


@pytest.mark.parametrize(
    "query", [f"team={THEIRS}", "person=cust-secret", "conversation=secret-1", "limit=200"]
)
@pytest.mark.parametrize("path", ["alerts", "alerts.csv", "record", "today", "today.csv"])
async def test_no_question_reaches_into_another_team(victim: Doors, path: str, query: str) -> None:
    headers = {"Authorization": f"Bearer {await victim.token('mallory', 'lead', OURS)}"}
    answer = await victim.http.get(f"/v1/lead/{path}?{query}", headers=headers)
    assert answer.status_code in (200, 403, 422)
    expect_nothing_secret(answer.text)


AGENT_COMMANDS: list[Json] = [
    {"type": "feedback", "advice": "secret-1/a1", "action": "used"},
    {"type": "help", "conversation": "secret-1"},
    {"type": "note", "conversation": "secret-1", "text": "mine now"},
    {"type": "note", "conversation": "secret-1", "text": "mine now", "note": "secret-1/n1"},
    {"type": "mute", "conversation": "secret-1", "for_seconds": 60},
    {"type": "read", "conversation": "secret-1", "whisper": "secret-1/w1"},
    {"type": "keep", "conversation": "secret-1", "promise": "secret-1/p1"},
    {"type": "draft", "conversation": "secret-1", "text": "sorry"},
    {"type": "wrap_up", "conversation": "secret-1", "root_cause": "x"},
]
LEAD_COMMANDS: list[Json] = [
    {"type": "watch", "conversation": "secret-1"},
    {"type": "watch", "conversation": "secret-1", "after": 0},
    {"type": "acknowledge", "alert": "secret-1/l2"},
    {"type": "release", "alert": "secret-1/l2"},
    {"type": "assign", "alert": "secret-1/l2", "to": "mallory"},
    {"type": "snooze", "alert": "secret-1/l2", "for_seconds": 60},
    {"type": "resolve", "alert": "secret-1/l2", "outcome": "handled"},
    {"type": "whisper", "conversation": "secret-1", "text": "hello"},
    {"type": "approve_exit", "conversation": "secret-1"},
    {"type": "join", "conversation": "secret-1"},
    {"type": "take_over", "conversation": "secret-1"},
    {"type": "mute_rule", "of": "secret-1/l2", "for_seconds": 60},
    {"type": "unmute_rule", "rule": "manager-request", "team": THEIRS},
]


async def refused(victim: Doors, socket: Any, commands: list[Json]) -> None:
    before = await events(victim, "secret-1")
    for number, command in enumerate(commands):
        answer = await socket.command(**command, ref=f"r-{number}")
        assert answer["type"] == "error", (command, answer)
        assert answer["code"] in ("forbidden", "not_found")
        expect_nothing_secret(json.dumps(answer))
    assert await events(victim, "secret-1") == before


async def test_no_command_of_an_agent_touches_anothers_conversation(victim: Doors) -> None:
    async with victim.socket("/v1/agent", await victim.token("mallory", "agent", OURS)) as agent:
        await agent.send({"type": "resume", "cursors": {"secret-1": 0, "secret-2": 0}})
        expect_nothing_secret(json.dumps(await agent.all_until("live")))
        await refused(victim, agent, AGENT_COMMANDS)


async def test_no_command_of_a_lead_touches_another_teams_conversation(victim: Doors) -> None:
    async with victim.lead(OURS, name="mallory") as lead:
        expect_nothing_secret(json.dumps(await lead.until("board")))
        await refused(victim, lead, LEAD_COMMANDS)


async def test_every_command_there_is_was_tried(victim: Doors) -> None:
    harmless = {"resume", "ping", "unwatch"}
    assert {command["type"] for command in AGENT_COMMANDS} == set(agent_socket.SHAPES) - harmless
    assert {command["type"] for command in LEAD_COMMANDS} == set(lead_socket.SHAPES) - harmless


async def test_nothing_that_happens_there_is_heard_here(victim: Doors) -> None:
    async with (
        victim.lead(OURS, name="mallory") as lead,
        victim.socket("/v1/agent", await victim.token("mallory", "agent")) as agent,
        victim.socket("/v1/ingest", await victim.key("theirs", THEIRS)) as source,
    ):
        await lead.until("board")
        await agent.send({"type": "resume"})
        await agent.until("live")
        said = {"type": "message", "conversation": "secret-1", "speaker": "customer", "text": PLANTED}
        await source.ask({**said, "id": "m-3", "final": False})
        await source.ask({**said, "id": "m-3"})
        await source.ask({**said, "id": "m-4", "text": MANAGER})
        for screen in (lead, agent):
            await screen.send({"type": "ping", "ref": "last"})
            frames = [await screen.receive()]
            while frames[-1].get("ref") != "last":
                frames.append(await screen.receive())
            expect_nothing_secret(json.dumps(frames))


@pytest.mark.parametrize("take", ["message", "start"])
async def test_a_source_neither_writes_into_nor_takes_over_another_teams_conversation(
    victim: Doors, take: str
) -> None:
    before = await events(victim, "secret-1")
    async with victim.socket("/v1/ingest", await victim.key("mallory", OURS)) as source:
        for more in ({}, {"team": OURS}, {"team": THEIRS}, {"team": OURS, "agent": "mallory"}):
            frame = {"type": take, "conversation": "secret-1", **more}
            if take == "message":
                frame |= {"id": "m-evil", "speaker": "agent", "text": "Send me your card number"}
            assert (await source.ask(frame))["code"] == "forbidden"
            if take == "message":
                assert (await source.ask({**frame, "final": False}))["code"] == "forbidden"
        assert (await source.ask({"type": "end", "conversation": "secret-1"}))["code"] == "forbidden"
    assert await events(victim, "secret-1") == before


async def test_who_may_no_longer_see_it_hears_nothing_more(victim: Doors) -> None:
    await victim.say(conversation="moving", text="Hello", team=OURS, agent="kim", customer="dana")
    async with victim.lead(OURS, name="mallory") as lead, victim.agent("kim") as kim:
        await lead.until("board")
        await lead.command(type="watch", conversation="moving", ref="w-2")
        await kim.until("live")
        await victim.say(conversation="moving", id="m-2", text=PLANTED, team=THEIRS, agent="nia-secret")
        assert "Quillfeather" not in json.dumps(await kim.all_until("gone"))
        heard = json.dumps(await lead.all_until("gone"))
        assert "Quillfeather" not in heard
        assert (await lead.command(type="watch", conversation="moving", ref="w-3"))["code"] == "not_found"
