"""Every frame that leaves by a browser socket, as pydantic models: the source of the TypeScript types.

What enters is in `received`.

Times are RFC 3339 in UTC with milliseconds. Numbers are rounded to 4 decimals. `start`/`end` count Unicode
code points of the text as it is sent. Clients must ignore fields of *our* frames that they don't know.
"""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from app.core.vocabulary import (
    AbuseCategory,
    AdviceState,
    AlertKind,
    AlertState,
    Channel,
    FeedbackAction,
    Heat,
    Outcome,
    Phase,
    Policy,
    Severity,
    Speaker,
    Step,
    Target,
)

KnownAlertState: TypeAlias = Literal[
    AlertState.RAISED, AlertState.ACKNOWLEDGED, AlertState.RESOLVED, AlertState.RECOVERED
]
Trend: TypeAlias = Literal["rising", "steady", "settling"]


class Frame(BaseModel):
    model_config = ConfigDict(extra="forbid", defer_build=True)  # most are never read, only documented


class Evidence(Frame):
    message: str
    text: str
    start: int
    end: int


class CueFound(Frame):
    id: str
    text: str
    start: int
    end: int


class Abuse(Frame):
    score: float | None
    categories: list[AbuseCategory]
    target: Target | None


class CustomerSignals(Frame):
    sentiment: float | None
    upset: float | None
    mood: float
    heat: Heat
    language: str
    abuse: Abuse
    cues: list[CueFound]
    facts: list["FactFound"] = []


class FactFound(Frame):
    kind: str
    text: str
    start: int
    end: int


class PromiseFound(Frame):
    text: str
    due: str | None


class AgentSignals(Frame):
    moves: list[CueFound]
    promises: list[PromiseFound]
    facts: list[FactFound] = []


class Message(Frame):
    id: str
    speaker: Speaker
    text: str
    at: str
    duration_ms: int | None = None
    revision: int = 0
    signals: CustomerSignals | AgentSignals | None


class Started(Frame):
    channel: Channel
    team: str
    agent: str | None
    customer: str | None
    earlier: dict[str, int]


class Assigned(Frame):
    channel: Channel
    team: str
    agent: str | None
    customer: str | None


class Promise(Frame):
    id: str
    message: str
    text: str
    due: str | None
    state: Literal["made", "kept", "overdue"]


class Why(Frame):
    sentence: str
    evidence: list[Evidence]
    rule: str
    rule_version: str
    sources: list[str]


class Advice(Frame):
    id: str
    step: Step
    phase: Phase
    state: AdviceState
    say: list[str]
    why: Why
    guidance: str | None = None
    reason: str | None = None


class Alert(Frame):
    id: str
    kind: AlertKind
    severity: Severity
    state: KnownAlertState
    reason: str
    evidence: list[Evidence]
    rule: str
    rule_version: str
    owner: str | None
    outcome: Outcome | None
    text: str | None = None
    raised_at: str
    snoozed_until: str | None = None
    because: str | None = None
    """`raised`, `more` (evidence), `grew`, `unclaimed` (passed on), `acknowledged`, `assigned`, `released`,
    `snoozed`, `resolved`, `recovered`; `deferred` (it waits for one customer message, in state `recovered`)
    and `mended` (it need not be raised any more)."""
    by: str | None = None
    """The lead who did what `because` says."""
    acknowledged_at: str | None = None
    """When a person first had it."""
    deferred: str | None = None
    """Why it waited: `taken_back`, `cooling`, `first_word`, `just_helped`."""
    called: str | None = None
    """The lead whom it was passed on to because nobody had taken it."""
    passes_to: str | None = None
    passes_at: str | None = None
    """Whom it is passed on to, and when, unless somebody takes it."""


class Note(Frame):
    id: str
    by: str
    text: str


class Whisper(Frame):
    id: str
    by: str
    text: str
    """Empty in the receipt (the event that carries `read_at`)."""
    read_at: str | None = None


class Feedback(Frame):
    action: FeedbackAction
    by: str
    advice: str | None = None
    until: str | None = None
    root_cause: str | None = None
    text: str | None = None


class Ended(Frame):
    reason: str | None


class EventFrame(Frame):
    conversation: str
    version: int
    at: str


class StartedEvent(EventFrame):
    type: Literal["started"]
    started: Started


