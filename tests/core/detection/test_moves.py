"""What agents do with their words."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from app.core.detection.memory import NOTHING, Memory, remember
from app.core.detection.moves import MOVE_PATTERNS, find_moves
from app.core.detection.patterns import PatternSet
from app.core.detection.scan import scan
from app.core.signals import Found
from app.core.vocabulary import FAULTS, Move, Speaker

LINES = Path(__file__).with_name("agent_lines.yaml")
PATTERNS = PatternSet(MOVE_PATTERNS)
FEW = 4
"""A move is shown by at least so many lines, and by as many that only look like it."""


def heard(told: list[str], earlier: list[str]) -> Memory:
    memory = NOTHING
    for text in told:
        memory = remember(memory, Speaker.CUSTOMER, text, None)
    for text in earlier:
        memory = remember(memory, Speaker.AGENT, text, None)
    return memory


def moves(text: str, memory: Memory = NOTHING) -> tuple[Found[Move], ...]:
    return find_moves(scan(text, PATTERNS), memory)


def made(text: str, memory: Memory = NOTHING) -> set[Move]:
    return {move.id for move in moves(text, memory)}


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    moves: frozenset[Move]
    memory: Memory


def _lines() -> Iterator[Line]:
    entries: list[dict[str, Any]] = yaml.safe_load(LINES.read_text(encoding="utf-8"))
    for entry in entries:
        memory = heard(entry.get("told", []), entry.get("earlier", []))
        yield Line(entry["text"], frozenset(map(Move, entry["moves"])), memory)


AGENT_LINES = tuple(_lines())


@pytest.mark.parametrize("line", AGENT_LINES, ids=lambda line: line.text[:50])
def test_a_line_makes_the_moves_it_makes_and_no_other(line: Line) -> None:
    assert made(line.text, line.memory) == line.moves


@pytest.mark.parametrize("move", Move)
def test_every_move_is_shown_by_several_lines(move: Move) -> None:
    assert sum(move in line.moves for line in AGENT_LINES) >= FEW


def test_most_lines_that_look_like_a_move_are_left_alone() -> None:
    assert sum(not line.moves for line in AGENT_LINES) >= 100


def test_the_evidence_is_the_clause_that_makes_the_move() -> None:
    text = "Right, that must have been awful, and I am sorry about the wait. I'm sending a new one now."
    assert {move.id: text[move.start : move.end] for move in moves(text)} == {
        Move.ACKNOWLEDGE: "that must have been awful",
        Move.APOLOGISE: "and I am sorry about the wait",
        Move.ACT: "I'm sending a new one now",
    }


def test_the_evidence_is_what_was_written_and_not_what_was_read() -> None:
    text = "I’m   sooo   sorry about the wait 🙏"
    assert [text[move.start : move.end] for move in moves(text)] == ["I’m   sooo   sorry about the wait 🙏"]


def test_a_paraphrase_uses_the_facts_of_the_customer() -> None:
    memory = heard(["my fridge came on Monday with a dent and the driver would not take it back"], [])
    assert Move.PARAPHRASE in made("So the fridge came dented and the driver would not take it back.", memory)
    assert Move.PARAPHRASE not in made("So the shop opens at nine, closes at six, and has parking.", memory)


def test_the_same_words_again_are_canned() -> None:
    first = "Please open the settings page and choose your region from the list."
    assert Move.CANNED not in made(first)
    assert Move.CANNED in made(
        "Please open the settings page, and choose your region from that list.", heard([], [first])
    )
    assert Move.CANNED not in made("Then choose the blue icon at the bottom of the page.", heard([], [first]))


def test_a_warm_hand_over_is_no_buck_passing() -> None:
    assert made("I'll bring in my team lead and tell her everything, so you won't start over.") == {
        Move.ESCALATE
    }
    assert made("You need to call the courier about that.") == {Move.BUCK_PASSING}


def test_a_plain_account_is_no_excuse() -> None:
    assert made("What happened is that we lost your form.") == {Move.BE_OPEN}
    assert made("We're so busy today, these things happen.") == {Move.EXCUSE}


def test_calm_words_carry_no_fault() -> None:
    for text in (
        "One moment, please.",
        "The lift is on the left.",
        "Yes, until the 14th.",
        "Thank you, goodbye.",
    ):
        assert not made(text) & FAULTS


@pytest.mark.parametrize(
    "text", ["", " ", "?", "!!!!", "\n\n", "🙂", "привет", "a" * 8_000, "so " * 2_600, "sorry, " * 1_100]
)
def test_no_text_is_too_odd_to_read(text: str) -> None:
    for move in moves(text):
        assert 0 <= move.start < move.end <= len(text)
