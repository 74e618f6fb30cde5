"""What every store of local accounts promises. Two handles stand for the server and the command line."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from app.ports import Account, Accounts
from tests.contracts.implementations import ACCOUNTS

Handles = tuple[Accounts, Accounts]
KIM = Account("kim", frozenset({"agent"}), frozenset({"billing", "returns"}), "$argon2id$one", True)
LEA = Account("lea", frozenset({"agent", "lead"}), frozenset(), "$argon2id$two")


@pytest.fixture(params=list(ACCOUNTS))
async def handles(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Handles]:
    open_accounts = ACCOUNTS[str(request.param)](tmp_path)
    async with AsyncExitStack() as stack:
        one, other = await open_accounts(), await open_accounts()
        stack.push_async_callback(one.close)
        stack.push_async_callback(other.close)
        yield one, other


async def test_an_account_is_known_in_every_process_as_it_was_added(handles: Handles) -> None:
    server, command_line = handles
    await command_line.add(LEA)
    await command_line.add(KIM)
    assert await server.find("kim") == KIM
    assert await server.all() == [KIM, LEA]
    assert await server.find("Kim") is None


async def test_a_name_is_one_persons(handles: Handles) -> None:
    await handles[0].add(KIM)
    with pytest.raises(ValueError, match="taken"):
        await handles[1].add(replace(LEA, name="kim"))
    assert await handles[0].find("kim") == KIM


async def test_a_change_replaces_and_makes_nobody(handles: Handles) -> None:
    server, command_line = handles
    await server.add(KIM)
    changed = replace(KIM, password="$argon2id$new", new_password=False, teams=frozenset({"billing"}))
    assert await server.change(changed)
    assert await command_line.find("kim") == changed
    assert not await server.change(LEA)
    assert await server.find("lea") is None


async def test_who_is_removed_is_gone(handles: Handles) -> None:
    server, command_line = handles
    await server.add(KIM)
    assert await command_line.remove("kim")
    assert not await command_line.remove("kim")
    assert await server.find("kim") is None
