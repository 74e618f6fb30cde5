"""Alerts: one per kind while it is open, updated, recovered, grown."""

from dataclasses import replace

from app.core.alarms import raise_or_update
from app.core.events import Alert
from app.core.rulebook.facts import Facts
from app.core.rulebook.rules import Occasion, Rule
from app.core.state import State
from app.core.timers import wake_at
from app.core.vocabulary import AlertKind, AlertState, Cue, Severity
from tests.builders import When, alert, conversation, customer, reading, rule, rulebook, settings, then

WAITING = customer(found=reading(upset=0.9, cues=[Cue.WAITING]))
STUCK = rule(alert=AlertKind.STUCK, evidence=("waiting",), severity=Severity.INFO)


def alarms(state: State, *rules: Rule, on: Occasion = Occasion.CUSTOMER) -> tuple[Alert, ...]:
    return raise_or_update(Facts(state, settings()), rulebook(*rules), on, "")


def test_a_matching_rule_raises_one() -> None:
    (raised,) = alarms(conversation(WAITING), STUCK)
    assert (raised.id, raised.state, raised.because) == ("c-1/l1", AlertState.RAISED, "raised")


def test_an_open_one_gains_evidence_instead_of_being_raised_again() -> None:
    state = conversation(WAITING)
    state = then(state, alarms(state, STUCK)[0])
    assert alarms(state, STUCK) == ()
    state = then(state, replace(WAITING, id="m-2"))
    (more,) = alarms(state, STUCK)
    assert (more.id, more.because, len(more.evidence)) == ("c-1/l1", "more", 2)


def test_a_graver_rule_of_the_same_kind_raises_the_severity() -> None:
    state = conversation(WAITING)
    state = then(state, alarms(state, STUCK)[0])
    grave = rule(alert=AlertKind.STUCK, id="grave", severity=Severity.CRITICAL, priority=900)
    (more,) = alarms(state, STUCK, grave)
    assert more.severity is Severity.CRITICAL


def test_it_recovers_when_its_rule_says_so() -> None:
    calm = rule(alert=AlertKind.STUCK, recovers_when=When(lambda state: state.customer_turn.upset < 0.5))
    state = then(conversation(WAITING), alert(AlertKind.STUCK))
    state = then(state, customer("m-2"))
    nothing_new = replace(calm, when=When(lambda state: False))
    (closed,) = alarms(state, nothing_new)
    assert (closed.state, closed.because) == (AlertState.RECOVERED, "recovered")


def test_a_closed_one_does_not_come_back_within_its_cooldown() -> None:
    patient = replace(STUCK, cooldown_ms=600_000)
    state = then(conversation(WAITING), alert(AlertKind.STUCK))
    state = then(then(state, alert(AlertKind.STUCK, AlertState.RESOLVED)), WAITING)
    assert alarms(state, patient) == ()
    assert len(alarms(state, replace(patient, safety=True))) == 1


def test_it_grows_while_nobody_takes_it_and_time_wakes_for_that() -> None:
    growing = replace(STUCK, grows_ms=60_000)
    book = rulebook(replace(growing, when=When(lambda state: False)))
    state = conversation(WAITING)
    raised = alarms(state, growing)[0]
    state = then(state, raised, seconds=0)
    due = wake_at(state, book)
    assert due == raised.raised_ms + 60_000
    later = replace(state, now_ms=due)
    (grown,) = raise_or_update(Facts(later, settings()), book, Occasion.TIME, "")
    assert (grown.severity, grown.because) == (Severity.WARNING, "grew")
    owned = then(state, replace(raised, state=AlertState.ACKNOWLEDGED, owner="priya"), seconds=0)
    assert raise_or_update(Facts(replace(owned, now_ms=due), settings()), book, Occasion.TIME, "") == ()
