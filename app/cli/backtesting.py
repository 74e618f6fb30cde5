"""`rules backtest`: the same conversations under two rulebooks, and what changes, rule by rule."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import typer

from app.cli.fires import Fires, Place
from app.cli.progress import progress
from app.cli.replaying import read_transcripts, replay
from app.cli.rulebook import load_rulebook
from app.core.rulebook.rules import Rule, Rulebook
from app.core.transcripts import Recorded

SHOWN_CHANGES = 20
NAME = 36
HEAD = f"{'':{NAME}}   per 100 conv.      first after       fires"
COLUMNS = f"{'':{NAME}}{'old':>8}{'new':>8}{'old':>9}{'new':>9}{'new':>7}{'lost':>7}"


def backtest(old: Path, new: Path, files: Iterable[Path]) -> None:
    """Prints a line for each rule that fired, then the first messages at which the two differ.

    Rules in the shadow are let show, and marked, so that the line says what they would do.
    """
    messages = read_transcripts(files)
    books = [load_rulebook(folder) for folder in (old, new)]
    before, after = _run(messages, [_lit(book) for book in books])
    for line in _lines(before, after, _shadows(books)):
        typer.echo(line)


def _run(messages: Sequence[Recorded], books: Sequence[Rulebook]) -> list[Fires]:
    fires = [Fires() for _ in books]
    runs = zip(messages, *(replay(messages, book) for book in books), strict=True)
    with progress("comparing", len(messages), "messages") as advance:
        for message, *outcomes in runs:
            for counted, (_, events) in zip(fires, outcomes, strict=True):
                counted.count(Place(message.conversation, message.id), events)
            advance(1)
    return fires


def _lit(book: Rulebook) -> Rulebook:
    """The same book with its shadow rules shown."""
    if not _shadows([book]):
        return book

    def lit(rule: Rule) -> Rule:
        return replace(rule, shadow=False)

    steps = {occasion: tuple(map(lit, rules)) for occasion, rules in book.steps.items()}
    alerts = {occasion: tuple(map(lit, rules)) for occasion, rules in book.alerts.items()}
    by_id = {id: lit(rule) for id, rule in book.by_id.items()}
    return replace(book, steps=steps, alerts=alerts, by_id=by_id, index=None)


def _shadows(books: Iterable[Rulebook]) -> frozenset[str]:
    return frozenset(rule.id for book in books for rule in book.by_id.values() if rule.shadow)


def _lines(before: Fires, after: Fires, shadows: frozenset[str]) -> Iterator[str]:
    yield f"{len(after.conversations):,} conversations"
    yield from ("", HEAD, COLUMNS)
    gained, lost = _differences(before, after), _differences(after, before)
    for rule in sorted(before.by_rule.keys() | after.by_rule.keys()):
        name = f"{rule} (shadow)" if rule in shadows else rule
        rates = f"{before.rate(rule):8.2f}{after.rate(rule):8.2f}"
        first = f"{_span(before.first_ms(rule)):>9}{_span(after.first_ms(rule)):>9}"
        yield f"{name:{NAME}}{rates}{first}{_signed('+', gained, rule):>7}{_signed('−', lost, rule):>7}"
    yield f"\n{len(gained):,} new fires, {len(lost):,} lost"
    yield from (f"+ {rule} at {place.conversation} {place.message}" for rule, place in gained[:SHOWN_CHANGES])
    yield from (f"− {rule} at {place.conversation} {place.message}" for rule, place in lost[:SHOWN_CHANGES])


def _differences(these: Fires, those: Fires) -> list[tuple[str, Place]]:
    """What fires in `those` and not in `these`."""
    return [
        (rule, place)
        for rule, places in sorted(those.by_rule.items())
        for place in places
        if place not in these.by_rule.get(rule, {})
    ]


def _signed(sign: str, changes: Sequence[tuple[str, Place]], rule: str) -> str:
    count = sum(changed == rule for changed, _ in changes)
    return f"{sign}{count:,}" if count else ""


def _span(ms: float | None) -> str:
    if ms is None:
        return "–"
    seconds = ms / 1000
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min"
