"""Who may stay on an open socket, also while the disk does not answer."""

import asyncio
import logging

import pytest

from app.adapters.credentials_memory import MemoryCredentials
from app.edges.doorkeeper import EVERY_MS, Doorkeeper, Guest
from app.ports import Identity
from tests.builders import NOON_MS
from tests.fakes import FakeClock


class Unreadable(MemoryCredentials):
    def endings(self) -> int:
        raise OSError("the disk does not answer")


class Socket:
    def __init__(self, *, expires_ms: int | None = None, welcome: bool = True) -> None:
        self.sent_away = False
        self.welcome = welcome
        self.guest = Guest(Identity("kim", "agent", expires_ms=expires_ms), self._may_stay, self._leave)

    async def _may_stay(self) -> bool:
        return self.welcome

    def _leave(self) -> None:
        self.sent_away = True


async def after(ms: int, doorkeeper: Doorkeeper, clock: FakeClock) -> None:
    run = asyncio.create_task(doorkeeper.run())
    await clock.advance(ms)
    run.cancel()


async def test_who_expires_is_sent_away_though_nobody_can_be_asked(caplog: pytest.LogCaptureFixture) -> None:
    clock = FakeClock()
    doorkeeper = Doorkeeper(Unreadable(), clock)
    expiring, staying = Socket(expires_ms=NOON_MS + 3 * EVERY_MS), Socket()
    with (
        doorkeeper.hosts(expiring.guest),
        doorkeeper.hosts(staying.guest),
        caplog.at_level(logging.ERROR),
    ):
        await after(4 * EVERY_MS, doorkeeper, clock)
    assert (expiring.sent_away, staying.sent_away) == (True, False)
    assert "nobody could be asked" in caplog.text


async def test_one_let_in_while_it_ended_is_asked_at_once() -> None:
    clock = FakeClock()
    doorkeeper = Doorkeeper(MemoryCredentials(), clock)
    ended, other = Socket(welcome=False), Socket()
    with doorkeeper.hosts(ended.guest), doorkeeper.hosts(other.guest):
        await after(EVERY_MS, doorkeeper, clock)
    assert (ended.sent_away, other.sent_away) == (True, False)


async def test_all_are_asked_again_once_anything_was_ended() -> None:
    clock, credentials = FakeClock(), MemoryCredentials()
    doorkeeper = Doorkeeper(credentials, clock)
    kim = Socket()
    with doorkeeper.hosts(kim.guest):
        await after(2 * EVERY_MS, doorkeeper, clock)
        assert not kim.sent_away
        await credentials.add("a secret of enough letters", Identity("kim", "agent"))
        await credentials.revoke("kim")
        kim.welcome = False
        await after(EVERY_MS, doorkeeper, clock)
    assert kim.sent_away
