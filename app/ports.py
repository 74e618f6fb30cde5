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
    """The latest of one conversation, written in the same transaction as its events: lists need no folding.

    The head of a team's or a user's stream is never `live` and names no customer.
    """

    conversation: str
    version: int
    live: bool
    """It has not ended, or an alert of it still waits for a person."""
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
    """Events of one conversation, versions `expected + 1 …`, to be written all or not at all.

    Raises ValueError when they are anything else, or when `head` is not the head after the last of them.
    """

    conversation: str
    expected: int
    events: tuple[Event, ...]
    head: Head

    def __post_init__(self) -> None:
        version = self.expected
        for event in self.events:
            version += 1
            if event.version != version or event.conversation != self.conversation:
                raise ValueError(f"expected version {version} of {self.conversation}")
        if version == self.expected or (self.head.conversation, self.head.version) != (
            self.conversation,
            version,
        ):
            raise ValueError(f"the head must be that of {self.conversation} after at least one event")


@dataclass(frozen=True, slots=True)
class Positioned:
    """An event with its place in the order over all conversations."""

    position: int
    event: Event


@dataclass(frozen=True, slots=True)
class Receipt:
    """A message already in the log: the version of its first event, and `events.digest` of what it said then.

    A correction leaves both. Erased: the digest is empty and equals no other.
    """

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
        same version, exactly one wins. Raises LogUnavailable when it can't be made durable; nothing of it is
        kept. A caller that is cancelled while it waits doesn't know which it was, and must read.
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

    async def last_position(self) -> int:
        """Where the feed ends now, for a reader that wants only what is to come; 0 while it is empty."""
        ...

    async def live(self) -> Sequence[Head]:
        """The heads that are live, in any order."""
        ...

    async def head(self, conversation: str) -> Head | None: ...

    async def earlier(self, customer: str, before_conversation: str) -> Earlier:
        """How many other conversations this customer has had, and in how many they were abusive."""
        ...

    async def receipts(self, conversation: str) -> Mapping[str, Receipt]:
        """Every message id of the conversation, so that a repeat can be told from a conflict."""
        ...

    async def texts(self, conversation: str, messages: Iterable[str]) -> Mapping[str, str]:
        """The current text of these messages, empty where it was erased; those unknown are left out."""
        ...

    async def load(self, conversation: str) -> tuple[State | None, int]:
        """The last checkpointed state and its version.

        (None, 0) when there is none, or when it is of another shape or release than this program's.
        """
        ...

    async def checkpoint(self, state: State) -> None:
        """Keeps the state at its version, unless a later one is kept. Losing it costs time, never truth."""
        ...

    async def erase_texts(self, conversation: str) -> int:
        """Blanks every text of the conversation, forgets its checkpoint; returns how many texts there were.

        Events, versions and findings stay. The conversation must have no writer at the time.
        """
        ...

    async def close(self) -> None:
        """Finishes what was accepted, then lets go. Appends afterwards raise LogUnavailable."""
        ...


@dataclass(frozen=True, slots=True)
class News:
    """Committed events of one conversation, in order, and the texts they point at (`events.points_at`)."""

    events: tuple[Event, ...]
    texts: Mapping[str, str]
    """By message id."""


class Bus(Protocol):
    """Carries news from the writer to every listener, in this process or others.

    Order per conversation is kept. News may come twice, or in other portions than it was published in.
    """

    async def publish(self, news: News) -> None:
        """Call after the append: what is published must be in the log. Never waits for a listener."""
        ...

    def listen(self) -> AsyncIterator[News]:
        """Everything published from the moment of this call on, until something had to be dropped.

        Then, and when the bus is closed, the iterator ends: listen again, and re-read the log from the
        cursor. So lost news costs latency, never data. Raises BusClosed after `close`.
        """
        ...

    async def close(self) -> None: ...


class Clock(Protocol):
    def now_ms(self) -> int:
        """UTC epoch milliseconds."""
        ...

    async def sleep_until(self, at_ms: int) -> None:
        """Returns when `now_ms` has reached `at_ms`: after one turn of the loop if it has already."""
        ...


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

    async def add(self, secret: str, identity: Identity) -> None:
        """Raises ValueError when the secret is taken."""
        ...

    async def find(self, secret: str, now_ms: int) -> Identity | None:
        """None when it is unknown, revoked or expired."""
        ...

    async def all(self) -> Sequence[Identity]:
        """Whom every key and token stands for, by name and role; expired ones too."""
        ...

    async def revoke(self, name: str) -> int:
        """Ends every key and token of that name, in all processes at once; returns how many there were."""
        ...

    async def close(self) -> None: ...


class RulebookSource(Protocol):
    def load(self) -> Rulebook:
        """The rulebook as it stands now; raises RulebookError with every mistake."""
        ...

    def changes(self) -> AsyncIterator[None]:
        """Yields each time it may have changed; never ends by itself."""
        ...
