"""The rulebook in use: read again when its files change; a bad one is refused and the last good one stays."""

import asyncio
import logging
from collections.abc import Callable

from app.core.rulebook.rules import Rulebook
from app.errors import RulebookError
from app.ports import RulebookSource

logger = logging.getLogger(__name__)

Told = Callable[[str, str | None], None]


class Rulebooks:
    def __init__(self, source: RulebookSource) -> None:
        """Raises RulebookError when there is no good one to begin with."""
        self._source = source
        self._current = source.load()

    def current(self) -> Rulebook:
        return self._current

    async def run(self, tell: Told) -> None:
        """Follows the files for ever; tells the version in use, and what is wrong with a refused one."""
        tell(self._current.version, None)
        async for _ in self._source.changes():
            try:
                self._current = await asyncio.to_thread(self._source.load)
            except RulebookError as error:
                logger.warning("the rulebook has mistakes; version %s stays in use", self._current.version)
                tell(self._current.version, str(error))
            else:
                logger.info("the rulebook is now version %s", self._current.version)
                tell(self._current.version, None)
