"""A folder of YAML files as the rulebook: read with the line of every value, and watched for changes."""

from collections.abc import AsyncGenerator, Iterator
from pathlib import Path

from watchfiles import awatch

from app.adapters.yaml_lines import read_yaml
from app.core.rulebook.compile import compile_rulebook
from app.core.rulebook.rules import Rulebook
from app.core.rulebook.source import Source
from app.errors import Mistake, RulebookError

SETTLE_MS = 150
"""Editors write a file in several goes; changes this close together are one."""
SUFFIXES = (".yaml", ".yml")


class FileRulebook:
    """Every YAML file in the given folders, deeper ones too. A file may change rules of any other."""

    def __init__(self, *folders: Path) -> None:
        self._folders = folders

    def load(self) -> Rulebook:
        """Raises RulebookError with every mistake of every file."""
        missing = [folder for folder in self._folders if not folder.is_dir()]
        if missing:
            raise RulebookError(tuple(Mistake(str(folder), 1, "is no folder") for folder in missing))
        sources = [_read(folder, path) for folder, path in self._files()]
        if not sources:
            raise RulebookError(
                tuple(Mistake(str(folder), 1, "holds no YAML file") for folder in self._folders)
            )
        return compile_rulebook(sources)

    async def changes(self) -> AsyncGenerator[None, None]:
        """Yields soon after a file was written, added or removed; ends when it is cancelled."""
        async for changed in awatch(*self._folders, debounce=SETTLE_MS, step=SETTLE_MS // 3):
            if any(path.endswith(SUFFIXES) for _, path in changed):
                yield None

    def _files(self) -> Iterator[tuple[Path, Path]]:
        for folder in self._folders:
            for path in sorted(folder.rglob("*")):
                if path.suffix in SUFFIXES and path.is_file():
                    yield folder, path


def _read(folder: Path, path: Path) -> Source:
    """Files are named by their folder and their place in it, the same on every machine."""
    name = f"{folder.name}/{path.relative_to(folder).as_posix()}"
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return Source(name, "", None, lambda _: 1, (Mistake(name, 1, "is not UTF-8", "save it as UTF-8"),))
    data, line_of, mistakes = read_yaml(text, name)
    return Source(name, text, data, line_of, mistakes)
