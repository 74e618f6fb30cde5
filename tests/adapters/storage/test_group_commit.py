import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from app.adapters.storage.group_commit import GroupCommit
from app.adapters.storage.sqlite import prepare
from app.errors import LogUnavailable, VersionConflict

PATIENCE_S = 10


@pytest.fixture
async def writer(tmp_path: Path) -> AsyncIterator[GroupCommit]:
    path = tmp_path / "cups.db"
    prepare(path, (("CREATE TABLE cup (tea TEXT UNIQUE)",),))
    writer = GroupCommit(path)
    yield writer
    await writer.close()


def pour(db: sqlite3.Connection, tea: str) -> int:
    return db.execute("INSERT INTO cup VALUES (?)", (tea,)).lastrowid or 0


def pouring(tea: str) -> Callable[[sqlite3.Connection], int]:
    return lambda db: pour(db, tea)


def cups(db: sqlite3.Connection) -> list[str]:
    return [tea for (tea,) in db.execute("SELECT tea FROM cup ORDER BY tea")]


class Held:
    """Keeps the writer busy with one transaction until it is let go."""

    def __init__(self, writer: GroupCommit) -> None:
        self._begun = asyncio.Event()
        self._let_go = threading.Event()
        self._loop = asyncio.get_running_loop()
        self._holding = asyncio.create_task(writer.run(self._hold))

    def _hold(self, _: sqlite3.Connection) -> None:
        self._loop.call_soon_threadsafe(self._begun.set)
        assert self._let_go.wait(PATIENCE_S)

    async def __aenter__(self) -> None:
        await self._begun.wait()

    async def __aexit__(self, *_: object) -> None:
        self._let_go.set()
        await self._holding


async def test_works_that_wait_share_one_commit(writer: GroupCommit) -> None:
    async with Held(writer):
        before = writer.commits
        poured = [asyncio.create_task(writer.run(pouring(str(number)))) for number in range(100)]
        await asyncio.sleep(0)
    assert await asyncio.gather(*poured) == list(range(1, 101))
    assert writer.commits - before == 2  # the one that held the others up, and theirs


async def test_a_work_that_fails_is_undone_alone(writer: GroupCommit) -> None:
    def spill(db: sqlite3.Connection) -> None:
        pour(db, "spilt")
        raise VersionConflict("c-1", 1, 2)

    def choke(db: sqlite3.Connection) -> None:
        pour(db, "choked")
        pour(db, "\ud800")

    async with Held(writer):
        works = (pouring("green"), spill, choke, pouring("black"))
        outcomes = asyncio.gather(*(writer.run(work) for work in works), return_exceptions=True)
        await asyncio.sleep(0)
    kinds = [type(outcome) for outcome in await outcomes]
    assert kinds == [int, VersionConflict, UnicodeEncodeError, int]
    assert await writer.run(cups) == ["black", "green"]


async def test_when_sqlite_fails_nothing_of_the_transaction_is_kept(writer: GroupCommit) -> None:
    async with Held(writer):
        outcomes = asyncio.gather(*(writer.run(pouring("green")) for _ in range(2)), return_exceptions=True)
        await asyncio.sleep(0)
    assert [type(outcome) for outcome in await outcomes] == [LogUnavailable] * 2
    assert await writer.run(cups) == []


async def test_who_stops_waiting_disturbs_nobody(writer: GroupCommit) -> None:
    async with Held(writer):
        waiting = [asyncio.create_task(writer.run(pouring(tea))) for tea in ("a", "b")]
        await asyncio.sleep(0)
        waiting[0].cancel()
    assert await waiting[1] == 2
    assert waiting[0].cancelled()


async def test_closing_finishes_what_was_accepted(writer: GroupCommit) -> None:
    async with Held(writer):
        poured = [asyncio.create_task(writer.run(pouring(str(number)))) for number in range(10)]
        await asyncio.sleep(0)
        closing = asyncio.create_task(writer.close())
        await asyncio.sleep(0)
        with pytest.raises(LogUnavailable):
            await writer.run(cups)
    assert await asyncio.gather(*poured) == list(range(1, 11))
    await closing
