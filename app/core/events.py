"""What happened, as it stands in the log. State is the fold of `apply` over these; nothing else is true.

Text stands once, in `Message` (a customer's or an agent's words), `Note`, `Whisper`, `Alert.text` (an agent's
request for help) and `Feedback.text` (a wrap-up). Everything else points at a message with `Evidence`.
The event log stores those texts apart from the rest of the body, so that they can be blanked.
"""

from dataclasses import dataclass
from hashlib import blake2b
from typing import TypeAlias

from app.core.inputs import Context, Earlier
from app.core.signals import Signals
from app.core.vocabulary import (
    AdviceState,
    AlertKind,
    AlertState,
    Channel,
    FeedbackAction,
    Outcome,
    Severity,
    Speaker,
    Step,
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that called for something: `text[start:end]` of message `message`."""

    message: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Started:
    """The conversation opened, or opened again after it ended."""

    channel: Channel
    team: str
    agent: str | None = None
    customer: str | None = None
    context: Context = Context(Earlier())


@dataclass(frozen=True, slots=True)
class Assigned:
    """Who has it changed, or more became known; always the values that hold from now on."""

    channel: Channel
    team: str
    agent: str | None
    customer: str | None


@dataclass(frozen=True, slots=True)
class Message:
    """`said_ms` is when the source says it was said; the event's own time is the conversation's clock.

    `context` is set when it differs from what was known before. `revision` counts corrections: the same id
    with a higher revision replaces the earlier one.
    """

    id: str
    speaker: Speaker
    text: str
    signals: Signals
    said_ms: int | None = None
    duration_ms: int | None = None
    context: Context | None = None
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Promise:
    """`state` is `made`, `kept` or `overdue`; an overdue one may still be kept."""

    id: str
    evidence: Evidence
    due_ms: int | None
    state: str = "made"


@dataclass(frozen=True, slots=True)
class Slot:
    """What fills `{name}` in a phrase: the words at `evidence`, or `value` when it is a number of ours."""

    name: str
    evidence: Evidence | None = None
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Advice:
    """The one next step. `say` are phrases of the rulebook whose every `{slot}` is in `slots`."""

    id: str
    step: Step
    state: AdviceState
    rule: str
    rule_version: str
    say: tuple[str, ...]
    sentence: str
    evidence: tuple[Evidence, ...] = ()
    sources: tuple[str, ...] = ()
    slots: tuple[Slot, ...] = ()
    guidance: str | None = None
    """`crisis` when a person is at risk."""
    prompted: bool = True
    """It answers the customer's newest words, protects or saves: it spends no attention budget."""
    reason: str | None = None
    """Why it changed state, in a fixed word: see `coach.Because`."""


@dataclass(frozen=True, slots=True)
class Alert:
    """One episode of one kind. Each event carries the whole alert as it stands from now on."""

    id: str
    kind: AlertKind
    severity: Severity
    state: AlertState
    reason: str
    rule: str
    rule_version: str
    evidence: tuple[Evidence, ...] = ()
    owner: str | None = None
    outcome: Outcome | None = None
    text: str | None = None
    """For `help_requested`: the agent's own reason. For a resolved one: the lead's note."""
    snoozed_until_ms: int | None = None
    raised_ms: int = 0
    because: str | None = None
    """Why this event: `raised`, `more`, `grew`, `unclaimed`, `recovered`, `deferred`, `mended` …"""
    by: str | None = None
    """The lead who did what `because` says; None where nobody did."""
    acknowledged_ms: int | None = None
    """When a person first had it."""
    waits_ms: int = 0
    """Since when it has waited for a person at this severity; ahead of the clock while it is snoozed."""
    called: str | None = None
    """The lead whom it was passed on to because nobody had taken it."""
    passes_to: str | None = None
    """Whom it is passed on to at `passes_ms`; None: to nobody by name."""
    deferred: str | None = None
    """Why it has waited for a customer message before it was raised, in a fixed word: see `deferral.Hope`."""
    passes_ms: int | None = None
    """When it is passed on unless somebody takes it; None: not, or not any more."""


@dataclass(frozen=True, slots=True)
class Note:
    id: str
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class Whisper:
    """Only the agent sees it. The second event of the same id, with `read_ms`, is the receipt and carries
    no text."""

    id: str
    by: str
    text: str
    read_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Feedback:
    action: FeedbackAction
    by: str
    advice: str | None = None
    until_ms: int | None = None
    root_cause: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """`reason` is the source's word, or `idle` when it ended by itself."""

    reason: str | None = None


Body: TypeAlias = Started | Assigned | Message | Promise | Advice | Alert | Note | Whisper | Feedback | Ended


@dataclass(frozen=True, slots=True)
class Event:
    """`version` counts 1, 2, 3 … without gaps within `conversation`; `at_ms` never runs backwards there."""

    conversation: str
    version: int
    at_ms: int
    body: Body


TYPE_OF: dict[type, str] = {
    Started: "started",
    Assigned: "assigned",
    Message: "message",
    Promise: "promise",
    Advice: "advice",
    Alert: "alert",
    Note: "note",
    Whisper: "whisper",
    Feedback: "feedback",
    Ended: "ended",
}
"""The name of each body on the wire and in the log."""


def digest(speaker: Speaker, text: str) -> bytes:
    """What a message said, in 16 bytes: tells a repeat from other content under the same id."""
    return blake2b(text.encode(), digest_size=16, person=speaker.encode()).digest()


def points_at(body: Body) -> frozenset[str]:
    """The ids of the messages whose words this event points at, beside its own."""
    found: tuple[Evidence, ...] = ()
    match body:
        case Promise():
            found = (body.evidence,)
        case Advice():
            found = body.evidence + tuple(slot.evidence for slot in body.slots if slot.evidence)
        case Alert():
            found = body.evidence
        case _:
            pass
    return frozenset(evidence.message for evidence in found)
