"""The event log without a disk, for replay and for tests: it keeps every promise but the durable one."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from app.core.events import Alert, Event, Feedback, Message, Note, Whisper, digest
from app.core.inputs import Earlier
from app.core.state import State
from app.core.vocabulary import CLOSED_ALERT_STATES
from app.errors import LogUnavailable, VersionConflict
from app.ports import Append, Closed, Head, Positioned, Receipt, Wanted


@dataclass(slots=True)
class _Stream:
    events: list[Event] = field(default_factory=list)
    head: Head | None = None
    receipts: dict[str, Receipt] = field(default_factory=dict)
    current: dict[str, int] = field(default_factory=dict)
    """By message id: the version of the event whose text counts."""
    state: State | None = None


class MemoryEventLog:
    """Implements `EventLog`. No call ever waits, so each is one step of the event loop."""

    def __init__(self) -> None:
        self._streams: dict[str, _Stream] = {}
        self._feed: list[tuple[_Stream, int]] = []
        """Stream and index of the event at position − 1."""
        self._live: dict[str, Head] = {}
        self._contacts: defaultdict[str, dict[str, bool]] = defaultdict(dict)
        """By customer: their conversations, and whether each was abusive."""
        self._closed = False

    async def append(self, append: Append) -> int:
        stream = self._stream(append.conversation)
        if len(stream.events) != append.expected:
            raise VersionConflict(append.conversation, append.expected, len(stream.events))
        self._streams[append.conversation] = stream
        for event in append.events:
            self._feed.append((stream, len(stream.events)))
            stream.events.append(event)
            if isinstance(event.body, Message):
                _remember(stream, event.version, event.body)
        self._set_head(stream, append.head)
        return len(self._feed)

    async def read(self, conversation: str, after: int = 0) -> Sequence[Event]:
        return self._stream(conversation).events[after:]

    async def read_all(self, after: int = 0, limit: int = 1000) -> Sequence[Positioned]:
        self._check_open()
        return [
            Positioned(position, stream.events[index])
            for position, (stream, index) in enumerate(self._feed[after : after + limit], start=after + 1)
        ]

    async def last_position(self) -> int:
        self._check_open()
        return len(self._feed)

    async def live(self) -> Sequence[Head]:
        self._check_open()
        return list(self._live.values())

    async def head(self, conversation: str) -> Head | None:
        return self._stream(conversation).head

    async def earlier(self, customer: str, before_conversation: str) -> Earlier:
        self._check_open()
        contacts = self._contacts.get(customer, {})
        others = [
            abusive for conversation, abusive in contacts.items() if conversation != before_conversation
        ]
        return Earlier(len(others), sum(others))

    async def of_customer(self, customer: str, limit: int = 50) -> Sequence[Head]:
        self._check_open()
        heads = [self._streams[each].head for each in self._contacts.get(customer, {})]
        known = [head for head in heads if head is not None]
        return sorted(known, key=lambda head: (-head.started_ms, head.conversation))[:limit]

    async def closed_alerts(
        self, wanted: Wanted, before: int | None = None, limit: int = 50
    ) -> Sequence[Closed]:
        self._check_open()
        newest_first = reversed(list(enumerate(self._feed, start=1)))
        closed = (_closed(position, *place) for position, place in newest_first)
        found = (
            each
            for each in closed
            if each is not None and (before is None or each.position < before) and _is_wanted(each, wanted)
        )
        return list(islice(found, limit))

    async def receipts(self, conversation: str) -> Mapping[str, Receipt]:
        return dict(self._stream(conversation).receipts)

    async def texts(self, conversation: str, messages: Iterable[str]) -> Mapping[str, str]:
        stream = self._stream(conversation)
        bodies = {id: stream.events[stream.current[id] - 1].body for id in messages if id in stream.current}
        return {id: body.text for id, body in bodies.items() if isinstance(body, Message)}

    async def load(self, conversation: str) -> tuple[State | None, int]:
        state = self._stream(conversation).state
        return (state, state.version) if state else (None, 0)

    async def checkpoint(self, state: State) -> None:
        stream = self._stream(state.conversation)
        if stream.state is None or state.version >= stream.state.version:
            stream.state = state
            self._streams[state.conversation] = stream

    async def erase_texts(self, conversation: str) -> int:
        stream = self._stream(conversation)
        blanked = [_blank(event) for event in stream.events]
        erased = sum(new is not old for new, old in zip(blanked, stream.events, strict=True))
        stream.events = blanked
        stream.receipts = {id: replace(receipt, digest=b"") for id, receipt in stream.receipts.items()}
        stream.state = None
        return erased

    async def close(self) -> None:
        self._closed = True

    def _check_open(self) -> None:
        if self._closed:
            raise LogUnavailable("the log is closed")

    def _stream(self, name: str) -> _Stream:
        """A new one, not kept, for an unknown name."""
        self._check_open()
        return self._streams.get(name) or _Stream()

    def _set_head(self, stream: _Stream, head: Head) -> None:
        name = head.conversation
        if stream.head is not None and stream.head.customer not in (None, head.customer):
            del self._contacts[stream.head.customer or ""][name]
        if head.customer is not None:
            self._contacts[head.customer][name] = head.abusive
        if head.live:
            self._live[name] = head
        else:
            self._live.pop(name, None)
        stream.head = head


def _closed(position: int, stream: _Stream, index: int) -> Closed | None:
    event, head = stream.events[index], stream.head
    if head is None or not isinstance(event.body, Alert) or event.body.state not in CLOSED_ALERT_STATES:
        return None
    return Closed(position, event, head)


def _is_wanted(closed: Closed, wanted: Wanted) -> bool:
    alert, head = closed.event.body, closed.head
    return (
        isinstance(alert, Alert)
        and closed.event.at_ms >= wanted.since_ms
        and (not wanted.teams or head.team in wanted.teams)
        and (not wanted.kinds or alert.kind in wanted.kinds)
        and (not wanted.severities or alert.severity in wanted.severities)
        and (not wanted.endings or (alert.outcome or alert.state) in wanted.endings)
        and (wanted.person is None or wanted.person in (head.agent, head.customer, alert.owner))
    )


def _remember(stream: _Stream, version: int, message: Message) -> None:
    stream.receipts.setdefault(message.id, Receipt(version, digest(message.speaker, message.text)))
    stream.current[message.id] = version


def _blank(event: Event) -> Event:
    """The same event where there was nothing to erase."""
    match event.body:
        case Message() | Note() | Whisper() as body if body.text:
            return replace(event, body=replace(body, text=""))
        case Alert() | Feedback() as body if body.text:
            return replace(event, body=replace(body, text=None))
        case _:
            return event
