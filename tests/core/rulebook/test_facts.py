from dataclasses import replace

import pytest

from app.core.events import Evidence
from app.core.rulebook.fact import Kind
from app.core.rulebook.facts import FACTS, TOPICS, Facts
from app.core.rulebook.rules import BoundaryScale
from app.core.state import CustomerTurn, Ladder, OpenPromise, State, empty
from app.core.vocabulary import Channel, Cue, Move, Policy, Speaker, Target
from tests.builders import agent, conversation, customer, reading, settings, then

TYPES = {Kind.YES_NO: bool, Kind.COUNT: int, Kind.NUMBER: float, Kind.WORD: str}
SCALES = {
    Policy.PATIENT: BoundaryScale(2, 1, exit_needs_lead=True),
    Policy.STANDARD: BoundaryScale(1, 1, exit_needs_lead=False),
    Policy.FIRM: BoundaryScale(1, 0, exit_needs_lead=False),
}
ABUSED = CustomerTurn(abuse=0.9, target=Target.AGENT)


def of(state: State, name: str, policy: Policy = Policy.STANDARD) -> bool | int | float | str:
    return Facts(state, settings(policy=policy, scale=SCALES[policy]))[name]


@pytest.mark.parametrize("name", FACTS)
def test_every_fact_has_its_kind_and_a_sentence(name: str) -> None:
    fact = FACTS[name]
    value = of(empty("c-1"), name)
    assert isinstance(value, TYPES[fact.kind])
    assert fact.kind is Kind.YES_NO or not isinstance(value, bool)
    assert fact.doc
    assert not fact.words or value in fact.words


def test_no_fact_is_about_what_an_agent_feels() -> None:
    words = " ".join(fact.doc for topic in TOPICS for fact in topic.facts).lower()
    assert not any(word in words for word in ("agent's mood", "agent's sentiment", "agent is upset"))


def test_since_counts_customer_messages_from_a_cue_and_from_a_move_alike() -> None:
    state = conversation(customer(found=reading(upset=0.8, cues=[Cue.WAITING])))
    assert of(state, "since_waiting") == 0
    assert of(state, "since_acknowledge") == 99
    answered = then(state, agent(moves=[Move.ACKNOWLEDGE]))
    assert of(answered, "since_acknowledge") == 0
    later = then(answered, customer(id="m-2"))
    assert of(later, "since_waiting") == 1
    assert of(later, "since_acknowledge") == 1


def test_upset_is_unacknowledged_until_the_agent_says_so_and_again_when_it_comes_back() -> None:
    upset = reading(upset=0.8)
    state = conversation(customer(found=upset))
    assert of(state, "unacknowledged") is True
    state = then(state, agent(moves=[Move.ACKNOWLEDGE]))
    assert of(state, "unacknowledged") is False
    assert of(then(state, customer(id="m-2", found=upset)), "unacknowledged") is True


def test_an_offer_is_on_the_table_until_it_is_turned_down() -> None:
    state = conversation(customer(), agent(moves=[Move.PROPOSE]))
    assert of(state, "offered") is True
    assert of(state, "agreed") is False
    refused = then(state, customer(id="m-2", found=reading(cues=[Cue.REJECTION])))
    assert of(refused, "offered") is False
    assert of(refused, "turned_down") is True
    again = then(refused, agent(id="a-2", moves=[Move.PROPOSE]))
    assert of(again, "offered") is True
    assert of(again, "turned_down") is False
    yes = then(again, customer(id="m-3", found=reading(cues=[Cue.AGREEMENT])))
    assert of(yes, "agreed") is True


def test_without_an_offer_nothing_is_agreed() -> None:
    assert of(conversation(customer(found=reading(cues=[Cue.AGREEMENT]))), "agreed") is False


def test_who_asks_for_a_manager_gets_one_offer_first_and_then_the_manager() -> None:
    asking = reading(cues=[Cue.MANAGER_REQUEST])
    state = conversation(customer(found=asking))
    assert of(state, "manager_due") is False
    assert of(then(state, agent(moves=[Move.PROPOSE])), "manager_due") is True
    assert of(then(state, customer(id="m-2", found=asking)), "manager_due") is True


