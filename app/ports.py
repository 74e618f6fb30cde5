"""What the engine needs of the world: small protocols, the contract in the docstrings.

Every port has at least two implementations, and one suite in tests/contracts that all of them pass.
"""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from app.core.events import Event
from app.core.inputs import Earlier
from app.core.rulebook.rules import Rulebook
from app.core.state import State
from app.core.vocabulary import Channel


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
    channel: Channel = Channel.CHAT


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


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which closed alerts are asked for; what is empty or None asks for all."""

    teams: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    severities: frozenset[str] = frozenset()
    endings: frozenset[str] = frozenset()
    """`recovered`, or outcomes of those that a lead resolved."""
    person: str | None = None
    """Agent, customer or owner, in full."""
    since_ms: int = 0
    """Closed at that moment or later."""


@dataclass(frozen=True, slots=True)
class Closed:
    """The last event of an alert, its place in the feed, and the conversation as it stands now."""

    position: int
    event: Event
    head: Head


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

    async def of_customer(self, customer: str, limit: int = 50) -> Sequence[Head]:
        """The conversations that this customer has had, the last begun first."""
        ...

    async def closed_alerts(
        self, wanted: Wanted, before: int | None = None, limit: int = 50
    ) -> Sequence[Closed]:
        """Alerts that were resolved or recovered, the last closed first; with `before`, those at a lower
        position."""
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


@dataclass(frozen=True, slots=True)
class Credential:
    """A key, a token or a browser's session, without its secret."""

    id: str
    """What lists call it. Sessions that one sign-in gave, or that came of one token, share theirs."""
    kind: str
    """`key`, `token` or `session`."""
    identity: Identity
    made_ms: int | None
    """None where it was not written down."""


class Credentials(Protocol):
    """Keys, tokens and browsers' sessions, kept as SHA-256 digests only."""

    async def add(
        self, secret: str, identity: Identity, session: str | None = None, made_ms: int | None = None
    ) -> None:
        """With `session`, it is a browser's, under that id. Raises ValueError when the secret is taken.

        A person has so many sessions; the oldest makes room. Sessions that expired before `made_ms` go.
        """
        ...

    async def find(self, secret: str, now_ms: int) -> Identity | None:
        """None when it is unknown, revoked or expired."""
        ...

    async def about(self, secret: str, now_ms: int) -> Credential | None:
        """As `find`, with all that is known of it."""
        ...

    async def all(self) -> Sequence[Credential]:
        """Every one, by name and role; expired ones too."""
        ...

    async def revoke(self, name: str) -> int:
        """Ends every key, token and session of that name, in all processes at once; returns how many."""
        ...

    async def end(self, id: str) -> int:
        """Ends those of that id, with the sessions that came of it."""
        ...

    async def end_sessions(self, name: str) -> int:
        """Ends the sessions of that name; keys and tokens stay."""
        ...

    async def sign_out(self, secret: str) -> int:
        """Ends the session that has this secret; a key or a token stays."""
        ...

    def endings(self) -> int:
        """A greater number than before once any process has ended one. Takes microseconds."""
        ...

    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Account:
    """A person who signs in with a name and a password."""

    name: str
    """For an agent, the `agent` of the conversations."""
    roles: frozenset[str]
    teams: frozenset[str]
    """Empty means all teams."""
    password: str
    """Its hash; never the password."""
    new_password: bool = False
    """Signing in asks for a new one: this one was made by somebody else."""


class Accounts(Protocol):
    async def add(self, account: Account) -> None:
        """Raises ValueError when the name is taken."""
        ...

    async def find(self, name: str) -> Account | None: ...

    async def all(self) -> Sequence[Account]:
        """By name."""
        ...

    async def change(self, account: Account) -> bool:
        """Puts it in the place of the one of that name; False when there is none."""
        ...

    async def remove(self, name: str) -> bool:
        """False when there was none."""
        ...

    async def close(self) -> None: ...


class Passwords(Protocol):
    """Slow on purpose. Neither call holds up the event loop; few run at once."""

    async def hash(self, password: str) -> str: ...

    async def holds(self, hashed: str | None, password: str) -> bool:
        """False for None, after as long as for a wrong password. Raises Busy when too many wait."""
        ...


@dataclass(frozen=True, slots=True)
class Begun:
    """A sign-on that is under way. All but `url` stays with the browser that began it."""

    url: str
    """Where the browser goes to sign in."""
    state: str
    nonce: str
    verifier: str


class SignOn(Protocol):
    """Single sign-on with OpenID Connect: authorisation code, with PKCE."""

    async def begin(self, back_to: str) -> Begun:
        """`back_to` is our own address that the provider answers. Raises SignOnFailed."""
        ...

    async def finish(self, begun: Begun, code: str, back_to: str) -> Mapping[str, Any]:
        """What the provider says of the person: checked claims. Raises SignOnFailed."""
        ...


@dataclass(frozen=True, slots=True)
class Deed:
    """What a lead did, or looked at. It carries nobody's words."""

    at_ms: int
    by: str
    what: str
    """A command's type, `opened`, `closed`, `exported`."""
    team: str | None = None
    conversation: str | None = None
    about: str | None = None
    """An alert, a rule, a person, a report."""
    until_ms: int | None = None
    """For what lasts: a mute."""


@dataclass(frozen=True, slots=True)
class Recorded:
    position: int
    deed: Deed


class Deeds(Protocol):
    """The record of what leads did. It only grows: there is no call that changes or takes away."""

    async def add(self, deed: Deed) -> int:
        """Returns its position once it is durable. Raises LogUnavailable."""
        ...

    async def page(
        self,
        teams: frozenset[str] = frozenset(),
        by: str | None = None,
        conversation: str | None = None,
        before: int | None = None,
        limit: int = 50,
    ) -> Sequence[Recorded]:
        """The last first; with `before`, those at a lower position. Empty `teams`: of all."""
        ...

    async def lasting(self, now_ms: int) -> Sequence[Deed]:
        """Those whose `until_ms` is later than `now_ms`, in the order in which they were added."""
        ...

    async def close(self) -> None: ...


class Days(Protocol):
    """What was counted of each day, as its counter wrote it."""

    async def load(self, day: str) -> bytes | None:
        """`day` is `YYYY-MM-DD`; None when nothing was kept of it."""
        ...

    async def save(self, day: str, counted: bytes) -> None:
        """Replaces what was kept of that day, wholly or not at all. Raises LogUnavailable."""
        ...


class RulebookSource(Protocol):
    def load(self) -> Rulebook:
        """The rulebook as it stands now; raises RulebookError with every mistake."""
        ...

    def changes(self) -> AsyncIterator[None]:
        """Yields each time it may have changed; never ends by itself."""
        ...
