"""What an agent promises, and when it is due."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.detection.patterns import PatternSet
from app.core.detection.promises import PROMISE_PATTERNS, find_promises
from app.core.detection.scan import scan
from app.core.signals import PromiseMade

PATTERNS = PatternSet(PROMISE_PATTERNS)
LONDON = "Europe/London"
WEDNESDAY = datetime(2026, 11, 25, 10, 20, tzinfo=ZoneInfo(LONDON))


def promises(text: str, at: datetime = WEDNESDAY, zone: str = LONDON) -> tuple[PromiseMade, ...]:
    return find_promises(scan(text, PATTERNS), round(at.timestamp() * 1000), zone)


def due(text: str, at: datetime = WEDNESDAY, zone: str = LONDON) -> str:
    """When the one promise of `text` is due on the wall clock of `zone`; "-" when no time was named."""
    (promise,) = promises(text, at, zone)
    if promise.due_ms is None:
        return "-"
    return datetime.fromtimestamp(promise.due_ms / 1000, ZoneInfo(zone)).strftime("%a %d %b %H:%M")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        # a clock
        ("I'll call you back by 4 pm.", "Wed 25 Nov 16:00"),
        ("i'll ring you at half past three", "Wed 25 Nov 15:30"),
        ("I'll be back at a quarter to six", "Wed 25 Nov 17:45"),
        ("You'll have an email from me by 17:30", "Wed 25 Nov 17:30"),
        ("I’ll write to you before noon", "Wed 25 Nov 12:00"),
        ("We'll call you at five o'clock", "Wed 25 Nov 17:00"),
        ("I'll call you by four", "Wed 25 Nov 16:00"),
        ("The engineer will be with you between 2 and 4 pm", "Wed 25 Nov 16:00"),
        ("I'll ring you at midnight", "Thu 26 Nov 00:00"),
        # an hour that is past today
        ("I'll call you by 9 am", "Thu 26 Nov 09:00"),
        ("I'll call you at nine", "Thu 26 Nov 09:00"),
        # a duration
        ("I'll get back to you within five minutes", "Wed 25 Nov 10:25"),
        ("I will call you in an hour", "Wed 25 Nov 11:20"),
        ("give it a moment, I'll be back in half an hour", "Wed 25 Nov 10:50"),
        ("I'll write again in an hour and a half", "Wed 25 Nov 11:50"),
        ("You'll hear from me in a couple of hours", "Wed 25 Nov 12:20"),
        ("I'll let you know in 10-15 minutes", "Wed 25 Nov 10:35"),
        ("I'll be back in 5", "Wed 25 Nov 10:25"),
        ("We will email you within the next 48 hours", "Fri 27 Nov 10:20"),
        ("It will be with you in three days", "Sat 28 Nov 10:20"),
        ("We'll refund you within 3 to 5 working days", "Wed 02 Dec 10:20"),
        # a day
        ("I'll send it today", "Wed 25 Nov 17:00"),
        ("I'll have an answer by the end of the day", "Wed 25 Nov 17:00"),
        ("I'll let you know by close of business Friday", "Fri 27 Nov 17:00"),
        ("We'll have it with you by Thursday", "Thu 26 Nov 17:00"),
        ("I'll check in with you next Wednesday", "Wed 02 Dec 17:00"),
        ("We'll finish it next week", "Fri 04 Dec 17:00"),
        ("You'll have it by the weekend", "Fri 27 Nov 17:00"),
        ("I'll do it by the end of the month", "Mon 30 Nov 17:00"),
        ("i'll get back to u by 2moro", "Thu 26 Nov 17:00"),
        # a day and an hour, in any order
        ("I'll email you tomorrow before noon", "Thu 26 Nov 12:00"),
        ("I'll write by noon tomorrow", "Thu 26 Nov 12:00"),
        ("I'll ring you on Thursday at ten", "Thu 26 Nov 10:00"),
        ("I'll ring you tomorrow afternoon at 3", "Thu 26 Nov 15:00"),
        ("I'll call you at 8 tonight", "Wed 25 Nov 20:00"),
        ("I'll call you by 4 p.m. tomorrow, promise", "Thu 26 Nov 16:00"),
        # a part of the day
        ("I'll check on Monday morning that the money is there", "Mon 30 Nov 12:00"),
        ("I'll give you a bell first thing tomorrow", "Thu 26 Nov 10:00"),
        ("I'll call you in the morning", "Thu 26 Nov 12:00"),
        ("I'll call you this evening", "Wed 25 Nov 20:00"),
        # a date
        ("I'll call you on the 3rd", "Thu 03 Dec 17:00"),
        ("I'm sending it out on 12 December", "Sat 12 Dec 17:00"),
        ("I'll look at it again on January 4th at noon", "Mon 04 Jan 12:00"),
        ("We'll deliver it on 2026-12-01", "Tue 01 Dec 17:00"),
        ("I'll write to you on 3.12.2026", "Thu 03 Dec 17:00"),
        # the time before the promise
        ("By half past three I'll have called the depot", "Wed 25 Nov 15:30"),
        ("Tomorrow at eleven I'll ring you", "Thu 26 Nov 11:00"),
        # no time
        ("I'll call you back", "-"),
        ("I'll be in touch shortly", "-"),
        ("I'll call you on your mobile, 0700 900 100", "-"),
    ],
)
def test_a_promise_is_due_when_its_words_say(text: str, when: str) -> None:
    assert due(text) == when


@pytest.mark.parametrize(
    "text",
    [
        "Can I call you at five?",
        "Shall I ring you back at a quarter past three?",
        "If the insults go on, I'll have to end this chat at five.",
        "I'll be honest with you, on Monday nobody was here.",
        "I'm sorry about the wait.",
        "The shop opens at nine tomorrow.",
        "I called you at four.",
        "You will have to send the form by Friday.",
        "I won't be able to do it by Friday.",
    ],
)
def test_what_is_asked_threatened_or_past_is_no_promise(text: str) -> None:
    assert promises(text) == ()


def test_each_promise_has_its_own_time() -> None:
    text = "I'll issue the refund within the hour and I'll ring you tomorrow at ten to check."
    first, second = promises(text)
    assert text[first.start : first.end] == "I'll issue the refund within the hour"
    assert text[second.start : second.end] == "I'll ring you tomorrow at ten"


def test_an_hour_said_again_the_day_after_it_passed_means_tomorrow() -> None:
    assert due("I'll call you by 4 pm", WEDNESDAY.replace(hour=15, minute=59)) == "Wed 25 Nov 16:00"
    assert due("I'll call you by 4 pm", WEDNESDAY.replace(hour=16, minute=0)) == "Thu 26 Nov 16:00"


def test_the_end_of_a_day_that_is_over_is_midnight() -> None:
    assert due("I'll send it by the end of the day", WEDNESDAY.replace(hour=18)) == "Wed 25 Nov 23:59"


def test_a_wall_clock_is_read_in_the_zone_of_the_team() -> None:
    assert due("I'll call you by 4 pm", zone="America/New_York") == "Wed 25 Nov 16:00"
    assert due("I'll call you by 4 pm", zone="Asia/Kolkata") == "Wed 25 Nov 16:00"
    here, there = (
        promises("I'll call you by 4 pm", zone=zone)[0].due_ms for zone in (LONDON, "America/New_York")
    )
    assert (there or 0) - (here or 0) == 5 * 3_600_000


def test_the_clocks_go_back_and_the_hour_is_still_the_one_on_the_wall() -> None:
    saturday = datetime(2026, 10, 24, 20, 0, tzinfo=ZoneInfo(LONDON))
    assert due("I'll call you tomorrow at 9 am", saturday) == "Sun 25 Oct 09:00"
    assert due("I'll call you in 24 hours", saturday) == "Sun 25 Oct 19:00"


def test_figures_are_read_the_way_of_the_place() -> None:
    assert due("We'll deliver it on 12/11", zone="America/Chicago") == "Fri 11 Dec 17:00"
    assert due("We'll deliver it on 11/12", zone="Europe/Dublin") == "Fri 11 Dec 17:00"


def test_a_day_that_does_not_exist_is_no_time() -> None:
    assert due("I'll call you on 31 February") == "-"


@given(st.text(max_size=400), st.integers(0, 4_000_000_000_000))
def test_no_text_at_no_time_fails(text: str, at_ms: int) -> None:
    spoken = f"I'll call you {text}"
    for promise in find_promises(scan(spoken, PATTERNS), at_ms, LONDON):
        assert 0 <= promise.start < promise.end <= len(spoken)
        assert promise.due_ms is None or promise.due_ms > at_ms


TIME_WORDS = [
    "by",
    "in",
    "at",
    "within",
    "4",
    "pm",
    "31",
    "feb",
    "tomorrow",
    "half",
    "past",
    "noon",
    "12/13",
    "99",
    ".",
]


@given(
    st.lists(
        st.sampled_from([*TIME_WORDS, "five", "days", "the", "3rd", "friday", ",", "2.30", "1/1/1", "0"])
    )
)
def test_no_heap_of_time_words_fails(words: list[str]) -> None:
    promises("I'll call you " + " ".join(words))
