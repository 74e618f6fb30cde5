"""Who is connected, and which conversations each of them follows, how far."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from app.engine.outbox import Outbox
from app.engine.rows import Row
from app.ports import Identity

Sees = Callable[[Identity, Row], bool]


def is_theirs(identity: Identity, row: Row) -> bool:
    """An agent sees the conversations that they have."""
    return row.agent == identity.name


def is_of_their_teams(identity: Identity, row: Row) -> bool:
    """A lead sees the conversations of their teams."""
    return identity.sees_team(row.team)


@dataclass(eq=False, slots=True)
class Subscriber:
    """One connected screen."""

    identity: Identity
    sees_row: Sees
    outbox: Outbox = field(default_factory=Outbox)
    follows: dict[str, "Follow"] = field(default_factory=dict)
    """By conversation."""

    @property
    def leads(self) -> bool:
        """It is a wallboard."""
        return self.identity.role != "agent"

    def sees(self, row: Row) -> bool:
        return self.sees_row(self.identity, row)


@dataclass(eq=False, slots=True)
class Stream:
    """One conversation as the hub follows it. `row.version` is how far the news has been told."""

    row: Row
    follows: set["Follow"] = field(default_factory=set)
    listed: bool = False
    """The boards show it."""

    @property
    def needed(self) -> bool:
        return self.row.live or self.listed or bool(self.follows)


@dataclass(eq=False, slots=True)
class Follow:
    """One screen on one conversation. Until it is `live` it is served from the log, then from the news."""

    subscriber: Subscriber
    stream: Stream
    cursor: int = 0
    """The version that was sent last."""
    live: bool = False
    replay: asyncio.Task[None] | None = None

    @property
    def over(self) -> bool:
        """Nothing more is to be sent."""
        return self not in self.stream.follows

    def begin(self) -> None:
        self.stream.follows.add(self)
        self.subscriber.follows[self.stream.row.conversation] = self

    def end(self) -> None:
        self.stream.follows.discard(self)
        self.subscriber.follows.pop(self.stream.row.conversation, None)
        if self.replay is not None:
            self.replay.cancel()
