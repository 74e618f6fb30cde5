"""What detection finds in one message. Offsets count code points of the message's own text.

Findings carry no text: they point into the message, so that text is stored once and can be erased.
"""

from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from app.core.vocabulary import AbuseCategory, Cue, FactKind, Heat, Move, Target

Id = TypeVar("Id", Cue, Move)


@dataclass(frozen=True, slots=True)
class Found(Generic[Id]):
    """One finding with its evidence: `text[start:end]` is what was really written."""

    id: Id
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Fact:
    """Something for the notes, as written at `text[start:end]`."""

    kind: FactKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PromiseMade:
    """A promise in the agent's words; `due_ms` is UTC epoch milliseconds, or None when no time was named."""

    start: int
    end: int
    due_ms: int | None


@dataclass(frozen=True, slots=True)
class Abuse:
    """`score` 0…1: the probability that the message is abusive of a person; None in a language not scored."""

    score: float | None = 0.0
    categories: tuple[AbuseCategory, ...] = ()
    target: Target | None = None
    start: int = 0
    end: int = 0
    """The words that carry it; start == end when nothing was found."""


@dataclass(frozen=True, slots=True)
class CustomerReading:
    """One customer message, read on its own (and against the `Memory` of what came before).

    `sentiment` −1…1, `upset` 0…1; both None in a language that is not scored.
    """

    sentiment: float | None
    upset: float | None
    language: str
    abuse: Abuse
    cues: tuple[Found[Cue], ...] = ()
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class AgentReading:
    """One agent message, read for moves only. Nothing about the agent's feelings is read or kept."""

    moves: tuple[Found[Move], ...] = ()
    promises: tuple[PromiseMade, ...] = ()
    facts: tuple[Fact, ...] = ()
    words: int = 0


@dataclass(frozen=True, slots=True)
class CustomerSignals:
    """A reading with the conversation's part added: `mood` −1…1 and `heat` after this message."""

    reading: CustomerReading
    mood: float
    heat: Heat


Signals: TypeAlias = CustomerSignals | AgentReading | None
"""None for a system message."""
