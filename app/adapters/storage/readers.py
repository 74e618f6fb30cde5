"""Reads beside the writer: a few threads, each with a connection of its own."""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from app.adapters.storage.sqlite import connect
from app.errors import LogUnavailable

T = TypeVar("T")


class Readers:
    """Connections are opened as they are needed, `count` at most."""

    def __init__(self, path: Path, count: int = 4) -> None:
        self._path = path
        self._threads = ThreadPoolExecutor(count, thread_name_prefix=f"reader of {path.name}")
        self._idle: deque[sqlite3.Connection] = deque()
        self._closed = False

    async def run(self, query: Callable[[sqlite3.Connection], T]) -> T:
        """What `query` returned; it sees everything committed before this call.

        Raises LogUnavailable when SQLite can't read, or after `close`.
        """
        if self._closed:
            raise LogUnavailable("the log is closed")
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._ask, query)

    async def close(self) -> None:
        """Returns when all queries that were accepted are answered and the file let go."""
        self._closed = True
        await asyncio.to_thread(self._threads.shutdown)
        while self._idle:
            self._idle.pop().close()

    def _ask(self, query: Callable[[sqlite3.Connection], T]) -> T:
        try:
            db = self._idle_or_new()
            try:
                return query(db)
            finally:
                self._idle.append(db)
        except sqlite3.Error as error:
            raise LogUnavailable(f"the log can't be read: {error}") from error

    def _idle_or_new(self) -> sqlite3.Connection:
        with suppress(IndexError):
            return self._idle.pop()
        db = connect(self._path)
        db.execute("PRAGMA query_only=ON")
        return db
