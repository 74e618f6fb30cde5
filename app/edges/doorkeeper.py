"""Whoever came in stays as long as what they came in with holds, however long their socket is open."""

import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from app.ports import Clock, Credentials, Identity

EVERY_MS = 1_000
"""How long a socket may outlive the key, token or session that ended."""

logger = logging.getLogger(__name__)


@dataclass(eq=False, slots=True)
class Guest:
    identity: Identity
    may_stay: Callable[[], Awaitable[bool]]
    """Asks again, from the beginning."""
    send_away: Callable[[], None]


@dataclass(slots=True)
class Doorkeeper:
    """Everybody is asked again once anything was ended, in whichever process; who expires is sent away."""

    credentials: Credentials
    clock: Clock
    _guests: set[Guest] = field(default_factory=set)
    _new: set[Guest] = field(default_factory=set)
    """What let them in may have ended before they were among the guests."""

    @contextmanager
    def hosts(self, guest: Guest) -> Iterator[None]:
        """From the time that the guest came in until they have left."""
        self._guests.add(guest)
        self._new.add(guest)
        try:
            yield
        finally:
            self._guests.discard(guest)
            self._new.discard(guest)

    async def run(self) -> None:
        """For ever; cancel it to stop. Who expires goes also while nobody else can be asked."""
        endings: int | None = None
        while True:
            self._see_out_the_expired()
            try:
                now = self.credentials.endings()
                await self._ask(self._guests if now != endings else self._new)
                endings = now
            except Exception:
                logger.exception("nobody could be asked whether they may stay; asking again")
            await self.clock.sleep_until(self.clock.now_ms() + EVERY_MS)

    def _see_out_the_expired(self) -> None:
        now_ms = self.clock.now_ms()
        for guest in self._guests:
            expires_ms = guest.identity.expires_ms
            if expires_ms is not None and expires_ms <= now_ms:
                guest.send_away()

    async def _ask(self, guests: set[Guest]) -> None:
        for guest in list(guests):
            if not await guest.may_stay():
                guest.send_away()
            self._new.discard(guest)
