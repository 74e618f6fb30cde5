"""Whoever opens a connection and dawdles over a request loses it: thousands of them would use up a server."""

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

REQUEST_S = 20.0
"""How long the head of a request may take. Its body has the time of `ingest.BODY_S`."""


class HurriedProtocol(H11Protocol):
    """HTTP/1.1 as uvicorn speaks it, with an end to waiting for the first and for every further request."""

    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._await_request()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_waiting()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.conn.their_state is h11.IDLE:
            self._await_request()
        else:
            self._stop_waiting()

    def handle_websocket_upgrade(self, event: h11.Request) -> None:
        super().handle_websocket_upgrade(event)
        self._stop_waiting()

    def _await_request(self) -> None:
        """From the first moment on: what trickles in does not buy time."""
        if self._deadline is None and self.transport.get_protocol() is self:
            self._deadline = self.loop.call_later(REQUEST_S, self.transport.close)

    def _stop_waiting(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
