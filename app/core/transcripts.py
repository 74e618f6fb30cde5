"""Recorded conversations: JSON Lines in, messages with their times out, or every mistake of the file."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.core.fields import Id, InstantMs, Text, problems
from app.core.vocabulary import Channel, Speaker
from app.errors import Mistake

BASE_MS = 1_767_603_600_000
"""When a conversation without times begins: Monday, 5 January 2026, 09:00 UTC. Fixed, so that runs repeat."""

BYTE_ORDER_MARK = b"\xef\xbb\xbf"

SPACING_MS: dict[Channel, int] = {
    Channel.CALL: 8_000,
    Channel.CHAT: 20_000,
    Channel.EMAIL: 4 * 3_600_000,
}
"""How long after the message before it one without a time is taken to come."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """One message of a transcript. `at_ms` is its own time, or the one that the spacing gives it."""

    conversation: str
    id: str
    speaker: Speaker
    text: str
    at_ms: int
    timed: bool
    """The file says when it came."""
    duration_ms: int | None = None
    channel: Channel | None = None
    team: str | None = None
    agent: str | None = None
    customer: str | None = None


class _Known(BaseModel):
    """Unknown keys are let through: recordings carry their own."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    channel: Channel | None = None
    team: Id | None = None
    agent: Id | None = None
    customer: Id | None = None


class _Said(_Known):
    speaker: Speaker
    text: Text
    id: Id | None = None
    at: InstantMs | None = None
    duration_ms: int | None = Field(default=None, ge=0)


class _Line(_Said):
    conversation: Id


class _Dialogue(_Known):
    conversation_id: Id
    turns: list[_Said]


Shape = TypeVar("Shape", _Line, _Dialogue)


@dataclass(slots=True)
class _Course:
    """A conversation while its lines are read."""

    channel: Channel = Channel.CHAT
    last_ms: int | None = None
    count: int = 0
    named: dict[str, _Said] = field(default_factory=dict)
    """The messages that bring their own id."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """`messages` in the order of the input. With a mistake in it, a transcript is not to be used."""

    messages: tuple[Recorded, ...]
    mistakes: tuple[Mistake, ...]


def parse(files: Mapping[str, Iterable[bytes]]) -> Transcript:
    """Reads files by name, line by line, in both shapes; a conversation may go on in the next file.

    A line is a message, or a whole conversation. Blank lines are passed over.
    """
    reader = _Reader()
    for file, lines in files.items():
        for number, line in enumerate(lines, 1):
            reader.read(file, number, line.removeprefix(BYTE_ORDER_MARK) if number == 1 else line)
    return Transcript(reader.messages(), tuple(reader.mistakes))


class _Reader:
    def __init__(self) -> None:
        self.mistakes: list[Mistake] = []
        self._at = ("", 0)
        """File and line being read."""
        self._courses: defaultdict[str, _Course] = defaultdict(_Course)
        self._placed: list[tuple[str, int, int, _Said]] = []
        """Conversation, place in it (1, 2 …), time, message."""

    def read(self, file: str, number: int, line: bytes) -> None:
        self._at = (file, number)
        data = self._object(line) if line.strip() else None
        for conversation, said in self._lines(data) if data is not None else ():
            self._place(conversation, said)

    def messages(self) -> tuple[Recorded, ...]:
        """In the order read. Those without an id get one only now that all the taken ones are known."""
        return tuple(
            _recorded(conversation, said.id or _free_id(self._courses[conversation], place), said, at_ms)
            for conversation, place, at_ms, said in self._placed
        )

    def _object(self, line: bytes) -> dict[str, Any] | None:
        try:
            data = json.loads(line.rstrip())
        except UnicodeDecodeError:
            self._mistake("is not UTF-8")
        except json.JSONDecodeError as error:
            self._mistake(f"is not JSON: {error.msg} (column {error.colno})")
        except RecursionError:
            self._mistake("is nested too deeply")
        else:
            if isinstance(data, dict):
                return data
            self._mistake("must be a JSON object")
        return None

    def _lines(self, data: dict[str, Any]) -> Iterator[tuple[str, _Said]]:
        if "turns" in data or "conversation_id" in data:
            if dialogue := self._checked(_Dialogue, data):
                yield from ((dialogue.conversation_id, said) for said in _spoken(dialogue))
        elif line := self._checked(_Line, data):
            yield line.conversation, line

    def _checked(self, shape: type[Shape], data: dict[str, Any]) -> Shape | None:
        try:
            return shape.model_validate(data)
        except ValidationError as error:
            for path, what, hint in problems(error):
                self._mistake(f"{'.'.join(map(str, path))}: {what}", hint)
            return None

    def _place(self, conversation: str, said: _Said) -> None:
        course = self._courses[conversation]
        if said.id is not None:
            earlier = course.named.setdefault(said.id, said)
            if not _same(earlier, said):
                self._mistake(f"id: {said.id} is taken by another message of this conversation")
            if earlier is not said:
                return
        course.count += 1
        course.channel = said.channel or course.channel
        at_ms = _at(course, said)
        course.last_ms = max(course.last_ms or at_ms, at_ms)
        self._placed.append((conversation, course.count, at_ms, said))

    def _mistake(self, what: str, hint: str | None = None) -> None:
        self.mistakes.append(Mistake(*self._at, what, hint))


def _spoken(dialogue: _Dialogue) -> Iterator[_Said]:
    """What is known of the whole conversation goes with its first message."""
    known = {name: getattr(dialogue, name) for name in _Known.model_fields}
    for said in dialogue.turns:
        yield (
            said.model_copy(update={name: value for name, value in known.items() if value}) if known else said
        )
        known = {}


def _free_id(course: _Course, place: int) -> str:
    id = f"m-{place}"
    while id in course.named:
        id += "x"
    return id


def _same(one: _Said, other: _Said) -> bool:
    return (one.speaker, one.text, one.duration_ms) == (other.speaker, other.text, other.duration_ms)


def _at(course: _Course, said: _Said) -> int:
    if said.at is not None:
        return said.at
    return BASE_MS if course.last_ms is None else course.last_ms + SPACING_MS[course.channel]


def _recorded(conversation: str, id: str, said: _Said, at_ms: int) -> Recorded:
    return Recorded(
        conversation=conversation,
        id=id,
        speaker=said.speaker,
        text=said.text,
        at_ms=at_ms,
        timed=said.at is not None,
        duration_ms=said.duration_ms,
        channel=said.channel,
        team=said.team,
        agent=said.agent,
        customer=said.customer,
    )
