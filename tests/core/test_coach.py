"""One step at a time: what is shown, what it takes to end it, and what is held back."""

import pytest

from app.core.coach import Because, advise, choose
from app.core.events import Advice, Feedback, Note
from app.core.inputs import Context, Earlier
from app.core.rulebook.facts import Facts
from app.core.rulebook.rules import Occasion, Rule
from app.core.state import State
from app.core.vocabulary import AdviceState, Channel, Cue, FeedbackAction, Move, Step
from tests.builders import (
    NEVER,
    NOON_MS,
    When,
    advice,
    agent,
    conversation,
    customer,
    reading,
    rule,
    rulebook,
    settings,
    started,
    then,
)

UPSET = customer(found=reading(upset=0.9, cues=[Cue.WAITING]))
ACKNOWLEDGE = rule(Step.ACKNOWLEDGE, priority=500)


def shown(state: State, *rules: Rule, on: Occasion = Occasion.CUSTOMER) -> tuple[Advice, ...]:
    return advise(Facts(state, settings()), rulebook(*rules), on, "")


def with_advice(*rules: Rule) -> State:
    """A conversation in which the first rule's step is on the screen."""
    state = conversation(UPSET)
    return then(state, shown(state, *rules)[0], seconds=0)


def test_nothing_matches_and_nothing_is_shown() -> None:
    assert shown(conversation(customer()), rule(Step.ACKNOWLEDGE, when=NEVER)) == ()


def test_the_rule_with_the_highest_priority_is_shown() -> None:
    (only,) = shown(conversation(UPSET), ACKNOWLEDGE, rule(Step.OWN, priority=700))
    assert (only.step, only.state) == (Step.OWN, AdviceState.SHOWN)


def test_what_stays_called_for_stays_without_an_event() -> None:
    state = then(with_advice(ACKNOWLEDGE), UPSET)
    assert shown(state, ACKNOWLEDGE) == ()


def test_a_step_that_matters_a_little_more_does_not_flicker() -> None:
    state = then(with_advice(ACKNOWLEDGE), UPSET)
    assert shown(state, ACKNOWLEDGE, rule(Step.OWN, priority=520)) == ()


def test_a_step_that_matters_clearly_more_replaces() -> None:
    state = then(with_advice(ACKNOWLEDGE), UPSET)
    ended, begun = shown(state, ACKNOWLEDGE, rule(Step.SET_BOUNDARY, priority=900))
    assert (ended.state, ended.reason) == (AdviceState.REPLACED, Because.MATTERS_MORE)
    assert (begun.step, begun.id) == (Step.SET_BOUNDARY, "c-1/a2")


def test_a_step_no_longer_called_for_is_withdrawn() -> None:
    once = rule(Step.ACKNOWLEDGE, when=When(lambda state: state.customer_turns == 1))
    (ended,) = shown(then(with_advice(once), customer("m-2")), once)
    assert (ended.state, ended.reason) == (AdviceState.WITHDRAWN, Because.NOT_CALLED_FOR)


def test_the_agents_own_words_tick_the_step() -> None:
    state = then(with_advice(ACKNOWLEDGE), agent(moves=[Move.ACKNOWLEDGE]))
    (ended,) = shown(state, ACKNOWLEDGE, on=Occasion.AGENT)
    assert (ended.state, ended.reason) == (AdviceState.DONE, Because.SEEN_DONE)


def test_an_answer_of_another_kind_withdraws_the_step() -> None:
    state = then(with_advice(ACKNOWLEDGE), agent(moves=[Move.PROPOSE]))
    (ended,) = shown(state, ACKNOWLEDGE, on=Occasion.AGENT)
    assert (ended.state, ended.reason) == (AdviceState.WITHDRAWN, Because.ANSWERED)


def test_a_safety_step_outlives_an_answer() -> None:
    safety = rule(Step.GET_SUPPORT, safety=True, guidance="crisis")
    state = then(with_advice(safety), agent(moves=[Move.ASK]))
    assert shown(state, safety, on=Occasion.AGENT) == ()


def test_a_lead_who_joins_is_the_support_that_was_asked_for() -> None:
    support = rule(Step.GET_SUPPORT, safety=True)
    state = then(with_advice(support), Feedback(FeedbackAction.JOINED, "priya"))
    (ended,) = shown(state, on=Occasion.ACTION)
    assert ended.state is AdviceState.DONE


@pytest.mark.parametrize("step", [Step.ESCALATE, Step.MANAGE_REACTION])
def test_a_lead_who_joins_also_takes_the_hand_over_and_relieves_the_agent(step: Step) -> None:
    state = then(with_advice(rule(step)), Feedback(FeedbackAction.JOINED, "priya"))
    (ended,) = shown(state, on=Occasion.ACTION)
    assert ended.state is AdviceState.DONE


def test_notes_are_taken_once_they_are_saved() -> None:
    state = then(with_advice(rule(Step.TAKE_NOTES)), Note("c-1/n1", "kim", "order 77-1201"))
    (ended,) = shown(state, on=Occasion.ACTION)
    assert (ended.state, ended.reason) == (AdviceState.DONE, Because.SEEN_DONE)


def test_the_cause_is_recorded_once_it_is_tagged() -> None:
    wrapped_up = Feedback(FeedbackAction.WRAPPED_UP, "kim", root_cause="delivery")
    (ended,) = shown(then(with_advice(rule(Step.ROOT_CAUSE)), wrapped_up), on=Occasion.ACTION)
    assert ended.state is AdviceState.DONE


