"""The rulebook that a command works with."""

from pathlib import Path

from app import settings
from app.adapters.rulebook_files import FileRulebook
from app.core.rulebook.rules import Rulebook


def load_rulebook(folder: Path | None) -> Rulebook:
    """The one in `folder`, or the one of the settings. Raises RulebookError with every mistake."""
    return FileRulebook(folder or settings.load().rules).load()
