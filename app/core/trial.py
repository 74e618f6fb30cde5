"""A scenario put through the rules: what was expected, what came, expectation by expectation."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from app.core import inputs
from app.core.apply import fold
from app.core.course import Course
from app.core.events import Advice, Event, Message
from app.core.inputs import Context, Input
from app.core.rulebook.facts import Facts
from app.core.rulebook.rules import Occasion, Rule, Rulebook
from app.core.scenarios import Expect, Scenario, Turn
from app.core.signals import CustomerSignals
from app.core.state import State
from app.core.transcripts import BASE_MS, SPACING_MS
from app.core.vocabulary import FeedbackAction, Speaker

ABUSIVE = 0.5
AGENT, LEAD, CUSTOMER = "agent", "lead", "customer"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`turn` counts from 1; `got` is what was there instead: a step, the open alerts, a score, or null."""

    scenario: str
    turn: int
    kind: str
    expected: Any
    got: Any
    ok: bool


@dataclass(frozen=True, slots=True)
class Played:
    """A turn of a scenario with all that it caused, and the state after it."""

    number: int
    turn: Turn
    events: tuple[Event, ...]
    seen: State
    """What the coach judged: with the message and the alerts, without its own answer to them."""
    state: State


def play(scenario: Scenario, rulebook: Rulebook) -> Iterator[Played]:
    """Runs the scenario turn by turn, under its own policy, whatever its team's would be."""
    rulebook = in_setting(rulebook, scenario)
    course = Course(scenario.id, rulebook)
    goodwill_left = scenario.given.goodwill_left
    context = Context(
        inputs.Earlier(scenario.earlier.contacts, scenario.earlier.abusive),
        abuse_taken=scenario.given.abuse_taken,
        goodwill_left=rulebook.settings(scenario.team).goodwill > 0
        if goodwill_left is None
        else goodwill_left,
    )
    clock_ms = BASE_MS
    for number, turn in enumerate(scenario.turns, 1):
        clock_ms = _time_of(turn, scenario, clock_ms, first=number == 1)
        before = course.state
        if turn.wait is not None:
            events = course.wait(clock_ms)
        else:
            events = course.take(_input(turn, scenario, number, clock_ms, context))
        yield Played(number, turn, events, _seen(before, events, clock_ms), course.state)


def in_setting(rulebook: Rulebook, scenario: Scenario) -> Rulebook:
    """The book under the scenario's policy, and with what else it says of the company."""
    may_admit_fault = scenario.given.may_admit_fault
    book = rulebook.under(scenario.policy)
    if may_admit_fault is None:
        return book
    theirs = replace(book.settings(scenario.team), may_admit_fault=may_admit_fault)
    return replace(book, teams={**book.teams, scenario.team: theirs})


def judge(scenario: Scenario, rulebook: Rulebook) -> Iterator[Verdict]:
    """Each expectation is judged after everything that its turn caused."""
    for played in play(scenario, rulebook):
        if played.turn.expect:
            yield from _verdicts(scenario.id, played, played.turn.expect)


def _seen(before: State, events: tuple[Event, ...], at_ms: int) -> State:
    seen = fold(before, (event for event in events if not isinstance(event.body, Advice)))
    return replace(seen, now_ms=at_ms)


def _time_of(turn: Turn, scenario: Scenario, clock_ms: int, *, first: bool) -> int:
    """Messages come at the pace of the channel after what was before; buttons take no time."""
    if turn.at is not None:
        return max(clock_ms, BASE_MS + round(turn.at * 1000))
    if turn.wait is not None:
        return clock_ms + round(turn.wait * 1000)
    if turn.speaker is not None and not first:
        return clock_ms + SPACING_MS[scenario.channel]
    return clock_ms


def _input(turn: Turn, scenario: Scenario, number: int, at_ms: int, context: Context) -> Input:
    if turn.speaker is not None and turn.text is not None:
        return inputs.Say(
            at_ms,
            id=f"m-{number}",
            speaker=turn.speaker,
            text=turn.text,
            duration_ms=turn.duration_ms,
            channel=scenario.channel,
            team=scenario.team,
            agent=AGENT,
            customer=CUSTOMER,
            context=context,
        )
    if "help" in turn.model_fields_set:
        return inputs.AskHelp(at_ms, by=AGENT, reason=turn.help)
    if turn.approve_exit:
        return inputs.Feedback(at_ms, FeedbackAction.EXIT_APPROVED, by=LEAD)
    if turn.join:
        return inputs.Feedback(at_ms, FeedbackAction.JOINED, by=LEAD)
    return inputs.End(at_ms, reason=turn.end)


def _verdicts(scenario: str, played: Played, expect: Expect) -> Iterator[Verdict]:
    shown = played.state.advice.step if played.state.advice else None
    opened = sorted(alert.kind for alert in played.state.alerts)
    at = Verdict(scenario, played.number, "", None, shown, ok=False)
    if expect.steps:
        yield replace(at, kind="steps", expected=expect.steps, ok=shown in expect.steps)
    if expect.not_steps:
        yield replace(at, kind="not_steps", expected=expect.not_steps, ok=shown not in expect.not_steps)
    if expect.quiet:
        yield replace(at, kind="quiet", expected=True, ok=shown is None)
    for kind in expect.alerts:
        yield replace(at, kind="alerts", expected=kind, got=opened, ok=kind in opened)
    for kind in expect.no_alerts:
        yield replace(at, kind="no_alerts", expected=kind, got=opened, ok=kind not in opened)
    if expect.abuse is not None:
        score = _abuse_score(played.events)
        abusive = score is not None and score >= ABUSIVE
        yield replace(at, kind="abuse", expected=expect.abuse, got=score, ok=abusive == expect.abuse)


def _abuse_score(events: tuple[Event, ...]) -> float | None:
    """Of the turn's own message, the last one among its events."""
    for event in reversed(events):
        if isinstance(event.body, Message) and isinstance(event.body.signals, CustomerSignals):
            score = event.body.signals.reading.abuse.score
            return None if score is None else round(score, 4)
    return None


def matches(rule: Rule, example: Scenario, rulebook: Rulebook) -> bool:
    """Whether the rule matches at the end of the example; whether it is then shown is the coach's affair."""
    *_, last = play(example, rulebook)
    facts = Facts(last.seen, in_setting(rulebook, example).settings(last.seen.team))
    return (
        occasion_of(last.turn) in rule.on
        and (rule.gate or rule.when).holds(facts)
        and not (rule.unless and rule.unless.forbids(last.turn.text or ""))
    )


def occasion_of(turn: Turn) -> Occasion:
    if turn.speaker is not None:
        return Occasion.CUSTOMER if turn.speaker is Speaker.CUSTOMER else Occasion.AGENT
    if turn.wait is not None:
        return Occasion.TIME
    return Occasion.END if "end" in turn.model_fields_set else Occasion.ACTION
