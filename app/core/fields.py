"""The fields of what comes in, with their limits: the same in a file as at every door.

Errors name the problem and the fix, and never quote a text.
"""

import difflib
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, ValidationError
from pydantic_core import PydanticCustomError

TEXT_LIMIT = 8_000
"""Code points of one message."""
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
ID = re.compile(r"[A-Za-z0-9._:-]{1,128}")
LISTED = 12
"""Words of which a mistake lists all, though one is near."""
SURROGATE = re.compile("[\ud800-\udfff]")


def _id(value: str) -> str:
    if ID.fullmatch(value):
        return value
    raise PydanticCustomError("id_form", "must be 1 to 128 of A-Z a-z 0-9 . _ : -")


def _text(value: str) -> str:
    if len(value) > TEXT_LIMIT:
        raise PydanticCustomError("text_too_long", f"must have at most {TEXT_LIMIT:,} characters: split it")
    if "\0" in value:
        raise PydanticCustomError("text_nul", "must not contain a NUL character")
    if SURROGATE.search(value):
        raise PydanticCustomError("text_unicode", "must be valid Unicode: it holds half of a surrogate pair")
    return value


def _instant(value: Any) -> int:
    """RFC 3339 with an offset, as UTC epoch milliseconds."""
    if isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value)
            if moment.tzinfo is not None:
                return (moment - EPOCH) // timedelta(milliseconds=1)
        except (ValueError, OverflowError):
            pass
    raise PydanticCustomError("time_form", "must be a time with its offset, such as 2026-11-22T10:00:00Z")


Id = Annotated[str, AfterValidator(_id)]
Text = Annotated[str, AfterValidator(_text)]
InstantMs = Annotated[int, BeforeValidator(_instant)]


def problems(error: ValidationError) -> list[tuple[tuple[int | str, ...], str, str | None]]:
    """Each problem as (path of the field, what is wrong, hint or None), without the value itself."""
    every = error.errors(include_url=False)
    return [
        (tuple(each["loc"]), *_problem(each["type"], each["msg"], each["input"], each.get("ctx", {})))
        for each in every
        if each["type"] != "too_short" or not _is_inside(each["loc"], every)
    ]


def _is_inside(path: tuple[int | str, ...], every: Iterable[Any]) -> bool:
    """A list whose items are wrong is also called too short."""
    return any(each["loc"][: len(path)] == path != each["loc"] for each in every)


_PLAIN = {
    "missing": "is missing",
    "extra_forbidden": "is not a known key",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_from_float": "must be a whole number",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "string_type": "must be a text in quotes",
    "too_short": "must not be empty",
    "model_type": "must be a block of keys",
    "dict_type": "must be a block of keys",
    "model_attributes_type": "must be a block of keys",
    "tuple_type": "must be a list",
    "list_type": "must be a list",
}
"""What pydantic finds, in our words."""


def _problem(kind: str, message: str, value: Any, limits: Mapping[str, Any]) -> tuple[str, str | None]:
    if kind in _PLAIN:
        return _PLAIN[kind], None
    match kind:
        case "string_too_short" if limits["min_length"] == 1:
            return "must not be empty", None
        case "string_too_short":
            return f"must have at least {limits['min_length']:,} characters", None
        case "string_pattern_mismatch":
            return f"must have the form {limits['pattern']}", None
        case "string_too_long":
            return f"must have at most {limits['max_length']:,} characters", None
        case "too_long" if isinstance(value, str):
            return f"must have at most {limits['max_length']:,} characters", None
        case "enum":
            return _not_among(message.removeprefix("Input should be ").replace(" or ", ", "), str(value))
        case _:
            return message.replace("Input should be", "must be", 1), None


def _not_among(listed: str, value: str) -> tuple[str, str | None]:
    """A long list is left out when one of its words is near."""
    words = listed.replace("'", "").split(", ")
    near = did_you_mean(value, words)
    if near and len(words) > LISTED:
        return f"is none of the {len(words)} that are known", near
    return f"must be one of {listed}", near


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The nearest valid name as a hint, or None when nothing is near."""
    near = difflib.get_close_matches(word, list(known), n=1)
    return f"did you mean {near[0]}?" if near else None
