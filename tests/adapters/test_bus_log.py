import asyncio
import logging

import pytest

from app.adapters.bus_local import LocalBus
from app.adapters.bus_log import LogBus
from app.adapters.event_log_memory import MemoryEventLog
from app.errors import BusClosed, LogUnavailable
from app.ports import News, Positioned
from tests.builders import started
from tests.contracts.written import append

PATIENCE_S = 5


class Faulty(MemoryEventLog):
    """Fails the next time it is read."""

    fault: Exception | None = None

    async def read_all(self, after: int = 0, limit: int = 1000) -> list[Positioned]:
        if self.fault:
            fault, self.fault = self.fault, None
            raise fault
        return list(await super().read_all(after, limit))


async def test_it_begins_at_the_end_of_the_log() -> None:
    log = MemoryEventLog()
    await log.append(append(started(), to="c-old"))
    bus = await LogBus.open(log, LocalBus())
    listener = bus.listen()
    await log.append(append(started(), to="c-new"))
    news = await asyncio.wait_for(anext(listener), PATIENCE_S)
    assert [event.conversation for event in news.events] == ["c-new"]
    await bus.close()


async def test_news_comes_without_a_word_from_the_writer() -> None:
    log = MemoryEventLog()
    bus = LogBus(log, LocalBus(), after=0, poll_s=0.001)
    listener = bus.listen()
    await asyncio.sleep(0.01)
    await log.append(append(started()))
    assert (await asyncio.wait_for(anext(listener), PATIENCE_S)).events == append(started()).events
    await bus.close()


async def test_a_log_that_can_not_be_read_for_a_while_costs_only_time(
    caplog: pytest.LogCaptureFixture,
) -> None:
    log = Faulty()
    log.fault = LogUnavailable("the disk is away")
    bus = LogBus(log, LocalBus(), after=0, poll_s=0.001)
    listener = bus.listen()
    await log.append(append(started()))
    with caplog.at_level(logging.WARNING):
        assert (await asyncio.wait_for(anext(listener), PATIENCE_S)).events == append(started()).events
    assert "the disk is away" in caplog.text
    await bus.close()


async def test_a_fault_that_it_does_not_know_ends_every_listener_and_is_told() -> None:
    log = Faulty()
    log.fault = KeyError("teleported")
    bus = LogBus(log, LocalBus(), after=0, poll_s=0.001)
    listener = bus.listen()
    with pytest.raises(StopAsyncIteration):
        await asyncio.wait_for(anext(listener), PATIENCE_S)
    with pytest.raises(BusClosed):
        bus.listen()
    with pytest.raises(KeyError):
        await bus.close()


async def test_it_can_be_closed_right_after_news() -> None:
    bus = await LogBus.open(MemoryEventLog(), LocalBus())
    await asyncio.sleep(0.01)
    await bus.publish(News((), {}))
    await asyncio.sleep(0)
    async with asyncio.timeout(PATIENCE_S):
        await bus.close()
