"""What a fact is: one named value that conditions may ask for, read off a conversation's state."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeAlias, TypeVar, get_type_hints

from app.core.rulebook.rules import TeamSettings
from app.core.state import State

NEVER = 99
"""What `since_…` says of something that has not happened."""


class Scene(Protocol):
    """What facts are read from."""

    @property
    def state(self) -> State: ...

    @property
    def settings(self) -> TeamSettings: ...


Value: TypeAlias = bool | int | float | str
Reader: TypeAlias = Callable[[Scene], Value]


class Kind(StrEnum):
    YES_NO = "yes/no"
    COUNT = "whole number"
    NUMBER = "number"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Fact:
    """`words` are the values that a WORD can have."""

    name: str
    kind: Kind
    doc: str
    read: Reader
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Family:
    """Facts that differ in one id only, such as `cue_waiting` and `cue_thanks`."""

    prefix: str
    doc: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """Facts that a reader looks for in one place."""

    title: str
    facts: list[Fact]
    families: list[Family]

    def fact(self, read: "F") -> "F":
        """Registers a function under its own name; its first line is what a rule's author reads."""
        returns = get_type_hints(read)["return"]
        doc = (read.__doc__ or "").strip()
        self.facts.append(Fact(read.__name__, _kind(returns), doc, read, _words(returns)))
        return read

    def family(self, prefix: str, kind: Kind, doc: str, readers: dict[str, Reader]) -> None:
        """Registers one fact for each id; `…` in `doc` stands for the id."""
        facts = tuple(Fact(prefix + id, kind, doc.replace("…", id), read) for id, read in readers.items())
        self.families.append(Family(prefix, doc, facts))


F = TypeVar("F", bound=Reader)

_KINDS: dict[type, Kind] = {bool: Kind.YES_NO, int: Kind.COUNT, float: Kind.NUMBER}


def topic(title: str) -> Topic:
    return Topic(title, [], [])


def _kind(returns: type) -> Kind:
    return Kind.WORD if issubclass(returns, str) else _KINDS[returns]


def _words(returns: type) -> tuple[str, ...]:
    return tuple(str(member) for member in returns) if issubclass(returns, StrEnum) else ()
