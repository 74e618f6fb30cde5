"""What administrators do, and nobody else."""

import pytest

from tests.edges.doors import Doors
from tests.edges.people import account, browser, cookies, problem, sign_in

DOORS = [
    ("GET", "/v1/accounts"),
    ("POST", "/v1/accounts"),
    ("PATCH", "/v1/accounts/kim"),
    ("DELETE", "/v1/accounts/kim"),
    ("GET", "/v1/keys"),
    ("POST", "/v1/keys"),
    ("DELETE", "/v1/keys/abc"),
]


@pytest.mark.parametrize(("method", "path"), DOORS)
async def test_only_an_administrator_gets_in(doors: Doors, method: str, path: str) -> None:
    assert (await doors.http.request(method, path)).status_code == 401
    for role in ("source", "agent", "lead", "author"):
        headers = {"Authorization": f"Bearer {await doors.token('kim', role)}"}
        assert (await doors.http.request(method, path, headers=headers)).status_code == 403


@pytest.mark.parametrize(("method", "path"), [each for each in DOORS if each[0] != "GET"])
async def test_another_site_cannot_use_an_administrators_browser(
    doors: Doors, method: str, path: str
) -> None:
    await account(doors, "root", "admin")
    async with browser(doors) as root:
        await sign_in(root, "root")
        for origin in ("https://elsewhere.example", "null", ""):
            answer = await root.request(method, path, headers={"Origin": origin})
            assert problem(answer)[:2] == (403, "forbidden")


async def test_a_key_is_shown_once_and_lets_its_source_into_its_teams(doors: Doors) -> None:
    await account(doors, "root", "admin")
    async with browser(doors) as root:
        await sign_in(root, "root")
        made = (await root.post("/v1/keys", json={"name": "phone", "teams": ["billing"]})).json()
        listed = await root.get("/v1/keys")
        assert made["key"] not in listed.text
        assert listed.json() == [{name: made[name] for name in ("id", "name", "teams", "since")}]
        source = {"Authorization": f"Bearer {made['key']}"}
        said = {"id": "m-1", "speaker": "customer", "text": "Hello", "team": "billing"}
        path = "/v1/conversations/c-1/messages"
        assert (await doors.http.post(path, json=said, headers=source)).status_code == 200
        elsewhere = {**said, "team": "orders"}
        assert (await doors.http.post(path, json=elsewhere, headers=source)).status_code == 403
        async with doors.socket("/v1/ingest", made["key"]) as open_already:
            assert (await root.delete(f"/v1/keys/{made['id']}")).status_code == 204
            assert await open_already.closed() == 4401
        assert (await doors.http.post(path, json=said, headers=source)).status_code == 401
        assert problem(await root.delete(f"/v1/keys/{made['id']}")) == (404, "not_found", "id")


async def test_what_somebody_may_is_asked_anew_when_it_changes(doors: Doors) -> None:
    await account(doors, "root", "admin")
    await account(doors, "lea", "lead", teams=("billing",))
    async with browser(doors) as root, browser(doors) as lea:
        await sign_in(root, "root")
        await sign_in(lea, "lea")
        async with doors.socket("/v1/lead", headers=cookies(lea)) as board:
            changed = await root.patch("/v1/accounts/lea", json={"teams": ["orders"]})
            assert changed.json()["teams"] == ["orders"]
            assert await board.closed() == 4401
        await sign_in(lea, "lea")
        assert (await lea.get("/v1/sessions")).json()["teams"] == ["orders"]


async def test_a_forgotten_password_is_replaced_by_one_to_hand_over(doors: Doors) -> None:
    await account(doors, "root", "admin")
    await account(doors, "kim", "agent")
    async with browser(doors) as root, browser(doors) as kim:
        await sign_in(root, "root")
        reset = (await root.patch("/v1/accounts/kim", json={"reset_password": True})).json()
        assert (await sign_in(kim, "kim")).status_code == 401
        assert problem(await sign_in(kim, "kim", reset["password"]))[2] == "new_password"


async def test_who_is_removed_is_out_with_token_and_session_and_a_source_of_that_name_stays(
    doors: Doors,
) -> None:
    await account(doors, "root", "admin")
    await account(doors, "kim", "agent")
    token, key = await doors.token("kim", "agent"), await doors.key("kim")
    async with browser(doors) as root, browser(doors) as kim:
        await sign_in(root, "root")
        await sign_in(kim, "kim")
        assert (await root.delete("/v1/accounts/kim")).status_code == 204
        assert (await kim.get("/v1/sessions")).status_code == 401
        assert (await sign_in(kim, "kim")).status_code == 401
    now_ms = doors.services.clock.now_ms()
    assert await doors.services.credentials.find(token, now_ms) is None
    assert await doors.services.credentials.find(key, now_ms)


async def test_an_administrator_is_always_left(doors: Doors) -> None:
    await account(doors, "root", "admin")
    async with browser(doors) as root:
        await sign_in(root, "root")
        assert problem(await root.delete("/v1/accounts/root"))[1] == "last_admin"
        assert problem(await root.patch("/v1/accounts/root", json={"roles": ["lead"]}))[1] == "last_admin"
        await account(doors, "sam", "admin")
        assert (await root.patch("/v1/accounts/root", json={"roles": ["lead"]})).status_code == 200


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        ("/v1/accounts", {"name": "kim"}, "roles"),
        ("/v1/accounts", {"name": "kim", "roles": []}, "roles"),
        ("/v1/accounts", {"name": "kim", "roles": ["boss"]}, "roles.0"),
        ("/v1/accounts", {"name": "a b", "roles": ["agent"]}, "name"),
        ("/v1/accounts", {"name": "root", "roles": ["agent"]}, "name"),
        ("/v1/accounts", {"name": "kim", "roles": ["agent"], "password": "x"}, "password"),
        ("/v1/accounts", {"name": "kim", "roles": ["agent"], "new_password": False}, "new_password"),
        ("/v1/keys", {"name": "kim", "role": "admin"}, "role"),
        ("/v1/keys", {"name": "kim", "teams": "billing"}, "teams"),
    ],
)
async def test_a_field_that_is_wrong_or_not_asked_for_is_named(
    doors: Doors, path: str, body: dict[str, object], field: str
) -> None:
    await account(doors, "root", "admin")
    async with browser(doors) as root:
        await sign_in(root, "root")
        answer = await root.post(path, json=body)
    assert (answer.status_code, answer.json()["field"]) == (422, field)
