"""Time that passes does something by itself."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from app.core.events import Ended, Event
from app.engine.lane import head_of
from app.engine.wakeups import GRACE_MS, Wakeups
from tests.builders import NOON_MS, rulebook, settings
from tests.engine.house import House, customer, settle

MINUTE_MS = 60_000
IDLE_MINUTES = 30


@pytest.fixture
async def house() -> AsyncIterator[House]:
    house = House()
    async with ringing(house):
        yield house


class ringing:  # noqa: N801 reads as what it does
    def __init__(self, house: House) -> None:
        self.house = house

    async def __aenter__(self) -> None:
        self.task = asyncio.create_task(self.house.wakeups.run(self.house.conversations.submit))
        await settle()

    async def __aexit__(self, *_: object) -> None:
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)


async def the_end(house: House) -> Event:
    return next(event for event in await house.events() if isinstance(event.body, Ended))


async def test_a_conversation_that_nobody_ends_ends_by_itself(house: House) -> None:
    await house.submit(customer())
    await house.clock.advance((IDLE_MINUTES + 1) * MINUTE_MS)
    ended = await the_end(house)
    assert ended.body == Ended("idle")
    assert ended.at_ms == NOON_MS + IDLE_MINUTES * MINUTE_MS


async def test_a_word_in_time_keeps_it_open(house: House) -> None:
    await house.submit(customer("m-1"))
    await house.clock.advance((IDLE_MINUTES - 1) * MINUTE_MS)
    await house.submit(customer("m-2", text="still here"))
    await house.clock.advance((IDLE_MINUTES - 1) * MINUTE_MS)
    assert "ended" not in await house.types()


async def test_each_channel_has_its_own_patience(house: House) -> None:
    house.rules = rulebook(
        company=settings(idle_end_ms={"chat": MINUTE_MS, "call": MINUTE_MS, "email": 99 * MINUTE_MS})
    )
    await house.submit(customer(), to="c-1")
    await house.clock.advance(2 * MINUTE_MS)
    assert "ended" in await house.types()


async def test_a_recording_of_yesterday_runs_at_our_pace(house: House) -> None:
    await house.submit(customer(at_ms=NOON_MS - 24 * 60 * MINUTE_MS))
    await house.clock.advance((IDLE_MINUTES - 1) * MINUTE_MS)
    assert "ended" not in await house.types()
    await house.clock.advance(2 * MINUTE_MS)
    ended = await the_end(house)
    assert ended.body == Ended("idle")
    assert ended.at_ms == NOON_MS - (24 * 60 - IDLE_MINUTES) * MINUTE_MS


async def test_a_tick_that_could_not_be_stored_is_tried_again(house: House) -> None:
    await house.submit(customer())
    house.log.full = True
    await house.clock.advance((IDLE_MINUTES + 1) * MINUTE_MS)
    assert "ended" not in await house.types()
    house.log.full = False
    await house.clock.advance(2_000)
    assert "ended" in await house.types()


async def test_what_fell_due_while_the_server_was_down_waits_for_the_sources_to_come_back() -> None:
    house = House()
    await house.submit(customer())
    await house.clock.advance(2 * IDLE_MINUTES * MINUTE_MS)
    house.wakeups = Wakeups(house.clock)
    house.conversations = house.opened()
    house.wakeups.restore(await house.log.live())
    async with ringing(house):
        await house.clock.advance(GRACE_MS - 1)
        assert "ended" not in await house.types()
        await house.clock.advance(2)
        assert "ended" in await house.types()


async def test_the_latest_alarm_of_a_conversation_holds(house: House) -> None:
    await house.submit(customer("m-1"))
    house.wakeups.set("c-1", NOON_MS + 99 * 60 * MINUTE_MS)
    house.wakeups.set("c-1", None)
    await house.clock.advance((IDLE_MINUTES + 1) * MINUTE_MS)
    assert "ended" not in await house.types()


async def test_an_ended_conversation_needs_no_alarm(house: House) -> None:
    await house.submit(customer())
    await house.clock.advance((IDLE_MINUTES + 1) * MINUTE_MS)
    head = await house.log.head("c-1")
    assert head is not None
    assert (head.live, head.wake_ms) == (False, None)
    assert head == replace(head_of(await house.conversations.state("c-1"), head.last_ms, None))
