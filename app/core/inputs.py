"""What can happen to a conversation, as inputs to `decide`. Times are UTC epoch milliseconds.

An input is a wish or an observation; what it led to is an event. Inputs are never stored.
"""

from dataclasses import dataclass
from typing import TypeAlias

from app.core.signals import Signals
from app.core.vocabulary import Channel, FeedbackAction, Outcome, Speaker


@dataclass(frozen=True, slots=True)
class Earlier:
    """What is known of the customer's earlier conversations when this one is judged."""

    contacts: int = 0
    abusive: int = 0


@dataclass(frozen=True, slots=True)
class Context:
    """What lies outside the conversation, as it was when used; recorded with the event that used it."""

    earlier: Earlier = Earlier()
    abuse_taken: int = 0
    """Abusive messages that this agent has received this shift, over all conversations."""
    goodwill_left: bool = False
    """The agent's goodwill budget still allows a gesture."""


@dataclass(frozen=True, slots=True)
class Start:
    """Opens a conversation or adds to what is known of it; None leaves a field as it is."""

    at_ms: int
    channel: Channel | None = None
    team: str | None = None
    agent: str | None = None
    customer: str | None = None
    context: Context | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """One final message. `said_ms` is the source's own time; `at_ms` the conversation's clock (never
    backwards)."""

    at_ms: int
    id: str
    speaker: Speaker
    text: str
    said_ms: int | None = None
    duration_ms: int | None = None
    channel: Channel | None = None
    team: str | None = None
    agent: str | None = None
    customer: str | None = None
    context: Context | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """Something learned late about a message already in the log: a slower model, a corrected transcript.

    `text` None keeps the text; `signals` None reads the (corrected) text again.
    """

    at_ms: int
    message: str
    text: str | None = None
    signals: Signals = None


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has reached `at_ms`. Only `timers.wake_at` says which ticks can matter."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class End:
    at_ms: int
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Feedback:
    """The agent's word on one advice (`advice` set), or an action on the conversation (`advice` None)."""

    at_ms: int
    action: FeedbackAction
    by: str
    advice: str | None = None
    until_ms: int | None = None
    """For MUTED: when advice may show again."""
    root_cause: str | None = None
    text: str | None = None
    """For WRAPPED_UP: the summary."""


@dataclass(frozen=True, slots=True)
class AskHelp:
    at_ms: int
    by: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class TakeNote:
    """`note` names an earlier note to replace; None starts a new one."""

    at_ms: int
    by: str
    text: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class WhisperTo:
    at_ms: int
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class ReadWhisper:
    at_ms: int
    by: str
    whisper: str


@dataclass(frozen=True, slots=True)
class KeepPromise:
    """The agent says that a promise is kept, also after the conversation's end."""

    at_ms: int
    by: str
    promise: str


@dataclass(frozen=True, slots=True)
class HandleAlert:
    """A lead's hand on an alert. Exactly one of the verbs, chosen by the class that the edge builds."""

    at_ms: int
    by: str
    alert: str
    verb: str
    """`acknowledge`, `release`, `assign`, `snooze` or `resolve`."""
    to: str | None = None
    until_ms: int | None = None
    outcome: Outcome | None = None
    note: str | None = None


Input: TypeAlias = (
    Start
    | Say
    | Finding
    | Tick
    | End
    | Feedback
    | AskHelp
    | TakeNote
    | WhisperTo
    | ReadWhisper
    | KeepPromise
    | HandleAlert
)
