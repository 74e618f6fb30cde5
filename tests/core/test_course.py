from collections.abc import Iterable

from app.core.course import Course
from app.core.events import Alert, Ended, Event
from app.core.inputs import AskHelp, End, Say, Start
from app.core.vocabulary import AlertKind, Severity, Speaker
from tests.builders import NEVER, NOON_MS, rule, rulebook, settings

MINUTE = 60_000
HELP = rule(alert=AlertKind.HELP_REQUESTED, when=NEVER, severity=Severity.INFO, grows_ms=5 * MINUTE)


def course() -> Course:
    """A conversation that has begun at noon; half an hour of silence ends it."""
    begun = Course("c-1", rulebook(HELP, company=settings()))
    begun.take(Start(NOON_MS))
    return begun


def minutes(events: Iterable[Event], kind: type) -> list[float]:
    return [(event.at_ms - NOON_MS) / MINUTE for event in events if isinstance(event.body, kind)]


def test_silence_fires_every_timer_at_its_own_time() -> None:
    silent = course()
    silent.take(AskHelp(NOON_MS, by="kim"))
    events = silent.wait(NOON_MS + 60 * MINUTE)
    assert minutes(events, Alert) == [5, 10]
    assert minutes(events, Ended) == [30]


def test_a_wait_includes_its_last_moment_and_fires_nothing_twice() -> None:
    silent = course()
    silent.take(AskHelp(NOON_MS, by="kim"))
    assert minutes(silent.wait(NOON_MS + 5 * MINUTE), Alert) == [5]
    assert silent.wait(NOON_MS + 5 * MINUTE) == ()


def test_what_falls_due_before_an_input_comes_first() -> None:
    busy = course()
    busy.take(AskHelp(NOON_MS, by="kim"))
    events = busy.take(End(NOON_MS + 7 * MINUTE))
    assert [type(event.body) for event in events[:2]] == [Alert, Ended]
    assert [event.at_ms - NOON_MS for event in events[:2]] == [5 * MINUTE, 7 * MINUTE]


def test_versions_have_no_gaps_over_ticks_and_inputs() -> None:
    busy = course()
    events = [*busy.take(AskHelp(NOON_MS, by="kim")), *busy.wait(NOON_MS + 60 * MINUTE)]
    assert [event.version for event in events] == list(range(2, 2 + len(events)))


def test_an_earlier_time_counts_as_now() -> None:
    busy = course()
    busy.take(Say(NOON_MS + MINUTE, "m-1", Speaker.SYSTEM, "Anna has joined."))
    (said,) = busy.take(Say(NOON_MS, "m-2", Speaker.SYSTEM, "Anna has left."))
    assert said.at_ms == NOON_MS + MINUTE


def test_ticks_that_lead_to_nothing_do_not_come_again() -> None:
    quiet = course()
    quiet.take(Say(NOON_MS, "m-1", Speaker.CUSTOMER, "Hello."))
    assert quiet.wait(NOON_MS + 10 * MINUTE) == ()
    assert quiet.clock_ms == NOON_MS + 10 * MINUTE
