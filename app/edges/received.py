"""Every frame that enters by a browser socket: what agents and leads do, as pydantic models.

The TypeScript types of the pages are generated from these, too. What the server sends is in `wire`.
"""

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, StrictInt

from app.core.fields import Id, Text
from app.core.vocabulary import (
    Outcome,
)

PartId = Annotated[str, Field(pattern=r"^[A-Za-z0-9._:-]{1,128}/[alnpw][0-9]{1,9}$")]
"""Of an advice, an alert, a note or a whisper: the conversation's id, `/`, and its own."""


class Received(BaseModel):
    """What a client sends may carry more than is known here; `frames.checked` looks for slips among it."""

    model_config = ConfigDict(
        extra="ignore", defer_build=True, json_schema_extra={"additionalProperties": False}
    )


class Command(Received):
    """Commands from either socket carry the client's own `ref`; the same `ref` again changes nothing."""

    ref: Text = Field(min_length=1, max_length=128)


class Resume(Received):
    type: Literal["resume"]
    cursors: dict[Id, Annotated[StrictInt, Field(ge=0)]] = Field(default={}, max_length=1000)


class FeedbackCommand(Command):
    type: Literal["feedback"]
    advice: PartId
    action: Literal["used", "copied", "dismissed", "helpful", "not_helpful"]


class HelpCommand(Command):
    type: Literal["help"]
    conversation: Id
    reason: Text | None = Field(default=None, max_length=2000)


class NoteCommand(Command):
    type: Literal["note"]
    conversation: Id
    text: Text = Field(max_length=8000)
    note: PartId | None = None


class MuteCommand(Command):
    type: Literal["mute"]
    conversation: Id
    for_seconds: StrictInt = Field(ge=0, le=86_400)


class ReadCommand(Command):
    type: Literal["read"]
    conversation: Id
    whisper: PartId


class KeepCommand(Command):
    """The agent has kept what they promised."""

    type: Literal["keep"]
    conversation: Id
    promise: PartId


class DraftCommand(Command):
    type: Literal["draft"]
    conversation: Id
    text: Text = Field(max_length=8000)


class WrapUpCommand(Command):
    type: Literal["wrap_up"]
    conversation: Id
    root_cause: Text = Field(max_length=500)
    summary: Text | None = Field(default=None, max_length=8000)


class AcknowledgeCommand(Command):
    type: Literal["acknowledge"]
    alert: PartId


class ReleaseCommand(Command):
    type: Literal["release"]
    alert: PartId


class AssignCommand(Command):
    type: Literal["assign"]
    alert: PartId
    to: Id


class SnoozeCommand(Command):
    type: Literal["snooze"]
    alert: PartId
    for_seconds: StrictInt = Field(ge=1, le=86_400)


class ResolveCommand(Command):
    type: Literal["resolve"]
    alert: PartId
    outcome: Outcome
    note: Text | None = Field(default=None, max_length=2000)


class WhisperCommand(Command):
    type: Literal["whisper"]
    conversation: Id
    text: Text = Field(min_length=1, max_length=2000)


class ApproveExitCommand(Command):
    type: Literal["approve_exit"]
    conversation: Id


class JoinCommand(Command):
    type: Literal["join"]
    conversation: Id


class TakeOverCommand(Command):
    type: Literal["take_over"]
    conversation: Id


class MuteRuleCommand(Command):
    """Mutes the rule of an alert or an advice for its team. Rules that keep people safe are refused."""

    type: Literal["mute_rule"]
    of: PartId
    for_seconds: StrictInt = Field(ge=1, le=86_400)


class UnmuteRuleCommand(Command):
    """Ends the muting of a rule for a team."""

    type: Literal["unmute_rule"]
    rule: Text = Field(max_length=64)
    team: Id


class Ping(Command):
    """Answered at once: whether the line still stands."""

    type: Literal["ping"]


class Watch(Received):
    type: Literal["watch"]
    ref: Text | None = Field(default=None, min_length=1, max_length=128)
    """With one, it is answered like a command."""
    conversation: Id
    after: Annotated[StrictInt, Field(ge=0)] | None = None


class Unwatch(Received):
    type: Literal["unwatch"]
    ref: Text | None = Field(default=None, min_length=1, max_length=128)
    conversation: Id


AgentAction: TypeAlias = (
    FeedbackCommand | HelpCommand | NoteCommand | MuteCommand | ReadCommand | KeepCommand | WrapUpCommand
)
"""What an agent does to a conversation."""

LeadAction: TypeAlias = (
    AcknowledgeCommand
    | ReleaseCommand
    | AssignCommand
    | SnoozeCommand
    | ResolveCommand
    | WhisperCommand
    | ApproveExitCommand
    | JoinCommand
    | TakeOverCommand
)
"""What a lead does to a conversation."""

AgentCommand = Annotated[AgentAction | DraftCommand | Ping, Field(discriminator="type")]

LeadCommand = Annotated[
    LeadAction | MuteRuleCommand | UnmuteRuleCommand | Ping | Watch | Unwatch, Field(discriminator="type")
]
