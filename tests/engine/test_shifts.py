from app.core.events import Body, Event
from app.core.vocabulary import Move, Target
from app.engine.shifts import SHIFT_MS, Shifts
from tests import builders
from tests.builders import NOON_MS


def event(body: Body, at_ms: int = NOON_MS) -> Event:
    return Event("c-1", 2, at_ms, body)


def abuse(target: Target = Target.AGENT, revision: int = 0) -> Body:
    return builders.customer(found=builders.reading(abuse=0.9, target=target), revision=revision)


def taken(*events: Event, at_ms: int = NOON_MS) -> int:
    shifts = Shifts()
    for each in events:
        shifts.see(each, "kim")
    return shifts.abuse_taken("kim", at_ms)


def test_abuse_that_reached_the_agent_is_counted_over_all_conversations() -> None:
    assert taken(event(abuse()), event(abuse())) == 2


def test_what_lies_a_shift_back_is_over() -> None:
    assert taken(event(abuse(), NOON_MS - SHIFT_MS)) == 0


def test_swearing_at_the_situation_and_quoting_are_not_abuse() -> None:
    assert taken(event(abuse(Target.SITUATION)), event(abuse(Target.QUOTED))) == 0


def test_a_correction_is_not_counted_again() -> None:
    assert taken(event(abuse(revision=3))) == 0


def test_what_the_agent_says_is_never_counted() -> None:
    assert taken(event(builders.agent())) == 0


def test_each_agent_has_a_goodwill_budget_of_their_own() -> None:
    shifts, gesture = Shifts(), builders.agent(moves=[Move.GO_BEYOND])
    shifts.see(event(gesture), "kim")
    shifts.see(event(builders.agent(moves=[Move.APOLOGISE])), "kim")
    assert shifts.goodwill_left("kim", NOON_MS, 2)
    assert not shifts.goodwill_left("kim", NOON_MS, 1)
    assert shifts.goodwill_left("lena", NOON_MS, 1)


def test_a_new_shift_brings_a_new_budget_and_no_budget_brings_none() -> None:
    shifts, gesture = Shifts(), builders.agent(moves=[Move.GO_BEYOND])
    shifts.see(event(gesture, NOON_MS - SHIFT_MS), "kim")
    assert shifts.goodwill_left("kim", NOON_MS, 1)
    assert not shifts.goodwill_left("lena", NOON_MS, 0)
    assert not shifts.goodwill_left(None, NOON_MS, 0)
