"""What every store of keys and tokens promises. Two handles stand for the server and the command line."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from app.adapters.storage.digests import SESSIONS_EACH
from app.ports import Credentials, Identity
from tests.builders import NOON_MS
from tests.contracts.implementations import CREDENTIALS

Handles = tuple[Credentials, Credentials]
KIM = Identity("kim", "agent", frozenset({"billing", "returns"}), NOON_MS + 8 * 3_600_000)
ZENDESK = Identity("zendesk", "source")


@pytest.fixture(params=list(CREDENTIALS))
async def handles(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Handles]:
    open_credentials = CREDENTIALS[str(request.param)](tmp_path)
    async with AsyncExitStack() as stack:
        one, other = await open_credentials(), await open_credentials()
        stack.push_async_callback(one.close)
        stack.push_async_callback(other.close)
        yield one, other


async def test_who_holds_a_secret_is_known_in_every_process(handles: Handles) -> None:
    server, command_line = handles
    await command_line.add("evk_one", ZENDESK)
    await command_line.add("evk_two", KIM)
    assert await server.find("evk_one", NOON_MS) == ZENDESK
    assert await server.find("evk_two", NOON_MS) == KIM


async def test_an_unknown_secret_is_nobody(handles: Handles) -> None:
    await handles[0].add("evk_one", ZENDESK)
    for secret in ("", "evk_on", "evk_one ", "EVK_ONE", "é"):
        assert await handles[0].find(secret, NOON_MS) is None


async def test_a_token_ends_at_its_time(handles: Handles) -> None:
    assert KIM.expires_ms is not None
    await handles[0].add("evk_two", KIM)
    assert await handles[0].find("evk_two", KIM.expires_ms - 1) == KIM
    assert await handles[0].find("evk_two", KIM.expires_ms) is None


async def test_revoking_ends_every_secret_of_that_name_everywhere(handles: Handles) -> None:
    server, command_line = handles
    await server.add("evk_one", ZENDESK)
    await server.add("evk_new", ZENDESK)
    await server.add("evk_two", KIM)
    assert await command_line.revoke("zendesk") == 2
    assert await command_line.revoke("zendesk") == 0
    assert [await server.find(secret, NOON_MS) for secret in ("evk_one", "evk_new", "evk_two")] == [
        None,
        None,
        KIM,
    ]


async def test_a_secret_belongs_to_one_holder(handles: Handles) -> None:
    await handles[0].add("evk_one", ZENDESK)
    with pytest.raises(ValueError, match="taken"):
        await handles[1].add("evk_one", KIM)
    assert await handles[0].find("evk_one", NOON_MS) == ZENDESK


async def test_what_is_known_of_each_says_what_it_is_and_never_the_secret(handles: Handles) -> None:
    server, command_line = handles
    await command_line.add("evk_one", ZENDESK)
    await command_line.add("evk_two", KIM, made_ms=NOON_MS)
    await server.add("evk_three", KIM, "s-1", NOON_MS)
    known = {each.kind: each for each in await server.all()}
    assert {kind: (each.identity, each.made_ms) for kind, each in known.items()} == {
        "key": (ZENDESK, None),
        "token": (KIM, NOON_MS),
        "session": (KIM, NOON_MS),
    }
    assert known["session"].id == "s-1"
    assert len({each.id for each in known.values()}) == 3
    assert await server.about("evk_two", NOON_MS) == known["token"]
    assert "evk" not in repr(known)


async def test_one_can_be_ended_by_its_id_and_so_can_what_came_of_it(handles: Handles) -> None:
    server, command_line = handles
    await server.add("evk_one", KIM)
    token = await server.about("evk_one", NOON_MS)
    assert token
    await server.add("evk_two", KIM, token.id, NOON_MS)
    await server.add("evk_three", KIM, "another", NOON_MS)
    assert await command_line.end(token.id) == 2
    assert [await server.find(secret, NOON_MS) for secret in ("evk_one", "evk_two")] == [None, None]
    assert await server.find("evk_three", NOON_MS) == KIM
    assert await server.end(token.id) == 0


async def test_signing_out_ends_that_session_and_no_token(handles: Handles) -> None:
    server, _ = handles
    await server.add("evk_one", KIM)
    await server.add("evk_two", KIM, "s-1", NOON_MS)
    await server.add("evk_three", KIM, "s-2", NOON_MS)
    assert [await server.sign_out(secret) for secret in ("evk_one", "evk_two", "unknown")] == [0, 1, 0]
    assert await server.find("evk_one", NOON_MS) == KIM
    assert await server.end_sessions("kim") == 1
    assert [each.kind for each in await server.all()] == ["token"]


async def test_sessions_do_not_pile_up(handles: Handles) -> None:
    server, _ = handles
    await server.add("old", Identity("kim", "agent", expires_ms=NOON_MS), "s-old", NOON_MS - 1)
    await server.add("token", KIM)
    for number in range(SESSIONS_EACH + 2):
        await server.add(f"s-{number}", KIM, f"s-{number}", NOON_MS + number)
    known = [each.id for each in await server.all() if each.kind == "session"]
    assert len(known) == SESSIONS_EACH
    assert not {"s-old", "s-0", "s-1"} & set(known)
    assert await server.find("token", NOON_MS) == KIM


async def test_every_end_is_noticed_everywhere_and_no_beginning_is(handles: Handles) -> None:
    server, command_line = handles
    at_first = server.endings()
    await command_line.add("evk_one", KIM)
    await command_line.add("evk_two", KIM, "s-1", NOON_MS)
    assert server.endings() == at_first
    await command_line.sign_out("evk_two")
    after_one = server.endings()
    await command_line.revoke("kim")
    assert at_first < after_one < server.endings() == command_line.endings()
