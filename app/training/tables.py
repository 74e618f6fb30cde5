"""Figures as tables: on a terminal, and as Markdown for the model card."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table as Grid

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """The first column names the rows. None is a figure that makes no sense there."""

    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Aim:
    """What was set out to be reached: `figure` is to be `most` at most, or `least` at least."""

    what: str
    figure: float
    least: float | None = None
    most: float | None = None

    @property
    def holds(self) -> bool:
        return (self.least is None or self.figure >= self.least) and (
            self.most is None or self.figure <= self.most
        )

    @property
    def aim(self) -> str:
        return f"≥ {self.least:g}" if self.least is not None else f"≤ {self.most:g}"


def as_table(aims: Iterable[Aim]) -> Table:
    return Table(
        "Aims",
        "",
        ("figure", "reached", "aim", "holds"),
        tuple((aim.what, aim.figure, aim.aim, "yes" if aim.holds else "**no**") for aim in aims),
    )


def show(table: Table, console: Console) -> None:
    grid = Grid(title=table.title, title_justify="left", caption=table.note or None, caption_justify="left")
    for at, column in enumerate(table.columns):
        grid.add_column(column, justify="right" if at else "left")
    for row in table.rows:
        grid.add_row(*map(_written, row))
    console.print(grid)


def markdown(table: Table) -> str:
    lines = [f"### {table.title}", ""]
    lines += [table.note, ""] if table.note else []
    lines += [_row(table.columns), "|---|" + "--:|" * (len(table.columns) - 1)]
    lines += [_row([_written(cell) for cell in row]) for row in table.rows]
    return "\n".join(lines) + "\n"


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _written(cell: Cell) -> str:
    match cell:
        case None:
            return "–"
        case float():
            return f"{cell:.3f}" if abs(cell) < 10 else f"{cell:,.1f}"
        case int():
            return f"{cell:,}"
        case str():
            return cell
