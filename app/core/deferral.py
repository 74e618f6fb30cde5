"""Whether an alert may wait for one customer message, because the conversation is likely to mend by itself.

Never for a threat, for hate, or while a person is at risk. The reason for waiting stays in the log.
"""

from enum import StrEnum

from app.core.heat import BETTER, LEVELS
from app.core.rulebook.facts import Facts
from app.core.rulebook.rules import Rule
from app.core.state import State
from app.core.vocabulary import AlertKind, Cue, Move

NEVER = frozenset({AlertKind.THREAT, AlertKind.SELF_HARM, AlertKind.HELP_REQUESTED})
"""Kinds that no rule may let wait."""
HELPS = (Move.PROPOSE, Move.ACT, Move.ADJUST_PLAN, Move.ESCALATE)


class Hope(StrEnum):
    """Why recovery is likely."""

    TAKEN_BACK = "taken_back"
    """The same message makes peace, gives thanks or agrees."""
    COOLING = "cooling"
    """Heat has fallen from its peak."""
    FIRST_WORD = "first_word"
    """Until now nothing was upset: a first sour word may be passed over."""
    JUST_HELPED = "just_helped"
    """The reply before it put something forward, set to work or brought somebody in."""


def hope_for(rule: Rule, facts: Facts) -> Hope | None:
    """Why the alert of `rule` may wait for the next customer message; None when it may not."""
    turn = facts.state.customer_turn
    if not rule.defer or rule.alert in NEVER or turn.threat or turn.hate or facts["at_risk"]:
        return None
    return _hope(facts.state, rule.alert)


def _hope(state: State, kind: AlertKind | None) -> Hope | None:
    turn = state.customer_turn
    if turn.cues.keys() & BETTER:
        return Hope.TAKEN_BACK
    episode = state.episode
    if episode and LEVELS.index(state.heat) < LEVELS.index(episode.peak):
        return Hope.COOLING
    if kind is AlertKind.ABUSE:
        return Hope.FIRST_WORD if state.upset_turns <= 1 and state.ladder.abuse <= 1 else None
    helped = any(state.move_turn.get(move) == state.customer_turns - 1 for move in HELPS)
    return Hope.JUST_HELPED if helped and Cue.REJECTION not in turn.cues else None
