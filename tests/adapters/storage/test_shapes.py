from collections.abc import Mapping
from dataclasses import dataclass, make_dataclass
from enum import StrEnum
from typing import Any

import pytest

from app.adapters.storage.shapes import describe, reader


class Colour(StrEnum):
    RED = "red"


class Colours(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Dot:
    x: int
    colour: Colour = Colour.RED


@dataclass(frozen=True)
class Line:
    dots: tuple[Dot, ...]
    named: Mapping[Colour, Dot] | None = None


def test_what_is_plain_already_needs_no_reading() -> None:
    for hint in (str, int, float, bool, str | None):
        assert reader(hint) is None


def test_records_are_read_to_their_depth() -> None:
    read = reader(Line)
    assert read is not None
    assert read({"dots": [{"x": 1}], "named": {"red": {"x": 2, "colour": "red"}}}) == Line(
        (Dot(1),), {Colour.RED: Dot(2)}
    )
    assert read({"dots": [], "named": None}) == Line(())


def test_records_of_a_union_are_told_apart_by_their_fields() -> None:
    read = reader(Line | Dot | None)
    assert read is not None
    assert read({"x": 1, "colour": "red"}) == Dot(1)
    assert read({"dots": []}) == Line(())


def test_an_unknown_word_is_refused() -> None:
    read = reader(Dot)
    assert read is not None
    with pytest.raises(KeyError):
        read({"x": 1, "colour": "green"})


def test_a_type_without_a_way_back_is_refused() -> None:
    with pytest.raises(TypeError, match="complex"):
        reader(complex)


def test_any_change_of_type_is_another_shape() -> None:
    def shape(**of: Any) -> str:
        return describe(make_dataclass("Shape", of.items()))

    shapes = [
        shape(a=int),
        shape(a=str),
        shape(b=int),
        shape(a=int, b=int),
        shape(a=tuple[int, ...]),
        shape(a=Mapping[Colour, int]),
        shape(a=Mapping[Colours, int]),
        shape(a=int | None),
        shape(a=Dot),
        shape(a=Line),
    ]
    assert len(set(shapes)) == len(shapes)
    assert shape(a=Dot) == shape(a=Dot)
