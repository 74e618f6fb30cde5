"""Facts about what the customer says and how they are."""

from app.core.heat import AT_AGENT, LEVELS, is_upset
from app.core.rulebook.fact import NEVER, Kind, Reader, Scene, topic
from app.core.vocabulary import Cue, Heat

CUSTOMER = topic("The customer")
ABUSIVE = 0.5
"""From this probability on a message counts as abusive."""


@CUSTOMER.fact
def upset(at: Scene) -> float:
    """How likely it is that the newest customer message is unhappy, loudly or politely: 0 to 1."""
    return at.state.customer_turn.upset


@CUSTOMER.fact
def complains(at: Scene) -> bool:
    """The newest customer message is upset (0.5), or nearly so (0.35) and shouts or tells of a failure."""
    turn = at.state.customer_turn
    return is_upset(turn.upset, turn.cues)


@CUSTOMER.fact
def sentiment(at: Scene) -> float:
    """The tone of the newest customer message, −1 to 1."""
    return at.state.customer_turn.sentiment


@CUSTOMER.fact
def mood(at: Scene) -> float:
    """The tone of the conversation so far, −1 to 1; the newest messages weigh most."""
    return at.state.mood


@CUSTOMER.fact
def heat(at: Scene) -> Heat:
    """How hot the conversation is now."""
    return at.state.heat


@CUSTOMER.fact
def hot(at: Scene) -> bool:
    """Heat is heated or abusive."""
    return at.state.heat in (Heat.HEATED, Heat.ABUSIVE)


@CUSTOMER.fact
def was_hot(at: Scene) -> bool:
    """At some point the conversation was heated or abusive."""
    return at.state.worst_heat in (Heat.HEATED, Heat.ABUSIVE)


@CUSTOMER.fact
def heat_rising(at: Scene) -> bool:
    """The newest customer message is the first at the hottest level of this spell."""
    episode = at.state.episode
    return episode is not None and episode.peak_ms == at.state.customer_turn.at_ms


@CUSTOMER.fact
def cooling(at: Scene) -> bool:
    """Heat has fallen from its peak, or the mood is rising again."""
    episode = at.state.episode
    fallen = episode is not None and LEVELS.index(at.state.heat) < LEVELS.index(episode.peak)
    return fallen or at.state.mood > at.state.mood_before


@CUSTOMER.fact
def hot_turns(at: Scene) -> int:
    """Customer messages since this hot spell began; 0 when it is calm."""
    return at.state.episode.turns_hot if at.state.episode else 0


@CUSTOMER.fact
def upset_turns(at: Scene) -> int:
    """Customer messages that were upset, in the whole conversation."""
    return at.state.upset_turns


@CUSTOMER.fact
def since_upset(at: Scene) -> int:
    """Customer messages since the last upset one; 0: the newest is upset; 99: none was."""
    return _since(at, at.state.upset_turn)


@CUSTOMER.fact
def stuck_turns(at: Scene) -> int:
    """Upset customer messages since the last clearly better one (thanks, relief, agreement)."""
    return at.state.upset_since_better


@CUSTOMER.fact
def stuck(at: Scene) -> bool:
    """As many upset messages without a better one as the team's `stuck_after` allows."""
    return at.state.upset_since_better >= at.settings.stuck_after


@CUSTOMER.fact
def customer_turns(at: Scene) -> int:
    """Customer messages so far."""
    return at.state.customer_turns


@CUSTOMER.fact
def customer_run(at: Scene) -> int:
    """Customer messages in a row that have had no answer."""
    return at.state.customer_run


@CUSTOMER.fact
def customer_words(at: Scene) -> int:
    """Words in the newest customer message."""
    return at.state.customer_turn.words


@CUSTOMER.fact
def asks(at: Scene) -> bool:
    """The newest customer message asks something."""
    return at.state.customer_turn.asks


@CUSTOMER.fact
def abuse(at: Scene) -> float:
    """How likely it is that the newest customer message is abusive of a person: 0 to 1."""
    return at.state.customer_turn.abuse


@CUSTOMER.fact
def abuse_at_agent(at: Scene) -> bool:
    """The newest customer message is abusive (0.5 or more) and aimed at the agent, not at the situation."""
    turn = at.state.customer_turn
    return turn.abuse >= ABUSIVE and turn.target in AT_AGENT


@CUSTOMER.fact
def threat(at: Scene) -> bool:
    """The newest customer message threatens violence."""
    return at.state.customer_turn.threat


@CUSTOMER.fact
def hate(at: Scene) -> bool:
    """The newest customer message attacks people for who they are."""
    return at.state.customer_turn.hate


@CUSTOMER.fact
def at_risk(at: Scene) -> bool:
    """The customer has spoken of harming themselves, in this conversation."""
    return at.state.cues.get(Cue.SELF_HARM, 0) > 0


def _since(at: Scene, turn: int) -> int:
    return min(at.state.customer_turns - turn, NEVER) if turn else NEVER


def _newest(cue: Cue) -> Reader:
    return lambda at: cue in at.state.customer_turn.cues


def _ever(cue: Cue) -> Reader:
    return lambda at: cue in at.state.cues


def _turns_since(cue: Cue) -> Reader:
    return lambda at: _since(at, at.state.cue_turn.get(cue, 0))


CUSTOMER.family(
    "cue_", Kind.YES_NO, "The newest customer message shows the cue …", {cue: _newest(cue) for cue in Cue}
)
CUSTOMER.family(
    "had_",
    Kind.YES_NO,
    "The customer has shown the cue … in this conversation",
    {cue: _ever(cue) for cue in Cue},
)
CUSTOMER.family(
    "since_",
    Kind.COUNT,
    "Customer messages since the cue … was shown; 0: in the newest; 99: never",
    {cue: _turns_since(cue) for cue in Cue},
)
