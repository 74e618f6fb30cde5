"""How far a long command is: a bar on a terminal, a line now and then elsewhere. On standard error only."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter

from app.cli.output import say

EVERY_S = 5.0
"""Between two lines where there is no terminal."""

Advance = Callable[[int], None]
"""Called with how many more are done."""


@contextmanager
def progress(doing: str, total: int, unit: str) -> Iterator[Advance]:
    """`doing` the `total` units; the bar goes away when it is over."""
    if sys.stderr.isatty():
        with _bar(doing, total) as advance:
            yield advance
    else:
        yield _lines(doing, total, unit)


@contextmanager
def _bar(doing: str, total: int) -> Iterator[Advance]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn(doing), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(doing, total=total)
        yield lambda more: bar.advance(task, more)


def _lines(doing: str, total: int, unit: str) -> Advance:
    done = 0
    told_at = perf_counter()

    def advance(more: int) -> None:
        nonlocal done, told_at
        done += more
        if perf_counter() - told_at >= EVERY_S:
            told_at = perf_counter()
            say(f"{doing}: {done:,} of {total:,} {unit}")

    return advance
