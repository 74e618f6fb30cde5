"""Events and states as bytes.

Of an event, its text goes apart from its body, which then holds no word of anybody: erasing a customer blanks
the texts and touches nothing else.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from hashlib import blake2b
from operator import attrgetter
from typing import Any, NamedTuple

import orjson

from app import __version__
from app.adapters.storage.shapes import Read, describe, record
from app.core.events import TYPE_OF, Body
from app.core.state import State


class Stored(NamedTuple):
    """A body as it is kept. `text` None: it has none, or it was erased."""

    type: str
    body: str
    text: str | None


@dataclass(frozen=True, slots=True)
class _Kind:
    type: str
    read: Read
    apart: Callable[[Body], tuple[Any, ...]] | None
    """The text, then all other values; None where there is no text."""
    names: tuple[str, ...]
    """Of those other values."""
    blank: str | None
    """What stands for an erased text."""


def _kind(cls: type) -> _Kind:
    by_name = {field.name: field for field in fields(cls)}
    text = by_name.pop("text", None)
    return _Kind(
        type=TYPE_OF[cls],
        read=record(cls),
        apart=attrgetter("text", *by_name) if text else None,
        names=tuple(by_name),
        blank="" if text and text.default is MISSING else None,
    )


_KIND = {cls: _kind(cls) for cls in TYPE_OF}
_BY_TYPE = {kind.type: kind for kind in _KIND.values()}


def write_body(body: Body) -> Stored:
    """Raises TypeError for what no edge lets in: half a surrogate, an int over 64 bits."""
    kind = _KIND[type(body)]
    if kind.apart is None:
        return Stored(kind.type, orjson.dumps(body).decode(), None)
    text, *values = kind.apart(body)
    return Stored(kind.type, orjson.dumps(dict(zip(kind.names, values, strict=True))).decode(), text)


def read_body(type: str, body: str, text: str | None) -> Body:
    """Raises KeyError for a type, or a word in it, that this release does not know."""
    kind = _BY_TYPE[type]
    plain = orjson.loads(body)
    if kind.apart is not None:
        plain["text"] = kind.blank if text is None else text
    read: Body = kind.read(plain)
    return read


SHAPE = blake2b(f"{__version__} {describe(State)}".encode(), digest_size=16).hexdigest()
"""The mark of a kept state that can be read. The release is in it, for another may fold differently."""


_STATE = record(State)


def write_state(state: State) -> bytes:
    """Mappings keep their order, so that iterating over one is the same after a restart; sets are sorted."""
    return orjson.dumps(state, default=_plain, option=orjson.OPT_NON_STR_KEYS)


def read_state(kept: bytes) -> State:
    """Only for what carries this `SHAPE`."""
    state: State = _STATE(orjson.loads(kept))
    return state


def _plain(value: object) -> Any:
    match value:
        case Mapping():
            return dict(value)
        case frozenset():
            return sorted(value)
        case _:
            raise TypeError(f"{type(value)} can't be kept")
