"""`evenkeel detect`: what detection finds in each line of standard input."""

import json
import sys
from typing import Any

import typer


def detect() -> None:
    """Read lines on standard input and print the signals of each, one JSON object a line.

    A line is a text, said by a customer. If the first line is a JSON object, every line is one:
    {"text": …, "speaker": "customer" or "agent", "context": [{"speaker": …, "text": …}, …]}, of which only
    the text is required. The context is what was said before. Promises are read in UTC.

    A line that cannot be read is answered with an error in its place, and the exit code is 1.
    """
    from app.cli.detecting import Mistaken, answer, questions

    failed = False
    for question in questions(sys.stdin.buffer):
        failed = failed or isinstance(question, Mistaken)
        _print(answer(question))
    if failed:
        raise typer.Exit(1)


def _print(value: dict[str, Any]) -> None:
    """Flushed each time: a program that asks line by line waits for the answer."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")
    sys.stdout.flush()
