"""A session inside a help desk's page on another site."""

from pathlib import Path

from tests.edges.doors import Doors, open_doors

DESK = "https://desk.example.com"
HTTPS = {"X-Forwarded-Proto": "https"}


async def signed_in(doors: Doors, headers: dict[str, str]) -> set[str]:
    """What the cookie says beside its name, in lower case."""
    body = {"token": await doors.token("kim", "agent")}
    answer = await doors.http.post("/v1/session", json=body, headers=headers)
    return set(answer.headers["set-cookie"].lower().split("; ")[1:])


async def test_where_help_desks_are_named_a_browser_sends_the_cookie_within_them(tmp_path: Path) -> None:
    async with open_doors(tmp_path, FRAME_ANCESTORS=DESK) as doors:
        assert {"samesite=none", "secure", "partitioned", "httponly"} <= await signed_in(doors, HTTPS)


async def test_without_https_or_help_desks_it_stays_on_our_own_site(doors: Doors, tmp_path: Path) -> None:
    assert "samesite=strict" in await signed_in(doors, HTTPS)
    async with open_doors(tmp_path / "other", FRAME_ANCESTORS=DESK) as framed:
        assert "samesite=strict" in await signed_in(framed, {})


async def test_signing_out_takes_back_the_same_cookie(tmp_path: Path) -> None:
    async with open_doors(tmp_path, FRAME_ANCESTORS=DESK) as doors:
        origin = {"Origin": doors.url, **HTTPS}
        answer = await doors.http.delete("/v1/session", headers=origin)
    taken = [each.lower() for each in answer.headers.get_list("set-cookie")]
    assert all("max-age=0" in each and "partitioned" in each for each in taken)
    assert len(taken) == 5


async def test_another_site_still_may_not_use_it(tmp_path: Path) -> None:
    async with open_doors(tmp_path, FRAME_ANCESTORS=DESK) as doors:
        secret = await doors.token("kim", "agent")
        headers = {"Cookie": f"evenkeel_agent={secret}", "Origin": DESK, **HTTPS}
        assert (await doors.http.get("/v1/settings", headers=headers)).status_code == 403
        async with doors.socket("/v1/agent", headers=headers) as socket:
            assert await socket.closed() == 4403
