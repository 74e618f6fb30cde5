"""An alert may wait for one customer message while recovery is likely, and says why."""

import pytest

from app.core.alarms import raise_or_update
from app.core.events import Alert, Message
from app.core.rulebook.facts import Facts
from app.core.rulebook.rules import Occasion, Rule
from app.core.state import State
from app.core.vocabulary import AbuseCategory, AlertKind, AlertState, Cue, Heat, Move, Severity, Target
from tests.builders import When, agent, conversation, customer, reading, rule, rulebook, settings, then

INSULTED = When(lambda state: state.customer_turn.abuse >= 0.5)
ABUSE = rule(alert=AlertKind.ABUSE, when=INSULTED, defer=True, evidence=("abuse",))
STUCK = rule(alert=AlertKind.STUCK, when=When(lambda state: state.customer_turn.upset >= 0.5), defer=True)


def insult(id: str = "m-1", *cues: Cue, kind: AbuseCategory = AbuseCategory.INSULT) -> Message:
    found = reading(upset=0.8, abuse=0.9, target=Target.AGENT, categories=(kind,), cues=cues)
    return customer(id, found=found)


def upset(id: str, *cues: Cue) -> Message:
    return customer(id, found=reading(upset=0.8, cues=cues))


def alarms(state: State, *rules: Rule, on: Occasion = Occasion.CUSTOMER) -> tuple[Alert, ...]:
    return raise_or_update(Facts(state, settings()), rulebook(*rules), on, "")


def waiting(message: Message, *rules: Rule) -> State:
    """The conversation in which the alert that `message` leads to waits."""
    state = conversation(message)
    return then(state, alarms(state, *rules)[0])


def test_a_first_sour_word_waits_and_the_reason_is_kept() -> None:
    (held,) = alarms(conversation(insult()), ABUSE)
    assert (held.state, held.because, held.deferred) == (AlertState.DEFERRED, "deferred", "first_word")


def test_what_waits_is_not_open_and_is_not_passed_on() -> None:
    state = waiting(insult(), ABUSE)
    assert state.alerts == ()
    assert [alert.passes_ms for alert in state.deferred] == [None]


def test_it_is_raised_when_the_next_message_is_no_better_with_the_words_of_both() -> None:
    state = then(waiting(insult(), ABUSE), insult("m-2"))
    (raised,) = alarms(state, ABUSE)
    assert (raised.id, raised.state, raised.deferred) == ("c-1/l1", AlertState.RAISED, "first_word")
    assert [words.message for words in raised.evidence] == ["m-1", "m-2"]
    assert raised.raised_ms == state.now_ms


def test_it_is_raised_after_an_upset_message_that_calls_for_nothing_by_itself() -> None:
    state = then(waiting(insult(), ABUSE), upset("m-2"))
    assert [alert.state for alert in alarms(state, ABUSE)] == [AlertState.RAISED]


def test_it_is_let_go_with_a_trace_when_the_next_message_is_better() -> None:
    state = then(waiting(insult(), ABUSE), customer("m-2", found=reading(cues=[Cue.APOLOGY])))
    (mended,) = alarms(state, ABUSE)
    assert (mended.state, mended.because, mended.deferred) == (AlertState.RECOVERED, "mended", "first_word")
    assert then(state, mended).deferred == ()


def test_it_waits_for_customer_messages_only() -> None:
    state = then(waiting(insult(), ABUSE), agent())
    assert alarms(state, on=Occasion.AGENT) == ()
    assert alarms(state, on=Occasion.TIME) == ()


def test_it_waits_once() -> None:
    state = then(waiting(insult(), ABUSE), insult("m-2"))
    state = then(state, alarms(state, ABUSE)[0])
    assert state.deferred == ()
    assert [alert.state for alert in state.alerts] == [AlertState.RAISED]


@pytest.mark.parametrize("kind", [AbuseCategory.THREAT, AbuseCategory.HATE])
def test_threat_and_hate_never_wait(kind: AbuseCategory) -> None:
    (raised,) = alarms(conversation(insult(kind=kind)), ABUSE)
    assert (raised.state, raised.deferred) == (AlertState.RAISED, None)


def test_nothing_waits_while_a_person_is_at_risk() -> None:
    (raised,) = alarms(conversation(insult("m-1", Cue.SELF_HARM)), ABUSE)
    assert raised.state is AlertState.RAISED


@pytest.mark.parametrize("kind", [AlertKind.THREAT, AlertKind.SELF_HARM, AlertKind.HELP_REQUESTED])
def test_no_rule_can_let_these_wait(kind: AlertKind) -> None:
    eager = rule(alert=kind, defer=True)
    (raised,) = alarms(conversation(upset("m-1", Cue.THANKS)), eager)
    assert raised.state is AlertState.RAISED


def test_it_waits_when_the_reply_before_brought_help_unless_that_is_turned_down() -> None:
    state = conversation(upset("m-1"), agent(moves=[Move.PROPOSE]))
    (held,) = alarms(then(state, upset("m-2")), STUCK)
    assert held.deferred == "just_helped"
    (raised,) = alarms(then(state, upset("m-2", Cue.REJECTION)), STUCK)
    assert raised.state is AlertState.RAISED


def test_it_waits_while_the_heat_falls() -> None:
    state = conversation(
        customer("m-1", heat=Heat.HEATED), customer("m-2", heat=Heat.TENSE, found=reading(upset=0.6))
    )
    (held,) = alarms(state, STUCK)
    assert held.deferred == "cooling"


def test_a_rule_that_may_not_wait_is_not_held_up_by_one_of_its_kind_that_may() -> None:
    grave = rule(alert=AlertKind.ABUSE, id="grave", priority=1, severity=Severity.CRITICAL)
    (raised,) = alarms(conversation(insult()), ABUSE, grave)
    assert (raised.id, raised.rule, raised.state) == ("c-1/l1", "grave", AlertState.RAISED)


def test_an_open_alert_gains_evidence_and_does_not_wait_again() -> None:
    state = then(waiting(insult(), ABUSE), insult("m-2"))
    state = then(then(state, alarms(state, ABUSE)[0]), insult("m-3", Cue.APOLOGY))
    (more,) = alarms(state, ABUSE)
    assert (more.because, more.state) == ("more", AlertState.RAISED)
