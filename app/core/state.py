"""A conversation as the coach knows it. Frozen, small, and without a word of what was said: see `apply`.

The one text it carries is an open alert's own: an agent's reason for asking for help.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.core.detection.memory import NOTHING, Memory
from app.core.events import Advice, Alert, Evidence
from app.core.inputs import Context
from app.core.vocabulary import Channel, Cue, FactKind, Heat, Move, Speaker, Step, Target


@dataclass(frozen=True, slots=True)
class CustomerTurn:
    """The customer's newest message, as detection found it."""

    message: str = ""
    at_ms: int = 0
    began_ms: int = 0
    """When an utterance began; `at_ms` where no duration is known."""
    length: int = 0
    """Code points."""
    sentiment: float = 0.0
    upset: float = 0.0
    abuse: float = 0.0
    target: Target | None = None
    threat: bool = False
    hate: bool = False
    abuse_at: Evidence | None = None
    cues: Mapping[Cue, Evidence] = field(default_factory=lambda: MappingProxyType({}))
    words: int = 0
    asks: bool = False
    """It holds a question mark."""


@dataclass(frozen=True, slots=True)
class AgentTurn:
    """The agent's newest message, as moves."""

    message: str = ""
    at_ms: int = 0
    moves: Mapping[Move, Evidence] = field(default_factory=lambda: MappingProxyType({}))
    words: int = 0
    words_per_minute: int = 0
    """0 when the message carries no duration."""
    seconds_after_customer: int = 0
    """Until it began; negative when it cut into the customer's utterance, known from durations."""


@dataclass(frozen=True, slots=True)
class KnownFact:
    """Something for the notes: the words at `evidence`."""

    kind: FactKind
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class OpenPromise:
    id: str
    evidence: Evidence
    due_ms: int | None
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class Fired:
    """How often and when last a rule was shown."""

    times: int
    last_ms: int


@dataclass(frozen=True, slots=True)
class Ladder:
    """The boundary ladder: what has been said by the agent, and the abuse that came after it."""

    boundaries: int = 0
    warnings: int = 0
    abuse: int = 0
    """Abusive messages at the agent, all told."""
    abuse_since_boundary: int = 0
    abuse_since_warning: int = 0
    threats: int = 0
    exit_approved: bool = False
    joined: bool = False
    """A lead has joined."""
    taken_over: str | None = None
    """The lead who has taken the conversation over from the agent."""
    exited: bool = False


@dataclass(frozen=True, slots=True)
class Episode:
    """Heat as one story: it rises, has a peak, and settles."""

    since_ms: int
    peak: Heat
    peak_ms: int
    turns_hot: int = 1
    """Customer messages since it began."""


@dataclass(frozen=True)
class State:
    """Without slots, so that `changed` can copy its dictionary: a kilobyte for a tenth of the time."""

    conversation: str
    version: int = 0
    now_ms: int = 0
    """The conversation's clock."""
    live: bool = False
    started_ms: int = 0
    channel: Channel = Channel.CHAT
    team: str = "default"
    agent: str | None = None
    customer: str | None = None
    context: Context = Context()

    memory: Memory = NOTHING
    language: str = "en"
    mood: float = 0.0
    mood_before: float = 0.0
    """Before the newest customer message: the trend is the difference."""
    heat: Heat = Heat.CALM
    episode: Episode | None = None
    episodes: int = 0
    """Episodes that ended."""
    worst_heat: Heat = Heat.CALM

    last_speaker: Speaker | None = None
    customer_turns: int = 0
    agent_turns: int = 0
    customer_run: int = 0
    """Customer messages in a row without an answer."""
    agent_run: int = 0
    last_message_ms: int = 0
    customer_turn: CustomerTurn = CustomerTurn()
    agent_turn: AgentTurn = AgentTurn()
    cues: Mapping[Cue, int] = field(default_factory=lambda: MappingProxyType({}))
    """How many customer messages carried each cue."""
    cue_turn: Mapping[Cue, int] = field(default_factory=lambda: MappingProxyType({}))
    """The customer turn (1, 2 …) that carried it last."""
    upset_turns: int = 0
    upset_since_better: int = 0
    """Upset customer messages since the last one that was clearly better (thanks, relief, agreement)."""
    upset_turn: int = 0
    """The customer turn (1, 2 …) that was upset last; 0 if none was."""

    moves: Mapping[Move, int] = field(default_factory=lambda: MappingProxyType({}))
    """How many agent messages made each move."""
    move_turn: Mapping[Move, int] = field(default_factory=lambda: MappingProxyType({}))
    """The value of `customer_turns` when each move was made last."""
    faults: int = 0
    apologies_in_row: int = 0
    """Agent messages that apologised since the last one that moved the matter on."""

    advice: Advice | None = None
    advice_ms: int = 0
    advice_customer_turn: int = 0
    """`customer_turns` when it was shown."""
    advice_count: int = 0
    last_advice: Step | None = None
    last_advice_ms: int = 0
    fired: Mapping[str, Fired] = field(default_factory=lambda: MappingProxyType({}))
    """By rule id."""
    step_ended: Mapping[Step, int] = field(default_factory=lambda: MappingProxyType({}))
    """When a step was last done, used, dismissed or withdrawn, in conversation time."""
    dismissed: Mapping[Step, int] = field(default_factory=lambda: MappingProxyType({}))
    """`customer_turns` when the agent last said "not now" to a step."""
    unprompted_ms: tuple[int, ...] = ()
    """When unprompted advice was shown, the last few: the attention budget is counted over these."""
    muted_until_ms: int = 0

    alerts: tuple[Alert, ...] = ()
    """Those that are open."""
    deferred: tuple[Alert, ...] = ()
    """Those that wait for the next customer message before they are raised."""
    alert_count: int = 0
    resolved: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """By rule id: when an alert of it last closed, in conversation time."""

    promises: tuple[OpenPromise, ...] = ()
    promise_count: int = 0
    facts: tuple[KnownFact, ...] = ()
    notes_at_fact: int = 0
    """Number of facts known when the agent last saved a note."""
    ladder: Ladder = Ladder()
    note_count: int = 0
    whisper_count: int = 0
    unread: tuple[str, ...] = ()
    """Whispers not yet read."""
    wrapped_up: bool = False
    end_reason: str | None = None


def empty(conversation: str) -> State:
    """The state before the first event."""
    return State(conversation)
