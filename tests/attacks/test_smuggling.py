"""Tampering with what passes through: fields that were not asked for, addresses, headers, tables, ids."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from httpx import ASGITransport

from app.edges.web import create_app
from tests.attacks.doors import GUARDED, OPEN
from tests.edges.doors import Doors, Json, events, message
from tests.edges.people import PASSWORD, account, browser, problem, sign_in

pytestmark = pytest.mark.asyncio(loop_scope="module")

FORMULAS = ('=cmd|"/c calc"!A0', "+1+1", "-2+3", "@SUM(1)", "\t=1", "\r=1", "＝1+1", ' =HYPERLINK("x")')


@pytest.mark.parametrize("formula", FORMULAS)
async def test_no_cell_of_a_table_is_a_formula(house: Doors, formula: str) -> None:
    number = FORMULAS.index(formula)
    conversation = f"csv-{number}"
    await house.say(
        conversation=conversation, text="Put me through to your manager.", customer=f"-cust{number}"
    )
    async with house.agent() as kim, house.lead() as lea:
        await kim.until("live")
        await kim.command(type="help", conversation=conversation, reason=formula, ref=f"h-{number}")
        for alert in (1, 2):
            for step in ({"type": "acknowledge"}, {"type": "resolve", "outcome": "handled", "note": formula}):
                ref = f"{conversation}-{alert}-{step['type']}"
                await lea.command(**step, alert=f"{conversation}/l{alert}", ref=ref)
    headers = {"Authorization": f"Bearer {await house.token('lea', 'lead')}"}
    for path in ("alerts.csv", "today.csv"):
        table = (await house.http.get(f"/v1/lead/{path}", headers=headers)).text.removeprefix("\ufeff")
        rows = list(csv.reader(io.StringIO(table)))
        assert len(rows) > 1
        assert [cell for row in rows for cell in row if dangerous(cell)] == []


def dangerous(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return cell.strip()[:1] in ("=", "+", "-", "@", "＝")
    return False


ASSIGNED: Json = {
    "version": 99,
    "at_ms": 0,
    "role": "admin",
    "teams": [],
    "signals": {"heat": "calm"},
    "heat": "abusive",
    "state": {"live": False},
    "advice": {"id": "c-1/a1"},
    "head": {"team": "x"},
}


async def test_a_message_carries_only_what_a_message_has(house: Doors) -> None:
    """Whatever else comes with it is refused or left aside."""
    async with house.source() as source:
        await source.ask(message("mass-1", "m-0", text="Hello"))
        for number, (name, value) in enumerate(ASSIGNED.items(), 1):
            answer = await source.ask({**message("mass-1", f"m-{number}", text="Hello"), name: value})
            assert answer["type"] == "ack" or answer["code"] == "unknown_field"
    told = await events(house, "mass-1")
    said = [event["message"] for event in told if event["type"] == "message"]
    assert len(said) > 1
    assert [set(each) for each in said] == [set(said[0])] * len(said)
    assert {each["signals"]["heat"] for each in said} == {"calm"}
    assert [event["version"] for event in told] == list(range(1, len(told) + 1))


@pytest.mark.parametrize(
    "extra", [{"role": "admin"}, {"roles": ["admin"]}, {"teams": []}, {"for_ms": 10**12}]
)
async def test_signing_in_gives_what_the_account_has_and_nothing_that_is_asked_for(
    house: Doors, extra: Json
) -> None:
    name = f"mass-{min(extra)}"
    await account(house, name, "agent", teams=("billing",))
    async with browser(house) as client:
        answer = await client.post("/v1/session", json={"name": name, "password": PASSWORD, **extra})
        assert problem(answer)[:2] == (422, "unknown_field")
        token = await house.token(name, "agent", "billing")
        told = (await client.post("/v1/session", json={"token": token, **extra})).json()
        assert (told["role"], told["teams"]) == ("agent", ["billing"])


CLIMBS = (
    "/static/../settings.py",
    "/static/..%2f..%2fsettings.py",
    "/static/%2e%2e/%2e%2e/pyproject.toml",
    "/static/..%5c..%5csettings.py",
    "/static//etc/passwd",
    "/static/%00",
    "/static/assets/../../settings.py",
    "/static/link",
    "/v1/conversations/..%2f..%2faccounts/events",
    "/v1/conversations/team%2fbilling/events",
    "/v1/conversations/user%2fkim/events",
)


async def test_no_address_climbs_out_of_its_folder_or_its_stream(house: Doors, tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "pages" / "link").symlink_to(tmp_path / "secret")
    app = create_app(replace(house.services, pages=tmp_path / "pages"))
    headers = {"Authorization": f"Bearer {await house.token('root', 'admin')}"}
    async with httpx.AsyncClient(transport=ASGITransport(app), base_url="http://t") as client:
        for path in CLIMBS:
            answer = await client.get(path, headers=headers)
            assert answer.status_code in (404, 422), path
            assert "secret" not in answer.text


@pytest.mark.parametrize(
    "conversation", ["a/b", "../x", "a b", "a\u202eb", "a%00b", "a'b", 'a"b', "x" * 129, "ü"]
)
async def test_an_id_is_an_id(house: Doors, conversation: str) -> None:
    async with house.source() as source:
        answer = await source.ask(message(conversation))
    assert (answer["code"], answer["field"]) == ("bad_id", "conversation")


@pytest.mark.parametrize(
    "path",
    [
        "/?to=https://elsewhere.example",
        "//elsewhere.example/",
        "//elsewhere.example/agent/",
        "/\\elsewhere.example",
        "/agent/",
        "/lead/",
        "/static/..//elsewhere.example/",
        "/v1/sign-in/",
        "/v1/sign-in/callback?to=https://elsewhere.example",
        "/%0d%0aLocation:%20https://elsewhere.example",
        "/agent?x=%0d%0aSet-Cookie:%20evil=1",
    ],
)
async def test_nobody_is_led_off_our_site(house: Doors, path: str) -> None:
    answer = await house.http.get(httpx.URL(house.url + path), headers={"Host": "elsewhere.example"})
    location = answer.headers.get("location", "/")
    assert location.startswith("/")
    assert not location.startswith(("//", "/\\"))
    assert "evil" not in answer.headers.get("set-cookie", "")


PAGES = sorted(path for _, path in OPEN if not path.startswith("/v1") and "{" not in path)


@pytest.mark.parametrize("path", [*PAGES, "/nothing", "/v1/accounts", "/static/nothing.js"])
async def test_nothing_inline_runs_and_nothing_frames_us_anywhere(house: Doors, path: str) -> None:
    headers = (await house.http.get(path)).headers
    policy = headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    framed = "'none'" if path in ("/sign-in", "/account") else "'self'"
    assert policy.endswith(f"frame-ancestors {framed}")
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "server" not in headers


async def test_what_is_private_is_kept_in_no_cache(house: Doors) -> None:
    headers = {"Authorization": f"Bearer {await house.token('root', 'admin')}"}
    for door in GUARDED:
        answer = await house.http.request(door.method, door.at(conversation="none"), headers=headers)
        assert answer.headers["cache-control"] == "no-store"


async def test_a_fault_shows_nothing_of_itself(house: Doors, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object) -> None:
        raise ZeroDivisionError("the inner workings")

    monkeypatch.setattr(type(house.services.people.accounts), "all", broken)
    async with browser(house) as client:
        await account(house, "boss", "admin")
        await sign_in(client, "boss")
        answer = await client.get("/v1/accounts")
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    assert "inner" not in answer.text
    assert "Traceback" not in answer.text
