"""Spoofing with what was once good: cookies, tokens, tickets, codes, passwords that leaked or lie around."""

import asyncio

import pytest

from tests.edges.doors import Doors
from tests.edges.people import PASSWORD, account, browser, cookies, sign_in

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def opens(house: Doors, path: str, headers: dict[str, str]) -> bool:
    async with house.socket(path, headers=headers) as socket:
        await socket.send({"type": "resume"})
        return socket.connection.close_code is None and (await socket.receive())["type"] in ("live", "board")


async def closed(house: Doors, path: str, headers: dict[str, str]) -> int:
    async with house.socket(path, headers=headers) as socket:
        return await socket.closed()


async def test_a_stolen_cookie_ends_with_the_session(house: Doors) -> None:
    await account(house, "kim", "agent")
    async with browser(house) as kim:
        await sign_in(kim, "kim")
        stolen = cookies(kim)
        assert await opens(house, "/v1/agent", stolen)
        await kim.delete("/v1/session")
    assert await closed(house, "/v1/agent", stolen) == 4401
    assert (await house.http.get("/v1/sessions", headers=stolen)).status_code == 401


async def test_a_socket_that_is_open_already_ends_with_it_too(house: Doors) -> None:
    await account(house, "lea", "agent", "lead")
    async with browser(house) as lea:
        await sign_in(lea, "lea")
        stolen = cookies(lea)
        async with (
            house.socket("/v1/agent", headers=stolen) as agent,
            house.socket("/v1/lead", headers=stolen) as lead,
        ):
            await lea.delete("/v1/session")
            assert await asyncio.wait_for(agent.closed(), 3) == 4401
            assert await asyncio.wait_for(lead.closed(), 3) == 4401


async def test_a_cookie_that_was_planted_before_signing_in_is_not_adopted(house: Doors) -> None:
    await account(house, "ida", "agent")
    async with browser(house) as victim:
        victim.cookies.set("evenkeel_agent", "planted", domain="127.0.0.1")
        await sign_in(victim, "ida")
        assert "planted" not in [each.value for each in victim.cookies.jar]
    headers = {"Cookie": "evenkeel_agent=planted", "Origin": house.url}
    assert await closed(house, "/v1/agent", headers) == 4401


async def test_a_cookie_of_one_role_is_none_of_another(house: Doors) -> None:
    await account(house, "una", "agent")
    async with browser(house) as una:
        await sign_in(una, "una")
        secret = una.cookies["evenkeel_agent"]
    for role, path in (("lead", "/v1/lead"), ("source", "/v1/ingest")):
        headers = {"Cookie": f"evenkeel_{role}={secret}", "Origin": house.url}
        assert await closed(house, path, headers) == 4403


async def test_a_visitor_who_tries_it_out_is_nobody_elsewhere(house: Doors) -> None:
    answer = await house.http.post("/v1/try/session", headers={"Origin": house.url})
    visitor = dict(answer.cookies)
    house.http.cookies.clear()
    await house.say(conversation="real-1", team="billing", agent="kim")
    for role in ("agent", "lead", "source"):
        headers = {"Cookie": f"evenkeel_{role}={visitor[f'evenkeel_try_{role}']}", "Origin": house.url}
        read = await house.http.get("/v1/conversations/real-1/events", headers=headers)
        assert read.status_code == 403
    headers = {"Cookie": f"evenkeel_try_lead={visitor['evenkeel_try_lead']}", "Origin": house.url}
    assert (await house.http.get("/v1/lead/alerts?session=try", headers=headers)).json()["alerts"] == []


async def test_two_who_use_one_ticket_at_the_same_moment_are_not_both_let_in(house: Doors) -> None:
    headers = {"Authorization": f"Bearer {await house.token('desk', 'admin')}"}
    given = await house.http.post("/v1/tickets", json={"user": "kim", "role": "agent"}, headers=headers)
    body = {"token": given.json()["ticket"]}
    answers = await asyncio.gather(*(house.http.post("/v1/session", json=body) for _ in range(10)))
    assert sorted(answer.status_code for answer in answers) == [200] + [401] * 9


async def test_a_ticket_gives_no_more_than_its_giver_has(house: Doors) -> None:
    token = await house.token("kim", "agent", "billing", for_ms=60_000)
    given = await house.http.post("/v1/tickets", headers={"Authorization": f"Bearer {token}"})
    async with browser(house) as frame:
        answer = await frame.post("/v1/session", json={"token": given.json()["ticket"]})
        assert answer.json() == {"user": "kim", "role": "agent", "teams": ["billing"]}
        lifetime = next(part for part in answer.headers["set-cookie"].split("; ") if "Max-Age" in part)
        assert int(lifetime.split("=")[1]) <= 60


async def test_nothing_that_lets_anybody_in_is_kept(house: Doors) -> None:
    await account(house, "zoe", "agent")
    token = await house.token("zoe", "agent")
    async with browser(house) as zoe:
        await sign_in(zoe, "zoe")
        secrets = (PASSWORD, token, zoe.cookies["evenkeel_agent"])
    kept = b"".join(each.read_bytes() for each in house.folder.rglob("*") if each.is_file())
    assert b"zoe" in kept
    assert [secret for secret in secrets if secret.encode() in kept] == []
