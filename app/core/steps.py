"""What each step looks like once it is done: techniques, column "seen as done when"."""

from app.core.state import State
from app.core.vocabulary import FAULTS, Cue, Move, Step

SHORT_TURN = 12
"""An answer of at most so many words leaves the customer room."""

SEEN_IN: dict[Step, frozenset[Move]] = {
    Step.LISTEN: frozenset({Move.ASK, Move.ACKNOWLEDGE, Move.ASK_IMPACT, Move.PARAPHRASE}),
    Step.ASK: frozenset({Move.ASK}),
    Step.ASK_IMPACT: frozenset({Move.ASK_IMPACT}),
    Step.ACKNOWLEDGE: frozenset({Move.ACKNOWLEDGE}),
    Step.APOLOGISE: frozenset({Move.APOLOGISE}),
    Step.MOVE_ON: frozenset({Move.PROPOSE, Move.ASK, Move.ACT, Move.OWN}),
    Step.OFFER_HELP: frozenset({Move.OFFER_HELP, Move.OWN}),
    Step.PARAPHRASE: frozenset({Move.PARAPHRASE}),
    Step.OWN: frozenset({Move.OWN}),
    Step.NO_BUCK_PASSING: frozenset({Move.OWN, Move.ESCALATE}),
    Step.BE_OPEN: frozenset({Move.BE_OPEN}),
    Step.PROPOSE: frozenset({Move.PROPOSE, Move.ACT}),
    Step.ASK_REMEDY: frozenset({Move.ASK_REMEDY}),
    Step.EXPLAIN_LIMITS: frozenset({Move.EXPLAIN_LIMITS}),
    Step.AGREE_PLAN: frozenset({Move.AGREE_PLAN}),
    Step.ACT: frozenset({Move.ACT}),
    Step.UPDATE: frozenset({Move.UPDATE, Move.ACT, Move.ADJUST_PLAN}),
    Step.ADJUST_PLAN: frozenset({Move.ADJUST_PLAN}),
    Step.GIVE_CONTACT: frozenset({Move.GIVE_CONTACT}),
    Step.GO_BEYOND: frozenset({Move.GO_BEYOND}),
    Step.FOLLOW_UP: frozenset({Move.FOLLOW_UP}),
    Step.SET_BOUNDARY: frozenset({Move.SET_BOUNDARY, Move.WARN}),
    Step.WARN: frozenset({Move.WARN, Move.EXIT}),
    Step.COOL_OFF: frozenset({Move.COOL_OFF}),
    Step.GET_SUPPORT: frozenset({Move.ESCALATE}),
    Step.EXIT: frozenset({Move.EXIT}),
    Step.ESCALATE: frozenset({Move.ESCALATE}),
    Step.SWITCH_CHANNEL: frozenset({Move.SWITCH_CHANNEL}),
}
"""Any one of these moves in the agent's message does the step. Steps that are not here are seen otherwise."""


def completed_by(step: Step, moves: frozenset[Move], words: int) -> bool:
    """Whether an agent's message with these moves, of so many words, does the step."""
    if moves & SEEN_IN.get(step, frozenset()):
        return True
    match step:
        case Step.LISTEN:
            return 0 < words <= SHORT_TURN and not moves & FAULTS
        case Step.NO_EXCUSES:
            return not moves & {Move.EXCUSE, Move.BLAME}
        case Step.STAY_FACTUAL:
            return not moves & {Move.INFLAME, Move.INSULT, Move.BLAME}
        case Step.PAUSE:
            return Move.CANNED not in moves and bool(moves & {Move.ACKNOWLEDGE, Move.PARAPHRASE, Move.OWN})
        case _:
            return False


def seen_done(step: Step, state: State) -> bool:
    """Whether the newest agent message in `state` does the step."""
    turn = state.agent_turn
    if completed_by(step, frozenset(turn.moves), turn.words):
        return True
    return step is Step.SLOW_DOWN and 0 < turn.words_per_minute <= 150


def done_by_hand(step: Step, state: State) -> bool:
    """Whether what somebody has just pressed does the step: notes saved, a cause tagged, a lead who joins."""
    match step:
        case Step.TAKE_NOTES:
            return state.note_count > 0 and state.notes_at_fact >= len(state.facts)
        case Step.ROOT_CAUSE:
            return state.wrapped_up
        case Step.GET_SUPPORT | Step.ESCALATE | Step.MANAGE_REACTION:
            return state.ladder.joined
        case _:
            return False


def settled_by_customer(step: Step, state: State) -> bool:
    """Whether the newest customer message itself settles the step: a yes to the plan."""
    return step is Step.AGREE_PLAN and Cue.AGREEMENT in state.customer_turn.cues
