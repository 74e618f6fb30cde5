"""Every door wants an identity."""

import asyncio

import pytest
from websockets.exceptions import ConnectionClosed

from tests.edges.doors import Doors, message

SOCKETS = {"/v1/ingest": "source", "/v1/agent": "agent", "/v1/lead": "lead"}
ROLES = ("source", "agent", "lead", "author", "admin")
ALSO = {("/v1/lead", "admin")}
WRONG = [
    (path, role)
    for path, right in SOCKETS.items()
    for role in ROLES
    if role != right and (path, role) not in ALSO
]


async def code_and_frames(
    doors: Doors, path: str, secret: str | None, **headers: str
) -> tuple[int, list[object]]:
    frames: list[object] = []
    async with doors.socket(path, secret, headers) as socket:
        try:
            while True:
                frames.append(await asyncio.wait_for(socket.connection.recv(), 5))
        except ConnectionClosed:
            return socket.connection.close_code or 0, frames


@pytest.mark.parametrize("path", SOCKETS)
async def test_a_socket_without_a_known_identity_is_closed_with_4401_and_no_frame(
    doors: Doors, path: str
) -> None:
    assert await code_and_frames(doors, path, None) == (4401, [])
    assert await code_and_frames(doors, path, "wrong") == (4401, [])
    assert await code_and_frames(doors, path, None, Authorization="Basic a2ltOmtpbQ==") == (4401, [])
    assert await code_and_frames(doors, path, None, Authorization="Bearer") == (4401, [])


@pytest.mark.parametrize(("path", "role"), WRONG)
async def test_a_socket_for_another_role_is_closed_with_4403_and_no_frame(
    doors: Doors, path: str, role: str
) -> None:
    assert await code_and_frames(doors, path, await doors.token("kim", role)) == (4403, [])


@pytest.mark.parametrize("kind", ["messages", "start", "end"])
async def test_http_without_a_known_identity_is_401(doors: Doors, kind: str) -> None:
    for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": "Basic x"}):
        answer = await doors.http.post(f"/v1/conversations/c-1/{kind}", json=message(), headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (401, "unauthorized")
        assert answer.headers["www-authenticate"] == "Bearer"


async def test_reading_without_an_identity_is_401(doors: Doors) -> None:
    assert (await doors.http.get("/v1/conversations/c-1/events")).status_code == 401


async def test_an_expired_token_is_unknown(doors: Doors) -> None:
    assert await code_and_frames(doors, "/v1/agent", await doors.token("kim", "agent", for_ms=-1)) == (
        4401,
        [],
    )


async def test_a_socket_does_not_outlive_its_token(doors: Doors) -> None:
    token = await doors.token("kim", "agent", for_ms=300)
    async with doors.socket("/v1/agent", token) as socket:
        await socket.send({"type": "resume"})
        assert await socket.closed() == 4401


async def test_a_revoked_key_no_longer_opens(doors: Doors) -> None:
    key = await doors.key("phone")
    await doors.services.credentials.revoke("phone")
    assert await code_and_frames(doors, "/v1/ingest", key) == (4401, [])


@pytest.mark.parametrize(("path", "role"), SOCKETS.items())
async def test_a_socket_does_not_outlive_the_credential_that_is_revoked(
    doors: Doors, monkeypatch: pytest.MonkeyPatch, path: str, role: str
) -> None:
    monkeypatch.setattr("app.edges.doorkeeper.EVERY_MS", 50)
    async with doors.socket(path, await doors.token("kim", role)) as socket:
        await doors.services.credentials.revoke("kim")
        assert await socket.closed() == 4401


async def cookie(doors: Doors, role: str = "agent") -> str:
    answer = await doors.http.post("/v1/session", json={"token": await doors.token("kim", role)})
    assert answer.status_code == 200
    return answer.headers["set-cookie"].partition(";")[0]


class TestCookies:
    async def test_signing_in_gives_a_cookie_that_scripts_and_other_sites_cannot_use(
        self, doors: Doors
    ) -> None:
        answer = await doors.http.post(
            "/v1/session", json={"token": await doors.token("kim", "agent", "billing", for_ms=3_600_000)}
        )
        assert answer.json() == {"user": "kim", "role": "agent", "teams": ["billing"]}
        name, *attributes = answer.headers["set-cookie"].lower().split("; ")
        assert name.startswith("evenkeel_agent=")
        assert {"httponly", "samesite=strict", "path=/"} <= set(attributes)
        assert any(attribute.startswith("max-age=3") for attribute in attributes)

    async def test_the_cookie_opens_the_socket_of_its_role(self, doors: Doors) -> None:
        headers = {"Cookie": await cookie(doors), "Origin": doors.url}
        async with doors.socket("/v1/agent", headers=headers) as socket:
            assert await socket.ask({"type": "resume"}) == {"type": "live"}

    async def test_each_role_has_its_own_cookie(self, doors: Doors) -> None:
        held = await cookie(doors, "lead")
        assert held.startswith("evenkeel_lead=")
        assert await code_and_frames(doors, "/v1/agent", None, Cookie=held, Origin=doors.url) == (4401, [])

    @pytest.mark.parametrize("origin", ["https://elsewhere.example", "null", "http://127.0.0.1:1", None])
    async def test_the_cookie_counts_for_our_own_pages_alone(self, doors: Doors, origin: str | None) -> None:
        headers = {"Cookie": await cookie(doors)} | ({"Origin": origin} if origin else {})
        assert await code_and_frames(doors, "/v1/agent", None, **headers) == (4403, [])

    async def test_another_sites_form_cannot_write_with_the_cookie(self, doors: Doors) -> None:
        headers = {"Cookie": await cookie(doors, "source"), "Origin": "https://elsewhere.example"}
        answer = await doors.http.post("/v1/conversations/c-1/messages", json={}, headers=headers)
        assert answer.status_code == 403

    async def test_a_wrong_token_signs_nobody_in(self, doors: Doors) -> None:
        answer = await doors.http.post("/v1/session", json={"token": "wrong"})
        assert (answer.status_code, answer.json()["code"]) == (401, "unauthorized")
        assert "set-cookie" not in answer.headers

    @pytest.mark.parametrize("body", [{}, {"token": None}, {"token": 7}, {"token": ""}])
    async def test_what_is_no_token_is_named(self, doors: Doors, body: dict[str, object]) -> None:
        answer = await doors.http.post("/v1/session", json=body)
        assert (answer.status_code, answer.json()["field"]) == (422, "token")

    async def test_another_site_cannot_sign_somebody_in(self, doors: Doors) -> None:
        headers = {"Origin": "https://elsewhere.example"}
        body = {"token": await doors.token("kim", "agent")}
        assert (await doors.http.post("/v1/session", json=body, headers=headers)).status_code == 403

    async def test_signing_out_takes_the_cookies_back(self, doors: Doors) -> None:
        answer = await doors.http.delete("/v1/session", headers={"Origin": doors.url})
        assert answer.status_code == 204
        assert all("max-age=0" in each.lower() for each in answer.headers.get_list("set-cookie"))
