"""State is the fold of the log: whatever happened, in whatever portions it is read."""

import re
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.apply import apply, fold
from app.core.decide import decide, follow
from app.core.events import Advice, Event
from app.core.inputs import (
    AskHelp,
    End,
    Feedback,
    Finding,
    HandleAlert,
    Input,
    KeepPromise,
    ReadWhisper,
    Say,
    Start,
    TakeNote,
    Tick,
    WhisperTo,
)
from app.core.rulebook.rules import Rulebook
from app.core.state import State, empty
from app.core.timers import wake_at
from app.core.vocabulary import AdviceState, Channel, FeedbackAction, Outcome, Speaker
from tests.builders import NOON_MS
from tests.rules.shipped import shipped

CUSTOMER = (
    "Hi, where is my order 88-4127?",
    "This is the third time I am asking, nobody calls me back.",
    "You are useless, you stupid idiot.",
    "I WANT MY MONEY BACK NOW!!!",
    "Let me talk to your manager.",
    "I don't want to be alive any more.",
    "No, that doesn't help me.",
    "Yes, please do that. Thank you.",
    "Wo ist meine Bestellung?",
    "😡😡😡",
)
AGENT = (
    "I'm sorry about the wait, that is frustrating.",
    "Could you tell me what happened?",
    "I'll check and get back to you within five minutes.",
    "Calm down, it's not my fault.",
    "Please don't insult me, or I will have to end this chat.",
    "I have refunded it just now, it will be there by Thursday.",
)
actions = st.sampled_from(
    (
        lambda at: AskHelp(at, "kim", "over my limit"),
        lambda at: TakeNote(at, "kim", "order 88-4127"),
        lambda at: WhisperTo(at, "priya", "waive the fee"),
        lambda at: ReadWhisper(at, "kim", "c-1/w1"),
        lambda at: KeepPromise(at, "kim", "c-1/p1"),
        lambda at: Feedback(at, FeedbackAction.USED, "kim", "c-1/a1"),
        lambda at: Feedback(at, FeedbackAction.DISMISSED, "kim", "c-1/a2"),
        lambda at: Feedback(at, FeedbackAction.MUTED, "kim", until_ms=at + 60_000),
        lambda at: Feedback(at, FeedbackAction.EXIT_APPROVED, "priya"),
        lambda at: Feedback(at, FeedbackAction.JOINED, "priya"),
        lambda at: HandleAlert(at, "priya", "c-1/l1", "acknowledge"),
        lambda at: HandleAlert(at, "priya", "c-1/l1", "resolve", outcome=Outcome.HELPED),
        lambda at: Finding(at, "m-1", text="This is the fourth time."),
        lambda at: Start(at, agent="ola", channel=Channel.CALL),
        lambda at: End(at, "done"),
    )
)
steps = st.one_of(
    st.tuples(st.just(Speaker.CUSTOMER), st.sampled_from(CUSTOMER)),
    st.tuples(st.just(Speaker.AGENT), st.sampled_from(AGENT)),
    actions,
    st.integers(1, 4000),
)


def played(course: list[object]) -> tuple[Event, ...]:
    """All events of a conversation in which these things happen, timers included."""
    book, state, at_ms = shipped(), empty("c-1"), NOON_MS
    events: list[Event] = []
    for number, step in enumerate(course, 1):
        at_ms += 15_000
        if isinstance(step, int):
            at_ms += step * 1000
            state = _waited(state, book, at_ms, events)
            continue
        state = _taken(state, _input(step, number, at_ms), book, events)
    return tuple(events)


def _input(step: object, number: int, at_ms: int) -> Input:
    if isinstance(step, tuple):
        return Say(at_ms, f"m-{number}", step[0], step[1], agent="kim")
    assert callable(step)
    made: Input = step(at_ms)
    return made


def _taken(state: State, given_: Input, book: Rulebook, events: list[Event]) -> State:
    caused = decide(state, given_, book)
    assert caused == decide(state, given_, book)
    events += caused
    after = fold(state, caused)
    assert follow(state, given_, book) == (after, caused)
    return after


def _waited(state: State, book: Rulebook, until_ms: int, events: list[Event]) -> State:
    due = wake_at(state, book)
    while due is not None and due <= until_ms:
        state = _taken(state, Tick(due), book, events)
        due = wake_at(state, book, due)
    return state


@settings(max_examples=60, deadline=None)
@given(st.lists(steps, min_size=1, max_size=14), st.data())
def test_folding_in_any_split_gives_the_same_state(course: list[object], data: st.DataObject) -> None:
    events = played(course)
    whole = fold(empty("c-1"), events)
    cut = data.draw(st.integers(0, len(events)))
    assert fold(fold(empty("c-1"), events[:cut]), events[cut:]) == whole
    assert whole.version == len(events)


@settings(max_examples=60, deadline=None)
@given(st.lists(steps, min_size=1, max_size=14))
def test_versions_have_no_gaps_time_never_runs_back_and_one_step_is_shown(course: list[object]) -> None:
    events = played(course)
    assert [event.version for event in events] == list(range(1, len(events) + 1))
    assert [event.at_ms for event in events] == sorted(event.at_ms for event in events)
    shown: str | None = None
    for event in events:
        if isinstance(event.body, Advice):
            begins = event.body.state is AdviceState.SHOWN
            assert (shown is None) if begins else (shown == event.body.id)
            shown = event.body.id if begins else None


@settings(max_examples=40, deadline=None)
@given(st.lists(steps, min_size=1, max_size=14))
def test_state_holds_no_word_that_a_customer_wrote(course: list[object]) -> None:
    state = empty("c-1")
    for event in played(course):
        state = apply(state, event)
    kept = repr(state)
    assert [text for text in CUSTOMER if re.search(re.escape(text[:20]), kept)] == []


@cache
def _sources() -> str:
    return (Path(__file__).parents[2] / "app/core/apply.py").read_text("utf-8")


def test_applying_neither_detects_nor_judges() -> None:
    assert "detection.read" not in _sources()
    assert "rulebook" not in _sources()
    assert "import decide" not in _sources()
