"""Keys, tokens and sessions in a small file beside the event log. The command line writes while the server
reads."""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeAlias

from app.adapters.storage import names
from app.adapters.storage.digests import SESSIONS_EACH, digest, id_of, kind
from app.adapters.storage.migrations import CREDENTIALS
from app.adapters.storage.sqlite import connect, prepare
from app.ports import Credential, Identity

Row: TypeAlias = tuple[str, int, int | None, str, str, bytes, int | None]

_COLUMNS = "id, session, made_ms, name, role, teams, expires_ms"
_ADD = f"INSERT INTO credentials (digest, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - ours
_ABOUT = f"""
    SELECT {_COLUMNS} FROM credentials WHERE digest = ? AND (expires_ms IS NULL OR expires_ms > ?)
"""  # noqa: S608 - the columns are ours
_ALL = f"SELECT {_COLUMNS} FROM credentials ORDER BY name, role, made_ms"  # noqa: S608 - the columns are ours
_REVOKE = "DELETE FROM credentials WHERE name = ?"
_END = "DELETE FROM credentials WHERE id = ?"
_END_SESSIONS = "DELETE FROM credentials WHERE name = ? AND session"
_SIGN_OUT = "DELETE FROM credentials WHERE digest = ? AND session"
_EXPIRED = "DELETE FROM credentials WHERE session AND expires_ms <= ?"
_CROWDED = """
    DELETE FROM credentials WHERE session AND name = ? AND digest NOT IN (
        SELECT digest FROM credentials WHERE session AND name = ? ORDER BY made_ms DESC LIMIT ?
    )
"""


class SqliteCredentials:
    """Implements `Credentials`. Secrets are found by their hash, so the time it takes tells nothing."""

    def __init__(self, path: Path) -> None:
        """Creates the file or migrates it. Raises SettingError when it can't be used."""
        prepare(path, CREDENTIALS)
        self._path = path
        self._db = connect(path)

    async def add(
        self, secret: str, identity: Identity, session: str | None = None, made_ms: int | None = None
    ) -> None:
        try:
            await asyncio.to_thread(self._add, digest(secret), identity, session, made_ms)
        except sqlite3.IntegrityError:
            raise ValueError("this secret is taken: make another") from None

    async def find(self, secret: str, now_ms: int) -> Identity | None:
        known = await self.about(secret, now_ms)
        return None if known is None else known.identity

    async def about(self, secret: str, now_ms: int) -> Credential | None:
        """Right here, for a look into a small local file takes less than the way to a thread."""
        row = self._db.execute(_ABOUT, (digest(secret), now_ms)).fetchone()
        return None if row is None else _credential(row)

    async def all(self) -> Sequence[Credential]:
        return [_credential(row) for row in self._db.execute(_ALL)]

    async def revoke(self, name: str) -> int:
        return await asyncio.to_thread(self._write, _REVOKE, (name,))

    async def end(self, id: str) -> int:
        return await asyncio.to_thread(self._write, _END, (id,))

    async def end_sessions(self, name: str) -> int:
        return await asyncio.to_thread(self._write, _END_SESSIONS, (name,))

    async def sign_out(self, secret: str) -> int:
        return await asyncio.to_thread(self._write, _SIGN_OUT, (digest(secret),))

    def endings(self) -> int:
        (count,) = self._db.execute("SELECT count FROM endings").fetchone()
        return int(count)

    async def close(self) -> None:
        self._db.close()

    def _add(self, key: bytes, identity: Identity, session: str | None, made_ms: int | None) -> None:
        about = (identity.name, identity.role, names.written(identity.teams), identity.expires_ms)
        row = (key, session or id_of(key), int(session is not None), made_ms, *about)
        with closing(connect(self._path)) as db:
            db.execute("BEGIN IMMEDIATE")
            db.execute(_ADD, row)
            if session is not None and made_ms is not None:
                db.execute(_EXPIRED, (made_ms,))
                db.execute(_CROWDED, (identity.name, identity.name, SESSIONS_EACH))
            db.execute("COMMIT")

    def _write(self, sql: str, values: tuple[object, ...]) -> int:
        with closing(connect(self._path)) as db:
            return db.execute(sql, values).rowcount


def _credential(row: Row) -> Credential:
    id, session, made_ms, name, role, teams, expires_ms = row
    identity = Identity(name, role, names.read(teams), expires_ms)
    return Credential(id, kind(role, session=bool(session)), identity, made_ms)
