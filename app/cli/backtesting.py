"""`rules backtest`: the same conversations under two rulebooks, and what changes."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import typer

from app.cli.progress import progress
from app.cli.replaying import read_transcripts, replay
from app.cli.rulebook import load_rulebook
from app.cli.tally import Tally
from app.core.state import State

SHOWN_CHANGES = 20
CALM = "nothing"


def backtest(old: Path, new: Path, files: Iterable[Path]) -> None:
    """Prints steps and alerts side by side, then the first messages after which another step is shown."""
    messages = read_transcripts(files)
    before, after = Tally(), Tally()
    changes: list[str] = []
    runs = zip(
        messages, replay(messages, load_rulebook(old)), replay(messages, load_rulebook(new)), strict=True
    )
    with progress("comparing", len(messages), "messages") as advance:
        for message, (old_state, old_events), (new_state, new_events) in runs:
            for tally, events in ((before, old_events), (after, new_events)):
                for event in events:
                    tally.count(event)
            if _shown(old_state) != _shown(new_state):
                changes.append(
                    f"{message.conversation} {message.id}: {_shown(old_state)} → {_shown(new_state)}"
                )
            advance(1)
    for line in _lines(before, after, changes):
        typer.echo(line)


def _shown(state: State) -> str:
    return state.advice.step if state.advice else CALM


def _lines(before: Tally, after: Tally, changes: list[str]) -> Iterator[str]:
    yield f"{'old':>7} {'new':>7}"
    yield from _table("advice shown", before.advice, after.advice)
    yield from _table("alerts raised", before.alerts, after.alerts)
    yield f"\n{len(changes):,} of {before.messages:,} messages are followed by another step"
    yield from changes[:SHOWN_CHANGES]


def _table(title: str, old: Counter[str], new: Counter[str]) -> Iterator[str]:
    yield f"{old.total():7,} {new.total():7,}  {title}"
    for name in sorted(old | new):
        yield f"{old[name]:7,} {new[name]:7,}    {name}{_difference(new[name] - old[name])}"


def _difference(more: int) -> str:
    return f"  {more:+,}" if more else ""
