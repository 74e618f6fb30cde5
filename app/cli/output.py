"""What is printed: data on standard output, one JSON a line; everything for people on standard error."""

import os
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
    """Writes one JSON value a line. A reader that goes away (`| head`) ends the writing, quietly."""
    import orjson

    out = sys.stdout.buffer

    def write(value: Any) -> None:
        out.write(orjson.dumps(value))
        out.write(b"\n")

    try:
        yield write
        out.flush()
    except BrokenPipeError:
        # Python would complain when it flushes the dead pipe at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None


def print_json(value: Any) -> None:
    """One JSON value on standard output."""
    with json_lines() as write:
        write(value)
