"""One browser, once, within a minute."""

import pytest

from app.edges.tickets import LIVES_MS, Tickets
from app.ports import Identity
from tests.builders import NOON_MS
from tests.edges.doors import Doors
from tests.edges.people import browser, cookies, problem

KIM = Identity("kim", "agent")


async def ticket(doors: Doors, secret: str, **body: object) -> str:
    headers = {"Authorization": f"Bearer {secret}"}
    answer = await doors.http.post("/v1/tickets", json=body, headers=headers)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["ticket"])


async def test_the_help_desks_server_lets_an_agent_into_a_frame_once(doors: Doors) -> None:
    secret = await ticket(doors, await doors.token("desk", "admin"), user="kim", role="agent")
    async with browser(doors) as frame, browser(doors) as thief:
        answer = await frame.post("/v1/session", json={"token": secret})
        assert answer.json() == {"user": "kim", "role": "agent", "teams": []}
        async with doors.socket("/v1/agent", headers=cookies(frame)) as socket:
            assert await socket.ask({"type": "resume"}) == {"type": "live"}
        assert problem(await thief.post("/v1/session", json={"token": secret}))[:2] == (401, "unauthorized")


async def test_a_ticket_is_no_token(doors: Doors) -> None:
    secret = await ticket(doors, await doors.token("kim", "agent"))
    async with doors.socket("/v1/agent", secret) as socket:
        assert await socket.closed() == 4401


async def test_what_came_of_a_ticket_ends_with_what_it_was_given_for(doors: Doors) -> None:
    token = await doors.token("kim", "agent", for_ms=3_600_000)
    secret = await ticket(doors, token)
    async with browser(doors) as frame:
        await frame.post("/v1/session", json={"token": secret})
        async with doors.socket("/v1/agent", headers=cookies(frame)) as socket:
            given_for = await doors.services.credentials.about(token, doors.services.clock.now_ms())
            assert given_for
            await doors.services.credentials.end(given_for.id)
            assert await socket.closed() == 4401


@pytest.mark.parametrize("role", ["agent", "lead", "author"])
async def test_nobody_but_an_administrator_gives_them_to_others(doors: Doors, role: str) -> None:
    headers = {"Authorization": f"Bearer {await doors.token('kim', role)}"}
    body = {"user": "lea", "role": "admin"}
    answer = await doors.http.post("/v1/tickets", json=body, headers=headers)
    assert problem(answer) == (403, "forbidden", "user")


@pytest.mark.parametrize(("body", "field"), [({"user": "kim"}, "role"), ({"role": "admin"}, "user")])
async def test_whose_it_is_and_what_they_are_go_together(
    doors: Doors, body: dict[str, str], field: str
) -> None:
    headers = {"Authorization": f"Bearer {await doors.token('desk', 'admin')}"}
    answer = await doors.http.post("/v1/tickets", json=body, headers=headers)
    assert problem(answer) == (422, "missing", field)


def test_a_ticket_is_good_for_a_minute() -> None:
    numbers = iter(range(10))
    tickets = Tickets(lambda kind: f"{kind}_{next(numbers)}")
    early, _ = tickets.give(KIM, "t-1", NOON_MS)
    late, _ = tickets.give(KIM, "t-1", NOON_MS)
    found = tickets.redeem(early, NOON_MS + LIVES_MS - 1)
    assert found
    assert found.identity == KIM
    assert tickets.redeem(late, NOON_MS + LIVES_MS) is None
    assert tickets.redeem(early, NOON_MS) is None
