"""When time alone can change a conversation: the next moment at which a `Tick` is worth deciding on."""

from collections.abc import Iterator

from app.core.alarms import presses_at
from app.core.rulebook.rules import Rulebook
from app.core.state import State
from app.core.vocabulary import Speaker

SILENCES = 3
"""How many lengths of the team's silence are looked at: an update is due again and again, but not for
ever."""


def wake_at(state: State, rulebook: Rulebook, after_ms: int | None = None) -> int | None:
    """The first moment later than `after_ms` (the conversation's clock if None) that needs a `Tick`; None
    if none does.

    A tick that leads to no event leaves no trace in the state: ask again with `after_ms` set to the tick's
    time.
    """
    after = state.now_ms if after_ms is None else after_ms
    return min((moment for moment in _moments(state, rulebook) if moment > after), default=None)


def _moments(state: State, rulebook: Rulebook) -> Iterator[int]:
    for alert in state.alerts:
        presses = presses_at(alert, rulebook)
        if presses is not None:
            yield presses
    if state.live:
        yield from _live_moments(state, rulebook)


def _live_moments(state: State, rulebook: Rulebook) -> Iterator[int]:
    settings = rulebook.settings(state.team)
    yield state.last_message_ms + settings.idle_end_ms[state.channel]
    if state.last_speaker in (Speaker.CUSTOMER, Speaker.AGENT):
        for times in range(1, SILENCES + 1):
            yield state.last_message_ms + times * settings.silence_ms[state.channel]
    for promise in state.promises:
        if promise.due_ms is not None and not promise.overdue:
            yield promise.due_ms
    if state.advice is not None:
        rule = rulebook.by_id.get(state.advice.rule)
        if rule is not None and rule.stale_ms:
            yield state.advice_ms + rule.stale_ms
