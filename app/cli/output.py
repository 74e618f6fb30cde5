"""What is printed: data on standard output, one JSON a line; everything for people on standard error."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

import typer

FAILED = 1


def say(line: str) -> None:
    """A line for people, out of the way of the data."""
    typer.echo(line, err=True)


def fail(line: str) -> NoReturn:
    """Ends the command with exit code 1."""
    say(line)
    raise typer.Exit(FAILED)


@contextmanager
def json_lines() -> Iterator[Callable[[Any], None]]:
    """Writes one JSON value a line."""
    import orjson

    out = sys.stdout.buffer

    def write(value: Any) -> None:
        out.write(orjson.dumps(value))
        out.write(b"\n")

    yield write
    out.flush()


def print_json(value: Any) -> None:
    """One JSON value on standard output."""
    with json_lines() as write:
        write(value)
