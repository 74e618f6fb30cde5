"""YAML as plain values, with the line on which each stands.

Words mean what they say: only `true` and `false` are yes and no, so that `on:` and `no` stay words, and a
date or a time of day stays text.
"""

import re
from typing import Any

import yaml

from app.core.scenarios import LineOf, Path
from app.errors import Mistake

TOO_DEEP = 50


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """The fast one where it was built; with its own idea of what a bare word is."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


for _tag, _pattern, _first in (
    ("bool", r"true|false", "tf"),
    ("null", r"~|null|", ["~", "n", ""]),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_pattern})$"), list(_first))


def read_yaml(text: str, file: str) -> tuple[Any, LineOf, tuple[Mistake, ...]]:
    """The value (None for an empty file), where things stand, and what is no YAML or stands twice.

    With a mistake the value is what could still be read.
    """
    reader = _Reader(file)
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = str(error.problem)
        reader.mistake((mark.line if mark else 0) + 1, f"is no YAML: {problem}", _hint(problem))
        return None, reader.line_of, tuple(reader.mistakes)
    except yaml.YAMLError:
        reader.mistake(1, "is no YAML: it holds a character that YAML does not allow")
        return None, reader.line_of, tuple(reader.mistakes)
    data = reader.value(node, ()) if node is not None else None
    return data, reader.line_of, tuple(reader.mistakes)


_HINTS = {
    "alphabetic or numeric": "text that begins with ! & or * needs quotes",
    "cannot start any token": "indent with spaces, not tabs; text that begins with @ % or ` needs quotes",
    "mapping values are not allowed": "text that holds a colon and a space needs quotes",
    "expected '-' indicator": "the keys of one block begin in the same column",
    "expected key": "the keys of one block begin in the same column",
    "expected <block end>": "the keys of one block begin in the same column",
    "end of stream": "a quote or a bracket is not closed",
    "expected ',' or": "a bracket is not closed, or text within it needs quotes",
}
"""What an author most likely did, by a piece of the parser's words."""


def _hint(problem: str) -> str | None:
    return next((hint for piece, hint in _HINTS.items() if piece in problem), None)


class _Reader:
    def __init__(self, file: str) -> None:
        self.mistakes: list[Mistake] = []
        self._file = file
        self._lines: dict[Path, int] = {}

    def line_of(self, path: Path) -> int:
        """Of the value at that path, or of the nearest one around it."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    def mistake(self, line: int, what: str, hint: str | None = None) -> None:
        self.mistakes.append(Mistake(self._file, line, what, hint))

    def value(self, node: yaml.Node, path: Path) -> Any:
        self._lines.setdefault(path, node.start_mark.line + 1)
        if len(path) > TOO_DEEP:
            self.mistake(node.start_mark.line + 1, "is nested too deeply")
            return None
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, number)) for number, item in enumerate(node.value)]
        return _scalar(node)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[Any, Any]:
        made: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            key = self.value(key_node, (*path, "?"))
            line = key_node.start_mark.line + 1
            if not isinstance(key, str | int):
                self.mistake(line, "a key must be a word")
            elif key in made:
                self.mistake(line, f"{key} stands twice in one block")
            else:
                self._lines[(*path, key)] = line
                made[key] = self.value(value_node, (*path, key))
        return made


def _scalar(node: yaml.Node) -> Any:
    written = node.value
    match node.tag.rpartition(":")[2]:
        case "bool":
            return written == "true"
        case "null":
            return None
        case "int":
            return int(written)
        case "float":
            return float(written)
        case _:
            return written
