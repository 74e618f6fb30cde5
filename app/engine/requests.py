"""What is asked of a conversation: it becomes a core input once its moment and its context are known."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.core.events import Event, Message, digest
from app.core.inputs import Context, End, Finding, Input, Say, Start, Tick
from app.core.signals import Signals
from app.core.state import State
from app.core.vocabulary import Channel, Speaker
from app.engine.moments import Moment
from app.errors import NotFound
from app.ports import Receipt


@dataclass(frozen=True, slots=True)
class Known:
    """What came along about the conversation; None leaves a field as it is."""

    channel: Channel | None = None
    team: str | None = None
    agent: str | None = None
    customer: str | None = None


NOTHING = Known()

Guard = Callable[[State, Known], None]
"""Raises Forbidden or NotFound when whoever asks may not do this to a conversation in that state."""


def anyone(_: State, __: Known) -> None:
    """The guard that lets everything pass: for the engine's own requests."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`version` is that of the message's own event, else the one that the conversation has reached."""

    version: int
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """`make` builds the input; it is called again when another writer came first, so it must be pure.

    `asked_ms` is the source's own time. `paced` requests carry none and happen on the conversation's own
    clock, which may lag behind ours when the source's does. `opens`: it may create the conversation.
    """

    make: Callable[[Moment, Context], Input]
    may: Guard = anyone
    asked_ms: int | None = None
    known: Known = NOTHING
    message: str | None = None
    digest: bytes = b""
    paced: bool = False
    opens: bool = False

    def admit(self, state: State) -> None:
        """Raises Forbidden, or NotFound for a conversation that is not there."""
        if not self.opens and state.version == 0:
            raise NotFound("there is no such conversation", "conversation")
        self.may(state, self.known)

    def outcome(self, state: State, events: tuple[Event, ...]) -> Outcome:
        """What is told to whoever asked, once `events` are durable; `state` is the one after them."""
        for event in events:
            if isinstance(event.body, Message) and event.body.id == self.message:
                return Outcome(event.version, events)
        return Outcome(state.version, events)

    def repeats(self, receipts: Mapping[str, Receipt]) -> Receipt | None:
        """The receipt of the message that already has this id."""
        return receipts.get(self.message) if self.message is not None else None


def say(
    id: str,
    speaker: Speaker,
    text: str,
    *,
    at_ms: int | None = None,
    duration_ms: int | None = None,
    known: Known = NOTHING,
    may: Guard = anyone,
) -> Request:
    """One final message."""

    def make(moment: Moment, context: Context) -> Say:
        return Say(
            at_ms=moment.at_ms,
            id=id,
            speaker=speaker,
            text=text,
            said_ms=moment.said_ms,
            duration_ms=duration_ms,
            channel=known.channel,
            team=known.team,
            agent=known.agent,
            customer=known.customer,
            context=context,
        )

    said = digest(speaker, text)
    return Request(make, may, at_ms, known, message=id, digest=said, opens=True)


def start(known: Known, at_ms: int | None = None, may: Guard = anyone) -> Request:
    """Opens a conversation, or adds to what is known of it."""

    def make(moment: Moment, context: Context) -> Start:
        return Start(moment.at_ms, known.channel, known.team, known.agent, known.customer, context)

    return Request(make, may, at_ms, known, opens=True)


def end(reason: str | None, at_ms: int | None = None, may: Guard = anyone) -> Request:
    """Ends it; a later message opens it again."""
    return Request(lambda moment, _: End(moment.at_ms, reason), may, at_ms)


def act(make: Callable[[int], Input], may: Guard) -> Request:
    """Something that a person does; `make` gets the moment on the conversation's clock."""
    return Request(lambda moment, _: make(moment.at_ms), may, paced=True)


def due(at_ms: int) -> Request:
    """Time has come to `at_ms` on the conversation's clock."""
    return Request(lambda _, __: Tick(at_ms), asked_ms=at_ms)


def learn(message: str, text: str, signals: Signals) -> Request:
    """Something learned late about a message; `text` is what stands from now on."""
    return Request(lambda moment, _: Finding(moment.at_ms, message, text, signals), paced=True)
