"""The embedded event log: one SQLite file, which several processes may share."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeAlias

import orjson

from app.adapters.storage.codec import SHAPE, read_body, read_state, write_body, write_state
from app.adapters.storage.group_commit import GroupCommit
from app.adapters.storage.migrations import EVENT_LOG
from app.adapters.storage.readers import Readers
from app.adapters.storage.sqlite import connect, prepare
from app.core.events import Event, Message, digest
from app.core.inputs import Earlier
from app.core.state import State
from app.core.vocabulary import Channel
from app.errors import LogUnavailable, VersionConflict
from app.ports import Append, Closed, Head, Positioned, Receipt, Wanted

Row: TypeAlias = tuple[Any, ...]

_VERSION = "SELECT version FROM heads WHERE stream = ?"
_EVENT = "INSERT INTO events (stream, version, at_ms, type, body, text) VALUES (?, ?, ?, ?, ?, ?)"
_MESSAGE = """
    INSERT INTO messages (stream, id, version, current, digest) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (stream, id) DO UPDATE SET current = excluded.current
"""
_HEAD = """
    INSERT INTO heads (
        stream, version, live, team, agent, customer, started_ms, last_ms, abusive, wake_ms,
        channel
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (stream) DO UPDATE SET
        version = excluded.version, live = excluded.live, team = excluded.team, agent = excluded.agent,
        customer = excluded.customer, started_ms = excluded.started_ms, last_ms = excluded.last_ms,
        abusive = excluded.abusive, wake_ms = excluded.wake_ms, channel = excluded.channel
"""
_CHECKPOINT = """
    INSERT INTO checkpoints (stream, version, shape, state) VALUES (?, ?, ?, ?)
    ON CONFLICT (stream) DO UPDATE SET
        version = excluded.version, shape = excluded.shape, state = excluded.state
    WHERE excluded.version >= version OR excluded.shape <> shape
"""
_IS_KEPT = "SELECT 1 FROM checkpoints WHERE stream = ? AND shape = ?"
_READ = """
    SELECT stream, version, at_ms, type, body, text FROM events
    WHERE stream = ? AND version > ? ORDER BY version
"""
_READ_ALL = """
    SELECT stream, version, at_ms, type, body, text, position FROM events
    WHERE position > ? ORDER BY position LIMIT ?
"""
_LAST = "SELECT coalesce(max(position), 0) FROM events"
_LIVE = """
    SELECT stream, version, live, team, agent, customer, started_ms, last_ms, abusive, wake_ms, channel
    FROM heads
    WHERE live ORDER BY stream
"""
_HEAD_OF = """
    SELECT stream, version, live, team, agent, customer, started_ms, last_ms, abusive, wake_ms, channel
    FROM heads
    WHERE stream = ?
"""
_EARLIER = "SELECT count(*), total(abusive) FROM heads WHERE customer = ? AND stream <> ?"
_OF_CUSTOMER = """
    SELECT stream, version, live, team, agent, customer, started_ms, last_ms, abusive, wake_ms, channel
    FROM heads
    WHERE customer = ? ORDER BY started_ms DESC, stream LIMIT ?
"""
# The first two conditions are those of the index, word for word.
_CLOSED = """
    SELECT events.stream, events.version, at_ms, type, body, text, position,
        heads.stream, heads.version, live, team, agent, customer, started_ms, last_ms, abusive, wake_ms,
        channel
    FROM events JOIN heads ON heads.stream = events.stream
    WHERE type = 'alert' AND json_extract(body, '$.state') IN ('resolved', 'recovered')
        AND position < :before AND at_ms >= :since
        AND (:teams = '[]' OR team IN (SELECT value FROM json_each(:teams)))
        AND (:kinds = '[]' OR json_extract(body, '$.kind') IN (SELECT value FROM json_each(:kinds)))
        AND (:severities = '[]'
            OR json_extract(body, '$.severity') IN (SELECT value FROM json_each(:severities)))
        AND (:endings = '[]'
            OR coalesce(json_extract(body, '$.outcome'), json_extract(body, '$.state'))
                IN (SELECT value FROM json_each(:endings)))
        AND (:person IS NULL OR :person IN (agent, customer, json_extract(body, '$.owner')))
    ORDER BY position DESC LIMIT :limit
"""
_LAST_POSITION = 2**63 - 1
_TEXTS = """
    SELECT id, coalesce(text, '') FROM messages JOIN events
        ON events.stream = messages.stream AND events.version = messages.current
    WHERE messages.stream = ? AND id IN (SELECT value FROM json_each(?))
"""


class SqliteEventLog:
    """Implements `EventLog`. For one event loop."""

    def __init__(self, path: Path) -> None:
        """Creates the file or migrates it. Raises SettingError when it can't be used."""
        prepare(path, EVENT_LOG)
        self._writer = GroupCommit(path)
        self._readers = Readers(path)
        self._glances = connect(path)

    async def append(self, append: Append) -> int:
        events = [_event_row(event) for event in append.events]
        messages = [
            _message_row(event, event.body) for event in append.events if isinstance(event.body, Message)
        ]
        head = _HEAD_ROW(append.head)

        def write(db: sqlite3.Connection) -> int:
            _expect(db, append.conversation, append.expected)
            position = 0
            for event in events:
                position = db.execute(_EVENT, event).lastrowid or position
            db.executemany(_MESSAGE, messages)
            db.execute(_HEAD, head)
            return position

        return await self._writer.run(write)

    async def read(self, conversation: str, after: int = 0) -> Sequence[Event]:
        head = self._glance(_VERSION, conversation)
        if head is None or head[0] <= after:
            return []  # of most that are asked about: they have just begun

        def query(db: sqlite3.Connection) -> list[Event]:
            return [_event(row) for row in db.execute(_READ, (conversation, after))]

        return await self._readers.run(query)

    async def read_all(self, after: int = 0, limit: int = 1000) -> Sequence[Positioned]:
        """Positions are given within the one write transaction, so they land in their own order."""

        def query(db: sqlite3.Connection) -> list[Positioned]:
            return [Positioned(row[6], _event(row)) for row in db.execute(_READ_ALL, (after, limit))]

        return await self._readers.run(query)

    async def last_position(self) -> int:
        ((position,),) = await self._all(_LAST)
        return int(position)

    async def live(self) -> Sequence[Head]:
        return [_head(row) for row in await self._all(_LIVE)]

    async def head(self, conversation: str) -> Head | None:
        rows = await self._all(_HEAD_OF, conversation)
        return _head(rows[0]) if rows else None

    async def earlier(self, customer: str, before_conversation: str) -> Earlier:
        contacts, abusive = self._glance(_EARLIER, customer, before_conversation) or (0, 0)
        return Earlier(contacts, int(abusive))

    async def of_customer(self, customer: str, limit: int = 50) -> Sequence[Head]:
        return [_head(row) for row in await self._all(_OF_CUSTOMER, customer, limit)]

    async def closed_alerts(
        self, wanted: Wanted, before: int | None = None, limit: int = 50
    ) -> Sequence[Closed]:
        values = _wanted_values(wanted) | {
            "before": _LAST_POSITION if before is None else before,
            "limit": limit,
        }

        def query(db: sqlite3.Connection) -> list[Closed]:
            return [Closed(row[6], _event(row), _head(row[7:])) for row in db.execute(_CLOSED, values)]

        return await self._readers.run(query)

    async def receipts(self, conversation: str) -> Mapping[str, Receipt]:
        rows = await self._all("SELECT id, version, digest FROM messages WHERE stream = ?", conversation)
        return {id: Receipt(version, digest) for id, version, digest in rows}

    async def texts(self, conversation: str, messages: Iterable[str]) -> Mapping[str, str]:
        return dict(await self._all(_TEXTS, conversation, orjson.dumps(list(messages)).decode()))

    async def load(self, conversation: str) -> tuple[State | None, int]:
        if self._glance(_IS_KEPT, conversation, SHAPE) is None:
            return None, 0

        def query(db: sqlite3.Connection) -> State | None:
            kept = db.execute(
                "SELECT state FROM checkpoints WHERE stream = ? AND shape = ?", (conversation, SHAPE)
            ).fetchone()
            return read_state(kept[0]) if kept else None

        state = await self._readers.run(query)
        return (state, state.version) if state else (None, 0)

    async def checkpoint(self, state: State) -> None:
        row = (state.conversation, state.version, SHAPE, write_state(state))

        def write(db: sqlite3.Connection) -> None:
            db.execute(_CHECKPOINT, row)

        await self._writer.run(write)

    async def erase_texts(self, conversation: str) -> int:
        def write(db: sqlite3.Connection) -> int:
            db.execute("UPDATE messages SET digest = x'' WHERE stream = ?", (conversation,))
            db.execute("DELETE FROM checkpoints WHERE stream = ?", (conversation,))
            return db.execute(
                "UPDATE events SET text = NULL WHERE stream = ? AND text <> ''", (conversation,)
            ).rowcount

        return await self._writer.run(write)

    async def close(self) -> None:
        await self._writer.close()
        await self._readers.close()
        self._glances.close()

    def _glance(self, sql: str, *values: object) -> Row | None:
        """One row that an index finds, right here: the way to a thread and back takes far longer."""
        try:
            row: Row | None = self._glances.execute(sql, values).fetchone()
        except sqlite3.Error as error:
            raise LogUnavailable(f"the log can't be read: {error}") from error
        return row

    async def _all(self, sql: str, *values: object) -> list[Row]:
        def query(db: sqlite3.Connection) -> list[Row]:
            return db.execute(sql, values).fetchall()

        return await self._readers.run(query)


def _expect(db: sqlite3.Connection, stream: str, expected: int) -> None:
    found = db.execute(_VERSION, (stream,)).fetchone()
    actual = found[0] if found else 0
    if actual != expected:
        raise VersionConflict(stream, expected, actual)


def _wanted_values(wanted: Wanted) -> dict[str, Any]:
    def listed(names: Iterable[str]) -> str:
        return orjson.dumps(sorted(names)).decode()

    return {
        "since": wanted.since_ms,
        "teams": listed(wanted.teams),
        "kinds": listed(wanted.kinds),
        "severities": listed(wanted.severities),
        "endings": listed(wanted.endings),
        "person": wanted.person,
    }


def _event_row(event: Event) -> Row:
    return (event.conversation, event.version, event.at_ms, *write_body(event.body))


def _event(row: Row) -> Event:
    stream, version, at_ms, type, body, text = row[:6]
    return Event(stream, version, at_ms, read_body(type, body, text))


def _message_row(event: Event, message: Message) -> Row:
    said = digest(message.speaker, message.text)
    return (event.conversation, message.id, event.version, event.version, said)


_HEAD_ROW = attrgetter(*(field.name for field in fields(Head)))


def _head(row: Row) -> Head:
    stream, version, live, team, agent, customer, started_ms, last_ms, abusive, wake_ms, channel = row
    return Head(
        conversation=stream,
        version=version,
        live=bool(live),
        team=team,
        agent=agent,
        customer=customer,
        started_ms=started_ms,
        last_ms=last_ms,
        abusive=bool(abusive),
        wake_ms=wake_ms,
        channel=Channel(channel),
    )
