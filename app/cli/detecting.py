"""The lines that `detect` is asked, and its answers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from app.adapters.clock import SystemClock
from app.core.fields import Text, problems
from app.core.hearing import NEWEST, Spoken, hear
from app.core.vocabulary import Speaker
from app.edges.encode import event as on_the_wire

TIME_ZONE = "UTC"


class Said(BaseModel):
    """Unknown keys are let through: recordings carry their own. What is null was not said."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    text: Text
    speaker: Speaker | None = None

    @property
    def spoken(self) -> Spoken:
        return self.speaker or Speaker.CUSTOMER, self.text


class Asked(Said):
    context: tuple[Said, ...] | None = None


@dataclass(frozen=True, slots=True)
class Mistaken:
    """A line that is no question: which field, and what is wrong with it."""

    field: str | None
    detail: str


Question: TypeAlias = Asked | Mistaken


def questions(lines: Iterable[bytes]) -> Iterator[Question]:
    """Texts, or JSON objects if the first line is one; blank lines between JSON objects are passed over."""
    as_json: bool | None = None
    for line in lines:
        if as_json is None:
            as_json = _is_object(line)
        if not as_json:
            yield _text(line)
        elif line.strip():
            yield _object(line)


def answer(question: Question) -> dict[str, Any]:
    """The signals of the contract, or its error."""
    if isinstance(question, Mistaken):
        return {"type": "error", "code": "bad_value", "field": question.field, "detail": question.detail}
    before = [said.spoken for said in question.context or ()]
    heard = hear(question.spoken, before, SystemClock().now_ms(), TIME_ZONE)
    signals: dict[str, Any] | None = on_the_wire(heard, {NEWEST: question.text})["message"]["signals"]
    return signals or {}


def _is_object(line: bytes) -> bool:
    try:
        TypeAdapter(dict[str, Any]).validate_json(line)
    except ValidationError:
        return False
    return True


def _text(line: bytes) -> Question:
    try:
        return Asked(text=line.decode().rstrip("\r\n"))
    except UnicodeDecodeError:
        return Mistaken("text", "is not UTF-8")
    except ValidationError as error:
        return _mistaken(error)


def _object(line: bytes) -> Question:
    try:
        return Asked.model_validate_json(line)
    except ValidationError as error:
        return _mistaken(error)


def _mistaken(error: ValidationError) -> Mistaken:
    path, what, _ = problems(error)[0]
    field = ".".join(map(str, path)) or None
    return Mistaken(field, f"{field or 'the line'} {what.replace('Invalid JSON', 'is not JSON', 1)}")
