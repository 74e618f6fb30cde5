"""Why an action is not possible now. Asked before `decide`, so that a person gets a sentence, not silence."""

from dataclasses import dataclass

from app.core.inputs import Feedback, HandleAlert, Input, KeepPromise, ReadWhisper, TakeNote
from app.core.state import State
from app.core.vocabulary import ADVICE_FEEDBACK, FeedbackAction


@dataclass(frozen=True, slots=True)
class Refusal:
    """`code`: `not_found`, `taken` or `closed`; `detail` says what is the case and what can be done."""

    code: str
    field: str
    detail: str


def refusal(state: State, given: Input) -> Refusal | None:
    """None when the input may go to `decide`."""
    match given:
        case Feedback(action=action, advice=advice) if action in ADVICE_FEEDBACK:
            return _unknown(state, "advice", advice, "a", state.advice_count)
        case Feedback(action=FeedbackAction.TAKEN_OVER, by=by):
            return _taken_over(state, by)
        case TakeNote(note=str(note)):
            return _unknown(state, "note", note, "n", state.note_count)
        case ReadWhisper(whisper=whisper):
            return _unknown(state, "whisper", whisper, "w", state.whisper_count)
        case KeepPromise(promise=promise):
            return _unknown(state, "promise", promise, "p", state.promise_count)
        case HandleAlert():
            return _unhandled(state, given)
        case _:
            return None


def _taken_over(state: State, by: str) -> Refusal | None:
    """Several may join; one at a time takes over."""
    lead = state.ladder.taken_over
    if lead in (None, by):
        return None
    return Refusal("taken", "conversation", f"{lead} has taken it over; you may join them")


def _unknown(state: State, field: str, named: str | None, letter: str, count: int) -> Refusal | None:
    conversation, _, number = (named or "").rpartition(f"/{letter}")
    known = number in {str(one) for one in range(1, count + 1)}
    if known and conversation == state.conversation:
        return None
    return Refusal("not_found", field, f"there is no such {field} in this conversation")


def _unhandled(state: State, given: HandleAlert) -> Refusal | None:
    missing = _unknown(state, "alert", given.alert, "l", state.alert_count)
    if missing is not None:
        return missing
    alert = next((alert for alert in state.alerts if alert.id == given.alert), None)
    if alert is None:
        return Refusal("closed", "alert", "the alert is closed; nothing needs to be done")
    if given.verb == "acknowledge" and alert.owner not in (None, given.by):
        return Refusal("taken", "alert", f"{alert.owner} has it; ask them to hand it over")
    if given.verb == "release" and alert.owner not in (None, given.by):
        return Refusal("taken", "alert", f"{alert.owner} has it; they can give it back, you can take it over")
    return None
