"""The yardstick: the same stack (FastAPI, uvicorn, uvloop), one socket in, one out, and no work at all.

It passes each frame of `/v1/ingest` on to every socket of `/v1/agent`, as it came.
"""

import asyncio
import socket
import sys

import uvicorn
import uvloop
from fastapi import FastAPI, WebSocket, WebSocketDisconnect


def create_app() -> FastAPI:
    app = FastAPI()
    screens: set[WebSocket] = set()

    @app.websocket("/v1/ingest")
    async def ingest(source: WebSocket) -> None:
        await source.accept()
        try:
            while True:
                frame = await source.receive_text()
                for screen in screens:
                    await screen.send_text(frame)
        except WebSocketDisconnect:
            return

    @app.websocket("/v1/agent")
    async def agent(screen: WebSocket) -> None:
        await screen.accept()
        screens.add(screen)
        try:
            while True:
                await screen.receive_text()
        except WebSocketDisconnect:
            return
        finally:
            screens.discard(screen)

    return app


async def serve() -> None:
    bound = socket.create_server(("127.0.0.1", 0), backlog=2048)
    sys.stdout.write(f"http://127.0.0.1:{bound.getsockname()[1]}\n")
    sys.stdout.flush()
    config = uvicorn.Config(
        create_app(),
        log_config=None,
        access_log=False,
        lifespan="off",
        ws="websockets-sansio",
        ws_per_message_deflate=False,
    )
    await uvicorn.Server(config).serve([bound])


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(serve())
