"""One message, read whole."""

import json
from dataclasses import asdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.detection.memory import NOTHING, Memory, remember
from app.core.detection.read import read_agent, read_customer
from app.core.signals import CustomerReading
from app.core.vocabulary import Cue, Speaker

AFTER_AN_ANSWER = remember(
    remember(NOTHING, Speaker.CUSTOMER, "where is my order", None), Speaker.AGENT, "Could you wait?", None
)
ODD = [
    "",
    " ",
    "?!",
    "\n\n",
    "a" * 8_000,
    "fuck " * 1_600,
    "f u c k " * 1_000,
    "a.b " * 2_000,
    "\u0301" * 8_000,
    "Z̷͚̽" * 2_600,
    "🤡" * 8_000,
    "مرحبا " * 1_300,
    "\u202e" * 100 + "kcuf",
    "you " * 2_000,
    '"' * 8_000,
    "no, " * 2_000,
    "<b>{{7*7}}</b> %s {0} \\",
]


def upset(text: str) -> float:
    value = read_customer(text, NOTHING).upset
    assert value is not None
    return value


def spans_of(reading: CustomerReading) -> list[tuple[int, int]]:
    spans = [(cue.start, cue.end) for cue in reading.cues] + [
        (fact.start, fact.end) for fact in reading.facts
    ]
    return spans + [(reading.abuse.start, reading.abuse.end)] * bool(reading.abuse.categories)


@pytest.mark.parametrize(
    "text",
    [
        "This is the third time I am asking, and nobody has called me back!",
        "I would like to understand why, for the third time, my refund has not arrived.",
        "I note with some disappointment that I have had no substantive reply.",
        "Great, just great. Another form.",
        "this is ridiculous, I want to speak to your manager",
        "you useless idiot",
        "WHERE IS MY MONEY, IT HAS BEEN A MONTH",
    ],
)
def test_the_unhappy_are_upset_loudly_or_politely(text: str) -> None:
    assert upset(text) > 0.5


@pytest.mark.parametrize(
    "text",
    [
        "Hi, could you tell me when the shop opens?",
        "Thanks, that works perfectly now!",
        "I'd like to order two more chairs please.",
        "Yes, the 14th at ten is fine.",
        "You're a bloody legend, cheers!",
        "How do I kill a process on your server?",
    ],
)
def test_the_calm_are_not(text: str) -> None:
    assert upset(text) < 0.5


def test_another_language_gets_no_made_up_score() -> None:
    reading = read_customer("¿DÓNDE ESTÁ MI PEDIDO? YO QUIERO MI DINERO POR FAVOR", NOTHING)
    assert (reading.language, reading.sentiment, reading.upset, reading.abuse.score) == (
        "es",
        None,
        None,
        None,
    )
    assert {cue.id for cue in reading.cues} <= {Cue.SHOUTING}


@pytest.mark.parametrize("memory", [NOTHING, AFTER_AN_ANSWER], ids=["first", "answering"])
@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_no_text_is_too_odd_to_read(text: str, memory: Memory) -> None:
    for start, end in spans_of(read_customer(text, memory)):
        assert 0 <= start < end <= len(text)


@settings(deadline=None)  # the first text waits for the patterns
@given(st.text(max_size=120))
def test_evidence_points_at_what_was_written(text: str) -> None:
    for start, end in spans_of(read_customer(text, AFTER_AN_ANSWER)):
        assert text[start:end].strip()


@settings(deadline=None)  # the first text waits for the patterns
@given(st.text("shit you are $f*u.ck1 idiot NOW ’no thanks 🤡🖕\u200bé", max_size=120))
def test_scores_stay_in_their_ranges(text: str) -> None:
    reading = read_customer(text, AFTER_AN_ANSWER)
    assert reading.sentiment is None or -1.0 <= reading.sentiment <= 1.0
    assert reading.upset is None or 0.0 <= reading.upset <= 1.0
    assert reading.abuse.score is None or 0.0 <= reading.abuse.score < 1.0


@settings(deadline=None)  # the first text waits for the patterns
@given(st.text(max_size=60))
def test_the_same_text_reads_the_same(text: str) -> None:
    assert read_customer(text, NOTHING) == read_customer(text, NOTHING)


def test_memory_keeps_no_words() -> None:
    memory = remember(NOTHING, Speaker.CUSTOMER, "my password is swordfish", None)
    assert "swordfish" not in json.dumps(asdict(memory), default=list)


@settings(deadline=None)  # the first text waits for the patterns
@given(st.text(max_size=120))
def test_any_agent_s_text_can_be_read(text: str) -> None:
    reading = read_agent(text, AFTER_AN_ANSWER, 1_795_608_000_000, "Europe/London")
    for move in reading.moves:
        assert 0 <= move.start < move.end <= len(text)
