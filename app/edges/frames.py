"""What a source sends, from bytes to a checked frame: one parser for the socket and for HTTP. Pure.

Every problem is a BadInput that names the field and the fix, and never quotes a text.
"""

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Annotated, Any, Literal, TypeAlias, TypeVar

import orjson
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictBool, StrictInt, ValidationError
from pydantic_core import PydanticCustomError

from app.core.fields import Id, InstantMs, Text, did_you_mean, problems
from app.core.vocabulary import Channel, Speaker
from app.errors import BadInput

SIZE_LIMIT = 1024 * 1024
"""Bytes of one frame or body."""
DEPTH_LIMIT = 16
DAY_MS = 86_400_000


def _since_1970(ms: int) -> int:
    if ms >= 0:
        return ms
    raise PydanticCustomError("time_form", "must not be before 1970")


At = Annotated[InstantMs, AfterValidator(_since_1970)]


class _Known(BaseModel):
    """What may come with any message or a start. Further fields are let through: sources carry their own."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    conversation: Id
    at: At | None = None
    channel: Channel | None = None
    team: Id | None = None
    agent: Id | None = None
    customer: Id | None = None


class MessageFrame(_Known):
    type: Literal["message"] = "message"
    id: Id
    speaker: Speaker
    text: Text
    duration_ms: Annotated[StrictInt, Field(ge=0, le=DAY_MS)] | None = None
    final: StrictBool = True


class StartFrame(_Known):
    type: Literal["start"] = "start"


class EndFrame(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)

    type: Literal["end"] = "end"
    conversation: Id
    at: At | None = None
    reason: Annotated[Text, Field(max_length=500)] | None = None


IngestFrame: TypeAlias = MessageFrame | StartFrame | EndFrame

Shape = TypeVar("Shape", bound=BaseModel)

SHAPES: dict[str, type[IngestFrame]] = {"message": MessageFrame, "start": StartFrame, "end": EndFrame}

CODES = {
    "missing": "missing",
    "id_form": "bad_id",
    "text_too_long": "too_long",
    "string_too_long": "too_long",
    "too_long": "too_long",
    "text_nul": "bad_text",
    "text_unicode": "bad_text",
    "string_unicode": "bad_text",
    "time_form": "bad_time",
    "string_type": "wrong_type",
    "int_type": "wrong_type",
    "int_from_float": "wrong_type",
    "bool_type": "wrong_type",
    "dict_type": "wrong_type",
    "list_type": "wrong_type",
    "extra_forbidden": "unknown_field",
}
"""Our code for each kind of problem; any other is `bad_value`."""


def decoded(raw: str | bytes) -> dict[str, Any]:
    """The JSON object in a frame or a body. Raises BadInput."""
    try:
        data = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        data = _with_surrogates(raw) if "surrogate" in str(error) else None
        if data is None:
            raise BadInput(
                "bad_json", "is not JSON, or is nested too deeply: send one JSON object"
            ) from error
    if not isinstance(data, dict):
        raise BadInput("bad_json", "must be a JSON object, in braces")
    if _may_be_deep(raw) and _too_deep(data):
        raise BadInput("too_deep", f"is nested more than {DEPTH_LIMIT} levels deep: send a flat object")
    return data


def text_of(raw: str | bytes) -> str:
    """The text of a socket's frame. Raises BadInput for a binary one."""
    if isinstance(raw, bytes):
        raise BadInput("binary_frame", "send text frames, with JSON in them")
    return raw


def parsed(data: dict[str, Any]) -> IngestFrame:
    """The frame that `data["type"]` says it is. Raises BadInput."""
    kind = data.get("type")
    shape = SHAPES.get(kind) if isinstance(kind, str) else None
    if shape is None:
        raise BadInput("unknown_type", f"must be one of {', '.join(SHAPES)}", "type")
    return checked(shape, data)


def checked(shape: type[Shape], data: dict[str, Any]) -> Shape:
    """`data` as that shape. Raises BadInput."""
    try:
        frame = shape.model_validate(data)
    except ValidationError as error:
        raise first_problem(error, data) from error
    for name in data.keys() - shape.model_fields.keys():
        _refuse_slip(name, shape, data)
    return frame


def first_problem(error: ValidationError, data: dict[str, Any]) -> BadInput:
    """The first problem, in our one shape; a missing field is looked for under a name that is near."""
    path, what, hint = problems(error)[0]
    kind = error.errors(include_url=False, include_input=False, include_context=False)[0]["type"]
    names = [str(part) for part in path]
    if kind == "missing":
        hint = _near_name(names[-1], data.keys())
    return BadInput(
        CODES.get(kind, "bad_value"), f"{what}; {hint}" if hint else what, ".".join(names) or None
    )


def _near_name(field: str, names: Iterable[str]) -> str | None:
    near = next((name for name in names if _near(name, (field,))), None)
    return f"you sent {near}" if near else None


def _refuse_slip(name: str, shape: type[BaseModel], data: dict[str, Any]) -> None:
    """An unknown field is let through unless it looks like a slip for one that is not there."""
    meant = _near(name, tuple(field for field in shape.model_fields if field not in data))
    if meant:
        kind = shape.model_fields["type"].default
        raise BadInput("unknown_field", f"is not a field of a {kind}; {meant}", name)


@lru_cache(maxsize=1024)
def _near(name: str, fields: tuple[str, ...]) -> str | None:
    return did_you_mean(name, fields) if name.isascii() and len(name) <= 20 else None


def _with_surrogates(raw: str | bytes) -> Any:
    """A second reading that keeps half of a surrogate pair, so that the error can name the field it is in."""
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None


def _may_be_deep(raw: str | bytes) -> bool:
    """Far cheaper than looking: a level takes a bracket."""
    if isinstance(raw, str):
        return raw.count("{") + raw.count("[") > DEPTH_LIMIT
    return raw.count(b"{") + raw.count(b"[") > DEPTH_LIMIT


def _too_deep(data: Any) -> bool:
    level = [data]
    for _ in range(DEPTH_LIMIT):
        level = [inner for outer in level for inner in _containers(outer)]
        if not level:
            return False
    return True


def _containers(outer: Any) -> list[Any]:
    inner = outer.values() if isinstance(outer, dict) else outer
    return [each for each in inner if isinstance(each, dict | list)]
