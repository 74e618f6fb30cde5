"""What every clock promises, the one that tests wind by hand included."""

import asyncio
import time
from collections.abc import Awaitable, Callable

import pytest

from app.adapters.clock import SystemClock
from app.ports import Clock
from tests.fakes import FakeClock

Pass = Callable[[int], Awaitable[None]]
"""Lets at least so many milliseconds pass."""


def system() -> tuple[Clock, Pass]:
    async def let_pass(ms: int) -> None:
        await asyncio.sleep(ms / 1000 + 0.02)

    return SystemClock(), let_pass


def fake() -> tuple[Clock, Pass]:
    clock = FakeClock()
    return clock, clock.advance


@pytest.fixture(params=[system, fake])
def timed(request: pytest.FixtureRequest) -> tuple[Clock, Pass]:
    make: Callable[[], tuple[Clock, Pass]] = request.param
    return make()


async def test_now_never_runs_backwards_by_itself(timed: tuple[Clock, Pass]) -> None:
    clock, let_pass = timed
    before = clock.now_ms()
    await let_pass(5)
    assert clock.now_ms() >= before + 5


async def test_a_sleeper_wakes_when_its_time_has_come(timed: tuple[Clock, Pass]) -> None:
    clock, let_pass = timed
    due_ms = clock.now_ms() + 300
    sleeping = asyncio.create_task(clock.sleep_until(due_ms))
    await let_pass(1)
    assert not sleeping.done()
    await let_pass(300)
    await asyncio.wait_for(sleeping, 5)
    assert clock.now_ms() >= due_ms


async def test_sleepers_wake_in_the_order_of_their_times(timed: tuple[Clock, Pass]) -> None:
    clock, let_pass = timed
    now_ms, woken = clock.now_ms(), list[int]()

    async def sleep(ms: int) -> None:
        await clock.sleep_until(now_ms + ms)
        woken.append(ms)

    async with asyncio.TaskGroup() as sleepers:
        for ms in (80, 20, 50):
            sleepers.create_task(sleep(ms))
        await let_pass(80)
    assert woken == [20, 50, 80]


async def test_a_time_that_has_passed_only_gives_others_a_turn(timed: tuple[Clock, Pass]) -> None:
    clock, _ = timed
    other = asyncio.create_task(asyncio.sleep(0))
    await clock.sleep_until(clock.now_ms() - 1)
    await clock.sleep_until(0)
    assert other.done()


async def test_a_sleeper_can_be_called_off(timed: tuple[Clock, Pass]) -> None:
    clock, let_pass = timed
    sleeping = asyncio.create_task(clock.sleep_until(clock.now_ms() + 10_000))
    await let_pass(1)
    sleeping.cancel()
    await let_pass(20)
    assert sleeping.cancelled()


def test_the_system_clock_counts_from_the_epoch_in_utc() -> None:
    assert abs(SystemClock().now_ms() - time.time() * 1000) < 1000
