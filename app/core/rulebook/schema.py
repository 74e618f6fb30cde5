"""The shape of a rulebook's files, from which `rules/schema.json` is generated."""

import re
from typing import Annotated, Any, Literal, TypeVar, get_type_hints

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    WithJsonSchema,
    create_model,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from app.core.rulebook.rules import Occasion
from app.core.scenarios import Earlier, Given
from app.core.vocabulary import AlertKind, Channel, Policy, Severity, Step

_LENGTH = re.compile(r"(\d+(?:\.\d+)?) ?(ms|s|m|h|d)")
_RULE_ID = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")
_UNITS_MS = {"ms": 1, "s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000}

Item = TypeVar("Item")


def _length_ms(value: Any) -> int:
    match = _LENGTH.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise PydanticCustomError("length_form", "must be a length of time, such as 90s, 5m, 2h or 7d")
    return round(float(match[1]) * _UNITS_MS[match[2]])


def _rule_id(value: Any) -> Any:
    if isinstance(value, str) and not _RULE_ID.match(value):
        raise PydanticCustomError(
            "rule_id", "must be small letters, digits and hyphens only, such as lost-luggage"
        )
    return value


def _listed(value: Any) -> Any:
    """One item may be written without its brackets."""
    return value if isinstance(value, list | tuple) else [value]


LengthMs = Annotated[
    int,
    BeforeValidator(_length_ms),
    WithJsonSchema({"type": "string", "pattern": r"^\d+(\.\d+)? ?(ms|s|m|h|d)$"}),
]


class _OrOne:
    """Editors are told that one item may be written without its brackets."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        many = handler(schema)
        return {"anyOf": [many["items"], many]}


OneOrMore = Annotated[tuple[Item, ...], Field(min_length=1), BeforeValidator(_listed), _OrOne()]
RuleId = Annotated[str, BeforeValidator(_rule_id), Field(pattern=_RULE_ID.pattern, max_length=64)]
Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9._:-]{1,128}$")]
Phrase = Annotated[str, Field(min_length=2, max_length=400)]
Cond = Annotated[
    str, Field(min_length=1, max_length=2000, description="A condition over facts: see docs/rulebook.md")
]


class Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


WrittenTurn = Annotated[
    dict[str, Any],
    WithJsonSchema(
        {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "customer": {"type": "string", "description": "What the customer says."},
                "agent": {"type": "string", "description": "What the agent says."},
                "wait": {"type": "number", "description": "Seconds of silence."},
                "help": {"type": "string", "description": "The agent's button, with the reason."},
                "approve_exit": {"const": True, "description": "A lead approves the exit line."},
                "join": {"const": True, "description": "A lead joins."},
                "end": {"type": "string", "description": "The conversation ends."},
                "at": {"type": "number", "description": "Seconds from the start."},
                "duration_ms": {"type": "integer", "description": "How long an utterance of a call took."},
            },
        }
    ),
]


class ExampleForm(Form):
    """A conversation with its setting; a list of turns alone will do."""

    turns: tuple[WrittenTurn, ...] = Field(min_length=1)
    """`customer: "…"`, `agent: "…"`, `wait: SECONDS`, `help: "…"`, `approve_exit: true`,
    `join: true` or `end: "…"`."""
    channel: Channel | None = None
    """Without it a chat, or the first of the rule's own `channels`."""
    team: Name | None = None
    """Without it the first of the rule's own `teams`."""
    policy: Policy | None = None
    """Without it `standard`, or the first of the rule's own `policies`."""
    earlier: Earlier = Earlier()
    given: Given = Given()


def _example(value: Any) -> Any:
    return {"turns": value} if isinstance(value, list) else value


class _OrTurns:
    """Editors are told that the turns alone will do."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        whole = handler(schema)
        return {"anyOf": [whole, handler.resolve_ref_schema(whole)["properties"]["turns"]]}


AnExample = Annotated[ExampleForm, BeforeValidator(_example), _OrTurns()]


class ExamplesForm(Form):
    """Conversations that end in the moment in question."""

    fires: tuple[AnExample, ...] = ()
    """The rule matches at their end."""
    silent: tuple[AnExample, ...] = ()
    """It does not."""


class SayForm(Form):
    """What the agent can say or write. E-mail falls back to chat."""

    chat: tuple[Phrase, ...] = ()
    call: tuple[Phrase, ...] = ()
    email: tuple[Phrase, ...] = ()


class RuleForm(Form):
    """One rule: when it matches, it shows a step to the agent or raises an alert for the lead."""

    id: RuleId
    """Its own name; small letters, digits and hyphens."""
    step: Step | None = None
    """The step that it shows to the agent. A rule has a step or an alert."""
    alert: AlertKind | None = None
    """The alert that it raises for the team lead."""
    on: OneOrMore[Occasion] = (Occasion.CUSTOMER,)
    """What must just have happened."""
    when: Cond
    """What must be the case."""
    priority: int = Field(default=500, ge=0, le=1000)
    """Of the rules that match, the one with the highest is shown."""
    why: str = Field(min_length=10, max_length=160)
    """A fact about the conversation, for the agent or the lead to read. Never about the agent as a person."""
    say: SayForm = SayForm()
    """Phrases for each channel. A rule with a step needs some; an alert has none."""
    evidence: OneOrMore[str] | None = None
    """Whose words are shown as the reason: ids of cues and moves, `abuse`, `promise` or `newest`."""
    sources: OneOrMore[str] | None = None
    """Where the technique comes from."""
    severity: Severity = Severity.WARNING
    """Of an alert."""
    guidance: Literal["crisis"] | None = None
    """`crisis`: the screen shows the crisis lines in place of the ladder."""
    answers: bool = True
    """It answers what was just said, protects or saves. If not, it spends from the budget of attention."""
    safety: bool = False
    """It comes through a mute, and stays until it is done."""
    cooldown: LengthMs = 0
    """How long it stays away after it was shown."""
    once: bool = False
    """At most once in a conversation."""
    limit: int = Field(default=0, ge=0)
    """At most so often in a conversation; 0: no limit."""
    stale: LengthMs = 0
    """Withdrawn after it was shown for so long."""
    keep_while: Cond | None = None
    """It stays as long as this holds; without it, as long as `when` does."""
    recovers_when: Cond | None = None
    """The alert closes by itself when this holds."""
    grows: LengthMs = 0
    """The alert becomes one step more severe each time nobody has taken it for so long."""
    defer: bool = False
    """The alert may wait for one customer message while recovery is likely."""
    unless: OneOrMore[str] | None = None
    """Phrases that keep it from firing when they stand in the message."""
    channels: OneOrMore[Channel] | None = None
    """It concerns these only."""
    teams: OneOrMore[str] | None = None
    """It concerns these only."""
    not_teams: OneOrMore[str] | None = None
    """It concerns all but these."""
    policies: OneOrMore[Policy] | None = None
    """It concerns teams with one of these only."""
    shadow: bool = False
    """It is never shown; `rules explain` and `rules backtest` say what it would have done."""
    off: bool = False
    """It is left out."""
    examples: ExamplesForm = ExamplesForm()
    """Conversations at whose end it matches (`fires`), and does not (`silent`)."""

    @model_validator(mode="after")
    def _step_or_alert(self) -> "RuleForm":
        if (self.step is None) == (self.alert is None):
            raise PydanticCustomError("step_or_alert", "must have a step or an alert, and not both")
        return self


class ScaleForm(Form):
    """What a policy asks for before support or the exit line."""

    boundaries: int = Field(ge=0, le=9)
    warnings: int = Field(ge=0, le=9)
    exit_needs_lead: bool
    """The exit line is permitted only once a lead has joined or approved; a threat permits it at once."""


class AttentionForm(Form):
    """How many unprompted steps an agent is shown in a window of time, over all rules."""

    steps: int = Field(ge=0, le=100)
    window: LengthMs


class PerChannel(Form):
    chat: LengthMs
    call: LengthMs
    email: LengthMs


class SettingsForm(Form):
    """What a company, or one of its teams, decides. `rules/company.yaml` explains each."""

    policy: Policy
    time_zone: str
    idle_end: PerChannel
    silence: PerChannel
    attention: AttentionForm
    may_admit_fault: bool
    goodwill: int = Field(ge=0, le=100, strict=True)
    offers_before_lead: int = Field(ge=0, le=9)
    stuck_after: int = Field(ge=1, le=50)
    abuse_break_after: int = Field(ge=1, le=1000)
    fast_words_per_minute: int = Field(ge=60, le=400)
    root_causes: tuple[str, ...] = Field(min_length=1)
    unclaimed_after: LengthMs = 120_000
    """How long an alert waits for a lead before it is passed on to the next of `leads`; 0s: it is not."""
    leads: tuple[Name, ...] = Field(default=(), max_length=50)
    """Whom an alert that nobody takes is passed on to, in this order."""
    watching_shown: bool = False
    """The agent sees that a lead has the conversation open."""


class CrisisLineForm(Form):
    country: str = Field(pattern=r"^[A-Z]{2}$")
    name: str
    reach: str
    hours: str
    checked: str = Field(pattern=r"^\d{4}-\d{2}-\d{2}$")


def _partial(name: str, form: type[Form], doc: str, without: tuple[str, ...] = (), **more: Any) -> type[Form]:
    """A form in which every field of another may be left out."""
    hints = get_type_hints(form, include_extras=True)
    fields: dict[str, Any] = {
        field: (hints[field] | None, Field(None, description=info.description))
        for field, info in form.model_fields.items()
        if field not in without
    }
    return create_model(name, __base__=Form, __doc__=doc, **fields, **more)


TeamForm = _partial("TeamForm", SettingsForm, "What one team does differently from the company.")
ChangeForm = _partial(
    "ChangeForm",
    RuleForm,
    "What is different about one rule, for everybody or for `teams`; the rest of it stays.",
    without=("id",),
    rule=(RuleId, Field(description="The rule that is changed.")),
    instead=(dict[str, Phrase], Field(default={}, description="One phrase for another: `old: new`.")),
)


class FileForm(Form):
    """One file of a rulebook. The order of files and of keys does not matter."""

    let: dict[str, Cond] = {}
    """Names for pieces of conditions, usable in every file."""
    rules: tuple[RuleForm, ...] = ()
    changes: tuple[ChangeForm, ...] = ()  # type: ignore[valid-type]
    """Changes to rules of other files."""
    company: SettingsForm | None = None
    policies: dict[Policy, ScaleForm] | None = None
    teams: dict[str, TeamForm] | None = None  # type: ignore[valid-type]
    crisis_lines: tuple[CrisisLineForm, ...] = ()


def json_schema() -> dict[str, Any]:
    """For editors: completion, and errors while typing."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **FileForm.model_json_schema()}
