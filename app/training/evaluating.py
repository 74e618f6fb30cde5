"""`python -m app.training eval FOLDER`."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from app.training.card import CARD, write_card
from app.training.evaluate import PARTS, evaluate, setting
from app.training.measures.part import Part
from app.training.tables import Aim, as_table, show


class PartName(StrEnum):
    ABUSE = "abuse"
    UPSET = "upset"
    CUES = "cues"
    HARMLESS = "harmless"
    SPELLING = "spelling"
    PACE = "pace"


def eval_command(
    data: Annotated[
        Path,
        typer.Argument(exists=True, file_okay=False, help="The folder with the labelled sets, as *.jsonl."),
    ],
    only: Annotated[list[PartName] | None, typer.Option(help="Measure this part; may be repeated.")] = None,
    *,
    quick: Annotated[bool, typer.Option("--quick", help="Few messages of each set; no card.")] = False,
    card: Annotated[Path, typer.Option(help="Where a whole run writes the model card.")] = CARD,
    seed: Annotated[int, typer.Option(help="The seed that the weights were trained with.")] = 1,
) -> None:
    """Measure detection beside VADER, better-profanity and alt-profanity-check, on messages new to it.

    Prints one table after another and writes the model card. Some minutes; --quick takes one.
    """
    wanted = [str(each) for each in only or PARTS]
    found = _measured(data, wanted, seed, quick=quick)
    console = Console(width=150)
    for table in [table for part in found.values() for table in part.tables]:
        show(table, console)
    show(as_table(_aims(found)), console)
    if not quick and len(wanted) == len(PARTS):
        write_card(card, [table for part in found.values() for table in part.tables], _aims(found))
        typer.echo(f"Written to {card}")


def _aims(found: dict[str, Part]) -> list[Aim]:
    return [aim for part in found.values() for aim in part.aims]


def _measured(data: Path, wanted: list[str], seed: int, *, quick: bool) -> dict[str, Part]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("what was learned from", total=len(wanted) + 1)

        def tell(name: str) -> None:
            bar.update(task, advance=1, description=name)

        return evaluate(setting(data, seed, quick=quick), wanted, tell)
