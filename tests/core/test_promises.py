"""What the agent promised, and what makes it kept."""

from app.core.course import Course
from app.core.events import Promise
from app.core.inputs import End, KeepPromise, Say
from app.core.refusals import refusal
from app.core.vocabulary import AlertKind, Speaker
from tests.builders import NEVER, NOON_MS, rule, rulebook, settings

HELP = rule(alert=AlertKind.HELP_REQUESTED, when=NEVER)


def promised() -> Course:
    """A conversation in which the agent has promised to call back."""
    course = Course("c-1", rulebook(HELP, company=settings()))
    course.take(Say(NOON_MS, "m-1", Speaker.AGENT, "I will call you back by 4 pm.", agent="kim"))
    return course


def test_the_agent_says_that_it_is_kept() -> None:
    course = promised()
    (event,) = course.take(KeepPromise(NOON_MS + 1, "kim", "c-1/p1"))
    assert isinstance(event.body, Promise)
    assert (event.body.id, event.body.state) == ("c-1/p1", "kept")
    assert course.state.promises == ()


def test_it_can_be_kept_after_the_end() -> None:
    course = promised()
    course.take(End(NOON_MS + 1))
    (event,) = course.take(KeepPromise(NOON_MS + 2, "kim", "c-1/p1"))
    assert isinstance(event.body, Promise)


def test_what_is_kept_stays_kept() -> None:
    course = promised()
    course.take(KeepPromise(NOON_MS + 1, "kim", "c-1/p1"))
    assert course.take(KeepPromise(NOON_MS + 2, "kim", "c-1/p1")) == ()


def test_one_that_was_never_made_is_refused() -> None:
    told = refusal(promised().state, KeepPromise(NOON_MS + 1, "kim", "c-1/p2"))
    assert told is not None
    assert (told.code, told.field) == ("not_found", "promise")
