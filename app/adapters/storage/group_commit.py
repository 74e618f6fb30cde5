"""One thread that writes, and one fsync for everything that waits for one."""

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from app.adapters.storage.sqlite import connect
from app.errors import LogUnavailable

T = TypeVar("T")

LARGEST = 1_000
"""Works in one transaction at most, so that none waits for ever."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    work: Callable[[sqlite3.Connection], Any]
    outcome: asyncio.Future[Any]


class GroupCommit:
    """Takes everything that waits into one transaction. For one event loop; the file must exist."""

    def __init__(self, path: Path) -> None:
        self.commits = 0
        """Transactions so far."""
        self._db = connect(path)
        self._waiting: queue.SimpleQueue[_Waiting | None] = queue.SimpleQueue()
        self._closed = False
        self._thread = threading.Thread(target=self._write, name=f"writer of {path.name}", daemon=True)
        self._thread.start()

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What `work` returned, once that is durable. Works run one by one, in the order of the calls.

        What `work` raises is raised here, and what it wrote undone, while its neighbours in the transaction
        go on. Raises LogUnavailable when SQLite can't write, or after `close`.
        """
        if self._closed:
            raise LogUnavailable("the log is closed")
        waiting = _Waiting(work, asyncio.get_running_loop().create_future())
        self._waiting.put(waiting)
        outcome: T = await waiting.outcome
        return outcome

    async def close(self) -> None:
        """Returns when all that was accepted is written and the file let go."""
        if not self._closed:
            self._closed = True
            self._waiting.put(None)
        await asyncio.to_thread(self._thread.join)

    def _write(self) -> None:
        with_more = True
        while with_more:
            batch, with_more = self._take()
            if batch:
                self._hand_back(batch, self._commit(batch))
        self._db.close()

    def _take(self) -> tuple[list[_Waiting], bool]:
        """Waits for the first, then takes what has come meanwhile; False when nothing will come any more."""
        batch: list[_Waiting] = []
        with suppress(queue.Empty):
            while len(batch) < LARGEST:
                waiting = self._waiting.get(block=not batch)
                if waiting is None:
                    return batch, False
                batch.append(waiting)
        return batch, True

    def _commit(self, batch: Sequence[_Waiting]) -> Sequence[object]:
        """What each work returned or raised."""
        try:
            self._db.execute("BEGIN IMMEDIATE")
            outcomes = [self._do(waiting.work) for waiting in batch]
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            self._undo()
            return [LogUnavailable(f"nothing was written: {error}") for _ in batch]
        self.commits += 1
        return outcomes

    def _do(self, work: Callable[[sqlite3.Connection], object]) -> object:
        self._db.execute("SAVEPOINT work")
        try:
            outcome = work(self._db)
        except sqlite3.Error:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, it belongs to the caller who waits
            self._db.execute("ROLLBACK TO work")
            outcome = error
        self._db.execute("RELEASE work")
        return outcome

    def _undo(self) -> None:
        """If even that fails, the next BEGIN fails and comes here again."""
        with suppress(sqlite3.Error):
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")

    def _hand_back(self, batch: Sequence[_Waiting], outcomes: Sequence[object]) -> None:
        with suppress(RuntimeError):  # the loop has been closed, so nobody waits
            batch[0].outcome.get_loop().call_soon_threadsafe(_settle, batch, outcomes)


def _settle(batch: Sequence[_Waiting], outcomes: Sequence[object]) -> None:
    for waiting, outcome in zip(batch, outcomes, strict=True):
        if waiting.outcome.done():  # cancelled
            continue
        if isinstance(outcome, BaseException):
            waiting.outcome.set_exception(outcome)
        else:
            waiting.outcome.set_result(outcome)
