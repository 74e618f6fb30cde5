"""What customers say, and where."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from app.core.detection.cues import AFTER_COMPLAINTS, CUE_PATTERNS, find_cues
from app.core.detection.memory import NOTHING, Memory, remember
from app.core.detection.patterns import PatternSet
from app.core.detection.scan import scan
from app.core.signals import Found
from app.core.vocabulary import Cue, Speaker

LINES = Path(__file__).with_name("customer_lines.yaml")
PATTERNS = PatternSet(CUE_PATTERNS)
FEW = 4
OUR_OWN = {Cue.FAILURE, Cue.OTHER_PARTY, Cue.ASKS_WHY, Cue.SETBACK, Cue.DEMAND, Cue.BUSINESS, Cue.APOLOGY}
"""Cues beyond the contract, which a harmless line may well have."""


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    says: frozenset[Cue]
    memory: Memory


def after(asked: str | None, told: str | None) -> Memory:
    memory = NOTHING
    if asked:
        memory = remember(memory, Speaker.CUSTOMER, asked, None)
    if told:
        memory = remember(memory, Speaker.AGENT, told, None)
    return memory


def _lines() -> Iterator[Line]:
    entries: list[dict[str, Any]] = yaml.safe_load(LINES.read_text(encoding="utf-8"))
    for entry in entries:
        memory = after(entry.get("asked"), entry.get("told"))
        yield Line(entry["text"], frozenset(map(Cue, entry["says"])), memory)


CUSTOMER_LINES = tuple(_lines())


def cues(text: str, memory: Memory = NOTHING) -> tuple[Found[Cue], ...]:
    return find_cues(scan(text, PATTERNS), memory)


def said(text: str, memory: Memory = NOTHING) -> set[Cue]:
    return {cue.id for cue in cues(text, memory)}


@pytest.mark.parametrize("line", CUSTOMER_LINES, ids=lambda line: line.text[:50])
def test_a_line_says_what_it_says(line: Line) -> None:
    found = said(line.text, line.memory)
    assert line.says <= found if line.says else not found - OUR_OWN


@pytest.mark.parametrize("cue", Cue)
def test_every_cue_is_shown_by_several_lines(cue: Cue) -> None:
    assert sum(cue in line.says for line in CUSTOMER_LINES) >= FEW


def test_the_evidence_is_the_words_that_say_it() -> None:
    text = "This is the third time I am asking. Get me your manager."
    assert {cue.id: text[cue.start : cue.end] for cue in cues(text)} == {
        Cue.REPEAT_CONTACT: "third time I am asking",
        Cue.MANAGER_REQUEST: "Get me your manager",
    }


def test_the_evidence_is_what_was_written_and_not_what_was_read() -> None:
    text = "I’ve been waaaiting for 3 weeks — get me a ｍａｎａｇｅｒ"
    evidence = {cue.id: text[cue.start : cue.end] for cue in cues(text)}
    assert evidence[Cue.MANAGER_REQUEST] == "get me a ｍａｎａｇｅｒ"


def test_missing_apostrophes_and_capitals_change_nothing() -> None:
    assert said("I haven't received my refund, I won't wait any longer") == said(
        "i havent received my refund i wont wait any longer"
    )


def test_a_yes_is_agreement_only_to_an_agent_who_said_something() -> None:
    assert Cue.AGREEMENT in said("Yes please", after(None, "Shall I book it?"))
    assert Cue.AGREEMENT not in said("Yes please", after("Where is it?", None))


def test_a_thumbs_up_after_a_complaint_is_sarcasm() -> None:
    assert Cue.SARCASM not in said("👍")
    assert Cue.SARCASM in said("👍", replace(NOTHING, customer_complained=True))


def test_praise_that_is_not_meant_is_no_thanks() -> None:
    assert said("Thanks for absolutely nothing.") & {Cue.SARCASM, Cue.THANKS} == {Cue.SARCASM}


def test_relief_at_the_thought_of_the_end_is_a_person_at_risk() -> None:
    found = said("i think about not waking up and it feels like a relief, i want to die")
    assert Cue.SELF_HARM in found
    assert Cue.RELIEF not in found


def test_names_and_codes_in_capitals_are_not_shouted() -> None:
    assert Cue.SHOUTING not in said("It's the HP LASERJET with the USB HDMI hub, model ZX81.")
    assert Cue.SHOUTING in said("WHERE IS MY ORDER")
    assert Cue.SHOUTING not in said("AMAZING, THANK YOU!!")


def test_hardly_a_pattern_has_to_be_tried_on_every_text() -> None:
    for patterns in (PATTERNS, AFTER_COMPLAINTS):
        assert len(patterns.unfiltered()) <= 1
