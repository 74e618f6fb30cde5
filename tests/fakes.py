"""Stand-ins that keep the contract of what they stand for: the suites in tests/contracts run on them too."""

import asyncio
from heapq import heappop, heappush

from tests.builders import NOON_MS

TURNS = 40
"""Turns of the loop in which whoever was woken comes to rest, or to sleep again."""


class FakeClock:
    """Implements `Clock`. Time stands still until a test lets it pass."""

    def __init__(self, now_ms: int = NOON_MS) -> None:
        self._now_ms = now_ms
        self._sleeping: list[tuple[int, int, asyncio.Future[None]]] = []
        self._slept = 0

    def now_ms(self) -> int:
        return self._now_ms

    async def sleep_until(self, at_ms: int) -> None:
        await asyncio.sleep(0)
        if at_ms <= self._now_ms:
            return
        waking = asyncio.get_running_loop().create_future()
        self._slept += 1
        heappush(self._sleeping, (at_ms, self._slept, waking))
        await waking

    async def advance(self, ms: int) -> None:
        """Every sleeper wakes at its own time, in order, and may sleep again within these `ms`."""
        await self._settle()
        until_ms = self._now_ms + ms
        while self._sleeping and self._sleeping[0][0] <= until_ms:
            self._now_ms, _, waking = heappop(self._sleeping)
            if not waking.done():
                waking.set_result(None)
            await self._settle()
        self._now_ms = until_ms

    async def _settle(self) -> None:
        for _ in range(TURNS):
            await asyncio.sleep(0)
