"""Mood fades, heat rises at once and falls by steps."""

from app.core.heat import heat_after, is_upset, mood_after, valence
from app.core.inputs import Context, Earlier
from app.core.state import empty
from app.core.vocabulary import AbuseCategory, Cue, Heat, Target
from tests.builders import NOON_MS, conversation, customer, reading

FURIOUS = reading(upset=0.95, sentiment=-0.8)
NEUTRAL = reading()


def test_a_neutral_message_leaves_a_calm_conversation_calm() -> None:
    state = empty("c-1")
    mood = mood_after(state, NEUTRAL, NOON_MS)
    assert mood == 0.0
    assert heat_after(state, NEUTRAL, mood) is Heat.CALM


def test_one_upset_message_makes_it_tense_and_a_second_heated() -> None:
    state = empty("c-1")
    mood = mood_after(state, FURIOUS, NOON_MS)
    assert heat_after(state, FURIOUS, mood) is Heat.TENSE
    state = conversation(customer(mood=mood, heat=Heat.TENSE, found=FURIOUS))
    assert heat_after(state, FURIOUS, mood_after(state, FURIOUS, state.now_ms)) is Heat.HEATED


def test_shouting_makes_it_heated_at_once() -> None:
    loud = reading(upset=0.9, cues=[Cue.SHOUTING])
    assert heat_after(empty("c-1"), loud, mood_after(empty("c-1"), loud, NOON_MS)) is Heat.HEATED


def test_only_abuse_of_the_agent_is_abusive_heat() -> None:
    at_agent = reading(upset=0.9, abuse=0.9, target=Target.AGENT)
    quoted = reading(upset=0.6, abuse=0.1, target=Target.QUOTED, categories=(AbuseCategory.INSULT,))
    assert heat_after(empty("c-1"), at_agent, -0.4) is Heat.ABUSIVE
    assert heat_after(empty("c-1"), quoted, -0.2) is Heat.TENSE


def test_heat_falls_by_one_level_a_message() -> None:
    state = conversation(customer(mood=-0.6, heat=Heat.HEATED, found=FURIOUS))
    assert heat_after(state, NEUTRAL, 0.0) is Heat.TENSE


def test_heat_falls_to_calm_when_the_customer_says_that_it_is_all_right() -> None:
    state = conversation(customer(mood=-0.6, heat=Heat.HEATED, found=FURIOUS))
    glad = reading(upset=0.1, sentiment=0.6, cues=[Cue.THANKS])
    assert heat_after(state, glad, 0.0) is Heat.CALM


def test_silence_halves_the_mood_in_half_an_hour() -> None:
    state = conversation(customer(mood=-0.6, heat=Heat.HEATED, found=FURIOUS))
    soon = mood_after(state, NEUTRAL, state.now_ms)
    later = mood_after(state, NEUTRAL, state.now_ms + 30 * 60_000)
    assert round(later, 6) == round(soon / 2, 6)


def test_a_third_contact_starts_warmer() -> None:
    third = empty("c-1")
    again = Context(Earlier(contacts=2))
    warm = conversation()
    warm = type(warm)("c-1", context=again)
    assert mood_after(warm, NEUTRAL, NOON_MS) < mood_after(third, NEUTRAL, NOON_MS)


def test_a_message_in_a_language_not_scored_says_nothing_about_the_mood() -> None:
    unscored = reading(upset=0.0)
    unscored = type(unscored)(None, None, "de", unscored.abuse)
    assert valence(unscored) == 0.0


def test_a_message_near_to_upset_counts_when_it_tells_of_something_gone_wrong() -> None:
    assert is_upset(0.5, [])
    assert not is_upset(0.4, [])
    assert is_upset(0.4, [Cue.FAILURE])
    assert not is_upset(0.3, [Cue.FAILURE])
    assert not is_upset(0.4, [Cue.THANKS])
