"""Facts about the matter itself: what is known, what was offered, what lies outside the conversation."""

from app.core.heat import is_upset
from app.core.rulebook.fact import Kind, Reader, Scene, topic
from app.core.state import State
from app.core.vocabulary import (
    OPEN_ALERT_STATES,
    AlertKind,
    Channel,
    Cue,
    FactKind,
    Move,
    Policy,
    Speaker,
)

CASE = topic("The matter")

TELLING = (Cue.FAILURE, Cue.REFUND_DEMAND, Cue.SETBACK, Cue.OTHER_PARTY, Cue.DEMAND)
BRIEF = 15
"""Words: thanks that close a matter are short."""
OFFERS = (Move.PROPOSE, Move.ADJUST_PLAN, Move.AGREE_PLAN)


@CASE.fact
def channel(at: Scene) -> Channel:
    """Where the conversation takes place."""
    return at.state.channel


@CASE.fact
def team(at: Scene) -> str:
    """The team that has the conversation."""
    return at.state.team


@CASE.fact
def policy(at: Scene) -> Policy:
    """The team's policy towards abuse."""
    return at.settings.policy


@CASE.fact
def ended(at: Scene) -> bool:
    """The conversation has ended."""
    return not at.state.live


@CASE.fact
def wrapped_up(at: Scene) -> bool:
    """The agent has tagged a cause and closed the file."""
    return at.state.wrapped_up


@CASE.fact
def agent_spoke_last(at: Scene) -> bool:
    """The newest message is the agent's."""
    return at.state.last_speaker is Speaker.AGENT


@CASE.fact
def facts_known(at: Scene) -> int:
    """Names, numbers, amounts, dates and times that have been told."""
    return len(at.state.facts)


@CASE.fact
def facts_new(at: Scene) -> int:
    """Those that the agent's notes do not have yet."""
    return max(0, len(at.state.facts) - at.state.notes_at_fact)


@CASE.fact
def problem_known(at: Scene) -> bool:
    """The customer has said what it is about: a failure, a demand, a number or an amount."""
    told = any(cue in at.state.cues for cue in TELLING)
    return told or any(fact.kind in _POINTS_AT_IT for fact in at.state.facts)


_POINTS_AT_IT = frozenset({FactKind.REFERENCE, FactKind.AMOUNT})


@CASE.fact
def offered(at: Scene) -> bool:
    """A solution is on the table: proposed, and not turned down since."""
    return _offer_turn(at.state) >= max(0, at.state.cue_turn.get(Cue.REJECTION, 0))


@CASE.fact
def offers(at: Scene) -> int:
    """Agent messages that proposed a solution."""
    return at.state.moves.get(Move.PROPOSE, 0)


@CASE.fact
def manager_due(at: Scene) -> bool:
    """They asked for a manager, and asked again or have had the offers that `offers_before_lead` grants."""
    asked = at.state.cues.get(Cue.MANAGER_REQUEST, 0)
    return asked > 1 or (asked == 1 and offers(at) >= at.settings.offers_before_lead)


@CASE.fact
def agreed(at: Scene) -> bool:
    """The customer has said yes to the solution on the table."""
    yes = at.state.cue_turn.get(Cue.AGREEMENT, 0)
    return offered(at) and yes > _offer_turn(at.state)


@CASE.fact
def turned_down(at: Scene) -> bool:
    """The customer turned the last solution down, and there has been no other since."""
    no = at.state.cue_turn.get(Cue.REJECTION, 0)
    return no > 0 and -1 < _offer_turn(at.state) < no


@CASE.fact
def solved(at: Scene) -> bool:
    """The customer says that it is settled, or thanks briefly for what was offered and asks nothing more."""
    turn = at.state.customer_turn
    if is_upset(turn.upset, turn.cues):
        return False
    brief = turn.words <= BRIEF and not turn.asks
    glad = brief and (Cue.THANKS in turn.cues or Cue.RELIEF in turn.cues)
    return Cue.RESOLVED in turn.cues or (glad and _offer_turn(at.state) >= 0)


@CASE.fact
def earlier_contacts(at: Scene) -> int:
    """Earlier conversations of this customer, as far as known."""
    return at.state.context.earlier.contacts


@CASE.fact
def earlier_abusive(at: Scene) -> int:
    """How many of those were abusive."""
    return at.state.context.earlier.abusive


@CASE.fact
def goodwill_left(at: Scene) -> bool:
    """The team allows gestures and this agent's budget has one left."""
    return at.settings.goodwill > 0 and at.state.context.goodwill_left


@CASE.fact
def may_admit_fault(at: Scene) -> bool:
    """The company lets its agents say that it was its own fault."""
    return at.settings.may_admit_fault


def _offer_turn(state: State) -> int:
    """The customer turn that the last offer answered; −1 when there was none."""
    return max(state.move_turn.get(move, -1) for move in OFFERS)


def _open(kind: AlertKind) -> Reader:
    return lambda at: any(
        alert.kind is kind and alert.state in OPEN_ALERT_STATES for alert in at.state.alerts
    )


CASE.family("open_", Kind.YES_NO, "An alert of the kind … is open", {kind: _open(kind) for kind in AlertKind})
