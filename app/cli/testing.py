"""`rules test`: scenarios from files, the examples of the rules, and how their verdicts are printed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import typer

from app.cli.output import FAILED, print_json, say
from app.cli.progress import progress
from app.cli.rulebook import load_rulebook
from app.cli.scenario_files import read_scenarios
from app.core.rulebook.rules import Example, Rule, Rulebook
from app.core.scenarios import Scenario
from app.core.trial import Verdict, judge, matches

FIRES, SILENT = "fires", "silent"


def run_scenarios(paths: Iterable[Path], rules: Path | None, *, as_json: bool) -> None:
    """Files with mistakes are named, the others are run all the same; exit code 1 either way."""
    scenarios, mistakes = read_scenarios(paths)
    for mistake in mistakes:
        say(str(mistake))
    verdicts = _judged(scenarios, load_rulebook(rules))
    _tell(verdicts, as_json=as_json, of=f"{len(scenarios):,} scenarios")
    if mistakes or not all(verdict.ok for verdict in verdicts):
        raise typer.Exit(FAILED)


def run_examples(rules: Path | None, *, as_json: bool) -> None:
    """The examples that stand with each rule: it matches at the end of one kind, not of the other."""
    rulebook = load_rulebook(rules)
    written = list(_examples(rulebook))
    verdicts: list[Verdict] = []
    with progress("testing", len(written), "examples") as advance:
        for rule, kind, example in written:
            got = matches(rule, example.scenario, rulebook)
            expected = kind == FIRES
            turns = len(example.scenario.turns)
            verdicts.append(Verdict(example.scenario.id, turns, kind, expected, got, got == expected))
            advance(1)
    _tell(verdicts, as_json=as_json, of=f"the examples of {len(rulebook.by_id):,} rules")
    if not all(verdict.ok for verdict in verdicts):
        raise typer.Exit(FAILED)


def _examples(rulebook: Rulebook) -> Iterator[tuple[Rule, str, Example]]:
    for rule in rulebook.by_id.values():
        yield from ((rule, FIRES, example) for example in rule.fires)
        yield from ((rule, SILENT, example) for example in rule.silent)


def _judged(scenarios: Sequence[Scenario], rulebook: Rulebook) -> list[Verdict]:
    verdicts: list[Verdict] = []
    with progress("testing", len(scenarios), "scenarios") as advance:
        for scenario in scenarios:
            verdicts += judge(scenario, rulebook)
            advance(1)
    return verdicts


def _tell(verdicts: Sequence[Verdict], *, as_json: bool, of: str) -> None:
    if as_json:
        print_json([asdict(verdict) for verdict in verdicts])
        return
    for verdict in verdicts:
        if not verdict.ok:
            typer.echo(_failure(verdict))
    for line in _totals(verdicts, of):
        typer.echo(line)


def _failure(verdict: Verdict) -> str:
    return (
        f"{verdict.scenario}, turn {verdict.turn}: {verdict.kind} {_words(verdict.expected)}, "
        f"got {_words(verdict.got)}"
    )


def _words(value: Any) -> str:
    match value:
        case None | []:
            return "none"
        case bool():
            return "yes" if value else "no"
        case list() | tuple():
            return " | ".join(map(str, value))
        case _:
            return str(value)


def _totals(verdicts: Sequence[Verdict], of: str) -> Iterator[str]:
    every = Counter(verdict.kind for verdict in verdicts)
    held = Counter(verdict.kind for verdict in verdicts if verdict.ok)
    for kind in every:
        yield f"{kind:10} {held[kind]:5,} of {every[kind]:5,}  {held[kind] / every[kind]:7.1%}"
    if every:
        share = held.total() / every.total()
        yield f"{'total':10} {held.total():5,} of {every.total():5,}  {share:7.1%}  in {of}"
