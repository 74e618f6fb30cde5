import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve

from app.cli import source as client
from app.cli.source import NotLetIn, source

Frame = dict[str, Any]
Handler = Callable[[ServerConnection], Awaitable[None]]


def message(id: str, conversation: str = "c-1") -> Frame:
    return {"type": "message", "conversation": conversation, "id": id, "speaker": "customer", "text": "hi"}


def ack(frame: Frame, version: int | None = 1) -> str:
    answer = {"type": "ack", "conversation": frame["conversation"], "id": frame.get("id"), "version": version}
    return json.dumps(answer)


@asynccontextmanager
async def server(handler: Handler) -> AsyncIterator[str]:
    async with serve(handler, "127.0.0.1", 0) as running:
        port = next(iter(running.sockets)).getsockname()[1]
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "RETRY_S", 0.01)
    monkeypatch.setattr(client, "CONNECT_FOR_S", 0.2)


async def test_what_was_not_acked_is_sent_again_in_order_after_the_connection_is_lost() -> None:
    heard: list[list[str]] = []

    async def handler(socket: ServerConnection) -> None:
        heard.append([])
        async for raw in socket:
            frame = json.loads(raw)
            heard[-1].append(frame["id"])
            if len(heard) == 1 and frame["id"] == "m-3":
                await socket.close(1012)
            elif len(heard) == 2 or frame["id"] == "m-1":
                await socket.send(ack(frame))

    async with server(handler) as url, asyncio.timeout(5), source(url, "k") as to:
        for number in (1, 2, 3):
            await to.send(message(f"m-{number}"))
        await to.drained()
    assert heard == [["m-1", "m-2", "m-3"], ["m-2", "m-3"]]


async def test_the_key_goes_with_the_connection() -> None:
    keys: list[str | None] = []

    async def handler(socket: ServerConnection) -> None:
        assert socket.request
        keys.append(socket.request.headers.get("Authorization"))
        async for raw in socket:
            await socket.send(ack(json.loads(raw)))

    async with server(handler) as url, asyncio.timeout(5), source(url, "secret") as to:
        await to.send(message("m-1"))
        await to.drained()
    assert keys == ["Bearer secret"]


async def test_no_more_than_the_window_is_on_the_way() -> None:
    unanswered: list[Frame] = []
    most = 0

    async def handler(socket: ServerConnection) -> None:
        nonlocal most
        while True:
            try:
                unanswered.append(json.loads(await asyncio.wait_for(socket.recv(), 0.05)))
                most = max(most, len(unanswered))
            except TimeoutError:
                while unanswered:
                    await socket.send(ack(unanswered.pop()))

    async with server(handler) as url, asyncio.timeout(5), source(url, "k", window=3) as to:
        await asyncio.gather(*(to.send(message(f"m-{number}")) for number in range(7)))
        await to.drained()
    assert most == 3


async def test_an_interim_text_is_not_waited_for_and_its_ack_does_not_stand_for_the_final_one() -> None:
    async def handler(socket: ServerConnection) -> None:
        async for raw in socket:
            frame = json.loads(raw)
            await socket.send(ack(frame, None if frame.get("final") is False else 4))

    answered: list[int] = []
    async with server(handler) as url, asyncio.timeout(5), source(url, "k", answered.append) as to:
        await to.send({"type": "start", "conversation": "c-1"})
        await to.drained()
        await to.show({**message("m-1"), "final": False})
        await to.send(message("m-1"))
        await to.drained()
    assert answered == [1, 1]


async def test_what_the_server_refuses_is_told_and_not_sent_again() -> None:
    async def handler(socket: ServerConnection) -> None:
        async for raw in socket:
            frame = json.loads(raw)
            error = {"type": "error", "code": "invalid", "field": "text", "detail": "text is too long"}
            await socket.send(json.dumps({**error, "id": frame["id"], "conversation": frame["conversation"]}))

    async with server(handler) as url, asyncio.timeout(5), source(url, "k") as to:
        await to.send(message("m-1"))
        await to.drained()
    assert [(each.frame["id"], each.detail) for each in to.refused] == [("m-1", "text is too long")]


@pytest.mark.parametrize(
    ("code", "said"), [(4401, "does not know this key"), (4403, "may not send messages")]
)
async def test_a_key_that_is_not_taken_ends_it_with_the_fix(code: int, said: str) -> None:
    async def handler(socket: ServerConnection) -> None:
        await socket.close(code)

    async with server(handler) as url, asyncio.timeout(5), source(url, "k") as to:
        await to.send(message("m-1"))
        with pytest.raises(NotLetIn, match=said):
            await to.drained()


async def test_no_server_ends_it_after_a_while() -> None:
    async with asyncio.timeout(5), source("http://127.0.0.1:9", "k") as to:
        await to.send(message("m-1"))
        with pytest.raises(NotLetIn, match="start `evenkeel serve`"):
            await to.drained()
