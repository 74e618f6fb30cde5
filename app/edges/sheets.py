"""Tables as CSV that a spreadsheet opens without being told what to do.

A cell that begins like a formula would be one: names come from outside, so such a cell gets an apostrophe in
front, which spreadsheets take for "this is text".
"""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from starlette.responses import Response

Cell: TypeAlias = str | int | float | None

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
BOM = "\ufeff"
"""Excel takes the file for UTF-8 only with it."""


def sheet(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """RFC 4180, every text quoted."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(head)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return out.getvalue()


def download(name: str, table: str) -> Response:
    """The table as a file of that name, which is ours and plain ASCII."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(BOM + table, media_type="text/csv; charset=utf-8", headers=headers)


def _safe(cell: Cell) -> str | int | float:
    if cell is None:
        return ""
    if isinstance(cell, str) and cell.lstrip(" \u00a0\ufeff").startswith(FORMULA):
        return f"'{cell}"
    return cell
