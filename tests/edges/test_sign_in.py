"""A name and a password, and what comes of them."""

from pathlib import Path

import pytest

from tests.edges.doors import Doors, open_doors
from tests.edges.people import PASSWORD, account, browser, cookies, problem, sign_in

ANOTHER = "the moon pulls, and it comes"


async def test_a_password_signs_in_for_every_role_of_the_account(doors: Doors) -> None:
    await account(doors, "lea", "agent", "lead", teams=("billing",))
    async with browser(doors) as lea:
        answer = await sign_in(lea, "lea")
        assert answer.json() == {"user": "lea", "roles": ["agent", "lead"], "teams": ["billing"]}
        me = (await lea.get("/v1/sign-in")).json()["me"]
        assert me == {"user": "lea", "roles": ["agent", "lead"]}
        given = [
            each.lower() for each in answer.headers.get_list("set-cookie") if "max-age=0" not in each.lower()
        ]
        assert len(given) == 2
        assert all({"httponly", "samesite=strict", "path=/"} <= set(each.split("; ")) for each in given)
        async with doors.socket("/v1/agent", headers=cookies(lea)) as agent:
            assert await agent.ask({"type": "resume"}) == {"type": "live"}
        async with doors.socket("/v1/lead", headers=cookies(lea)) as lead:
            assert (await lead.receive())["you"] == "lea"


async def test_an_administrator_sees_all_teams_and_a_lead_their_own(doors: Doors) -> None:
    await doors.say(team="orders")
    await account(doors, "lea", "lead", teams=("billing",))
    await account(doors, "root", "admin", teams=("billing",))
    for name, seen in (("lea", []), ("root", ["c-1"])):
        async with browser(doors) as client:
            await sign_in(client, name)
            async with doors.socket("/v1/lead", headers=cookies(client)) as board:
                assert [row["conversation"] for row in (await board.receive())["rows"]] == seen


@pytest.mark.parametrize(
    ("name", "password"), [("kim", "wrong"), ("nobody", PASSWORD), ("kim", PASSWORD + " ")]
)
async def test_a_wrong_name_and_a_wrong_password_get_the_same_answer(
    doors: Doors, name: str, password: str
) -> None:
    await account(doors, "kim", "agent")
    async with browser(doors) as client:
        answer = await sign_in(client, name, password)
    assert problem(answer) == (401, "unauthorized", None)
    assert answer.json()["detail"] == "the name or the password is wrong"
    assert "set-cookie" not in answer.headers


async def test_who_is_wrong_too_often_waits_and_others_do_not(doors: Doors) -> None:
    await account(doors, "kim", "agent")
    await account(doors, "lea", "lead")
    async with browser(doors) as client:
        codes = [(await sign_in(client, "kim", "wrong")).status_code for _ in range(6)]
        assert codes == [401, 401, 401, 401, 401, 429]
        assert problem(await sign_in(client, "kim")) == (429, "flood", None)
        assert (await sign_in(client, "lea")).status_code == 200


async def test_who_is_right_is_never_counted(doors: Doors) -> None:
    await account(doors, "kim", "agent")
    async with browser(doors) as client:
        assert {(await sign_in(client, "kim")).status_code for _ in range(8)} == {200}


async def test_a_password_that_was_made_for_somebody_is_changed_first(doors: Doors) -> None:
    async with browser(doors) as client:
        await account(doors, "root", "admin")
        await sign_in(client, "root")
        new = await client.post("/v1/accounts", json={"name": "kim", "roles": ["agent"]})
        made_up = new.json()["password"]
        assert problem(await sign_in(client, "kim", made_up)) == (403, "forbidden", "new_password")
        for chosen in ("short", "aaaaaaaaaaaaaaaa", made_up):
            answer = await sign_in(client, "kim", made_up, new_password=chosen)
            assert problem(answer) == (422, "bad_value", "new_password")
        assert (await sign_in(client, "kim", made_up, new_password=ANOTHER)).status_code == 200
        assert (await sign_in(client, "kim", made_up)).status_code == 401
        assert (await sign_in(client, "kim", ANOTHER)).status_code == 200


async def test_a_new_password_ends_the_sessions_that_came_of_the_old_one(doors: Doors) -> None:
    await account(doors, "kim", "agent")
    async with browser(doors) as here, browser(doors) as elsewhere:
        await sign_in(elsewhere, "kim")
        async with doors.socket("/v1/agent", headers=cookies(elsewhere)) as open_already:
            assert (await sign_in(here, "kim", new_password=ANOTHER)).status_code == 200
            assert await open_already.closed() == 4401
        assert (await here.get("/v1/sessions")).status_code == 200
        assert (await elsewhere.get("/v1/sessions")).status_code == 401


