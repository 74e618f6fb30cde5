"""Readable test data: each builder makes the plain case, and takes what the test is about."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from app.core.apply import apply
from app.core.events import (
    Advice,
    Alert,
    Body,
    Event,
    Evidence,
    Message,
    Started,
)
from app.core.inputs import Context
from app.core.rulebook.rules import BoundaryScale, Facts, Occasion, Rule, Rulebook, TeamSettings
from app.core.signals import Abuse, AgentReading, CustomerReading, CustomerSignals, Found
from app.core.state import State, empty
from app.core.vocabulary import (
    AbuseCategory,
    AdviceState,
    AlertKind,
    AlertState,
    Channel,
    Cue,
    Heat,
    Move,
    Policy,
    Severity,
    Speaker,
    Step,
    Target,
)

NOON_MS = 1_795_608_000_000
"""2026-11-25T12:00:00Z, when tests begin."""


def reading(
    upset: float = 0.1,
    sentiment: float = 0.0,
    cues: Iterable[Cue] = (),
    abuse: float = 0.0,
    target: Target | None = None,
    categories: tuple[AbuseCategory, ...] = (),
) -> CustomerReading:
    """What detection would find in a customer message; the first three characters are the evidence."""
    found = tuple(Found(cue, 0, 3) for cue in cues)
    span = 3 if abuse >= 0.5 else 0
    return CustomerReading(sentiment, upset, "en", Abuse(abuse, categories, target, 0, span), found)


def customer(
    id: str = "m-1",
    text: str = "where is my parcel",
    mood: float = 0.0,
    heat: Heat = Heat.CALM,
    found: CustomerReading | None = None,
    revision: int = 0,
) -> Message:
    signals = CustomerSignals(found or reading(), mood, heat)
    return Message(id, Speaker.CUSTOMER, text, signals, revision=revision)


def agent(
    id: str = "a-1", text: str = "let me look", moves: Iterable[Move] = (), duration_ms: int | None = None
) -> Message:
    found = tuple(Found(move, 0, 3) for move in moves)
    words = text.count(" ") + 1
    return Message(id, Speaker.AGENT, text, AgentReading(found, words=words), duration_ms=duration_ms)


def started(channel: Channel = Channel.CHAT, context: Context | None = None) -> Started:
    return Started(channel, "default", "kim", "cust-9", context or Context())


def advice(step: Step = Step.ACKNOWLEDGE, state: AdviceState = AdviceState.SHOWN, number: int = 1) -> Advice:
    return Advice(
        id=f"c-1/a{number}",
        step=step,
        state=state,
        rule=f"{step}-rule",
        rule_version="v",
        say=("I hear you.",),
        sentence="Nobody has said so yet.",
    )


def alert(
    kind: AlertKind = AlertKind.ABUSE,
    state: AlertState = AlertState.RAISED,
    number: int = 1,
    owner: str | None = None,
    severity: Severity = Severity.WARNING,
) -> Alert:
    return Alert(
        id=f"c-1/l{number}",
        kind=kind,
        severity=severity,
        state=state,
        reason="Insulted twice.",
        rule=f"{kind}-rule",
        rule_version="v",
        evidence=(Evidence("m-1", 0, 3),),
        owner=owner,
        raised_ms=NOON_MS,
    )


def conversation(*bodies: Body, seconds_apart: int = 20, id: str = "c-1") -> State:
    """The state after a start and these bodies, one every `seconds_apart` from noon on."""
    state = empty(id)
    for number, body in enumerate((started(), *bodies)):
        state = then(state, body, seconds=seconds_apart if number else 0)
    return state


def then(state: State, body: Body, seconds: int = 20) -> State:
    """The state after one more event."""
    at_ms = (state.now_ms or NOON_MS) + seconds * 1000
    return apply(state, Event(state.conversation, state.version + 1, at_ms, body))


@dataclass(frozen=True)
class When:
    """A condition as a plain function of the state."""

    test: Callable[[State], bool]
    source: str = "as the test says"

    def holds(self, facts: Facts) -> bool:
        return self.test(facts.state)


ALWAYS = When(lambda state: True)
NEVER = When(lambda state: False)


def rule(
    step: Step | None = None,
    *,
    alert: AlertKind | None = None,
    id: str | None = None,
    on: Occasion = Occasion.CUSTOMER,
    when: When = ALWAYS,
    priority: int = 500,
    **more: Any,
) -> Rule:
    """A rule that always holds, with one phrase."""
    say = MappingProxyType(dict.fromkeys(Channel, ("Words to say.",))) if step else {}
    values = {"why": "A reason.", "say": say, **more}
    return Rule(
        id=id or f"{step or alert}-rule",
        on=frozenset({on}),
        when=when,
        priority=priority,
        step=step,
        alert=alert,
        **values,
    )


def settings(**more: Any) -> TeamSettings:
    plain = TeamSettings(
        policy=Policy.STANDARD,
        scale=BoundaryScale(1, 1, exit_needs_lead=False),
        time_zone="Europe/London",
        idle_end_ms=dict.fromkeys(Channel, 1_800_000),
        silence_ms=dict.fromkeys(Channel, 120_000),
        budget=3,
        budget_window_ms=600_000,
        may_admit_fault=True,
        goodwill=3,
        abuse_break_after=5,
        stuck_after=4,
        fast_words_per_minute=180,
        offers_before_lead=1,
        root_causes=("delivery",),
    )
    return replace(plain, **more)


def rulebook(*rules: Rule, company: TeamSettings | None = None) -> Rulebook:
    """A book of these rules; each occasion has its rules by priority, as compiling would leave them."""
    ordered = sorted(rules, key=lambda one: -one.priority)

    def on(occasion: Occasion, *, steps: bool) -> tuple[Rule, ...]:
        return tuple(one for one in ordered if occasion in one.on and (one.step is not None) is steps)

    return Rulebook(
        version="v",
        steps={occasion: on(occasion, steps=True) for occasion in Occasion},
        alerts={occasion: on(occasion, steps=False) for occasion in Occasion},
        by_id={one.id: one for one in rules},
        company=company or settings(),
        teams={},
    )
