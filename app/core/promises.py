"""What the agent promised: made, kept, overdue. A promise is kept by the next word about the matter."""

from collections.abc import Iterator

from app.core.events import Evidence, Promise
from app.core.signals import AgentReading
from app.core.state import OpenPromise, State
from app.core.vocabulary import Move

NEWS = frozenset({Move.UPDATE, Move.ACT, Move.ADJUST_PLAN, Move.PROPOSE, Move.EXPLAIN_LIMITS, Move.BE_OPEN})
"""Moves that bring the customer news."""
SOON_MS = 60 * 60_000
"""A promise due within an hour is about this conversation; a later one outlives it."""


def made_in(state: State, message: str, reading: AgentReading) -> Iterator[Promise]:
    """The new promises of the agent's newest message."""
    for number, promise in enumerate(reading.promises, state.promise_count + 1):
        evidence = Evidence(message, promise.start, promise.end)
        yield Promise(f"{state.conversation}/p{number}", evidence, promise.due_ms)


def kept_by(state: State, reading: AgentReading) -> Iterator[Promise]:
    """Earlier promises that this agent message keeps: those due soon or overdue, once it brings news."""
    if not NEWS & {move.id for move in reading.moves}:
        return
    for promise in state.promises:
        if promise.due_ms is not None and promise.due_ms - state.now_ms <= SOON_MS:
            yield Promise(promise.id, promise.evidence, promise.due_ms, "kept")


def kept(state: State, promise: str) -> Iterator[Promise]:
    """The promise as the agent says that it is kept; nothing when it was before."""
    for known in state.promises:
        if known.id == promise:
            yield Promise(known.id, known.evidence, known.due_ms, "kept")


def overdue(state: State) -> Iterator[Promise]:
    """Promises whose time has come by `state.now_ms`, and that were not marked before."""
    for promise in state.promises:
        if _due(promise, state.now_ms):
            yield Promise(promise.id, promise.evidence, promise.due_ms, "overdue")


def _due(promise: OpenPromise, now_ms: int) -> bool:
    return promise.due_ms is not None and promise.due_ms <= now_ms and not promise.overdue
