"""How the conversation stands: `mood`, which fades with messages and time, and `heat`, which does not
flicker.

The figures are ours, set by watching conversations: one very upset message makes it tense, two in a row or
one
with shouting make it heated; it cools by one level a message, or at once when the customer says it is all
right.
"""

from collections.abc import Iterable, Sequence
from math import exp2

from app.core.signals import CustomerReading, Found
from app.core.state import State
from app.core.vocabulary import Cue, Heat, Target

LEVELS = (Heat.CALM, Heat.TENSE, Heat.HEATED, Heat.ABUSIVE)
BETTER = frozenset({Cue.THANKS, Cue.RELIEF, Cue.AGREEMENT, Cue.RESOLVED, Cue.APOLOGY})
AT_AGENT = (Target.AGENT, Target.COMPANY, None)
"""Abuse of these, or of nobody that can be named, is the agent's to bear."""
KEEP = 0.6
"""Share of the old mood that one new message leaves."""
HALF_LIFE_MS = 30 * 60_000
"""Silence halves the mood in this time."""
WARM_START = -0.1
"""Where a customer starts who has been in touch before about it."""
TREND_SPAN = 3
"""Over how many of the newest customer messages the mood is seen to move."""
TREND = 0.05
"""A mood that moved by less than this is steady."""


COMPLAINTS = frozenset(
    {Cue.FAILURE, Cue.SETBACK, Cue.WAITING, Cue.REPEAT_CONTACT, Cue.NOT_LISTENED_TO, Cue.SHOUTING}
)
UPSET, NEARLY_UPSET = 0.5, 0.35
"""A message is upset from the first on; from the second if it also shouts or tells of a failure."""


def is_upset(upset: float, cues: Iterable[Cue]) -> bool:
    """Whether a message counts as upset: it calls for an answer to that."""
    return upset >= UPSET or (upset >= NEARLY_UPSET and not COMPLAINTS.isdisjoint(cues))


def cue_ids(cues: tuple[Found[Cue], ...]) -> frozenset[Cue]:
    return frozenset(found.id for found in cues)


def abusive_of_agent(reading: CustomerReading) -> bool:
    """Score at least 0.5 and aimed at the agent (or at nobody else that can be named)."""
    abuse = reading.abuse
    return (abuse.score or 0.0) >= 0.5 and abuse.target in AT_AGENT


def valence(reading: CustomerReading) -> float:
    """One message on the scale of the mood: −1 (as bad as it gets) … 0.5 (glad)."""
    if reading.upset is None:
        return 0.0
    cues = cue_ids(reading.cues)
    bad = max(0.0, (reading.upset - 0.3) / 0.7)
    if abusive_of_agent(reading):
        bad = max(bad, 0.9)
    good = max(0.0, reading.sentiment or 0.0) * (1 - reading.upset)
    if cues & BETTER and reading.upset < 0.5:
        good = max(good, 0.6)
    return 0.5 * good - bad


def mood_after(state: State, reading: CustomerReading, at_ms: int) -> float:
    """The mood −1…1 once this message is counted."""
    old = state.mood
    if not state.customer_turns and state.context.earlier.contacts >= 2:
        old = WARM_START
    quiet_ms = max(0, at_ms - state.last_message_ms) if state.customer_turns else 0
    faded = old * exp2(-quiet_ms / HALF_LIFE_MS)
    mood = KEEP * faded + (1 - KEEP) * valence(reading)
    return max(-1.0, min(1.0, mood))


def trend(moods: Sequence[float]) -> str:
    """`rising` is worse, `settling` better, else `steady`. `moods`: after each customer message, the newest
    last."""
    newest = moods[-TREND_SPAN:] if len(moods) > 1 else (0.0, *moods)  # before the first word there was calm
    change = newest[-1] - newest[0]
    if abs(change) < TREND:
        return "steady"
    return "rising" if change < 0 else "settling"


def heat_after(state: State, reading: CustomerReading, mood: float) -> Heat:
    """Rises at once, falls by one level a message (to calm at once when the customer says that it is all
    right)."""
    target = _called_for(state, reading, mood)
    now, before = LEVELS.index(target), LEVELS.index(state.heat)
    if now >= before:
        return target
    upset = reading.upset or 0.0
    settled = bool(cue_ids(reading.cues) & BETTER) and upset < 0.4
    if settled:
        return LEVELS[max(now, before - 2)]
    return LEVELS[max(now, before - 1)]


def _called_for(state: State, reading: CustomerReading, mood: float) -> Heat:
    if abusive_of_agent(reading):
        return Heat.ABUSIVE
    upset = reading.upset or 0.0
    loud = Cue.SHOUTING in cue_ids(reading.cues) or bool(reading.abuse.categories)
    again = state.customer_turn.upset >= 0.5
    if mood <= -0.5 or (upset >= 0.7 and (loud or again)):
        return Heat.HEATED
    if upset >= 0.5 or mood <= -0.22:
        return Heat.TENSE
    return Heat.CALM
