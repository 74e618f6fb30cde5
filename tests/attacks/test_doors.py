"""Spoofing and elevation: every door against nobody, against every wrong role, against every other site."""

import pytest

from app.edges.web import ROUTERS, create_app
from tests.attacks.doors import GUARDED, OPEN, ROLES, SOCKETS, Door, there
from tests.edges.doors import Doors

pytestmark = pytest.mark.asyncio(loop_scope="module")

ELSEWHERE = ("https://elsewhere.example", "null", "http://127.0.0.1:1", "")
WRONG_ROLE = [(door, role) for door in GUARDED for role in ROLES if role not in door.roles]
WRONG_SOCKET = [(door, role) for door in SOCKETS for role in ROLES if role not in door.roles]


def name(value: object) -> str:
    return f"{value.method} {value.path}" if isinstance(value, Door) else str(value)


async def test_there_is_no_door_that_is_not_attacked_here(house: Doors) -> None:
    guarded = {(door.method, door.path) for door in (*GUARDED, *SOCKETS)}
    mounted = create_app(house.services).routes
    included = [route for module in ROUTERS for route in module.router.routes]
    assert there([*mounted, *included]) == guarded | OPEN


@pytest.mark.parametrize("door", GUARDED, ids=name)
async def test_nobody_gets_in_without_or_with_a_made_up_identity(house: Doors, door: Door) -> None:
    for headers in (
        {},
        {"Authorization": "Bearer guessed"},
        {"Authorization": "Basic cm9vdDpyb290"},
        {"Cookie": "evenkeel_admin=guessed; evenkeel_lead=guessed", "Origin": house.url},
        {"X-Forwarded-User": "root", "X-Remote-User": "root", "X-Original-URL": "/healthz"},
    ):
        answer = await house.http.request(door.method, door.at(), headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (401, "unauthorized")


@pytest.mark.parametrize("door", SOCKETS, ids=name)
async def test_no_socket_opens_for_nobody(house: Doors, door: Door) -> None:
    for headers in (
        {},
        {"Authorization": "Bearer guessed"},
        {"Cookie": "evenkeel_lead=x", "Origin": house.url},
    ):
        async with house.socket(door.path, headers=headers) as socket:
            assert await socket.closed() == 4401
    async with house.socket(f"{door.path}?token={await house.token('kim', 'admin')}") as socket:
        assert await socket.closed() == 4401


@pytest.mark.parametrize(("door", "role"), WRONG_ROLE, ids=name)
async def test_no_role_gets_through_a_door_that_is_not_its_own(house: Doors, door: Door, role: str) -> None:
    headers = {"Authorization": f"Bearer {await house.token('kim', role)}"}
    answer = await house.http.request(door.method, door.at(), headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


@pytest.mark.parametrize(("door", "role"), WRONG_SOCKET, ids=name)
async def test_no_role_gets_onto_a_socket_that_is_not_its_own(house: Doors, door: Door, role: str) -> None:
    async with house.socket(door.path, await house.token("kim", role)) as socket:
        assert await socket.closed() == 4403


@pytest.mark.parametrize("door", SOCKETS, ids=name)
@pytest.mark.parametrize("origin", ELSEWHERE)
async def test_no_other_site_opens_a_socket_in_somebodys_browser(
    house: Doors, door: Door, origin: str
) -> None:
    role = max(door.roles)
    cookie = f"evenkeel_{role}={await house.token('kim', role)}"
    headers = {"Cookie": cookie} | ({"Origin": origin} if origin else {})
    async with house.socket(door.path, headers=headers) as socket:
        assert await socket.closed() == 4403


@pytest.mark.parametrize("door", GUARDED, ids=name)
@pytest.mark.parametrize("origin", ELSEWHERE[:3])
async def test_no_other_site_reads_or_writes_with_somebodys_browser(
    house: Doors, door: Door, origin: str
) -> None:
    role = min(door.roles)
    headers = {"Cookie": f"evenkeel_{role}={await house.token('kim', role)}", "Origin": origin}
    answer = await house.http.request(door.method, door.at(), headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize("door", [door for door in GUARDED if door.changes], ids=name)
async def test_nothing_is_changed_by_a_browser_that_does_not_say_which_page_asks(
    house: Doors, door: Door
) -> None:
    role = min(door.roles)
    headers = {"Cookie": f"evenkeel_{role}={await house.token('kim', role)}"}
    answer = await house.http.request(door.method, door.at(), headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


async def test_a_method_in_disguise_is_not_believed(house: Doors) -> None:
    headers = {
        "X-HTTP-Method-Override": "DELETE",
        "Authorization": f"Bearer {await house.token('a', 'admin')}",
    }
    assert (await house.http.get("/v1/accounts", headers=headers)).json() == []
