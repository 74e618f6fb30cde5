"""Passwords as Argon2id hashes, at the strength that OWASP asks for (m=46 MiB, t=1, p=1) and one round more.

One hash takes about 80 ms of one core and 46 MiB. So one runs at a time, in a thread, and few may wait.
"""

import asyncio
import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING

from app.errors import Busy

if TYPE_CHECKING:
    from argon2 import PasswordHasher

MEMORY_KIB = 47_104
ROUNDS = 2
LANES = 1
WAITING = 20
"""About two seconds of work."""
NOBODYS = "$argon2id$v=19$m=47104,t=2,p=1$c29tZXRoaW5nc2FsdHk$Rv1YwBdBEzVbm0GE7rTq0mFx0O4hCMEMy4vm7gAwRlo"
"""In place of a hash where there is no such account: the answer takes as long."""


class Argon2Passwords:
    """Implements `Passwords`."""

    def __init__(self) -> None:
        self._turn = asyncio.Semaphore(1)
        self._waiting = 0

    async def hash(self, password: str) -> str:
        async with self._turn:
            return await asyncio.to_thread(self._hasher.hash, _normal(password))

    async def holds(self, hashed: str | None, password: str) -> bool:
        if self._waiting >= WAITING:
            raise Busy("too many sign in at once: try again in a few seconds")
        self._waiting += 1
        try:
            async with self._turn:
                return (
                    await asyncio.to_thread(self._verify, hashed or NOBODYS, password) and hashed is not None
                )
        finally:
            self._waiting -= 1

    def _verify(self, hashed: str, password: str) -> bool:
        from argon2.exceptions import VerificationError

        try:
            return self._hasher.verify(hashed, _normal(password))
        except VerificationError:
            return False

    @cached_property
    def _hasher(self) -> "PasswordHasher":
        from argon2 import PasswordHasher

        return PasswordHasher(time_cost=ROUNDS, memory_cost=MEMORY_KIB, parallelism=LANES)


def _normal(password: str) -> str:
    """The same characters are the same password, whatever keyboard they were typed on."""
    return unicodedata.normalize("NFKC", password)
