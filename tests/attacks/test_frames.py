"""Denial of service and tampering on the bare wire, with what no client of ours would send."""

import asyncio
import json
import logging
import os
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import pytest

from app.edges.logs import NoBadText
from tests.edges.doors import Doors, message

pytestmark = pytest.mark.asyncio(loop_scope="module")

TEXT, BINARY, CLOSE, PING = 0x1, 0x2, 0x8, 0x9
MIB = 1024 * 1024
PATIENCE_S = 10


class Wire:
    """A WebSocket without a library that keeps one from doing wrong."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self.writer = writer

    def frame(self, payload: bytes, first: int = 0x80 | TEXT, *, masked: bool = True) -> None:
        length = len(payload)
        size = (
            bytes([length | (0x80 if masked else 0)])
            if length < 126
            else bytes([126 | 0x80]) + struct.pack(">H", length)
            if length < 65_536
            else bytes([127 | 0x80]) + struct.pack(">Q", length)
        )
        mask = b"\0\0\0\0" if masked else b""
        self.writer.write(bytes([first]) + size + mask + payload)

    async def code(self) -> int:
        """With what the server closes; 1006 when it only hangs up."""
        async with asyncio.timeout(PATIENCE_S):
            while head := await self._reader.read(2):
                length = head[1] & 0x7F
                if length == 126:
                    (length,) = struct.unpack(">H", await self._reader.readexactly(2))
                payload = await self._reader.readexactly(length)
                if head[0] & 0xF == CLOSE:
                    return int(struct.unpack(">H", payload[:2])[0])
        return 1006


@asynccontextmanager
async def connected(house: Doors) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    address = urlsplit(house.url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    try:
        yield reader, writer
    finally:
        writer.close()


@asynccontextmanager
async def wire(house: Doors, path: str = "/v1/ingest") -> AsyncIterator[Wire]:
    role = {"/v1/ingest": "source", "/v1/agent": "agent", "/v1/lead": "lead"}[path]
    token = await house.token("mallory", role)
    async with connected(house) as (reader, writer):
        writer.write(
            f"GET {path} HTTP/1.1\r\nHost: {urlsplit(house.url).netloc}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
            f"Sec-WebSocket-Version: 13\r\nAuthorization: Bearer {token}\r\n\r\n".encode()
        )
        assert b"101" in await reader.readuntil(b"\r\n\r\n")
        yield Wire(reader, writer)


async def still_stands(house: Doors) -> None:
    async with house.source() as source:
        assert (await source.ask(message(f"c-{os.urandom(4).hex()}")))["type"] == "ack"


FRAMES = {
    "bad UTF-8": (b"\xff\xfe{", 0x80 | TEXT, 1007),
    "half of a character": (b"\xe2\x82", 0x80 | TEXT, 1007),
    "a surrogate": (b"\xed\xa0\x80", 0x80 | TEXT, 1007),
    "a reserved bit": (b"{}", 0xC0 | TEXT, 1002),
    "an unknown opcode": (b"{}", 0x83, 1002),
    "a continuation of nothing": (b"{}", 0x80, 1002),
    "a ping too long": (b"x" * 126, 0x80 | PING, 1002),
    "a ping in pieces": (b"x", PING, 1002),
    "a close with half a code": (b"\x03", 0x80 | CLOSE, 1002),
    "a close with a reserved code": (struct.pack(">H", 1005), 0x80 | CLOSE, 1002),
    "more than a mebibyte": (b" " * (MIB + 1), 0x80 | TEXT, 1009),
}


@pytest.mark.parametrize("path", ["/v1/ingest", "/v1/agent", "/v1/lead"])
@pytest.mark.parametrize("kind", FRAMES)
async def test_a_broken_frame_costs_its_socket_and_nothing_else(
    house: Doors, path: str, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    payload, first, code = FRAMES[kind]
    async with wire(house, path) as mallory:
        mallory.frame(payload, first)
        assert await mallory.code() in (code, 1006)
    assert [each for each in caplog.records if each.levelno >= logging.ERROR and shown(each)] == []
    await still_stands(house)


def shown(record: logging.LogRecord) -> bool:
    """Whether the running server would write it down."""
    return record.name != "uvicorn.error" or NoBadText().filter(record)


async def test_a_frame_that_is_not_masked_is_refused(house: Doors) -> None:
    async with wire(house) as mallory:
        mallory.frame(b"{}", masked=False)
        assert await mallory.code() in (1002, 1006)
    await still_stands(house)


async def test_pieces_without_end_are_cut_off_at_a_mebibyte(house: Doors) -> None:
    async with wire(house) as mallory:
        mallory.frame(b" " * 65_000, TEXT)
        for _ in range(17):
            mallory.frame(b" " * 65_000, 0x0)
        assert await mallory.code() in (1009, 1006)
    await still_stands(house)


DEEP = 100_000
PAYLOADS = {
    "arrays, deep": "[" * DEEP + "]" * DEEP,
    "objects, deep": '{"a":' * DEEP + "1" + "}" * DEEP,
    "a number without end": '{"type":"message","duration_ms":' + "9" * 100_000 + "}",
    "not a number": '{"type":"message","duration_ms":NaN}',
    "a field ten thousand times": "{" + ",".join('"text":"x"' for _ in range(10_000)) + "}",
    "ten thousand fields": "{" + ",".join(f'"f{n}":1' for n in range(10_000)) + "}",
    "a prototype": '{"__proto__":{"role":"admin"},"constructor":{"prototype":{}},"type":"message"}',
    "a type of types": '{"type":["message"],"conversation":{"$ne":null}}',
    "half a pair": '{"type":"message","conversation":"c-1","id":"m","speaker":"customer","text":"\\ud800"}',
    "NUL": '{"type":"message","conversation":"c-1","id":"m","speaker":"customer","text":"\\u0000"}',
    "a scalar": "7",
    "nothing": "",
    "a mark first": "\ufeff{}",
}


@pytest.mark.parametrize("path", ["/v1/ingest", "/v1/agent", "/v1/lead"])
@pytest.mark.parametrize("kind", PAYLOADS)
async def test_odd_json_gets_an_error_and_the_socket_stays(house: Doors, path: str, kind: str) -> None:
    role = {"/v1/ingest": "source", "/v1/agent": "agent", "/v1/lead": "lead"}[path]
    async with house.socket(path, await house.token("mallory", role)) as socket:
        if path == "/v1/lead":
            await socket.until("board")
        await socket.send(PAYLOADS[kind])
        answer = await socket.until("error")
        assert len(json.dumps(answer)) < 2_000
        await socket.send("{}")
        assert (await socket.until("error"))["code"] == "unknown_type"


@pytest.mark.parametrize("kind", PAYLOADS)
async def test_odd_json_in_a_body_is_bad_input(house: Doors, kind: str) -> None:
    headers = {"Authorization": f"Bearer {await house.key()}"}
    path = "/v1/conversations/c-odd/messages"
    answer = await house.http.post(path, content=PAYLOADS[kind].encode("utf-8"), headers=headers)
    assert answer.status_code == 422
    assert answer.json()["code"]


REQUESTS = {
    "no HTTP": b"\x16\x03\x01\x02\x00\x01\x00",
    "no version": b"GET /\r\n\r\n",
    "two lengths": b"POST /v1/session HTTP/1.1\r\nHost: x\r\n"
    b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "length and chunks": b"POST /v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n"
    b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /v1/accounts HTTP/1.1\r\n\r\n",
    "a header of a mebibyte": b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * MIB + b"\r\n\r\n",
    "NUL in a header": b"GET / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n",
    "a space before the colon": b"GET / HTTP/1.1\r\nHost : x\r\n\r\n",
    "no ASCII in the address": "GET /v1/läd HTTP/1.1\r\nHost: x\r\n\r\n".encode(),
    "no ASCII where a socket is asked for": "GET /v1/läd HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n"
    "Connection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
    "Sec-WebSocket-Version: 13\r\n\r\n".encode(),
    "a socket without a key": b"GET /v1/lead HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n"
    b"Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n\r\n",
    "another protocol": b"GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n",
    "a proxy's request": b"CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n",
}


@pytest.mark.parametrize("kind", REQUESTS)
async def test_what_is_hardly_http_gets_an_error_or_nothing(
    house: Doors, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with connected(house) as (reader, writer):
        writer.write(REQUESTS[kind])
        writer.write_eof()
        async with asyncio.timeout(PATIENCE_S):
            said = await reader.read(4_096)
    status = int(said.split()[1]) if said else 400
    assert 300 <= status < 500 or said.startswith(b"HTTP/1.1 200")
    assert b"Traceback" not in said
    assert b'"name"' not in said
    assert [each.getMessage() for each in caplog.records if each.exc_info and shown(each)] == []
    await still_stands(house)