async def test_a_copied_cookie_opens_nothing_once_its_owner_has_signed_out(doors: Doors) -> None:
    await account(doors, "kim", "agent")
    async with browser(doors) as kim:
        await sign_in(kim, "kim")
        copied = cookies(kim)
        assert (await kim.delete("/v1/session")).status_code == 204
    async with doors.socket("/v1/agent", headers=copied) as socket:
        assert await socket.closed() == 4401


async def test_a_token_that_signed_a_browser_in_outlives_the_signing_out(doors: Doors) -> None:
    token = await doors.token("kim", "agent")
    async with browser(doors) as kim:
        await kim.post("/v1/session", json={"token": token})
        assert token not in kim.cookies.values()
        await kim.delete("/v1/session")
        assert (await kim.post("/v1/session", json={"token": token})).status_code == 200


async def test_whoever_signs_in_takes_the_place_of_who_was_there(doors: Doors) -> None:
    await account(doors, "root", "admin")
    await account(doors, "kim", "agent")
    async with browser(doors) as shared:
        await sign_in(shared, "root")
        before = cookies(shared)
        await sign_in(shared, "kim")
        assert (await shared.get("/v1/sessions")).json()["roles"] == ["agent"]
        assert (await shared.get("/v1/accounts")).status_code == 401
        shared.cookies.clear()
        assert (await shared.get("/v1/accounts", headers=before)).status_code == 401


async def test_people_see_where_they_are_signed_in_and_end_it(doors: Doors) -> None:
    await account(doors, "kim", "agent", "lead")
    await account(doors, "lea", "lead")
    async with browser(doors) as here, browser(doors) as there, browser(doors) as lea:
        for client, name in ((here, "kim"), (there, "kim"), (lea, "lea")):
            await sign_in(client, name)
        mine = (await here.get("/v1/sessions")).json()
        assert (mine["user"], mine["has_password"], len(mine["sessions"])) == ("kim", True, 2)
        (other,) = [each for each in mine["sessions"] if not each["here"]]
        assert other["roles"] == ["agent", "lead"]
        assert problem(await lea.delete(f"/v1/sessions/{other['id']}")) == (404, "not_found", "id")
        assert (await here.delete(f"/v1/sessions/{other['id']}")).status_code == 204
        assert (await there.get("/v1/sessions")).status_code == 401
        assert (await here.get("/v1/sessions")).status_code == 200


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"name": "kim"}, "password"),
        ({"password": PASSWORD}, "name"),
        ({"name": 7, "password": PASSWORD}, "name"),
        ({"name": "kim", "password": ["x"]}, "password"),
        ({"name": "kim", "password": "x" * 300}, "password"),
        ({"name": "kim", "password": PASSWORD, "role": "admin"}, "role"),
        ({"name": "kim", "password": PASSWORD, "new_password": "\0" * 20}, "new_password"),
    ],
)
async def test_what_is_wrong_with_a_form_is_named_and_a_password_never_repeated(
    doors: Doors, body: dict[str, object], field: str
) -> None:
    async with browser(doors) as client:
        answer = await client.post("/v1/session", json=body)
    assert answer.status_code == 422
    assert answer.json()["field"] == field
    assert PASSWORD not in answer.text


async def test_another_site_signs_nobody_in(doors: Doors) -> None:
    await account(doors, "kim", "agent")
    async with browser(doors, Origin="https://elsewhere.example") as client:
        assert (await sign_in(client, "kim")).status_code == 403


async def test_behind_a_proxy_the_public_address_is_our_own(tmp_path: Path) -> None:
    async with open_doors(tmp_path, PUBLIC_URL="https://desk.example.com") as doors:
        await account(doors, "kim", "agent")
        async with browser(doors, Origin="https://desk.example.com") as client:
            assert (await sign_in(client, "kim")).status_code == 200


async def test_behind_tls_the_browser_is_told_to_stay_there(doors: Doors) -> None:
    header = "strict-transport-security"
    assert header not in (await doors.http.get("/healthz")).headers
    answer = await doors.http.get("/healthz", headers={"X-Forwarded-Proto": "https"})
    assert answer.headers[header] == "max-age=31536000"
