"""A compiled rulebook, as the coach and the alarms use it. `compile.py` makes it from the YAML's shape."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Literal, Protocol

from app.core.scenarios import Scenario
from app.core.state import State
from app.core.vocabulary import AlertKind, Channel, Policy, Severity, Step


class Occasion(StrEnum):
    """What just happened, so that only the rules that it concerns are asked."""

    CUSTOMER = "customer"
    """A customer's message."""
    AGENT = "agent"
    """An agent's message."""
    TIME = "time"
    """A tick: silence, hold, a promise come due."""
    ACTION = "action"
    """A button: help asked for, exit approved, feedback, mute."""
    END = "end"


class Facts(Protocol):
    """The named facts about one state, computed when first asked for: see `facts.Facts`."""

    passed: dict[str, bool]
    """Outcomes of tests by their source: what many rules ask is answered once."""

    @property
    def state(self) -> State: ...

    @property
    def settings(self) -> "TeamSettings": ...

    def __getitem__(self, name: str) -> bool | int | float | str: ...


class Condition(Protocol):
    @property
    def source(self) -> str:
        """As the author wrote it."""
        ...

    def holds(self, facts: Facts) -> bool: ...


class Veto(Protocol):
    """Do-not-fire phrases: true when one of them stands in the text that would make the rule fire."""

    def forbids(self, text: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class Example:
    """A conversation at whose end its rule matches, or does not; `line` says where it is written."""

    scenario: Scenario
    line: int


@dataclass(frozen=True, slots=True)
class Rule:
    """Exactly one of `step` and `alert` is set. Durations are milliseconds; 0 means none."""

    id: str
    on: frozenset[Occasion]
    when: Condition
    priority: int
    """0…1000; the highest of those that match is shown."""
    why: str
    step: Step | None = None
    alert: AlertKind | None = None
    severity: Severity = Severity.WARNING
    say: Mapping[Channel, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    evidence: tuple[str, ...] = ()
    """Cue ids, move ids, `abuse`, `promise`, `newest`: whose words are shown as the reason, in this order."""
    sources: tuple[str, ...] = ()
    guidance: str | None = None
    """`crisis` for a person at risk."""
    cooldown_ms: int = 0
    once: bool = False
    limit: int = 0
    """How often in one conversation; 0 is no limit."""
    stale_ms: int = 0
    """Withdrawn when shown for longer than this."""
    answers: bool = True
    """Answers the customer's newest words, protects or saves: does not spend the attention budget."""
    safety: bool = False
    """Comes through a mute."""
    keep_while: Condition | None = None
    """The advice stays as long as this holds; None: until it is done, stale or replaced."""
    recovers_when: Condition | None = None
    """For alerts: closes as recovered when this holds."""
    grows_ms: int = 0
    """For alerts: severity rises one step each time nobody has owned it for this long."""
    defer: bool = False
    """For alerts: may wait one customer turn while recovery is likely."""
    unless: Veto | None = None
    channels: frozenset[Channel] = frozenset()
    teams: frozenset[str] = frozenset()
    not_teams: frozenset[str] = frozenset()
    policies: frozenset[Policy] = frozenset()
    """Whom it concerns: an empty set means all (of `not_teams`, none left out). `gate` asks for them too."""
    shadow: bool = False
    """Counts, never shows."""
    gate: Condition | None = None
    """`when` together with whom it concerns: what `matching` asks."""
    fires: tuple[Example, ...] = ()
    silent: tuple[Example, ...] = ()
    """Examples that match, and that do not."""
    file: str = ""
    line: int = 0
    """Where it is written."""


@dataclass(frozen=True, slots=True)
class BoundaryScale:
    """How many boundaries and warnings a policy asks for before support or the exit line."""

    boundaries: int
    warnings: int
    exit_needs_lead: bool
    """The exit line is permitted only once a lead has joined or approved."""


@dataclass(frozen=True, slots=True)
class TeamSettings:
    """One team's settings, company defaults filled in. Times are milliseconds."""

    policy: Policy
    scale: BoundaryScale
    time_zone: str
    idle_end_ms: Mapping[Channel, int]
    silence_ms: Mapping[Channel, int]
    """How long a customer may wait for an answer before an update is due."""
    budget: int
    """Unprompted steps in `budget_window_ms`."""
    budget_window_ms: int
    may_admit_fault: bool
    """False for businesses that may not admit liability: the apology is for the trouble, not for the
    cause."""
    goodwill: int
    """Gestures of goodwill that one agent may make in a shift; 0: none is ever offered."""
    abuse_break_after: int
    """Abusive messages in a shift after which the agent is told to take a minute."""
    stuck_after: int
    """Upset customer turns without a better one after which it counts as stuck."""
    fast_words_per_minute: int
    offers_before_lead: int
    """Real offers that a customer who asks for a manager gets before one is brought in."""
    root_causes: tuple[str, ...]
    unclaimed_ms: int = 0
    """How long an alert waits for a lead before it is passed on to the next; 0: it is not."""
    leads: tuple[str, ...] = ()
    """Whom it is passed on to, one after the other."""
    watching_shown: bool = False
    """The agent sees that a lead has the conversation open."""
    muted: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """By rule: until when a lead wants to hear nothing of it. Rules that keep people safe are never muted."""

    def mutes(self, rule: Rule, now_ms: int) -> bool:
        """Whether a lead has muted the rule for this team."""
        return not rule.safety and self.muted.get(rule.id, 0) > now_ms


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """Where a person at risk finds help. `country` is ISO 3166, `checked` the day somebody last made sure."""

    country: str
    name: str
    reach: str
    """What to dial or open."""
    hours: str
    checked: str


class Index(Protocol):
    def matching(
        self, occasion: Occasion, facts: Facts, kind: Literal["step", "alert"]
    ) -> Sequence[Rule]: ...


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Immutable; `version` is the first 12 hex digits of a hash over all files, so the same files are the
    same book."""

    version: str
    steps: Mapping[Occasion, tuple[Rule, ...]]
    """Rules with a step, by occasion, highest priority first."""
    alerts: Mapping[Occasion, tuple[Rule, ...]]
    by_id: Mapping[str, Rule]
    company: TeamSettings
    teams: Mapping[str, TeamSettings]
    scales: Mapping[Policy, BoundaryScale] = field(default_factory=lambda: MappingProxyType({}))
    """Of every policy, whether a team uses it or not."""
    crisis_lines: tuple[CrisisLine, ...] = ()
    index: Index | None = None
    """Finds the same rules as asking one by one would, faster."""

    def under(self, policy: Policy) -> "Rulebook":
        """The same book with this policy for every team: what a test of rules asks for."""
        scale = self.scales[policy]

        def moved(settings: TeamSettings) -> TeamSettings:
            return replace(settings, policy=policy, scale=scale)

        teams = {team: moved(settings) for team, settings in self.teams.items()}
        return replace(self, company=moved(self.company), teams=teams)

    def muting(self, muted: Mapping[str, Mapping[str, int]]) -> "Rulebook":
        """The same book with rules muted: by team, then by rule, until when."""
        if not muted:
            return self
        changed = {team: replace(self.settings(team), muted=rules) for team, rules in muted.items()}
        return replace(self, teams={**self.teams, **changed})

    def settings(self, team: str) -> TeamSettings:
        return self.teams.get(team, self.company)
