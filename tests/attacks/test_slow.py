"""Denial of service by taking one's time."""

import asyncio
from contextlib import AsyncExitStack
from time import perf_counter

import pytest

from app.edges import hurry, ingest
from app.engine.outbox import SLOW
from tests.attacks.test_frames import connected, still_stands
from tests.edges.doors import Doors, message

pytestmark = pytest.mark.asyncio(loop_scope="module")

CROWD = 300
HASTE_S = 0.5
"""In place of twenty and thirty seconds."""


async def hung_up(reader: asyncio.StreamReader) -> bytes:
    """What the server still said before it closed the connection."""
    async with asyncio.timeout(10):
        return await reader.read()


@pytest.mark.parametrize("begun", [b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "])
async def test_a_request_that_never_ends_loses_its_connection(
    house: Doors, monkeypatch: pytest.MonkeyPatch, begun: bytes
) -> None:
    monkeypatch.setattr(hurry, "REQUEST_S", HASTE_S)
    async with connected(house) as (reader, writer):
        writer.write(begun)
        assert await hung_up(reader) == b""


async def test_trickling_buys_no_time_not_even_after_a_first_request(
    house: Doors, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hurry, "REQUEST_S", HASTE_S)
    async with connected(house) as (reader, writer):
        writer.write(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert b"200 OK" in await reader.readuntil(b'"ok"}')
        began = perf_counter()
        for byte in b"GET / HTTP/1.1\r\nHost: x\r\nX: aaaaaaaaaaaaaaaaaaaaaaaaaaa":
            if reader.at_eof() or writer.is_closing():
                break
            writer.write(bytes([byte]))
            await asyncio.sleep(0.05)
        await hung_up(reader)
        assert perf_counter() - began < 2.5


async def test_a_body_that_never_ends_is_given_up(house: Doors, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ingest, "BODY_S", HASTE_S)
    async with connected(house) as (reader, writer):
        writer.write(b"POST /v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
        answer = await asyncio.wait_for(reader.readuntil(b"}"), 10)
    assert b"408" in answer.splitlines()[0]
    assert b'"too_slow"' in answer


async def test_a_crowd_that_dawdles_does_not_keep_others_waiting(house: Doors) -> None:
    async with AsyncExitStack() as stack:
        for _ in range(CROWD):
            _, writer = await stack.enter_async_context(connected(house))
            writer.write(b"POST /v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{")
        began = perf_counter()
        await still_stands(house)
        assert perf_counter() - began < 2


async def test_a_reader_that_does_not_read_is_cut_off_and_others_are_not(
    house: Doors, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with house.agent("slow") as slow, house.agent("quick") as quick:
        await slow.until("live")
        await quick.until("live")
        slow.connection.transport.pause_reading()
        words = "x" * 7_900
        async with house.source() as source:
            for number in range(1_600):
                frame = message("flood-1", f"m-{number}", text=words, agent="slow", speaker="system")
                await source.send(frame)
                if number % 200 == 199:
                    for _ in range(200):
                        await source.receive()
            await source.ask(message("calm-1", agent="quick"))
        assert (await quick.until("message"))["conversation"] == "calm-1"
        slow.connection.transport.resume_reading()
        assert await slow.closed() == SLOW


async def test_a_source_that_never_reads_its_acks_stops_nobody(house: Doors) -> None:
    async with house.source() as deaf:
        deaf.connection.transport.pause_reading()
        for id in range(1_000):
            await deaf.send(message("deaf-1", f"m-{id}", speaker="system"))
        await still_stands(house)
        deaf.connection.transport.abort()