def test_waiting_is_counted_only_while_the_customer_has_no_answer() -> None:
    state = replace(conversation(customer()), now_ms=0)
    waiting = replace(state, now_ms=state.customer_turn.at_ms + 150_000)
    assert of(waiting, "waiting_seconds") == 150
    assert of(waiting, "waiting_too_long") is True
    answered = replace(waiting, last_speaker=Speaker.AGENT)
    assert of(answered, "waiting_too_long") is False


def test_swearing_at_a_thing_is_not_abuse_of_the_agent() -> None:
    situation = replace(ABUSED, target=Target.SITUATION)
    assert of(replace(empty("c-1"), customer_turn=situation), "abuse_at_agent") is False
    assert of(replace(empty("c-1"), customer_turn=ABUSED), "abuse_at_agent") is True


def test_a_promise_is_due_before_it_is_overdue() -> None:
    promise = OpenPromise("c-1/p1", Evidence("a-1", 0, 3), due_ms=60_000)
    state = replace(empty("c-1"), promises=(promise,), now_ms=0)
    assert of(state, "promise_due_seconds") == 60
    assert of(state, "promise_overdue") is False
    assert of(replace(state, now_ms=61_000), "promise_overdue") is True


@pytest.mark.parametrize(
    ("policy", "ladder", "permitted"),
    [
        (Policy.STANDARD, Ladder(abuse=1), False),
        (Policy.STANDARD, Ladder(boundaries=1, abuse=2, abuse_since_boundary=1), False),
        (Policy.STANDARD, Ladder(boundaries=1, warnings=1, abuse=2), False),
        (Policy.STANDARD, Ladder(boundaries=1, warnings=1, abuse=3, abuse_since_warning=1), True),
        (Policy.FIRM, Ladder(abuse=1), False),
        (Policy.FIRM, Ladder(boundaries=1, abuse=2, abuse_since_boundary=1), True),
        (Policy.PATIENT, Ladder(boundaries=2, warnings=1, abuse=4, abuse_since_warning=1), False),
        (Policy.PATIENT, Ladder(boundaries=2, warnings=1, abuse=4, abuse_since_warning=1, joined=True), True),
        (Policy.PATIENT, Ladder(boundaries=1, abuse=2, exit_approved=True), True),
        (Policy.PATIENT, Ladder(exit_approved=True), False),
        *((policy, Ladder(threats=1), True) for policy in Policy),
    ],
)
def test_the_exit_line_is_permitted_by_policy_and_by_every_threat(
    policy: Policy, ladder: Ladder, permitted: bool
) -> None:
    assert of(replace(empty("c-1"), ladder=ladder), "exit_permitted", policy) is permitted


@pytest.mark.parametrize(("policy", "boundaries"), [(Policy.PATIENT, 2), (Policy.STANDARD, 1)])
def test_a_warning_given_early_ends_the_boundaries(policy: Policy, boundaries: int) -> None:
    assert of(empty("c-1"), "boundaries_left", policy) == boundaries
    warned = replace(empty("c-1"), ladder=Ladder(boundaries=1, warnings=1, abuse=2))
    assert of(warned, "boundaries_left", policy) == 0


def test_a_gesture_needs_the_company_and_the_budget() -> None:
    state = empty("c-1")
    budget = replace(state, context=replace(state.context, goodwill_left=True))
    assert of(state, "goodwill_left") is False
    assert of(budget, "goodwill_left") is True
    assert Facts(budget, settings(goodwill=0))["goodwill_left"] is False


def test_who_cut_in_is_known_on_calls_only() -> None:
    state = empty("c-1")
    early = replace(state, agent_turn=replace(state.agent_turn, seconds_after_customer=-2))
    assert of(early, "cut_in") is False
    assert of(replace(early, channel=Channel.CALL), "cut_in") is True
