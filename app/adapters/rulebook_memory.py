"""A rulebook of YAML texts held in memory: for trying a book before it is saved, and for tests."""

import asyncio
from collections.abc import AsyncGenerator, Mapping

from app.adapters.yaml_lines import read_yaml
from app.core.rulebook.compile import compile_rulebook
from app.core.rulebook.rules import Rulebook
from app.core.rulebook.source import Source
from app.errors import Mistake, RulebookError


class MemoryRulebook:
    """`texts` by the name that mistakes are told with."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = dict(texts)
        self._changed = asyncio.Event()

    def put(self, name: str, text: str) -> None:
        """As if a file were saved."""
        self._texts[name] = text
        self._changed.set()

    def load(self) -> Rulebook:
        """Raises RulebookError with every mistake of every text."""
        if not self._texts:
            raise RulebookError((Mistake("memory", 1, "holds no YAML"),))
        return compile_rulebook([_source(name, text) for name, text in sorted(self._texts.items())])

    async def changes(self) -> AsyncGenerator[None, None]:
        """Yields after `put`; what was put meanwhile is one change. Ends when it is cancelled."""
        while await self._changed.wait():
            self._changed.clear()
            yield None


def _source(name: str, text: str) -> Source:
    data, line_of, mistakes = read_yaml(text, name)
    return Source(name, text, data, line_of, mistakes)
