"""A scenario put through the rules: what was expected, what came, expectation by expectation."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

from app.core import inputs
from app.core.course import Course
from app.core.events import Event, Message
from app.core.inputs import Context, Input
from app.core.rulebook.rules import Rulebook
from app.core.scenarios import Expect, Scenario, Turn
from app.core.signals import CustomerSignals
from app.core.state import State
from app.core.transcripts import BASE_MS, SPACING_MS
from app.core.vocabulary import FeedbackAction

ABUSIVE = 0.5
AGENT, LEAD, CUSTOMER = "agent", "lead", "customer"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One expectation. `turn` counts from 1; `got` is what was there instead of, or as, `expected`."""

    scenario: str
    turn: int
    kind: str
    expected: Any
    got: Any
    ok: bool

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def judge(scenario: Scenario, rulebook: Rulebook) -> Iterator[Verdict]:
    """Runs the scenario under its own policy, whatever its team's would be."""
    course = Course(scenario.id, rulebook.under(scenario.policy))
    clock_ms = BASE_MS
    for number, turn in enumerate(scenario.turns, 1):
        clock_ms = _time_of(turn, scenario, clock_ms, first=number == 1)
        events = _played(course, turn, scenario, number, clock_ms)
        if turn.expect:
            yield from _verdicts(scenario.id, number, turn.expect, course.state, events)


def _time_of(turn: Turn, scenario: Scenario, clock_ms: int, *, first: bool) -> int:
    """Messages come at the pace of the channel after what was before; buttons take no time."""
    if turn.at is not None:
        return max(clock_ms, BASE_MS + round(turn.at * 1000))
    if turn.wait is not None:
        return clock_ms + round(turn.wait * 1000)
    if turn.speaker is not None and not first:
        return clock_ms + SPACING_MS[scenario.channel]
    return clock_ms


def _played(course: Course, turn: Turn, scenario: Scenario, number: int, at_ms: int) -> tuple[Event, ...]:
    if turn.wait is not None:
        return course.wait(at_ms)
    return course.take(_input(turn, scenario, number, at_ms))


def _input(turn: Turn, scenario: Scenario, number: int, at_ms: int) -> Input:
    if turn.speaker is not None and turn.text is not None:
        return inputs.Say(
            at_ms,
            id=f"m-{number}",
            speaker=turn.speaker,
            text=turn.text,
            said_ms=at_ms,
            duration_ms=turn.duration_ms,
            channel=scenario.channel,
            agent=AGENT,
            customer=CUSTOMER,
            context=Context(inputs.Earlier(scenario.earlier.contacts, scenario.earlier.abusive)),
        )
    if "help" in turn.model_fields_set:
        return inputs.AskHelp(at_ms, by=AGENT, reason=turn.help)
    if turn.approve_exit:
        return inputs.Feedback(at_ms, FeedbackAction.EXIT_APPROVED, by=LEAD)
    return inputs.End(at_ms, reason=turn.end)


def _verdicts(
    id: str, number: int, expect: Expect, state: State, events: tuple[Event, ...]
) -> Iterator[Verdict]:
    shown = state.advice.step if state.advice else None
    opened = sorted(alert.kind for alert in state.alerts)
    at = Verdict(id, number, "", None, shown, ok=False)
    if expect.steps:
        yield replace(at, kind="steps", expected=list(expect.steps), ok=shown in expect.steps)
    if expect.not_steps:
        yield replace(at, kind="not_steps", expected=list(expect.not_steps), ok=shown not in expect.not_steps)
    if expect.quiet:
        yield replace(at, kind="quiet", expected=True, ok=shown is None)
    for kind in expect.alerts:
        yield replace(at, kind="alerts", expected=kind, got=opened, ok=kind in opened)
    for kind in expect.no_alerts:
        yield replace(at, kind="no_alerts", expected=kind, got=opened, ok=kind not in opened)
    if expect.abuse is not None:
        score = _abuse_score(events)
        abusive = score is not None and score >= ABUSIVE
        yield replace(at, kind="abuse", expected=expect.abuse, got=score, ok=abusive == expect.abuse)


def _abuse_score(events: tuple[Event, ...]) -> float | None:
    """Of the turn's own message, which is the last one among its events."""
    for event in reversed(events):
        if isinstance(event.body, Message) and isinstance(event.body.signals, CustomerSignals):
            score = event.body.signals.reading.abuse.score
            return None if score is None else round(score, 4)
    return None