class AssignedEvent(EventFrame):
    type: Literal["assigned"]
    assigned: Assigned


class MessageEvent(EventFrame):
    type: Literal["message"]
    message: Message


class PromiseEvent(EventFrame):
    type: Literal["promise"]
    promise: Promise


class AdviceEvent(EventFrame):
    type: Literal["advice"]
    advice: Advice


class AlertEvent(EventFrame):
    type: Literal["alert"]
    alert: Alert


class NoteEvent(EventFrame):
    type: Literal["note"]
    note: Note


class WhisperEvent(EventFrame):
    type: Literal["whisper"]
    whisper: Whisper


class FeedbackEvent(EventFrame):
    type: Literal["feedback"]
    feedback: Feedback


class EndedEvent(EventFrame):
    type: Literal["ended"]
    ended: Ended


Event = Annotated[
    StartedEvent
    | AssignedEvent
    | MessageEvent
    | PromiseEvent
    | AdviceEvent
    | AlertEvent
    | NoteEvent
    | WhisperEvent
    | FeedbackEvent
    | EndedEvent,
    Field(discriminator="type"),
]


class MoodPoint(Frame):
    at: str
    mood: float
    heat: Heat


class Ladder(Frame):
    """The boundary ladder on a screen. Boundaries and warnings count where there was abuse to answer."""

    abuse: int
    """Abusive messages at the agent, all told."""
    boundaries: int
    warnings: int
    exit_approved: bool
    joined: list[str]
    taken_over: str | None
    """The lead who has taken the conversation over."""


class ScreenState(Frame):
    """A conversation as the screens hold it: the fold of `screen.apply` over its events, and nothing else.

    Snapshot at version v + the events after it = the snapshot at the later version, on both sides of the
    socket.
    """

    conversation: str
    live: bool
    started_at: str | None
    last_at: str | None
    channel: Channel
    team: str
    agent: str | None
    customer: str | None
    earlier: dict[str, int]
    heat: Heat
    mood: float
    trend: Trend
    """Where the mood is going: `rising` is worse."""
    curve: list[MoodPoint]
    """One point per customer message, the newest 120."""
    messages: list[Message]
    """The newest 200."""
    message_count: int
    advice: Advice | None
    """The one that is shown, or null: calm."""
    past: list[Advice]
    """Ended advice, newest last, 30 at most."""
    done: list[Step]
    """Steps seen as done, in the order first done: in the agent's own words, or on an advice."""
    alerts: list[Alert]
    """Open ones first raised first, then up to 20 closed."""
    promises: list[Promise]
    notes: list[Note]
    whispers: list[Whisper]
    """The newest 50."""
    ladder: Ladder
    muted_until: str | None
    wrapped_up: bool
    root_cause: str | None
    end_reason: str | None


class Snapshot(Frame):
    type: Literal["snapshot"]
    conversation: str
    version: int
    state: ScreenState


class Live(Frame):
    type: Literal["live"]


class Gone(Frame):
    """The conversation is no longer this agent's."""

    type: Literal["gone"]
    conversation: str


class Interim(Frame):
    """An unfinished transcript: shown, never kept."""

    type: Literal["interim"]
    conversation: str
    id: str
    speaker: Speaker
    text: str


class Row(Frame):
    """One line of the wallboard."""

    conversation: str
    team: str
    channel: Channel
    agent: str | None
    agent_online: bool
    customer: str | None
    started_at: str
    last_at: str
    live: bool
    """It has not ended. It stands on the board until it has and no alert of it is open."""
    heat: Heat
    mood: float
    trend: Trend
    curve: list[float]
    """−mood of the newest 24 customer messages: up is worse."""
    advice: Step | None
    phase: Phase | None
    cues: list[str]
    """Of `legal`, `churn`, `manager_request`, `repeat_contact`, `vulnerable`, `public_complaint`, and
    `threat`."""
    last_words: Evidence | None
    """The customer's newest message, cut at 160 characters; `start`/`end` mark its evidence within `text`."""
    open_alerts: int
    worst: Severity | None
    """Of the open alerts."""
    needs: int
    """Who needs help most, higher first: open unowned critical, warning, info; then heat; then mood."""


