"""Frozen dataclasses out of the plain values that JSON gives back, by their type hints.

The way there needs nothing of ours: orjson writes dataclasses, enums and tuples by itself. A field that is
not stored takes its default, so a new field with a default reads what was written before it.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import MappingProxyType, NoneType, UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin, get_type_hints

Read: TypeAlias = Callable[[Any], Any]
"""From the plain value, never None, to ours. It may use the plain value up."""


@cache
def reader(hint: Any) -> Read | None:
    """How values of this type are read; None where the plain value is already the right one."""
    args = [arg for arg in get_args(hint) if arg is not NoneType]
    origin = get_origin(hint) or hint
    if origin in (Union, UnionType):
        return reader(args[0]) if len(args) == 1 else _one_of(args)
    if origin in (tuple, frozenset):
        return _collection(origin, reader(args[0]))
    if origin is Mapping:
        return _mapping(reader(args[0]), reader(args[1]))
    if is_dataclass(origin):
        return record(hint)
    if issubclass(origin, Enum):
        return {member.value: member for member in origin}.__getitem__
    if origin in (str, int, float, bool):
        return None
    raise TypeError(f"values of {hint} can't be read back")


def record(hint: Any) -> Read:
    """How records of this dataclass are read."""
    build = get_origin(hint) or hint
    reads = [(name, read) for name, of in _fields(hint).items() if (read := reader(of))]

    def read_record(plain: dict[str, Any]) -> Any:
        for name, read in reads:
            value = plain.get(name)
            if value is not None:
                plain[name] = read(value)
        return build(**plain)

    return read_record


def describe(hint: Any) -> str:
    """The type down to its last field and enum member: another description is another shape."""
    origin = get_origin(hint) or hint
    if is_dataclass(origin):
        inside = [f"{name}: {describe(of)}" for name, of in _fields(hint).items()]
    elif isinstance(origin, type) and issubclass(origin, Enum):
        inside = [str(member.value) for member in origin]
    else:
        inside = [describe(arg) for arg in get_args(hint)]
    return f"{getattr(origin, '__name__', origin)}({', '.join(inside)})"


def _fields(hint: Any) -> dict[str, Any]:
    """Names and types of the fields, with the type variables of a generic filled in."""
    origin = get_origin(hint) or hint
    filled = dict(zip(getattr(origin, "__parameters__", ()), get_args(hint), strict=True))
    hints = get_type_hints(origin)
    return {field.name: filled.get(hints[field.name], hints[field.name]) for field in fields(origin)}


def _one_of(hints: list[Any]) -> Read:
    """Among records: the one that alone has a field of that name."""
    names = [set(_fields(hint)) for hint in hints]
    told_by = [
        (min(own - set[str]().union(*names[:at], *names[at + 1 :])), record(hints[at]))
        for at, own in enumerate(names)
    ]

    def one_of(plain: dict[str, Any]) -> Any:
        return next(read for name, read in told_by if name in plain)(plain)

    return one_of


def _collection(build: Callable[[Any], Any], read: Read | None) -> Read:
    if read is None:
        return build

    def collection(plain: list[Any]) -> Any:
        return build(map(read, plain))

    return collection


def _mapping(read_key: Read | None, read_value: Read | None) -> Read:
    def same(plain: Any) -> Any:
        return plain

    key_of, value_of = read_key or same, read_value or same

    def mapping(plain: dict[str, Any]) -> Any:
        return MappingProxyType({key_of(key): value_of(value) for key, value in plain.items()})

    return mapping
