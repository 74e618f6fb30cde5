"""What the log means: each event's mark on the state."""

import pytest

from app.core.events import Assigned, Ended, Evidence, Feedback, Note, Promise, Whisper
from app.core.vocabulary import (
    AdviceState,
    AlertState,
    Channel,
    Cue,
    FeedbackAction,
    Heat,
    Move,
    Step,
    Target,
)
from tests.builders import (
    NOON_MS,
    advice,
    agent,
    alert,
    conversation,
    customer,
    reading,
    started,
    then,
)


def test_a_conversation_starts_and_ends_and_opens_again() -> None:
    state = conversation()
    assert state.live
    assert state.agent == "kim"
    assert state.started_ms == NOON_MS
    state = then(state, Ended("solved"))
    assert not state.live
    assert state.end_reason == "solved"
    assert then(state, started()).live


def test_versions_and_the_clock_follow_the_events() -> None:
    state = conversation(customer(), agent())
    assert state.version == 3
    assert state.now_ms == NOON_MS + 40_000


def test_who_has_it_is_replaced() -> None:
    state = then(conversation(), Assigned(Channel.CALL, "billing", "ola", "cust-9"))
    assert (state.channel, state.team, state.agent) == (Channel.CALL, "billing", "ola")


def test_customer_messages_in_a_row_are_counted_until_an_answer() -> None:
    state = conversation(customer("m-1"), customer("m-2"))
    assert state.customer_run == 2
    assert then(state, agent()).customer_run == 0


def test_cues_and_moves_know_when_they_came_last() -> None:
    state = conversation(
        customer("m-1", found=reading(cues=[Cue.WAITING])),
        agent("a-1", moves=[Move.APOLOGISE]),
        customer("m-2"),
    )
    assert state.cue_turn[Cue.WAITING] == 1
    assert state.move_turn[Move.APOLOGISE] == 1
    assert state.customer_turn.cues == {}


def test_an_episode_begins_when_it_gets_tense_and_ends_when_calm() -> None:
    state = conversation(customer("m-1", heat=Heat.TENSE, found=reading(upset=0.8)))
    state = then(state, customer("m-2", heat=Heat.HEATED, found=reading(upset=0.9)))
    assert state.episode is not None
    assert state.episode.peak is Heat.HEATED
    state = then(state, customer("m-3", heat=Heat.CALM, found=reading(cues=[Cue.THANKS])))
    assert state.episode is None
    assert state.episodes == 1
    assert state.worst_heat is Heat.HEATED


def test_boundaries_count_only_after_abuse() -> None:
    state = conversation(customer("m-1"), agent("a-1", moves=[Move.SET_BOUNDARY]))
    assert state.ladder.boundaries == 0
    insulted = customer("m-2", found=reading(upset=0.9, abuse=0.9, target=Target.AGENT))
    state = then(then(state, insulted), agent("a-2", moves=[Move.SET_BOUNDARY]))
    assert state.ladder.boundaries == 1
    state = then(state, customer("m-3", found=reading(upset=0.9, abuse=0.9, target=Target.AGENT)))
    assert state.ladder.abuse_since_boundary == 1


@pytest.mark.parametrize("target", [Target.SITUATION, Target.QUOTED, Target.OTHER])
def test_abuse_of_something_else_is_not_counted_against_the_customer(target: Target) -> None:
    state = conversation(customer(found=reading(abuse=0.9, target=target)))
    assert state.ladder.abuse == 0


def test_one_advice_is_shown_until_it_ends() -> None:
    state = then(conversation(customer()), advice())
    assert state.advice is not None
    assert state.fired["acknowledge-rule"].times == 1
    state = then(state, advice(state=AdviceState.DISMISSED))
    assert state.advice is None
    assert state.dismissed == {Step.ACKNOWLEDGE: 1}


def test_an_alert_is_open_until_it_is_resolved_or_recovers() -> None:
    state = then(conversation(customer()), alert())
    state = then(state, alert(state=AlertState.ACKNOWLEDGED, owner="priya"))
    assert [open_alert.owner for open_alert in state.alerts] == ["priya"]
    state = then(state, alert(state=AlertState.RECOVERED))
    assert state.alerts == ()
    assert state.alert_count == 1


def test_a_promise_is_open_until_kept() -> None:
    said = Evidence("a-1", 0, 3)
    state = then(conversation(agent()), Promise("c-1/p1", said, NOON_MS, "made"))
    state = then(state, Promise("c-1/p1", said, NOON_MS, "overdue"))
    assert state.promises[0].overdue
    state = then(state, Promise("c-1/p1", said, NOON_MS, "kept"))
    assert state.promises == ()
    assert state.promise_count == 1


def test_an_edited_note_is_not_a_new_one() -> None:
    state = then(conversation(), Note("c-1/n1", "kim", "order 5"))
    assert then(state, Note("c-1/n1", "kim", "order 6")).note_count == 1


def test_a_whisper_is_unread_until_its_receipt() -> None:
    state = then(conversation(), Whisper("c-1/w1", "priya", "waive the fee"))
    assert state.unread == ("c-1/w1",)
    state = then(state, Whisper("c-1/w1", "kim", "", read_ms=NOON_MS))
    assert state.unread == ()
    assert state.whisper_count == 1


def test_actions_on_the_conversation_are_remembered() -> None:
    state = conversation()
    state = then(state, Feedback(FeedbackAction.MUTED, "kim", until_ms=NOON_MS + 60_000))
    state = then(state, Feedback(FeedbackAction.EXIT_APPROVED, "priya"))
    state = then(state, Feedback(FeedbackAction.JOINED, "priya"))
    assert state.muted_until_ms == NOON_MS + 60_000
    assert state.ladder.exit_approved
    assert state.ladder.joined


def test_a_correction_of_the_newest_message_changes_how_it_stands() -> None:
    state = conversation(customer("m-1", heat=Heat.TENSE, found=reading(upset=0.8)))
    state = then(state, customer("m-1", heat=Heat.CALM, found=reading(upset=0.1), revision=2))
    assert state.heat is Heat.CALM
    assert state.customer_turns == 1


def test_a_correction_of_an_older_message_does_not_judge_history_again() -> None:
    state = conversation(customer("m-1"), customer("m-2"))
    corrected = customer("m-1", heat=Heat.HEATED, found=reading(upset=0.9), revision=3)
    assert then(state, corrected).heat is Heat.CALM


def test_pace_is_read_from_the_duration() -> None:
    state = conversation(agent(text="one two three four five", duration_ms=2_000))
    assert state.agent_turn.words_per_minute == 150
