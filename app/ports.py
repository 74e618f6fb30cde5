"""What the engine needs of the world: small protocols, the contract in the docstrings.

Every port has at least two implementations, and one suite in tests/contracts that all of them pass.
"""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.core.events import Event
from app.core.inputs import Earlier
from app.core.rulebook.rules import Rulebook
from app.core.state import State


@dataclass(frozen=True, slots=True)
class Head:
    """The latest of one conversation, written in the same transaction as its events, so that lists need no
    folding."""

    conversation: str
    version: int
    live: bool
    team: str
    agent: str | None
    customer: str | None
    started_ms: int
    last_ms: int
    """Conversation time of the last event."""
    abusive: bool
    """At least one message in it was abusive of the agent."""
    wake_ms: int | None
    """When a tick can matter next; None if never."""


@dataclass(frozen=True, slots=True)
class Append:
    """Events of one conversation, versions `expected + 1 …`, to be written all or not at all."""

    conversation: str
    expected: int
    events: tuple[Event, ...]
    head: Head


@dataclass(frozen=True, slots=True)
class Positioned:
    """An event with its place in the order over all conversations."""

    position: int
    event: Event


@dataclass(frozen=True, slots=True)
class Receipt:
    """A message already in the log: the version of its event and the digest of its content."""

    version: int
    digest: bytes


class EventLog(Protocol):
    """The only truth.

    Streams: a conversation's id is its stream. A team's and a user's stream stand beside them under
    `team/<id>` and `user/<id>` (a conversation id can hold no `/`): same calls, same guarantees.
    """

    async def append(self, append: Append) -> int:
        """Returns the position of the last event once the whole append is durable (on disk, fsynced).

        Raises VersionConflict when the stream is not at `append.expected`: of two writers that expect the
        same
        version, exactly one wins. Raises LogUnavailable when it can't be made durable; nothing of it is kept.
        """
        ...

    async def read(self, conversation: str, after: int = 0) -> Sequence[Event]:
        """All events with a version > `after`, in order; empty for an unknown stream."""
        ...

    async def read_all(self, after: int = 0, limit: int = 1000) -> Sequence[Positioned]:
        """The feed over all streams, in position order, `limit` at most.

        Never skips: an event that commits later never gets a position that a reader has already passed.
        A reader that stores the last position it handled and comes back sees everything at least once.
        """
        ...

    async def live(self) -> Sequence[Head]:
        """The heads of all conversations that have not ended."""
        ...

    async def head(self, conversation: str) -> Head | None: ...

    async def earlier(self, customer: str, before_conversation: str) -> Earlier:
        """How many other conversations this customer has had, and in how many they were abusive."""
        ...

    async def receipts(self, conversation: str) -> Mapping[str, Receipt]:
        """Every message id of the conversation, so that a repeat can be told from a conflict."""
        ...

    async def texts(self, conversation: str, messages: Iterable[str]) -> Mapping[str, str]:
        """The current text of these messages; those unknown are left out."""
        ...

    async def load(self, conversation: str) -> tuple[State | None, int]:
        """The last checkpointed state and its version; (None, 0) when there is none or it is of an older
        shape."""
        ...

    async def checkpoint(self, state: State) -> None:
        """Keeps the state at its version. Losing it costs time, never truth."""
        ...

    async def close(self) -> None:
        """Finishes what was accepted, then lets go. Appends afterwards raise LogUnavailable."""
        ...


@dataclass(frozen=True, slots=True)
class News:
    """Committed events of one conversation, and the texts that their evidence points at (message id →
    text)."""

    events: tuple[Event, ...]
    texts: Mapping[str, str]
    state: State
    """After the last of these events."""


class Bus(Protocol):
    """Carries news from the writer to every listener, in this process or others.

    Best effort: lost news costs latency, never data, for a listener re-reads the log from its cursor.
    Order per conversation is kept.
    """

    async def publish(self, news: News) -> None: ...

    def listen(self) -> AsyncIterator[News]:
        """Everything published from the moment of this call on."""
        ...

    async def close(self) -> None: ...


class Clock(Protocol):
    def now_ms(self) -> int:
        """UTC epoch milliseconds."""
        ...

    async def sleep_until(self, at_ms: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Identity:
    """Who holds a key or a token. `teams` empty means all teams."""

    name: str
    role: str
    """`source`, `agent`, `lead`, `author` or `admin`."""
    teams: frozenset[str] = frozenset()
    expires_ms: int | None = None

    def sees_team(self, team: str) -> bool:
        return not self.teams or team in self.teams


class Credentials(Protocol):
    """Keys and tokens, kept as SHA-256 digests only."""

    async def add(self, secret: str, identity: Identity) -> None: ...

    async def find(self, secret: str, now_ms: int) -> Identity | None:
        """None when it is unknown, revoked or expired."""
        ...

    async def revoke(self, name: str) -> int:
        """Ends every key and token of that name; returns how many there were."""
        ...


class RulebookSource(Protocol):
    def load(self) -> Rulebook:
        """The rulebook as it stands now; raises RulebookError with every mistake."""
        ...

    def changes(self) -> AsyncIterator[None]:
        """Yields each time it may have changed; never ends by itself."""
        ...
