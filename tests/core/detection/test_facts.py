"""Facts that the notes are drafted from."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.detection.facts import find_facts
from app.core.detection.patterns import PatternSet
from app.core.detection.scan import scan

NO_PATTERNS = PatternSet(())


def facts(text: str) -> list[tuple[str, str]]:
    return [(fact.kind.value, text[fact.start : fact.end]) for fact in find_facts(scan(text, NO_PATTERNS))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("My name is Dana.", [("name", "Dana")]),
        ("my name is dana scully and i am waiting", [("name", "dana scully")]),
        ("Hi, this is Marcus Bell", [("name", "Marcus Bell")]),
        ("dana here, any news?", []),
        ("Dana here, any news?", [("name", "Dana")]),
        ("I'm Seán O’Brien from Cork", [("name", "Seán O’Brien")]),
        ("Kind regards,\nŁukasz Nowak", [("name", "Łukasz Nowak")]),
        ("Dear Mr Okafor, thank you", [("name", "Mr Okafor")]),
        ("order number 88213-A is missing", [("reference", "88213-A")]),
        ("Ref: K7-2231", [("reference", "K7-2231")]),
        ("ticket #4471 was closed", [("reference", "4471")]),
        ("it's INV-00921 you want", [("reference", "INV-00921")]),
        ("my account is 40018822", [("reference", "40018822")]),
        ("booking ABC123", [("reference", "ABC123")]),
        ("you took £49.99 from me", [("amount", "£49.99")]),
        ("€1,200.50 and not a cent less", [("amount", "€1,200.50")]),
        ("i paid two hundred and fifty pounds", [("amount", "two hundred and fifty pounds")]),
        ("rs 4500 gone", [("amount", "rs 4500")]),
        ("forty bucks for that", [("amount", "forty bucks")]),
        ("it came on 12 March at 10:30 am", [("date", "12 March"), ("time", "10:30 am")]),
        (
            "on Tuesday the 14th, at half past three",
            [("date", "Tuesday the 14th"), ("time", "half past three")],
        ),
        ("since the 3rd", [("date", "the 3rd")]),
        ("delivered on 3/4/2026 at noon", [("date", "3/4/2026"), ("time", "noon")]),
        ("this is the third time", [("count", "third time")]),
        ("I've called four times since monday", [("count", "four times"), ("date", "monday")]),
        ("I wrote to you twice", [("count", "twice")]),
        ("five emails and nothing", [("count", "five emails")]),
    ],
)
def test_a_fact_is_found_as_it_was_written(text: str, found: list[tuple[str, str]]) -> None:
    assert facts(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "this is ridiculous",
        "I'm furious and my account is in the red",
        "I am here for my order",
        "my name is on the door",
        "case is closed",
        "I ordered 2 of them",
        "the order was late 3 days",
        "it is 1.5kg",
        "we are waiting here",
        "speaking of which",
        "",
    ],
)
def test_what_only_looks_like_a_fact_is_none(text: str) -> None:
    assert facts(text) == []


def test_where_two_overlap_the_more_telling_one_stands() -> None:
    assert facts("order 2026-11-25") == [("reference", "2026-11-25")]
    assert facts("invoice 4711, 20 pounds") == [("reference", "4711"), ("amount", "20 pounds")]


@given(st.text(max_size=300))
def test_any_text_gives_facts_in_order_and_apart(text: str) -> None:
    found = find_facts(scan(f"order 12 {text} on 3 May", NO_PATTERNS))
    assert all(one.end <= other.start for one, other in pairwise(found))
