"""Hypothesis makes values of any of our types from its hints, so that no field can be forgotten in a test."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

MANY = 3
INTEGERS = st.integers(min_value=-(2**63), max_value=2**63 - 1)
PLAIN: dict[type, st.SearchStrategy[Any]] = {
    str: st.text(max_size=12),
    int: INTEGERS,
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    type(None): st.none(),
}


def made(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of that type, mappings and collections kept short."""
    origin, args = get_origin(hint) or hint, get_args(hint)
    if origin in PLAIN:
        return PLAIN[origin]
    if is_dataclass(origin):
        return _record(hint)
    if isinstance(origin, type) and issubclass(origin, Enum):
        return st.sampled_from(list(origin))
    if origin is tuple:
        return st.lists(made(args[0]), max_size=MANY).map(tuple)
    if origin is frozenset:
        return st.frozensets(made(args[0]), max_size=MANY)
    if origin is Mapping:
        return st.dictionaries(made(args[0]), made(args[1]), max_size=MANY)
    return st.one_of([made(arg) for arg in args])


def _record(hint: Any) -> st.SearchStrategy[Any]:
    origin = get_origin(hint) or hint
    filled = dict(zip(getattr(origin, "__parameters__", ()), get_args(hint), strict=True))
    hints = get_type_hints(origin)
    of = {field.name: hints[field.name] for field in fields(origin)}
    return st.builds(origin, **{name: made(filled.get(hint, hint)) for name, hint in of.items()})
