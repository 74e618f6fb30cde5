"""Denial of service and guessing by numbers."""

import asyncio

import pytest

from app.edges import ingest, screens, try_session
from app.edges.attempts import KEYS, Attempts, SignIns
from app.edges.flood import FLOOD, Bucket
from tests.attacks.test_frames import still_stands
from tests.builders import NOON_MS
from tests.edges.doors import Doors
from tests.edges.people import account, browser, sign_in

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_guessing_one_password_is_slowed_however_many_guess_at_once(house: Doors) -> None:
    await account(house, "kim", "agent")
    async with browser(house) as mallory:
        guesses = [sign_in(mallory, "kim", f"guess number {number}") for number in range(30)]
        codes = [answer.status_code for answer in await asyncio.gather(*guesses)]
    assert (codes.count(401), codes.count(429)) == (5, 25)


async def test_an_address_that_is_only_claimed_buys_no_further_guesses(house: Doors) -> None:
    """The server's own proxy says where somebody comes from; what they say themselves stands further left."""
    await account(house, "lea", "agent")
    codes = []
    for number in range(8):
        claimed = {"X-Forwarded-For": f"10.0.0.{number}, 203.0.113.7"}
        async with browser(house, **claimed) as mallory:
            codes.append((await sign_in(mallory, "lea", "wrong")).status_code)
    assert codes == [401] * 5 + [429] * 3


async def test_guessing_from_everywhere_and_guessing_everybody_are_slowed_too() -> None:
    one_name, one_place = SignIns(), SignIns()
    from_everywhere = [one_name.allows("kim", f"10.0.{n}.1", NOON_MS) for n in range(200)]
    everybody = [one_place.allows(f"name-{n}", "10.0.0.1", NOON_MS) for n in range(200)]
    assert sum(from_everywhere) == sum(everybody) == 50


async def test_those_who_are_right_do_not_use_up_the_guesses_of_their_office() -> None:
    office = SignIns()
    for number in range(500):
        assert office.allows(f"name-{number}", "10.0.0.1", NOON_MS)
        office.forgive(f"name-{number}", "10.0.0.1")


async def test_a_hundred_thousand_names_do_not_fill_the_memory() -> None:
    attempts = Attempts(5, 1)
    for number in range(KEYS * 2):
        attempts.allows(number, NOON_MS)
    assert len(attempts._buckets) == KEYS


async def test_visitors_who_try_it_out_come_a_few_at_a_time(
    house: Doors, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(try_session, "_visitors", Bucket(3, 0.001))
    origin = {"Origin": house.url}
    codes = [(await house.http.post("/v1/try/session", headers=origin)).status_code for _ in range(5)]
    house.http.cookies.clear()
    assert codes == [200, 200, 200, 429, 429]


@pytest.mark.parametrize("path", ["/v1/agent", "/v1/lead"])
async def test_a_flood_of_commands_closes_its_socket(
    house: Doors, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    monkeypatch.setattr(screens, "BURST", 20)
    async with house.socket(path, await house.token("mallory", path.removeprefix("/v1/"))) as socket:
        for number in range(40):
            await socket.send({"type": "ping", "ref": f"r-{number}"})
        assert await socket.closed() == FLOOD
    await still_stands(house)


@pytest.mark.parametrize(
    ("frames", "limit"), [("{", "BAD_BURST"), ('{"type":"start","conversation":"f"}', "BURST")]
)
async def test_a_flood_of_frames_closes_its_socket(
    house: Doors, monkeypatch: pytest.MonkeyPatch, frames: str, limit: str
) -> None:
    monkeypatch.setattr(ingest, limit, 20)
    async with house.socket("/v1/ingest", await house.key()) as socket:
        for _ in range(400):
            await socket.send(frames)
        assert await socket.closed() == FLOOD
    await still_stands(house)
