import asyncio

import pytest

from app.engine.outbox import SLOW, Frame, Outbox


def frame(text: str = "x") -> Frame:
    return Frame(text, len(text))


async def test_what_is_put_first_is_taken_first() -> None:
    outbox = Outbox()
    outbox.put(frame("a"))
    outbox.put(frame("b"))
    assert [(await outbox.take()).text, (await outbox.take()).text] == ["a", "b"]


@pytest.mark.parametrize("outbox", [Outbox(frames=3), Outbox(bytes=3)], ids=["frames", "bytes"])
async def test_a_reader_who_is_too_slow_is_cut_off(outbox: Outbox) -> None:
    for _ in range(3):
        outbox.put(frame())
    assert outbox.code is None
    outbox.put(frame())
    assert await outbox.closed() == SLOW


async def test_one_frame_always_fits_however_large() -> None:
    outbox = Outbox(bytes=3)
    outbox.put(frame("a snapshot"))
    assert outbox.code is None


async def test_the_first_reason_stands() -> None:
    outbox = Outbox()
    outbox.close(4401)
    outbox.close(SLOW)
    assert await outbox.closed() == 4401


async def test_nothing_is_put_once_it_is_closed() -> None:
    outbox = Outbox()
    outbox.close(4401)
    outbox.put(frame())
    assert outbox.waiting == 0


async def test_what_comes_from_the_log_waits_for_the_reader() -> None:
    outbox = Outbox(frames=4)
    for _ in range(2):
        outbox.put(frame())
    waiting = asyncio.ensure_future(outbox.room())
    await asyncio.sleep(0)
    assert not waiting.done()
    await outbox.take()
    await asyncio.wait_for(waiting, 1)
