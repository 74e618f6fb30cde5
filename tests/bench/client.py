"""A WebSocket client that costs next to nothing, so that the server is measured and not its client.

It speaks as much of RFC 6455 as the benchmark needs. Its mask is zero, which the RFC allows no browser, and
which leaves the payload as it is.
"""

import asyncio
from base64 import b64encode
from collections.abc import Callable
from typing import cast
from urllib.parse import urlsplit

TEXT, CLOSE, PING = 0x81, 0x88, 0x89
PONG = 0x8A

Hear = Callable[[bytes], None]


def framed(payload: bytes) -> bytes:
    """A text frame as a client sends it."""
    size = len(payload)
    if size < 126:
        return bytes((TEXT, 0x80 | size)) + b"\0\0\0\0" + payload
    if size < 65_536:
        return bytes((TEXT, 0xFE)) + size.to_bytes(2, "big") + b"\0\0\0\0" + payload
    return bytes((TEXT, 0xFF)) + size.to_bytes(8, "big") + b"\0\0\0\0" + payload


class Client(asyncio.Protocol):
    """`hear` gets each text frame."""

    def __init__(self, hear: Hear) -> None:
        self.hear = hear
        self.open: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.closed: int | None = None
        """The code of the server's close frame; 1006 when the connection broke."""
        self._rest = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's own is one in all but name

    def connection_lost(self, exc: Exception | None) -> None:
        self.closed = self.closed or 1006
        if not self.open.done():
            self.open.set_exception(ConnectionError("the server hung up"))

    def data_received(self, data: bytes) -> None:
        data = self._rest + data if self._rest else data
        if not self.open.done():
            head, found, data = data.partition(b"\r\n\r\n")
            if not found:
                self._rest = head
                return
            if b" 101 " not in head.split(b"\r\n", 1)[0]:
                self.open.set_exception(ConnectionError(head.split(b"\r\n", 1)[0].decode("latin-1")))
                return
            self.open.set_result(None)
        self._rest = self._take(data)

    def send(self, frames: bytes) -> None:
        """What `framed` made; several at once are sent with one call to the system."""
        assert self._transport
        self._transport.write(frames)

    def close(self) -> None:
        if self._transport:
            self._transport.abort()

    def _take(self, data: bytes) -> bytes:
        """Hears whole frames, returns what is left."""
        at, end = 0, len(data)
        while end - at >= 2:
            size, begin = data[at + 1], at + 2
            if size == 126:
                begin, size = at + 4, int.from_bytes(data[at + 2 : at + 4], "big")
            elif size == 127:
                begin, size = at + 10, int.from_bytes(data[at + 2 : at + 10], "big")
            if begin + size > end:
                break
            self._frame(data[at], data[begin : begin + size])
            at = begin + size
        return data[at:]

    def _frame(self, kind: int, payload: bytes) -> None:
        if kind == TEXT:
            self.hear(payload)
        elif kind == PING:
            self.send(bytes((PONG, 0x80 | len(payload))) + b"\0\0\0\0" + payload)
        elif kind == CLOSE:
            self.closed = int.from_bytes(payload[:2], "big") or 1005


async def connected(url: str, path: str, secret: str, hear: Hear) -> Client:
    """Raises ConnectionError when the server refuses."""
    address = urlsplit(url)
    loop = asyncio.get_running_loop()
    _, client = await loop.create_connection(lambda: Client(hear), str(address.hostname), address.port or 80)
    key = b64encode(b"evenkeel's bench").decode()
    client.send(
        f"GET {path} HTTP/1.1\r\nHost: {address.netloc}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
        f"Authorization: Bearer {secret}\r\n\r\n".encode()
    )
    await client.open
    return client
