"""What every store of keys and tokens promises. Two handles stand for the server and the command line."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

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
