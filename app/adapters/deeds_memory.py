"""The record of what leads did, without a disk: for tests."""

from collections.abc import Sequence

from app.errors import LogUnavailable
from app.ports import Deed, Recorded


class MemoryDeeds:
    """Implements `Deeds`."""

    def __init__(self) -> None:
        self._deeds: list[Deed] = []
        self._closed = False

    async def add(self, deed: Deed) -> int:
        self._check_open()
        self._deeds.append(deed)
        return len(self._deeds)

    async def page(
        self,
        teams: frozenset[str] = frozenset(),
        by: str | None = None,
        conversation: str | None = None,
        before: int | None = None,
        limit: int = 50,
    ) -> Sequence[Recorded]:
        self._check_open()
        found = [
            Recorded(position, deed)
            for position, deed in enumerate(self._deeds, start=1)
            if (before is None or position < before)
            and (not teams or deed.team in teams)
            and by in (None, deed.by)
            and conversation in (None, deed.conversation)
        ]
        return found[::-1][:limit]

    async def lasting(self, now_ms: int) -> Sequence[Deed]:
        self._check_open()
        return [deed for deed in self._deeds if deed.until_ms is not None and deed.until_ms > now_ms]

    async def close(self) -> None:
        self._closed = True

    def _check_open(self) -> None:
        if self._closed:
            raise LogUnavailable("the record is closed")
