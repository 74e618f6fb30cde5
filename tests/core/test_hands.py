"""A lead's hand on an alert."""

import pytest

from app.core.hands import handled
from app.core.inputs import HandleAlert
from app.core.refusals import refusal
from app.core.state import State
from app.core.vocabulary import AlertState, Outcome
from tests.builders import NOON_MS, alert, conversation, customer, settings, then


def raised() -> State:
    return then(conversation(customer()), alert())


def hand(verb: str, by: str = "priya", **more: object) -> HandleAlert:
    return HandleAlert(NOON_MS, by, "c-1/l1", verb, **more)  # type: ignore[arg-type]  # the verb's own fields


def test_who_acknowledges_owns_it() -> None:
    taken = handled(raised(), hand("acknowledge"), NOON_MS, settings())
    assert taken is not None
    assert (taken.state, taken.owner) == (AlertState.ACKNOWLEDGED, "priya")


def test_the_second_is_told_who_has_it() -> None:
    state = then(raised(), alert(state=AlertState.ACKNOWLEDGED, owner="priya"))
    refused = refusal(state, hand("acknowledge", by="jonas"))
    assert refused is not None
    assert refused.code == "taken"
    assert "priya" in refused.detail
    assert handled(state, hand("acknowledge", by="jonas"), NOON_MS, settings()) is None


def test_it_can_be_given_back_and_handed_over() -> None:
    state = then(raised(), alert(state=AlertState.ACKNOWLEDGED, owner="priya"))
    back, over = (
        handled(state, hand("release"), NOON_MS, settings()),
        handled(state, hand("assign", to="jonas"), NOON_MS, settings()),
    )
    assert back is not None
    assert over is not None
    assert (back.state, back.owner) == (AlertState.RAISED, None)
    assert (over.state, over.owner) == (AlertState.ACKNOWLEDGED, "jonas")


def test_resolving_keeps_the_outcome_and_who_did_it() -> None:
    closed = handled(
        raised(), hand("resolve", outcome=Outcome.HELPED, note="joined the call"), NOON_MS, settings()
    )
    assert closed is not None
    assert (closed.state, closed.outcome, closed.owner) == (AlertState.RESOLVED, Outcome.HELPED, "priya")


@pytest.mark.parametrize("verb", ["acknowledge", "release", "snooze", "resolve"])
def test_a_closed_alert_cannot_be_handled(verb: str) -> None:
    state = then(raised(), alert(state=AlertState.RECOVERED))
    refused = refusal(state, hand(verb))
    assert refused is not None
    assert refused.code == "closed"
    assert handled(state, hand(verb), NOON_MS, settings()) is None


def test_an_alert_of_another_conversation_is_not_found() -> None:
    refused = refusal(raised(), HandleAlert(NOON_MS, "priya", "c-2/l1", "acknowledge"))
    assert refused is not None
    assert refused.code == "not_found"
