"""Single sign-on with a real provider: there and back, and who gets in as what."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest

from tests.edges.doors import Doors, open_doors
from tests.edges.people import browser, cookies
from tests.edges.provider import SETTINGS, approve, provider, said


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with provider() as url:
        yield url


@pytest.fixture
async def sso(tmp_path: Path, issuer: str) -> AsyncIterator[Doors]:
    async with open_doors(tmp_path, OIDC_ISSUER=issuer, **SETTINGS) as doors:
        yield doors


async def begun(client: httpx.AsyncClient, to: str = "") -> str:
    """Where the browser is sent to sign in."""
    answer = await client.get(f"/v1/sign-in/begin?to={to}")
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


async def signed_in(client: httpx.AsyncClient, sub: str, to: str = "") -> str:
    """The page that somebody ends up on."""
    back = approve(await begun(client, to), sub)
    answer = await client.get(back)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


async def test_an_agent_comes_back_signed_in_as_the_agent_of_their_conversations(sso: Doors) -> None:
    async with browser(sso) as kim:
        assert await signed_in(kim, "1001") == "/agent"
        assert (await kim.get("/v1/sessions")).json() | {"sessions": []} == {
            "user": "kim",
            "roles": ["agent"],
            "teams": ["billing"],
            "has_password": False,
            "sessions": [],
        }
        await sso.say()
        async with sso.socket("/v1/agent", headers=cookies(kim)) as socket:
            await socket.send({"type": "resume"})
            assert (await socket.receive())["conversation"] == "c-1"


@pytest.mark.parametrize(
    ("sub", "to", "page"),
    [
        ("1002", "", "/agent"),
        ("1002", "lead", "/lead"),
        ("1001", "lead", "/agent"),
        ("1006", "", "/lead"),
        ("1006", "account", "/account"),
        ("1001", "https://elsewhere.example", "/agent"),
        ("1001", "//elsewhere.example", "/agent"),
        ("1001", "/static/x", "/agent"),
    ],
)
async def test_one_ends_up_on_a_page_of_ours_for_ones_role(sso: Doors, sub: str, to: str, page: str) -> None:
    async with browser(sso) as client:
        assert await signed_in(client, sub, to) == page


@pytest.mark.parametrize(("sub", "problem"), [("1003", "no_role"), ("1004", "no_team"), ("1005", "no_name")])
async def test_who_has_no_role_no_team_or_no_name_here_is_told_so(sso: Doors, sub: str, problem: str) -> None:
    async with browser(sso) as client:
        assert await signed_in(client, sub) == f"/sign-in?problem={problem}"
        assert (await client.get("/v1/sessions")).status_code == 401


async def test_it_asks_for_a_code_with_a_challenge_a_state_and_a_nonce(sso: Doors) -> None:
    async with browser(sso) as client:
        asked, again = said(await begun(client)), said(await begun(client))
    assert asked["response_type"] == "code"
    assert asked["code_challenge_method"] == "S256"
    assert asked["redirect_uri"] == f"{sso.url}/v1/sign-in/callback"
    for one_time in ("state", "nonce", "code_challenge"):
        assert len(asked[one_time]) >= 43
        assert asked[one_time] != again[one_time]


async def test_an_answer_that_this_browser_did_not_ask_for_signs_nobody_in(sso: Doors) -> None:
    async with browser(sso) as attacker, browser(sso) as victim:
        back = approve(await begun(attacker), "1001")
        assert (await victim.get(back)).headers["location"] == "/sign-in?problem=expired"
        await begun(victim)
        assert (await victim.get(back)).headers["location"] == "/sign-in?problem=expired"
        assert (await victim.get("/v1/sessions")).status_code == 401


async def test_an_answer_counts_once(sso: Doors) -> None:
    async with browser(sso) as kim:
        back = approve(await begun(kim), "1001")
        held = dict(kim.cookies)
        await kim.get(back)
        assert (await kim.get(back)).headers["location"] == "/sign-in?problem=expired"
    async with browser(sso) as thief:
        thief.cookies.update(held)
        assert (await thief.get(back)).headers["location"] == "/sign-in?problem=failed"


async def test_who_changes_their_mind_is_back_at_the_sign_in_page(sso: Doors) -> None:
    async with browser(sso) as client:
        state = said(await begun(client))["state"]
        answer = await client.get(f"/v1/sign-in/callback?error=access_denied&state={state}")
        assert answer.headers["location"] == "/sign-in?problem=declined"


async def test_a_provider_that_is_away_is_said_and_the_rest_goes_on(tmp_path: Path) -> None:
    async with open_doors(tmp_path, OIDC_ISSUER="http://127.0.0.1:9", **SETTINGS) as doors:
        answer = await doors.http.get("/v1/sign-in/begin")
        assert answer.headers["location"] == "/sign-in?problem=failed"
        assert (await doors.http.get("/v1/sign-in")).json() == {"single_sign_on": True, "me": None}


async def test_where_it_is_off_there_is_none(doors: Doors) -> None:
    assert (await doors.http.get("/v1/sign-in")).json() == {"single_sign_on": False, "me": None}
    for path in ("/v1/sign-in/begin", "/v1/sign-in/callback"):
        assert (await doors.http.get(path)).status_code == 404
