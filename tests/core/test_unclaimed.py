"""An alert that nobody takes: it is passed on from lead to lead, and time is an input like any other."""

from dataclasses import replace

import pytest

from app.core.alarms import raise_or_update
from app.core.decide import decide
from app.core.events import Alert, Ended
from app.core.inputs import HandleAlert, Tick
from app.core.refusals import refusal
from app.core.rulebook.facts import Facts
from app.core.rulebook.rules import Occasion, Rulebook
from app.core.state import State
from app.core.timers import wake_at
from app.core.vocabulary import AlertKind, AlertState, Severity
from tests.builders import NEVER, conversation, customer, rule, rulebook, settings, then

MINUTE_MS = 60_000
WAIT_MS = 90_000
LEADS = ("jonas", "priya")


def book(*leads: str, unclaimed_ms: int = WAIT_MS) -> Rulebook:
    company = settings(unclaimed_ms=unclaimed_ms, leads=leads)
    return rulebook(rule(alert=AlertKind.STUCK), company=company)


def raised(rules: Rulebook) -> State:
    """A conversation whose newest event raised an alert."""
    state = conversation(customer())
    (alert,) = raise_or_update(Facts(state, rules.company), rules, Occasion.CUSTOMER, "")
    return then(state, alert, seconds=0)


def quiet(rules: Rulebook) -> Rulebook:
    """The same rulebook, whose rules match nothing any more."""
    return rulebook(*(replace(each, when=NEVER) for each in rules.by_id.values()), company=rules.company)


def passed(state: State, rules: Rulebook) -> tuple[State, Alert]:
    """What time alone makes of it when it is due to be passed on, for which time does wake it up."""
    due = state.alerts[0].passes_ms
    assert due is not None
    assert wake_at(state, rules, due - 1) == due
    (event,) = decide(state, Tick(due), rules)
    assert isinstance(event.body, Alert)
    return then(state, event.body, seconds=(due - state.now_ms) // 1000), event.body


def test_it_says_from_the_start_who_is_next_and_when() -> None:
    state = raised(book(*LEADS))
    (alert,) = state.alerts
    assert (alert.called, alert.passes_to, alert.passes_ms) == (None, "jonas", state.now_ms + WAIT_MS)


def test_it_goes_to_one_lead_after_the_other_and_then_to_nobody_else() -> None:
    rules = quiet(book(*LEADS))
    state = raised(book(*LEADS))
    state, first = passed(state, rules)
    assert (first.because, first.called, first.passes_to) == ("unclaimed", "jonas", "priya")
    state, second = passed(state, rules)
    assert (second.because, second.called, second.passes_to, second.passes_ms) == (
        "unclaimed", "priya", None, None,
    )  # fmt: skip


def test_without_names_it_is_said_once_that_nobody_has_it() -> None:
    rules = quiet(book())
    _, alert = passed(raised(book()), rules)
    assert (alert.because, alert.called, alert.passes_ms) == ("unclaimed", None, None)


def test_a_setting_of_nothing_switches_it_off() -> None:
    (alert,) = raised(book(*LEADS, unclaimed_ms=0)).alerts
    assert alert.passes_ms is None


@pytest.mark.parametrize("verb", ["acknowledge", "assign"])
def test_who_takes_it_ends_that(verb: str) -> None:
    rules = quiet(book(*LEADS))
    state = raised(book(*LEADS))
    hand = HandleAlert(state.now_ms + 5_000, "priya", "c-1/l1", verb, to="jonas")
    (event,) = decide(state, hand, rules)
    alert = event.body
    assert isinstance(alert, Alert)
    assert (alert.passes_ms, alert.by, alert.acknowledged_ms) == (None, "priya", state.now_ms + 5_000)
    due = wake_at(then(state, alert, seconds=5), rules)
    assert due is not None
    assert due > state.now_ms + WAIT_MS


def test_given_back_it_begins_to_wait_anew_and_the_first_taking_stays_known() -> None:
    rules = quiet(book(*LEADS))
    state = raised(book(*LEADS))
    for verb, seconds in (("acknowledge", 30), ("release", 300)):
        hand = HandleAlert(state.now_ms + seconds * 1000, "priya", "c-1/l1", verb)
        (event,) = decide(state, hand, rules)
        state = then(state, event.body, seconds=seconds)
    (alert,) = state.alerts
    assert (alert.owner, alert.passes_ms) == (None, state.now_ms + WAIT_MS)
    assert alert.acknowledged_ms == alert.raised_ms + 30_000


def test_only_who_has_it_can_give_it_back() -> None:
    state = then(
        raised(book()), replace(raised(book()).alerts[0], state=AlertState.ACKNOWLEDGED, owner="kim")
    )
    refused = refusal(state, HandleAlert(state.now_ms, "priya", "c-1/l1", "release"))
    assert refused is not None
    assert (refused.code, "kim" in refused.detail) == ("taken", True)
    assert refusal(state, HandleAlert(state.now_ms, "priya", "c-1/l1", "assign", to="priya")) is None


def test_snoozed_it_waits_from_the_end_of_the_snooze() -> None:
    rules = quiet(book(*LEADS))
    state = raised(book(*LEADS))
    until_ms = state.now_ms + 15 * MINUTE_MS
    (event,) = decide(state, HandleAlert(state.now_ms, "priya", "c-1/l1", "snooze", until_ms=until_ms), rules)
    assert isinstance(event.body, Alert)
    assert event.body.passes_ms == until_ms + WAIT_MS


def test_what_gets_graver_wakes_from_its_snooze() -> None:
    rules = book(*LEADS)
    state = raised(rules)
    snooze = HandleAlert(state.now_ms, "priya", "c-1/l1", "snooze", until_ms=state.now_ms + 15 * MINUTE_MS)
    (event,) = decide(state, snooze, rules)
    state = then(state, event.body)
    grave = rule(alert=AlertKind.STUCK, id="grave", severity=Severity.CRITICAL, priority=900)
    (more,) = raise_or_update(Facts(state, rules.company), rulebook(grave), Occasion.CUSTOMER, "")
    assert (more.severity, more.snoozed_until_ms) == (Severity.CRITICAL, None)


def test_the_conversation_may_have_ended_meanwhile() -> None:
    rules = quiet(book(*LEADS))
    state = then(raised(book(*LEADS)), Ended("hung up"), seconds=10)
    _, alert = passed(state, rules)
    assert (alert.because, alert.called) == ("unclaimed", "jonas")


def test_a_rule_that_a_lead_has_muted_raises_nothing_for_that_team_until_then() -> None:
    state = conversation(customer())
    rules = book()
    muted = rules.muting({"default": {"stuck-rule": state.now_ms + 1}})
    assert raise_or_update(Facts(state, muted.settings("default")), muted, Occasion.CUSTOMER, "") == ()
    later = replace(state, now_ms=state.now_ms + 1)
    assert len(raise_or_update(Facts(later, muted.settings("default")), muted, Occasion.CUSTOMER, "")) == 1
    assert len(raise_or_update(Facts(state, muted.settings("other")), muted, Occasion.CUSTOMER, "")) == 1


def test_a_rule_that_keeps_people_safe_cannot_be_muted() -> None:
    state = conversation(customer())
    rules = rulebook(rule(alert=AlertKind.THREAT, safety=True))
    muted = rules.muting({"default": {"threat-rule": state.now_ms + MINUTE_MS}})
    assert len(raise_or_update(Facts(state, muted.settings("default")), muted, Occasion.CUSTOMER, "")) == 1
