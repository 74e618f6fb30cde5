"""Keys and tokens in a small file beside the event log. The command line writes while the server reads."""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import orjson

from app.adapters.storage.migrations import CREDENTIALS
from app.adapters.storage.sqlite import connect, prepare
from app.ports import Identity

_ADD = "INSERT INTO credentials (digest, name, role, teams, expires_ms) VALUES (?, ?, ?, ?, ?)"
_FIND = """
    SELECT name, role, teams, expires_ms FROM credentials
    WHERE digest = ? AND (expires_ms IS NULL OR expires_ms > ?)
"""
_ALL = "SELECT name, role, teams, expires_ms FROM credentials ORDER BY name, role"
_REVOKE = "DELETE FROM credentials WHERE name = ?"


class SqliteCredentials:
    """Implements `Credentials`. Secrets are found by their hash, so the time it takes tells nothing."""

    def __init__(self, path: Path) -> None:
        """Creates the file or migrates it. Raises SettingError when it can't be used."""
        prepare(path, CREDENTIALS)
        self._path = path
        self._db = connect(path)

    async def add(self, secret: str, identity: Identity) -> None:
        teams = orjson.dumps(sorted(identity.teams)).decode()
        row = (_digest(secret), identity.name, identity.role, teams, identity.expires_ms)
        try:
            await asyncio.to_thread(self._write, _ADD, row)
        except sqlite3.IntegrityError:
            raise ValueError("this secret is taken: make another") from None

    async def find(self, secret: str, now_ms: int) -> Identity | None:
        """Right here, for a look into a small local file takes less than the way to a thread."""
        row = self._db.execute(_FIND, (_digest(secret), now_ms)).fetchone()
        return None if row is None else _identity(row)

    async def all(self) -> Sequence[Identity]:
        return [_identity(row) for row in self._db.execute(_ALL)]

    async def revoke(self, name: str) -> int:
        return await asyncio.to_thread(self._write, _REVOKE, (name,))

    async def close(self) -> None:
        self._db.close()

    def _write(self, sql: str, values: tuple[object, ...]) -> int:
        with closing(connect(self._path)) as db:
            return db.execute(sql, values).rowcount


def _identity(row: tuple[str, str, bytes, int | None]) -> Identity:
    name, role, teams, expires_ms = row
    return Identity(name, role, frozenset(orjson.loads(teams)), expires_ms)


def _digest(secret: str) -> bytes:
    return sha256(secret.encode()).digest()
