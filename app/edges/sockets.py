"""What all sockets have in common: who may come in, reading, sending, and how it ends."""

import asyncio
import logging
from contextlib import suppress
from typing import Protocol

from starlette.websockets import WebSocket, WebSocketDisconnect

from app.edges.auth import identified
from app.edges.doorkeeper import Guest
from app.edges.problems import Unauthorized
from app.edges.services import services
from app.engine.outbox import Outbox
from app.errors import Forbidden, LogUnavailable
from app.ports import Identity

UNAUTHORIZED = 4401
FORBIDDEN = 4403
FAULT = 1011
TRY_AGAIN = 1013
CLOSE_S = 60
"""How long the close frame may wait behind what a slow reader has not read."""

logger = logging.getLogger(__name__)


class Session(Protocol):
    """One end of a socket."""

    @property
    def outbox(self) -> Outbox: ...

    async def hear(self, raw: str | bytes) -> None:
        """A frame came in: text as `str`, binary as `bytes`. Never raises for what a client sends."""
        ...


async def admit(websocket: WebSocket, *roles: str) -> Identity | None:
    """Accepts the socket; closes it at once, with nothing sent, when nobody of these roles is there."""
    await websocket.accept()
    try:
        return await identified(websocket, *roles)
    except Unauthorized:
        await websocket.close(UNAUTHORIZED)
    except Forbidden:
        await websocket.close(FORBIDDEN)
    return None


async def converse(websocket: WebSocket, identity: Identity, session: Session) -> None:
    """Reads and sends until either side has had enough, or the identity no longer holds."""
    outbox = session.outbox
    guest = Guest(identity, lambda: _is_still(websocket, identity), lambda: outbox.close(UNAUTHORIZED))
    with services(websocket).people.doorkeeper.hosts(guest):
        await _talk(websocket, session)
    if outbox.code is not None:
        await _close(websocket, outbox.code)


async def _talk(websocket: WebSocket, session: Session) -> None:
    outbox = session.outbox
    talk = [
        asyncio.create_task(_read(websocket, session)),
        asyncio.create_task(_send(websocket, outbox)),
        asyncio.create_task(outbox.closed()),
    ]
    try:
        done, _ = await asyncio.wait(talk, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            _note_failure(task, outbox)
    finally:
        for task in talk:
            task.cancel()
        await asyncio.gather(*talk, return_exceptions=True)


async def _read(websocket: WebSocket, session: Session) -> None:
    while True:
        message = await websocket.receive()
        if message["type"] == "websocket.disconnect":
            return
        text = message.get("text")
        await session.hear(message["bytes"] if text is None else text)


async def _send(websocket: WebSocket, outbox: Outbox) -> None:
    while True:
        frame = await outbox.take()
        try:
            await websocket.send_text(frame.text)
        except RuntimeError as error:  # the server has closed it for a bad frame, and nobody told us yet
            raise WebSocketDisconnect from error


async def _is_still(websocket: WebSocket, identity: Identity) -> bool:
    try:
        return await identified(websocket, identity.role) == identity
    except (Unauthorized, Forbidden):
        return False


def _note_failure(task: "asyncio.Task[object]", outbox: Outbox) -> None:
    error = task.exception()
    if error is None or isinstance(error, WebSocketDisconnect):
        return
    if isinstance(error, LogUnavailable):
        outbox.close(TRY_AGAIN)
        return
    logger.error("a socket fell over", exc_info=error)
    outbox.close(FAULT)


async def _close(websocket: WebSocket, code: int) -> None:
    with suppress(TimeoutError, WebSocketDisconnect, RuntimeError):
        async with asyncio.timeout(CLOSE_S):
            await websocket.close(code)
