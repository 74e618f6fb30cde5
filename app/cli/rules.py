"""`evenkeel rules`: check a rulebook, test it, see why it does what it does."""

from pathlib import Path
from typing import Annotated

import typer

cli = typer.Typer(no_args_is_help=True, help="Check, test and explain the rulebook.")

Folder = Annotated[
    Path | None,
    typer.Argument(
        metavar="[FOLDER]", exists=True, file_okay=False, help="The rulebook; without it, EVENKEEL_RULES."
    ),
]
Scenarios = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="PATH…", exists=True, help="Scenario files (YAML, JSON Lines), or folders of them."
    ),
]
Rules = Annotated[
    Path | None,
    typer.Option(exists=True, file_okay=False, help="The rulebook's folder; without it, EVENKEEL_RULES."),
]


@cli.command()
def check(folder: Folder = None) -> None:
    """Read every file of the rulebook and list all mistakes, each with its file and line."""
    from app.cli.output import fail
    from app.cli.rulebook import load_rulebook
    from app.errors import RulebookError

    try:
        rulebook = load_rulebook(folder)
    except RulebookError as error:
        for mistake in error.mistakes:
            typer.echo(mistake)
        count = len(error.mistakes)
        fail(f"{count} mistake{'s' if count > 1 else ''}")
    steps = {rule.step for rule in rulebook.by_id.values() if rule.step}
    alerts = {rule.alert for rule in rulebook.by_id.values() if rule.alert}
    typer.echo(
        f"{len(rulebook.by_id)} rules for {len(steps)} steps and {len(alerts)} kinds of alert, "
        f"version {rulebook.version}: no mistakes"
    )


@cli.command("test")
def try_rules(
    paths: Scenarios = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the list of verdicts.")] = False,  # noqa: FBT002
    rules: Rules = None,
) -> None:
    """Put scenarios through the rules; without PATH, the examples that stand with each rule.

    Prints a line per failed expectation, then totals per kind; exit code 1 if any failed.
    """
    from app.cli.testing import run_examples, run_scenarios

    if paths:
        run_scenarios(paths, rules, as_json=as_json)
    else:
        run_examples(rules, as_json=as_json)


@cli.command()
def explain(
    file: Annotated[
        Path, typer.Argument(exists=True, dir_okay=False, help="A scenario file or a transcript.")
    ],
    conversation: Annotated[str | None, typer.Option(help="Only this one of its conversations.")] = None,
    rules: Rules = None,
) -> None:
    """Show turn by turn what was found, what is shown, and what was held back and why."""
    from app.cli.explaining import explain

    explain(file, conversation, rules)


@cli.command()
def backtest(
    old: Annotated[Path, typer.Argument(exists=True, file_okay=False, help="A rulebook's folder.")],
    new: Annotated[Path, typer.Argument(exists=True, file_okay=False, help="Another one.")],
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", exists=True, help="Transcripts.")],
) -> None:
    """Run transcripts under two rulebooks and show what changes."""
    from app.cli.backtesting import backtest

    backtest(old, new, files)


@cli.command()
def new(
    id: Annotated[str, typer.Argument(help="Small letters, digits and hyphens.")],
    step: Annotated[str | None, typer.Option(help="The step that it shows to the agent.")] = None,
    alert: Annotated[str | None, typer.Option(help="Or the alert that it raises for the lead.")] = None,
) -> None:
    """Print a rule to begin with, examples included."""
    from app.cli.drafting import new

    new(id, step, alert)
