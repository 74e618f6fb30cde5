"""What an agent's draft would do if it were sent now. Nothing of it is kept."""

from dataclasses import dataclass

from app.core.reading import read
from app.core.signals import AgentReading, Found
from app.core.state import State
from app.core.vocabulary import FAULTS, Move, Speaker, Step


@dataclass(frozen=True, slots=True)
class Draft:
    """`faults` are among the `moves`. `missing` is the step on the screen, when the draft does not do it."""

    moves: tuple[Found[Move], ...]
    faults: tuple[Found[Move], ...]
    completes: tuple[Step, ...]
    missing: tuple[Step, ...]


def judge(state: State, text: str, at_ms: int, time_zone: str) -> Draft:
    """The moves of `text`, said by the agent at `at_ms` after `state`."""
    reading = read(state, Speaker.AGENT, text, at_ms, time_zone)
    moves = reading.moves if isinstance(reading, AgentReading) else ()
    completes = tuple(dict.fromkeys(Step(move.id.value) for move in moves if move.id not in FAULTS))
    wanted = state.advice.step if state.advice is not None else None
    return Draft(
        moves=moves,
        faults=tuple(move for move in moves if move.id in FAULTS),
        completes=completes,
        missing=(wanted,) if wanted is not None and wanted not in completes else (),
    )
