"""The model card: what the weights were made from, for what, how good they are, and where they fail."""

from collections.abc import Sequence
from pathlib import Path
from string import Template

from app.training.tables import Aim, Table, as_table, markdown

CARD = Path(__file__).parents[2] / "docs" / "model-card.md"
_WORDS = Path(__file__).parent / "model-card.md"


def write_card(path: Path, tables: Sequence[Table], aims: Sequence[Aim]) -> None:
    """The fixed words with the figures in their places."""
    words = Template(_WORDS.read_text(encoding="utf-8"))
    figures = "\n".join(markdown(table) for table in tables)
    path.write_text(words.substitute(aims=markdown(as_table(aims)), figures=figures), encoding="utf-8")
