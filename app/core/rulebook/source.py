"""A file of a rulebook as read, and the list of mistakes that grows while files are compiled."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from app.core.fields import did_you_mean, problems
from app.core.rulebook.expressions import Problem
from app.core.scenarios import LineOf, Path
from app.errors import Mistake


@dataclass(frozen=True, slots=True)
class Source:
    """`data` is the file's content as plain values; `mistakes` what kept parts of it from being read."""

    file: str
    text: str
    data: Any
    line_of: LineOf
    mistakes: tuple[Mistake, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where in which file something stands."""

    source: Source
    path: Path = ()

    def of(self, *parts: int | str) -> "Place":
        return Place(self.source, (*self.path, *parts))

    @property
    def line(self) -> int:
        return self.source.line_of(self.path)


class Mistakes:
    """Every mistake found so far; nothing stops at the first."""

    def __init__(self) -> None:
        self._found: list[Mistake] = []

    def add(self, place: Place, what: str, hint: str | None = None) -> None:
        self._found.append(Mistake(place.source.file, place.line, what, hint))

    def take(self, found: Iterable[Mistake]) -> None:
        self._found.extend(found)

    def of_condition(self, place: Place, name: str, found: Iterable[Problem]) -> None:
        for problem in found:
            self.add(place, f"{name}: {problem.what}", problem.hint)

    def of_shape(self, place: Place, error: ValidationError, form: type[BaseModel], name: str = "") -> None:
        """What pydantic found, in our words."""
        for path, what, hint in problems(error):
            field = ".".join(str(part) for part in path if not isinstance(part, int))
            unknown = what == "is not a known key"
            nearest = did_you_mean(str(path[-1]), _known_at(form, path[:-1])) if unknown else hint
            self.add(place.of(*path), f"{name}{field + ' ' if field else ''}{what}", nearest)

    def sorted(self) -> tuple[Mistake, ...]:
        return tuple(sorted(set(self._found), key=lambda mistake: (mistake.file, mistake.line, mistake.what)))


def _known_at(form: type[BaseModel], path: Path) -> Iterable[str]:
    """The keys that a block may have which stands at `path` in `form`."""
    fields = form.model_fields
    for part in path:
        if isinstance(part, str) and part in fields:
            inner = _form_in(fields[part].annotation)
            fields = inner.model_fields if inner else {}
    return fields


def _form_in(annotation: Any) -> type[BaseModel] | None:
    """The form that a field holds, by itself, among others or in a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_form_in, get_args(annotation))), None)
