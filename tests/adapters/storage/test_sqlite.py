import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from app.adapters.storage.migrations import CREDENTIALS, EVENT_LOG
from app.adapters.storage.sqlite import connect, prepare
from app.errors import SettingError

FIRST = (("CREATE TABLE cup (tea TEXT)",),)
SECOND = (*FIRST, ("ALTER TABLE cup ADD COLUMN milk TEXT", "INSERT INTO cup VALUES ('green', 'none')"))
BROKEN = (*FIRST, ("CREATE TABLE pot (tea TEXT)", "INSERT INTO nowhere VALUES (1)"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "cups.db"


def ask(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(connect(path)) as db:
        return db.execute(sql).fetchall()


def test_the_folder_and_the_file_are_made_for_the_owner_alone(path: Path) -> None:
    prepare(path, FIRST)
    assert path.stat().st_mode & 0o077 == 0


def test_every_commit_waits_for_the_disk(path: Path) -> None:
    prepare(path, FIRST)
    with closing(connect(path)) as db:
        settings = [
            db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "fullfsync", "secure_delete")
        ]
    assert settings == ["wal", 2, 1, 1]


def test_a_file_is_led_from_any_schema_to_the_newest(path: Path) -> None:
    prepare(path, FIRST)
    prepare(path, SECOND)
    prepare(path, SECOND)
    assert ask(path, "SELECT * FROM cup") == [("green", "none")]
    assert ask(path, "PRAGMA user_version") == [(2,)]


def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path) -> None:
    prepare(path, FIRST)
    with pytest.raises(SettingError, match="EVENKEEL_DATA"):
        prepare(path, BROKEN)
    assert ask(path, "SELECT name FROM sqlite_schema") == [("cup",)]
    assert ask(path, "PRAGMA user_version") == [(1,)]


def test_a_file_of_a_newer_release_is_left_alone(path: Path) -> None:
    prepare(path, SECOND)
    with pytest.raises(SettingError, match="newer release"):
        prepare(path, FIRST)
    assert ask(path, "PRAGMA user_version") == [(2,)]


def test_what_is_no_database_stops_the_start(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ann, " * 500)
    with pytest.raises(SettingError, match=r"letter\.txt can't be used"):
        prepare(letter, FIRST)
    with pytest.raises(SettingError, match="can't be used"):
        prepare(letter / "inside.db", FIRST)
    assert letter.read_text().startswith("Dear Ann")


@pytest.mark.parametrize("migrations", [EVENT_LOG, CREDENTIALS])
def test_processes_that_start_at_once_agree(path: Path, migrations: tuple[tuple[str, ...], ...]) -> None:
    with ThreadPoolExecutor(8) as processes:
        list(processes.map(lambda _: prepare(path, migrations), range(8)))
    assert ask(path, "PRAGMA user_version") == [(len(migrations),)]
    assert ask(path, "PRAGMA integrity_check") == [("ok",)]


@pytest.fixture
def log_file(path: Path) -> Iterator[sqlite3.Connection]:
    prepare(path, EVENT_LOG)
    with closing(connect(path)) as db:
        yield db


@pytest.mark.parametrize(
    ("query", "index"),
    [
        ("SELECT stream FROM heads WHERE live", "heads_live"),
        ("SELECT stream FROM heads WHERE live AND agent = 'kim'", "heads_agent"),
        (
            "SELECT count(*), total(abusive) FROM heads WHERE customer = 'c' AND stream <> 's'",
            "heads_customer",
        ),
        ("SELECT body FROM events WHERE stream = 's' AND version > 3 ORDER BY version", "events"),
    ],
)
def test_questions_of_every_day_are_answered_from_an_index(
    log_file: sqlite3.Connection, query: str, index: str
) -> None:
    plan = " ".join(row[3] for row in log_file.execute(f"EXPLAIN QUERY PLAN {query}"))
    assert "INDEX" in plan
    assert index in plan
    assert "TEMP B-TREE" not in plan