def test_silence_needs_no_margin_to_replace_a_step() -> None:
    update = rule(Step.UPDATE, on=Occasion.TIME, priority=501)
    ended, begun = shown(with_advice(ACKNOWLEDGE), update, on=Occasion.TIME)
    assert (ended.state, begun.step) == (AdviceState.REPLACED, Step.UPDATE)


def test_a_stale_step_goes_by_itself() -> None:
    stale = rule(Step.ACKNOWLEDGE, stale_ms=60_000)
    state = then(with_advice(stale), Feedback(FeedbackAction.COPIED, "kim"), seconds=60)
    (ended,) = shown(state, stale, on=Occasion.TIME)
    assert (ended.state, ended.reason) == (AdviceState.WITHDRAWN, Because.STALE)


def test_the_step_that_just_ended_does_not_come_again_at_once() -> None:
    both = rule(Step.ACKNOWLEDGE, on=Occasion.AGENT)
    state = then(conversation(UPSET), advice())
    (ended,) = shown(then(state, agent(moves=[Move.ASK])), both, on=Occasion.AGENT)
    assert ended.state is AdviceState.WITHDRAWN


def test_the_same_fault_again_calls_for_the_same_step_again() -> None:
    plain = rule(Step.STAY_FACTUAL, on=Occasion.AGENT, evidence=("inflame",))
    state = then(conversation(UPSET), advice(Step.STAY_FACTUAL))
    ended, begun = shown(then(state, agent(moves=[Move.INFLAME])), plain, on=Occasion.AGENT)
    assert (ended.state, begun.state) == (AdviceState.WITHDRAWN, AdviceState.SHOWN)


def test_time_that_has_passed_asks_for_an_update_even_of_one_who_has_just_acted() -> None:
    update = rule(Step.UPDATE, on=Occasion.TIME)
    state = conversation(UPSET, agent(moves=[Move.ACT]))
    (begun,) = shown(state, update, on=Occasion.TIME)
    assert begun.step is Step.UPDATE


def test_what_protects_goes_when_it_is_no_longer_called_for() -> None:
    boundary = rule(Step.SET_BOUNDARY, safety=True, when=When(lambda state: state.customer_turns == 1))
    state = then(with_advice(boundary), customer(id="m-2", found=reading(cues=[Cue.APOLOGY])))
    (ended,) = shown(state, boundary)
    assert (ended.state, ended.reason) == (AdviceState.WITHDRAWN, Because.NOT_CALLED_FOR)


@pytest.mark.parametrize(
    ("held", "reason"),
    [
        (rule(Step.OWN, once=True), "limit"),
        (rule(Step.OWN, limit=1), "limit"),
        (rule(Step.OWN, cooldown_ms=600_000), "cooldown"),
        (rule(Step.OWN, shadow=True), "shadow"),
    ],
)
def test_a_rule_that_had_its_turn_is_held_back_with_the_reason(held: Rule, reason: str) -> None:
    state = then(conversation(UPSET), advice(Step.OWN))
    state = then(then(state, advice(Step.OWN, state=AdviceState.DONE)), UPSET)
    choice = choose(Facts(state, settings()), rulebook(held), Occasion.CUSTOMER, "")
    assert choice.best is None
    assert [each.reason for each in choice.held] == [reason]


def test_not_now_keeps_a_step_away_for_two_messages() -> None:
    state = then(with_advice(ACKNOWLEDGE), advice(state=AdviceState.DISMISSED))
    assert shown(then(state, customer("m-2")), ACKNOWLEDGE) == ()
    state = then(then(state, customer("m-2")), customer("m-3"))
    assert shown(state, ACKNOWLEDGE)[0].step is Step.ACKNOWLEDGE


def test_unprompted_steps_have_a_budget_and_answers_do_not_spend_it() -> None:
    nagging = rule(Step.ASK_IMPACT, answers=False)
    state = conversation(UPSET)
    for number in (1, 2, 3):
        spent = shown(state, nagging)[0]
        assert spent.id == f"c-1/a{number}"
        state = then(state, spent)
        state = then(state, advice(Step.ASK_IMPACT, AdviceState.WITHDRAWN, number))
    assert shown(state, nagging) == ()
    assert shown(state, nagging, ACKNOWLEDGE)[0].step is Step.ACKNOWLEDGE


def test_a_mute_silences_all_but_safety() -> None:
    state = then(conversation(UPSET), Feedback(FeedbackAction.MUTED, "kim", until_ms=NOON_MS + 3_600_000))
    assert shown(state, ACKNOWLEDGE) == ()
    assert shown(state, ACKNOWLEDGE, rule(Step.GET_SUPPORT, safety=True))[0].step is Step.GET_SUPPORT


def test_phrases_are_those_that_the_conversation_can_fill() -> None:
    say = {Channel.CHAT: ("{contacts} times is too many.", "That is too many times.")}
    asked = rule(Step.ACKNOWLEDGE, say=say)
    first = conversation(UPSET)
    assert shown(first, asked)[0].say == ("That is too many times.",)
    third = then(first, started(context=Context(Earlier(contacts=2))))
    known = shown(third, asked)[0]
    assert known.say[0] == "{contacts} times is too many."
    assert [(slot.name, slot.value) for slot in known.slots] == [("contacts", "three")]


def test_the_reason_shows_the_customers_own_words() -> None:
    (only,) = shown(conversation(UPSET), rule(Step.ACKNOWLEDGE, evidence=("waiting",)))
    assert [(each.message, each.start, each.end) for each in only.evidence] == [("m-1", 0, 3)]


def test_a_conversation_that_ends_takes_its_step_along() -> None:
    (ended,) = shown(with_advice(ACKNOWLEDGE), on=Occasion.END)
    assert (ended.state, ended.reason) == (AdviceState.WITHDRAWN, Because.ENDED)
