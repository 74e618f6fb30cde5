"""One message read after the ones before it: what detection finds, and what it makes of the conversation."""

from app.core.detection.read import read_agent, read_customer
from app.core.heat import heat_after, mood_after
from app.core.signals import CustomerReading, CustomerSignals, Signals
from app.core.state import State
from app.core.vocabulary import Speaker


def read(state: State, speaker: Speaker, text: str, at_ms: int, time_zone: str) -> Signals:
    """The signals of a message said at `at_ms` after `state`. Wall-clock promises are read in `time_zone`."""
    match speaker:
        case Speaker.CUSTOMER:
            return _placed(state, read_customer(text, state.memory), at_ms)
        case Speaker.AGENT:
            return read_agent(text, state.memory, at_ms, time_zone)
        case Speaker.SYSTEM:
            return None


def _placed(state: State, reading: CustomerReading, at_ms: int) -> CustomerSignals:
    mood = mood_after(state, reading, at_ms)
    return CustomerSignals(reading, mood, heat_after(state, reading, mood))
