"""Facts about what the agent's words do. Nothing here is about what the agent feels."""

from app.core.rulebook.fact import NEVER, Kind, Reader, Scene, topic
from app.core.vocabulary import FAULTS, FORWARD, Channel, Move

AGENT = topic("The agent's words")
CARING = frozenset(
    {Move.ACKNOWLEDGE, Move.APOLOGISE, Move.OWN, Move.OFFER_HELP, Move.PARAPHRASE, Move.ASK_IMPACT}
)


@AGENT.fact
def agent_turns(at: Scene) -> int:
    """Agent messages so far."""
    return at.state.agent_turns


@AGENT.fact
def agent_words(at: Scene) -> int:
    """Words in the newest agent message."""
    return at.state.agent_turn.words


@AGENT.fact
def words_per_minute(at: Scene) -> int:
    """The pace of the newest agent utterance on a call; 0 when it is not known."""
    return at.state.agent_turn.words_per_minute


@AGENT.fact
def fast(at: Scene) -> bool:
    """The newest agent utterance is faster than the team's `fast_words_per_minute`."""
    return at.state.agent_turn.words_per_minute > at.settings.fast_words_per_minute


@AGENT.fact
def reply_seconds(at: Scene) -> int:
    """How many seconds after the customer's message the newest agent message came."""
    return at.state.agent_turn.seconds_after_customer


@AGENT.fact
def cut_in(at: Scene) -> bool:
    """On a call, the agent began to speak before the customer had finished."""
    return at.state.channel is Channel.CALL and at.state.agent_turn.seconds_after_customer < 0


@AGENT.fact
def apologies_in_row(at: Scene) -> int:
    """Agent messages that apologised since the last one that moved the matter on."""
    return at.state.apologies_in_row


@AGENT.fact
def faults(at: Scene) -> int:
    """Agent messages that made an excuse, laid blame, passed the customer on, inflamed or insulted."""
    return at.state.faults


@AGENT.fact
def said_fault(at: Scene) -> bool:
    """The newest agent message makes an excuse, lays blame, passes the customer on, inflames or insults."""
    return bool(at.state.agent_turn.moves.keys() & FAULTS)


@AGENT.fact
def procedural(at: Scene) -> bool:
    """The newest agent message does not name the bother, apologise, take it on, offer help or say it back."""
    return bool(at.state.agent_turn.message) and not at.state.agent_turn.moves.keys() & CARING


@AGENT.fact
def moved_on(at: Scene) -> bool:
    """The newest agent message asks, proposes, acts, owns or informs: the matter moves."""
    return bool(at.state.agent_turn.moves.keys() & FORWARD)


@AGENT.fact
def unacknowledged(at: Scene) -> bool:
    """The customer has been upset, and the agent has not acknowledged it since."""
    return _unanswered(at, Move.ACKNOWLEDGE)


@AGENT.fact
def unapologised(at: Scene) -> bool:
    """The customer has been upset, and the agent has not apologised since."""
    return _unanswered(at, Move.APOLOGISE)


def _unanswered(at: Scene, move: Move) -> bool:
    made = at.state.move_turn.get(move)
    return at.state.upset_turn > 0 and (made is None or made < at.state.upset_turn)


def _said(move: Move) -> Reader:
    return lambda at: move in at.state.agent_turn.moves


def _done(move: Move) -> Reader:
    return lambda at: move in at.state.moves


def _turns_since(move: Move) -> Reader:
    def since(at: Scene) -> int:
        made = at.state.move_turn.get(move)
        return NEVER if made is None else min(at.state.customer_turns - made, NEVER)

    return since


AGENT.family(
    "said_", Kind.YES_NO, "The newest agent message makes the move …", {move: _said(move) for move in Move}
)
AGENT.family(
    "done_",
    Kind.YES_NO,
    "The agent has made the move … in this conversation",
    {move: _done(move) for move in Move},
)
AGENT.family(
    "since_",
    Kind.COUNT,
    "Customer messages since the agent made the move …; 0: in answer to the newest; 99: never",
    {move: _turns_since(move) for move in Move},
)
