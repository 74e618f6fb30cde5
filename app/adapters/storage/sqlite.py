"""How this product opens a SQLite file: durable, shared between processes, and at the newest schema."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from app.errors import SettingError

Migration: TypeAlias = Sequence[str]
"""The statements that lead from one schema to the next. Once released, never edited: add another."""

BUSY_MS = 5_000
"""How long one process waits for another's transaction."""


def connect(path: Path) -> sqlite3.Connection:
    """In autocommit, so that every BEGIN and COMMIT is ours; may be handed from thread to thread.

    Raises sqlite3.Error when the file can't be opened or is no database.
    """
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000)
    try:
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "fullfsync=ON",  # macOS: its plain fsync stops at the drive's cache
            "secure_delete=ON",  # what was erased is overwritten, not only forgotten
            "journal_size_limit=67108864",  # a burst's WAL shrinks again
        ):
            db.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        db.close()
        raise
    return db


def prepare(path: Path, migrations: Sequence[Migration]) -> None:
    """Creates the file, for its owner's eyes only, or brings it to the newest schema; safe in two processes.

    Raises SettingError when that can't be done; the file is then as it was.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        db = connect(path)
        try:
            _migrate(db, path, migrations)
        finally:
            db.close()
    except (OSError, sqlite3.Error) as error:
        raise SettingError(
            f"EVENKEEL_DATA: {path} can't be used ({error}): name a writable folder on a local disk"
        ) from error


def _migrate(db: sqlite3.Connection, path: Path, migrations: Sequence[Migration]) -> None:
    db.execute("BEGIN IMMEDIATE")
    try:
        (schema,) = db.execute("PRAGMA user_version").fetchone()
        if schema > len(migrations):
            raise SettingError(
                f"EVENKEEL_DATA: {path} was written by a newer release (schema {schema}, this one knows"
                f" {len(migrations)}): run that release, or name another folder"
            )
        for migration in migrations[schema:]:
            for statement in migration:
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {len(migrations)}")
        db.execute("COMMIT")
    finally:
        if db.in_transaction:
            db.execute("ROLLBACK")