class BoardAlert(Frame):
    """An open alert with what the board needs to show it without opening the conversation."""

    conversation: str
    version: int
    at: str
    team: str
    agent: str | None
    customer: str | None
    channel: Channel
    alert: Alert


class MutedRule(Frame):
    """A rule of which a lead wants to hear nothing for a while."""

    rule: str
    team: str
    by: str
    until: str


class Board(Frame):
    type: Literal["board"]
    now: str
    rows: list[Row]
    alerts: list[BoardAlert]
    teams: list[str]
    you: str | None = None
    """Who is looking: the `owner` of the alerts that are theirs."""
    leads: list[str] = []
    """Whom an alert can be handed to, as far as is known."""
    rulebook: str
    rulebook_error: str | None = None
    muted: list[MutedRule] = []


class RowFrame(Frame):
    """The row as it stands now. It leaves the list when it is not `live` and has no `open_alerts`."""

    type: Literal["row"]
    row: Row


class RulebookFrame(Frame):
    """The rulebook changed, or a bad file was refused and the last good one stays."""

    type: Literal["rulebook"]
    version: str
    error: str | None = None


class MutedFrame(Frame):
    """The rules that are muted in the lead's teams now, all of them."""

    type: Literal["muted"]
    muted: list[MutedRule]


class WatchedFrame(Frame):
    """The leads who have the conversation open now. Only where the team's setting shows it to agents."""

    type: Literal["watched"]
    conversation: str
    by: list[str]


class Ok(Frame):
    type: Literal["ok"]
    ref: str
    result: dict[str, Any] | None = None


class CommandError(Frame):
    type: Literal["error"]
    ref: str | None = None
    code: str
    field: str | None = None
    detail: str


class Inflames(Frame):
    id: str
    text: str
    start: int
    end: int


class DraftResult(Frame):
    type: Literal["draft_result"]
    ref: str
    conversation: str
    moves: list[CueFound]
    inflames: list[Inflames]
    """The faults among the moves."""
    completes: list[Step]
    """Steps that sending this would tick."""
    missing: list[Step]
    """The step on the screen, when the draft does not do it."""


class TeamSettings(Frame):
    """What a team's agents are asked to bear, and what a conversation's cause can be tagged as."""

    policy: Policy
    boundaries: int
    warnings: int
    exit_needs_lead: bool
    """The exit line opens only once a lead joins or approves, save after a threat."""
    root_causes: list[str]
    watching_shown: bool
    """Agents see that a lead has their conversation open."""


class CrisisLine(Frame):
    country: str
    """ISO 3166."""
    name: str
    reach: str
    """What to dial or open."""
    hours: str
    checked: str
    """The day somebody last made sure of it."""


class PageSettings(Frame):
    """What the pages need to know of the company. `GET /v1/settings` answers with it; no socket sends it."""

    rulebook: str
    """The version it is from: an advice whose `rule_version` is another says that there is newer."""
    company: TeamSettings
    """Of every team that is not among `teams`."""
    teams: dict[str, TeamSettings]
    crisis_lines: list[CrisisLine]
    exit_lines: dict[Channel, str]
    """What may be said to end it, by channel: to be read before it is permitted."""
    hosts: list[str]
    """Origins of the help desks that may show the pages in a frame."""


AgentFrame = Annotated[
    Snapshot
    | Live
    | Gone
    | Interim
    | WatchedFrame
    | Ok
    | CommandError
    | DraftResult
    | StartedEvent
    | AssignedEvent
    | MessageEvent
    | PromiseEvent
    | AdviceEvent
    | AlertEvent
    | NoteEvent
    | WhisperEvent
    | FeedbackEvent
    | EndedEvent,
    Field(discriminator="type"),
]
"""What `/v1/agent` sends."""

LeadFrame = Annotated[
    Board
    | RowFrame
    | RulebookFrame
    | MutedFrame
    | Snapshot
    | Live
    | Gone
    | Interim
    | Ok
    | CommandError
    | StartedEvent
    | AssignedEvent
    | MessageEvent
    | PromiseEvent
    | AdviceEvent
    | AlertEvent
    | NoteEvent
    | WhisperEvent
    | FeedbackEvent
    | EndedEvent,
    Field(discriminator="type"),
]
"""What `/v1/lead` sends. `alert` events of every visible conversation; the others only of watched ones."""
