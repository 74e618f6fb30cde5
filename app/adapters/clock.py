"""The only reader of time, and the only maker of what nobody can guess."""

import asyncio
import secrets
import time

LONGEST_NAP_S = 1.0
"""The system's clock may be set meanwhile: never sleep longer without looking at it."""


class SystemClock:
    """Implements `Clock`."""

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000

    async def sleep_until(self, at_ms: int) -> None:
        await asyncio.sleep(0)
        while (left_ms := at_ms - self.now_ms()) > 0:  # noqa: ASYNC110 - no event tells of the time
            await asyncio.sleep(min(left_ms / 1000, LONGEST_NAP_S))


def new_secret(kind: str) -> str:
    """A key or a token: `kind`, so that a found one can be told, and 256 bits of chance."""
    return f"{kind}_{secrets.token_urlsafe(32)}"


def new_id() -> str:
    """Unique without asking anybody: 96 bits of chance, in the form of the contract's ids."""
    return secrets.token_urlsafe(12)
