"""The language that patterns are written in, and how the few that can match are found."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.detection.automaton import Automaton
from app.core.detection.patterns import Pattern, PatternSet, ways
from app.core.detection.phrases import alternatives, expand
from app.core.detection.read import AGENT_PATTERNS, CUSTOMER_PATTERNS
from app.core.detection.requirements import keys_of, required
from app.core.detection.scan import Scan, scan, words_of


def scanned(text: str, regex: str, *, unless: str = "", absent: str = "") -> Scan:
    return scan(text, PatternSet([Pattern("group", "it", regex, unless, absent)]))


def evidence(text: str, regex: str, *, unless: str = "", absent: str = "") -> list[str]:
    found = scanned(text, regex, unless=unless, absent=absent)
    return [text[hit.start : hit.end] for hit in found.hits("group")]


@pytest.mark.parametrize(
    ("regex", "text"),
    [
        ("don't know", "dont know"),
        ("don't know", "I don’t know"),
        ("call me back", "call, me - back"),
        ("(call|ring) me", "RING ME"),
        ("{nth} time", "the 3rd time"),
        ("wait {gap2}hours", "wait for two hours"),
        ("{^}no{$}", "Yes. No."),
        ("can{nt} wait", "cannot wait"),
    ],
)
def test_a_pattern_reads_like_what_people_say(regex: str, text: str) -> None:
    assert scanned(text, regex).has("group", "it")


@pytest.mark.parametrize(
    ("regex", "text"),
    [
        ("ass", "assessment"),
        ("wait {gap1}hours", "wait for two whole hours"),
        ("call me", "call. Me too"),
        ("{^}no{$}", "no way"),
        ("thanks( a lot)*", "thanksgiving"),
    ],
)
def test_a_pattern_keeps_to_words_and_sentences(regex: str, text: str) -> None:
    assert not scanned(text, regex).hits("group")


def test_the_evidence_is_what_is_marked() -> None:
    assert evidence("I want my money back now", "want my <money back> now") == ["money back"]


def test_the_evidence_carries_no_punctuation() -> None:
    assert evidence("Well. No! Right?", "{^}<no>{$}") == ["No"]


def test_a_veto_forbids_only_what_it_overlaps() -> None:
    assert evidence("can't wait to go, but I can't wait", "can't wait", unless="can't wait to") == [
        "can't wait"
    ]


def test_an_absent_phrase_forbids_everything() -> None:
    assert evidence("can't wait, haha", "can't wait", absent="haha") == []


def test_a_list_that_nobody_wrote_is_named() -> None:
    with pytest.raises(ValueError, match="bosss"):
        expand("{bosss}")


def test_a_broken_pattern_is_shown() -> None:
    with pytest.raises(ValueError, match="not a regular expression"):
        Automaton(expand("(open"))


def test_alternatives_outside_of_brackets_are_patterns_of_their_own() -> None:
    assert alternatives(r"a (b|c)|[|]d|e\|f") == ["a (b|c)", "[|]d", r"e\|f"]


def test_a_line_is_a_way_and_goes_on_after_a_bar() -> None:
    patterns = ways(
        "group",
        "it",
        """
        one (two|
            three)
        four
        """,
        unless="""
        five
        six
        """,
    )
    assert [(each.regex, each.unless) for each in patterns] == [
        ("one (two|three)", "five|six"),
        ("four", "five|six"),
    ]


@pytest.mark.parametrize(
    ("regex", "words"),
    [
        ("(call|ring) me", {"call", "ring"}),
        ("colou?r", {"color", "colour"}),
        ("evict\\w+", {"evict"}),
        ("(very )*angry", {"angry"}),
        ("(sick of|fed up)", {"sick", "fed"}),
        ("\\d+ pounds", {"pounds"}),
        ("i('m| am) furious", {"furious"}),
    ],
)
def test_a_pattern_needs_one_of_its_words(regex: str, words: set[str]) -> None:
    assert words in required(regex)


def test_what_may_be_missing_is_not_needed() -> None:
    assert required("(please )?(do )*") == ()


def _everything_said() -> list[str]:
    folder = Path(__file__).parent
    return [
        line["text"]
        for name in ("customer_lines.yaml", "agent_lines.yaml")
        for line in yaml.safe_load((folder / name).read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize("patterns", [CUSTOMER_PATTERNS, AGENT_PATTERNS], ids=["customer", "agent"])
def test_the_index_passes_over_no_pattern_that_matches(patterns: PatternSet) -> None:
    compiled = [
        (Automaton(expand(regex)), required(regex))
        for pattern in patterns.patterns[::3]
        for regex in alternatives(pattern.regex)
    ]
    for text in _everything_said()[::4]:
        plain = text.lower()
        if not plain.isascii():
            continue
        keys = keys_of(words_of(plain))
        for automaton, needs in compiled:
            if automaton.spans(plain.encode()):
                assert all(not keys.isdisjoint(needed) for needed in needs)


@settings(deadline=None)  # the first text waits for the patterns
@given(st.text(max_size=60))
def test_any_text_can_be_scanned(text: str) -> None:
    for hit in scan(text, CUSTOMER_PATTERNS).hits("cue"):
        assert text[hit.start : hit.end].strip()
