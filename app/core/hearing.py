"""One message read on its own, or after the ones that came before it; no rules, no advice."""

from collections.abc import Iterable

from app.core.apply import apply
from app.core.events import Event, Message
from app.core.reading import read
from app.core.state import State, empty
from app.core.transcripts import SPACING_MS
from app.core.vocabulary import Channel, Speaker

Spoken = tuple[Speaker, str]
NEWEST = "newest"
"""The id of the message that was asked about."""


def hear(spoken: Spoken, before: Iterable[Spoken], at_ms: int, time_zone: str) -> Event:
    """The `message` event of `spoken`, said at `at_ms` at the end of a chat that begins with `before`.

    Wall-clock promises are read in `time_zone`.
    """
    earlier = list(before)
    clock_ms = at_ms - len(earlier) * SPACING_MS[Channel.CHAT]
    state = empty("-")
    for number, each in enumerate(earlier, 1):
        state = apply(state, _said(state, f"m-{number}", each, clock_ms, time_zone))
        clock_ms += SPACING_MS[Channel.CHAT]
    return _said(state, NEWEST, spoken, at_ms, time_zone)


def _said(state: State, id: str, spoken: Spoken, at_ms: int, time_zone: str) -> Event:
    speaker, text = spoken
    signals = read(state, speaker, text, at_ms, time_zone)
    return Event(state.conversation, state.version + 1, at_ms, Message(id, speaker, text, signals))
