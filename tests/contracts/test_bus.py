"""What every bus promises. Two ends of it stand for two processes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from app.core.events import Event
from app.errors import BusClosed
from app.ports import Append, Bus, EventLog, News
from tests.builders import alert, customer
from tests.contracts.implementations import BOUND, BUSES
from tests.contracts.written import append, versions

PATIENCE_S = 10


class End:
    """One end: publishes as an engine does, after the append."""

    def __init__(self, bus: Bus, log: EventLog) -> None:
        self.bus = bus
        self._log = log

    async def tell(self, written: Append, texts: dict[str, str] | None = None) -> None:
        await self._log.append(written)
        await self.bus.publish(News(written.events, texts or {}))

    async def tell_messages(self, count: int, to: str = "c-1", after: int = 0) -> None:
        for version in range(after, after + count):
            await self.tell(append(customer(f"m-{version + 1}"), to=to, after=version))


@pytest.fixture(params=list(BUSES))
async def ends(
    request: pytest.FixtureRequest, logs: tuple[EventLog, EventLog]
) -> AsyncIterator[tuple[End, End]]:
    open_bus = BUSES[str(request.param)]()
    async with AsyncExitStack() as stack:
        buses = [await open_bus(log) for log in logs]
        for bus in buses:
            stack.push_async_callback(bus.close)
        yield End(buses[0], logs[0]), End(buses[1], logs[1])


@pytest.fixture
def end(ends: tuple[End, End]) -> End:
    return ends[0]


async def hear(listener: AsyncIterator[News], count: int) -> list[Event]:
    """The next `count` events, in whatever portions they come."""
    heard: list[Event] = []
    async with asyncio.timeout(PATIENCE_S):
        while len(heard) < count:
            heard.extend((await anext(listener)).events)
    return heard


async def hear_to_the_end(listener: AsyncIterator[News]) -> list[Event]:
    async with asyncio.timeout(PATIENCE_S):
        return [event async for news in listener for event in news.events]


async def test_every_listener_hears_everything(ends: tuple[End, End]) -> None:
    listeners = [ends[0].bus.listen(), ends[0].bus.listen(), ends[1].bus.listen()]
    written = append(customer("m-1"), customer("m-2"))
    await ends[0].tell(written)
    for listener in listeners:
        assert tuple(await hear(listener, 2)) == written.events


async def test_both_ends_are_heard(ends: tuple[End, End]) -> None:
    listener = ends[0].bus.listen()
    await ends[0].tell_messages(1, to="c-1")
    await ends[1].tell_messages(1, to="c-2")
    assert {event.conversation for event in await hear(listener, 2)} == {"c-1", "c-2"}


async def test_listening_begins_with_the_call(end: End) -> None:
    listener = end.bus.listen()
    await end.tell_messages(3)
    assert versions(await hear(listener, 3)) == [1, 2, 3]


async def test_a_conversation_keeps_its_order(ends: tuple[End, End]) -> None:
    listener = ends[1].bus.listen()
    heard = asyncio.create_task(hear(listener, 40))
    await asyncio.gather(*(ends[0].tell_messages(10, to=f"c-{number}") for number in range(4)))
    events = await heard
    for number in range(4):
        own = [event for event in events if event.conversation == f"c-{number}"]
        assert versions(own) == list(range(1, 11))


async def test_news_brings_the_texts_it_points_at(ends: tuple[End, End]) -> None:
    await ends[0].tell(append(customer("m-1", "you useless lot")))
    listeners = [end.bus.listen() for end in ends]
    await ends[0].tell(append(alert(), after=1), texts={"m-1": "you useless lot"})
    for listener in listeners:
        async with asyncio.timeout(PATIENCE_S):
            news = [news async for news in until(listener, version=2)]
        assert dict(news[-1].texts) == {"m-1": "you useless lot"}


async def until(listener: AsyncIterator[News], version: int) -> AsyncIterator[News]:
    """The news up to that version."""
    async for news in listener:
        yield news
        if news.events[-1].version >= version:
            return


async def test_a_listener_that_falls_behind_is_let_go(ends: tuple[End, End]) -> None:
    slow, keen = ends[0].bus.listen(), ends[0].bus.listen()
    for number in range(BOUND + 2):
        await ends[0].tell_messages(1, to=f"c-{number}")
        assert len(await hear(keen, 1)) == 1
    assert len(await hear_to_the_end(slow)) <= BOUND


async def test_who_was_let_go_may_listen_again(end: End) -> None:
    slow, keen = end.bus.listen(), end.bus.listen()
    for number in range(BOUND + 2):
        await end.tell_messages(1, to=f"c-{number}")
        await hear(keen, 1)
    await hear_to_the_end(slow)
    again = end.bus.listen()
    await end.tell_messages(1, to="c-again")
    assert [event.conversation for event in await hear(again, 1)] == ["c-again"]


async def test_closing_ends_every_listener(end: End) -> None:
    waiting = asyncio.create_task(hear_to_the_end(end.bus.listen()))
    await asyncio.sleep(0)
    await end.bus.close()
    assert await waiting == []


async def test_a_closed_bus_takes_no_listener(end: End) -> None:
    await end.bus.close()
    with pytest.raises(BusClosed):
        end.bus.listen()
