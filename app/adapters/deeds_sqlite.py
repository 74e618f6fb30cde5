"""The record of what leads did, in a file beside the event log: triggers keep it from being changed."""

import sqlite3
from collections.abc import Sequence
from dataclasses import astuple
from pathlib import Path

import orjson

from app.adapters.storage.group_commit import GroupCommit
from app.adapters.storage.migrations import DEEDS
from app.adapters.storage.readers import Readers
from app.adapters.storage.sqlite import prepare
from app.ports import Deed, Recorded

_ADD = "INSERT INTO deeds (at_ms, by, what, team, conversation, about, until_ms) VALUES (?, ?, ?, ?, ?, ?, ?)"
_PAGE = """
    SELECT position, at_ms, by, what, team, conversation, about, until_ms FROM deeds
    WHERE position < :before
        AND (:teams = '[]' OR team IN (SELECT value FROM json_each(:teams)))
        AND (:by IS NULL OR by = :by)
        AND (:conversation IS NULL OR conversation = :conversation)
    ORDER BY position DESC LIMIT :limit
"""
_LASTING = """
    SELECT at_ms, by, what, team, conversation, about, until_ms FROM deeds
    WHERE until_ms IS NOT NULL AND until_ms > ? ORDER BY position
"""
_LAST_POSITION = 2**63 - 1


class SqliteDeeds:
    """Implements `Deeds`. For one event loop."""

    def __init__(self, path: Path) -> None:
        """Creates the file or migrates it. Raises SettingError when it can't be used."""
        prepare(path, DEEDS)
        self._writer = GroupCommit(path)
        self._readers = Readers(path, count=1)

    async def add(self, deed: Deed) -> int:
        def write(db: sqlite3.Connection) -> int:
            return db.execute(_ADD, astuple(deed)).lastrowid or 0

        return await self._writer.run(write)

    async def page(
        self,
        teams: frozenset[str] = frozenset(),
        by: str | None = None,
        conversation: str | None = None,
        before: int | None = None,
        limit: int = 50,
    ) -> Sequence[Recorded]:
        values = {
            "teams": orjson.dumps(sorted(teams)).decode(),
            "by": by,
            "conversation": conversation,
            "before": _LAST_POSITION if before is None else before,
            "limit": limit,
        }

        def query(db: sqlite3.Connection) -> list[Recorded]:
            return [Recorded(row[0], Deed(*row[1:])) for row in db.execute(_PAGE, values)]

        return await self._readers.run(query)

    async def lasting(self, now_ms: int) -> Sequence[Deed]:
        def query(db: sqlite3.Connection) -> list[Deed]:
            return [Deed(*row) for row in db.execute(_LASTING, (now_ms,))]

        return await self._readers.run(query)

    async def close(self) -> None:
        await self._writer.close()
        await self._readers.close()
