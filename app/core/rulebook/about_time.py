"""Facts about time: silence, holding, promises. All in whole seconds of the conversation's own clock."""

from app.core.rulebook.fact import Scene, topic
from app.core.state import State
from app.core.vocabulary import Speaker

TIME = topic("Time")
FAR = 999_999
"""What `promise_due_seconds` says when no promise has a time."""


@TIME.fact
def quiet_seconds(at: Scene) -> int:
    """Since anybody said anything."""
    return (at.state.now_ms - at.state.last_message_ms) // 1000


@TIME.fact
def waiting_seconds(at: Scene) -> int:
    """Since the customer's last message that has had no answer; 0 when the agent spoke last."""
    return (at.state.now_ms - at.state.customer_turn.at_ms) // 1000 if _waiting(at.state) else 0


@TIME.fact
def waiting_too_long(at: Scene) -> bool:
    """The customer has had no answer for longer than the team's `silence`."""
    return _waiting(at.state) and quiet_seconds(at) * 1000 >= at.settings.silence_ms[at.state.channel]


@TIME.fact
def quiet_too_long(at: Scene) -> bool:
    """Nobody has said anything for longer than the team's `silence`."""
    return quiet_seconds(at) * 1000 >= at.settings.silence_ms[at.state.channel]


@TIME.fact
def promises_open(at: Scene) -> int:
    """Promises of the agent that have not been kept yet."""
    return len(at.state.promises)


@TIME.fact
def promise_due_seconds(at: Scene) -> int:
    """Until the next promise is due; negative once it is past; 999999 when none has a time."""
    due = [promise.due_ms for promise in at.state.promises if promise.due_ms is not None]
    return (min(due) - at.state.now_ms) // 1000 if due else FAR


@TIME.fact
def promise_overdue(at: Scene) -> bool:
    """A promise is past its time and not kept."""
    return any(promise.overdue for promise in at.state.promises) or promise_due_seconds(at) < 0


@TIME.fact
def minutes(at: Scene) -> int:
    """How long the conversation has lasted."""
    return (at.state.now_ms - at.state.started_ms) // 60_000


def _waiting(state: State) -> bool:
    return state.live and state.last_speaker is Speaker.CUSTOMER and state.customer_run > 0
