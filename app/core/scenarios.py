"""Scenarios: conversations with what should be seen in them. The shape of a file, and its mistakes."""

from collections.abc import Callable
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from app.core.fields import Id, Text, did_you_mean, problems
from app.core.vocabulary import AlertKind, Channel, Policy, Speaker, Step
from app.errors import Mistake

KINDS_OF_TURN = ("speaker", "wait", "help", "approve_exit", "join", "end")

Path = tuple[int | str, ...]
LineOf = Callable[[Path], int]
"""The line on which the value at a path stands, or the nearest one around it."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Expect(_Strict):
    """Judged after everything that the turn caused."""

    steps: tuple[Step, ...] = ()
    """The shown advice is one of these."""
    not_steps: tuple[Step, ...] = ()
    """It is none of these."""
    quiet: Literal[True] | None = None
    """None is shown."""
    alerts: tuple[AlertKind, ...] = ()
    """Each of these is open."""
    no_alerts: tuple[AlertKind, ...] = ()
    """None of these is open."""
    abuse: bool | None = None
    """The message's own score is at least 0.5, or below."""


class Turn(_Strict):
    """A message (`speaker`, `text`), or one of the other five."""

    speaker: Speaker | None = None
    text: Text | None = None
    duration_ms: int | None = Field(default=None, ge=0)
    wait: float | None = Field(default=None, gt=0)
    """Seconds of silence."""
    help: str | None = None
    """The agent's button, with the reason."""
    approve_exit: Literal[True] | None = None
    """The lead's."""
    join: Literal[True] | None = None
    """A lead joins."""
    end: str | None = None
    at: float | None = Field(default=None, ge=0)
    """Seconds from the start."""
    expect: Expect | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> "Turn":
        kinds = [kind for kind in KINDS_OF_TURN if kind in self.model_fields_set]
        if len(kinds) != 1:
            raise PydanticCustomError("turn_kind", f"must have exactly one of {', '.join(KINDS_OF_TURN)}")
        if (kinds == ["speaker"]) != (self.text is not None):
            raise PydanticCustomError("turn_text", "must have a text if it has a speaker, and only then")
        if self.expect and self.expect.abuse is not None and self.speaker is not Speaker.CUSTOMER:
            raise PydanticCustomError("turn_abuse", "can expect abuse of a customer's message only")
        return self


class Earlier(_Strict):
    contacts: int = Field(default=0, ge=0)
    abusive: int = Field(default=0, ge=0)


class Given(_Strict):
    """What else holds around the conversation; what is not said is as the company's settings have it."""

    abuse_taken: int = Field(default=0, ge=0)
    """Abusive messages that the agent has received this shift."""
    goodwill_left: bool | None = None
    may_admit_fault: bool | None = None


class Scenario(_Strict):
    id: Id
    channel: Channel = Channel.CHAT
    team: Id = "default"
    policy: Policy = Policy.STANDARD
    tags: tuple[str, ...] = ()
    earlier: Earlier = Earlier()
    """What is known of the customer's earlier conversations."""
    given: Given = Given()
    turns: tuple[Turn, ...] = Field(min_length=1)


def parse(data: Any, file: str, line_of: LineOf) -> tuple[Scenario | None, tuple[Mistake, ...]]:
    """The scenario, or every mistake in it."""
    try:
        return Scenario.model_validate(data), ()
    except ValidationError as error:
        return None, tuple(
            Mistake(file, line_of(path), f"{_dotted(path)}{what}", hint or _nearest(path, what))
            for path, what, hint in problems(error)
        )


def _dotted(path: Path) -> str:
    """Turns are counted from 1, as the results of a test count them."""
    names: list[str] = []
    for before, part in zip((None, *path), path, strict=False):
        if before == "turns":
            names.append(f"turn {int(part) + 1}")
        elif (isinstance(part, str) and part != "turns") or path == ("turns",):
            names.append(str(part))
    return f"{', '.join(names)}: " if names else ""


def _nearest(path: Path, what: str) -> str | None:
    if what != "is not a known key":
        return None
    shape = Expect if "expect" in path[:-1] else Turn if "turns" in path[:-1] else Scenario
    return did_you_mean(str(path[-1]), shape.model_fields)
