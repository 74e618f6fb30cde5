"""What only a log on a disk can promise, and how it fails."""

import asyncio
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from app.adapters.event_log_sqlite import SqliteEventLog
from app.core.events import Message
from app.errors import LogUnavailable
from app.ports import Append
from tests.adapters.writing import CONVERSATIONS, text
from tests.builders import agent, conversation, customer, started
from tests.contracts.written import append, grow, versions


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "evenkeel.db"


@pytest.fixture
async def log(path: Path) -> AsyncIterator[SqliteEventLog]:
    log = SqliteEventLog(path)
    yield log
    await log.close()


def pragma(log: SqliteEventLog, setting: str) -> None:
    """For the writer's connection alone, while it rests."""
    log._writer._db.execute(f"PRAGMA {setting}").fetchall()


async def test_conversations_share_commits(log: SqliteEventLog) -> None:
    before = log._writer.commits
    await asyncio.gather(*(log.append(append(started(), to=f"c-{number}")) for number in range(200)))
    assert 1 <= log._writer.commits - before <= 20


async def test_what_was_appended_is_there_after_a_restart(path: Path) -> None:
    first = SqliteEventLog(path)
    written = append(started(), customer())
    await first.append(written)
    state = conversation(customer())
    await first.checkpoint(state)
    await first.close()

    again = SqliteEventLog(path)
    assert tuple(await again.read("c-1")) == written.events
    assert await again.live() == [written.head]
    assert await again.load("c-1") == (state, state.version)
    await again.close()


async def test_closing_puts_everything_into_the_one_file(log: SqliteEventLog, path: Path) -> None:
    await asyncio.gather(*(grow(log, f"c-{number}", 3) for number in range(10)))
    await log.close()
    assert [found.name for found in path.parent.iterdir()] == ["evenkeel.db"]


async def test_a_state_of_another_shape_is_not_read(log: SqliteEventLog) -> None:
    state = conversation(customer())
    await log.checkpoint(state)
    await log._writer.run(lambda db: db.execute("UPDATE checkpoints SET shape = 'older', version = 99"))
    assert await log.load("c-1") == (None, 0)
    await log.checkpoint(state)
    assert await log.load("c-1") == (state, state.version)


async def test_words_stand_in_the_text_column_alone_and_erasing_leaves_none(
    log: SqliteEventLog, path: Path
) -> None:
    await log.append(append(customer(text="xylophone"), agent(text="xylophone")))
    await log.checkpoint(conversation(customer(text="xylophone"), agent(text="xylophone")))
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT text, type || body || stream FROM events").fetchall()
    assert all(words == "xylophone" and words not in rest for words, rest in rows)
    await log.erase_texts("c-1")
    await log.close()
    assert b"xylophone" not in await asyncio.to_thread(path.read_bytes)


async def fill(log: SqliteEventLog) -> int:
    """How many appends of four messages are taken until the disk is full."""
    for accepted in count():
        try:
            await log.append(four_messages(accepted))
        except LogUnavailable:
            return accepted
    raise AssertionError("a disk without end")


def four_messages(number: int) -> Append:
    """The append of that number, counted from 0."""
    bodies = [customer(f"m-{number}-{part}", "words " * 100) for part in range(4)]
    return append(*bodies, after=number * 4)


class TestWhenItCanNotWrite:
    async def test_a_full_disk_takes_nothing_by_halves(self, log: SqliteEventLog) -> None:
        pragma(log, "max_page_count=40")
        accepted = await fill(log)
        assert accepted
        with pytest.raises(LogUnavailable, match="full"):
            await log.append(four_messages(accepted))
        assert versions(await log.read("c-1")) == list(range(1, accepted * 4 + 1))
        head = await log.head("c-1")
        assert head is not None
        assert head.version == len(await log.receipts("c-1")) == accepted * 4

    async def test_it_goes_on_when_there_is_room_again(self, log: SqliteEventLog) -> None:
        pragma(log, "max_page_count=1")  # as small as the file is now
        big = append(*(customer(f"m-{number}", "words " * 1000) for number in range(20)))
        with pytest.raises(LogUnavailable):
            await log.append(big)
        assert list(await log.read("c-1")) == []
        pragma(log, "max_page_count=100000")
        await log.append(big)
        assert tuple(await log.read("c-1")) == big.events

    async def test_a_file_that_became_read_only(self, log: SqliteEventLog) -> None:
        await log.append(append(started()))
        pragma(log, "query_only=ON")
        with pytest.raises(LogUnavailable, match="readonly"):
            await log.append(append(customer(), after=1))
        assert versions(await log.read("c-1")) == [1]
        pragma(log, "query_only=OFF")
        await log.append(append(customer(), after=1))
        assert versions(await log.read("c-1")) == [1, 2]

    async def test_a_file_that_another_process_holds(self, log: SqliteEventLog, path: Path) -> None:
        await log.append(append(started()))
        pragma(log, "busy_timeout=20")
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(LogUnavailable, match="locked"):
                await log.append(append(customer(), after=1))
            assert versions(await log.read("c-1")) == [1]
        await log.append(append(customer(), after=1))
        assert versions(await log.read("c-1")) == [1, 2]

    async def test_a_short_wait_for_another_process_is_no_failure(
        self, log: SqliteEventLog, path: Path
    ) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            appending = asyncio.create_task(log.append(append(started())))
            await asyncio.sleep(0.05)
            assert not appending.done()
            other.execute("ROLLBACK")
            assert await appending == 1


async def test_after_a_kill_every_acknowledged_append_is_there(path: Path) -> None:
    """Four lives of one log, each ended at a moment that it could not choose."""
    chance = random.Random(17)
    acknowledged = dict.fromkeys((f"c-{number}" for number in range(CONVERSATIONS)), 0)
    for _ in range(4):
        for line in await asyncio.to_thread(lines_until_killed, path, chance.uniform(0.02, 0.25)):
            name, version, words = line.split()
            assert words == text(name, int(version))
            acknowledged[name] = max(acknowledged[name], int(version))
        await check(path, acknowledged)
    assert all(acknowledged.values())


def lines_until_killed(path: Path, seconds: float) -> list[str]:
    """What the writer had acknowledged, in whole lines, when it was killed so long after its first."""
    command = [sys.executable, "-m", "tests.adapters.writing", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(seconds)
        writer.kill()
        rest = writer.stdout.read()
    return [line for line in (first + rest).splitlines(keepends=True) if line.endswith("\n")]


async def check(path: Path, acknowledged: dict[str, int]) -> None:
    log = SqliteEventLog(path)
    for name, version in acknowledged.items():
        events = await log.read(name)
        assert len(events) >= version
        assert versions(events) == list(range(1, len(events) + 1))
        bodies = [event.body for event in events if isinstance(event.body, Message)]
        assert [body.text for body in bodies] == [text(name, event.version) for event in events]
        head = await log.head(name)
        assert head is not None
        assert head.version == len(events) == len(await log.receipts(name))
    await log.close()
