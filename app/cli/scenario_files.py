"""Scenarios from files: one a YAML file, or one a line of JSON Lines; folders are searched for both."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from app.adapters.yaml_lines import read_yaml
from app.core.scenarios import LineOf, Scenario, parse
from app.errors import Mistake

YAML = (".yaml", ".yml")
JSON_LINES = (".jsonl",)

Found = tuple[Any, str, LineOf]
"""A scenario as plain values, its file, and where in it things stand."""


def read_scenarios(paths: Iterable[Path]) -> tuple[list[Scenario], list[Mistake]]:
    """All that can be read, in the order of the paths, and every mistake of those that cannot."""
    scenarios: list[Scenario] = []
    mistakes: list[Mistake] = []
    for file in _files(paths):
        for data, name, line_of in _values(file, mistakes):
            scenario, found = parse(data, name, line_of)
            mistakes += found
            if scenario is not None:
                scenarios.append(scenario)
    return scenarios, mistakes


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(file for file in path.rglob("*") if file.suffix in YAML + JSON_LINES)
        else:
            yield path


def _values(file: Path, mistakes: list[Mistake]) -> Iterator[Found]:
    name = str(file)
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        mistakes.append(Mistake(name, 1, "is not UTF-8", "save it as UTF-8"))
        return
    if file.suffix in JSON_LINES:
        yield from _lines(text, name, mistakes)
        return
    data, line_of, found = read_yaml(text, name)
    mistakes += found
    if not found:
        yield data, name, line_of


def _always(number: int) -> LineOf:
    return lambda path: number


def _lines(text: str, name: str, mistakes: list[Mistake]) -> Iterator[Found]:
    for number, line in enumerate(text.split("\n"), 1):
        try:
            if line.strip():
                yield json.loads(line), name, _always(number)
        except (json.JSONDecodeError, RecursionError) as error:
            what = error.msg if isinstance(error, json.JSONDecodeError) else "nested too deeply"
            mistakes.append(Mistake(name, number, f"is not JSON: {what}"))
