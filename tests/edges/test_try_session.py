"""Playing both sides: a team of one's own, where the settings allow it."""

from pathlib import Path

import pytest

from app.edges import try_session
from app.edges.flood import Bucket
from tests.edges.doors import Doors, Json, message, open_doors


async def begun(doors: Doors) -> tuple[Json, dict[str, str]]:
    """What the page is told, and the headers with which the browser goes on."""
    answer = await doors.http.post("/v1/try/session", headers={"Origin": doors.url})
    assert answer.status_code == 200
    cookies = "; ".join(f"{name}={value}" for name, value in answer.cookies.items())
    doors.http.cookies.clear()
    told: Json = answer.json()
    return told, {"Cookie": cookies, "Origin": doors.url}


async def test_one_person_plays_the_customer_and_sees_both_screens(doors: Doors) -> None:
    told, headers = await begun(doors)
    about = {"agent": told["agent"], "team": told["team"], "conversation": told["conversation"]}
    async with (
        doors.socket(told["agent_socket"], headers=headers) as agent,
        doors.socket(told["lead_socket"], headers=headers) as lead,
        doors.socket(told["ingest_socket"], headers=headers) as source,
    ):
        await agent.send({"type": "resume"})
        assert (await source.ask(message(**about)))["type"] == "ack"
        assert (await agent.until("message"))["conversation"] == told["conversation"]
        assert (await lead.until("row"))["row"]["conversation"] == told["conversation"]


async def test_messages_can_be_put_in_by_http_too(doors: Doors) -> None:
    told, headers = await begun(doors)
    path = f"/v1/conversations/{told['conversation']}/messages?session=try"
    given = {"id": "m-1", "speaker": "agent", "text": "Hello", "team": told["team"]}
    assert (await doors.http.post(path, json=given, headers=headers)).status_code == 200


async def test_it_stays_in_its_own_team(doors: Doors) -> None:
    await doors.say()
    told, headers = await begun(doors)
    async with (
        doors.socket(told["ingest_socket"], headers=headers) as source,
        doors.socket(told["lead_socket"], headers=headers) as lead,
    ):
        assert (await source.ask(message(team="billing")))["code"] == "forbidden"
        assert (await lead.receive())["rows"] == []


async def test_each_visitor_is_someone_else(doors: Doors) -> None:
    one, _ = await begun(doors)
    other, _ = await begun(doors)
    assert one["team"] != other["team"]


async def test_a_real_session_in_the_same_browser_is_left_alone(doors: Doors) -> None:
    answer = await doors.http.post("/v1/try/session", headers={"Origin": doors.url})
    assert set(answer.cookies) == {"evenkeel_try_agent", "evenkeel_try_lead", "evenkeel_try_source"}


async def test_it_can_be_switched_off(tmp_path: Path) -> None:
    async with open_doors(tmp_path, TRY="off") as doors:
        assert (await doors.http.post("/v1/try/session")).status_code == 404
        page = await doors.http.get("/try")
        assert (page.status_code, page.json()["code"]) == (404, "not_found")


async def test_another_site_cannot_begin_one(doors: Doors) -> None:
    answer = await doors.http.post("/v1/try/session", headers={"Origin": "https://elsewhere.example"})
    assert answer.status_code == 403


async def test_a_crowd_is_asked_to_wait(doors: Doors, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(try_session, "_visitors", Bucket(1, 0.001))
    await begun(doors)
    answer = await doors.http.post("/v1/try/session", headers={"Origin": doors.url})
    assert (answer.status_code, answer.json()["code"]) == (429, "flood")
