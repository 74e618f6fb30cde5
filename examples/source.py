"""A source: it sends the messages of a conversation to Evenkeel, and loses none.

usage: EVENKEEL_KEY=… python examples/source.py [ws://127.0.0.1:8000]
"""

import asyncio
import json
import os
import sys
import time

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

CONVERSATION = {"conversation": f"example-{int(time.time())}", "team": "orders", "agent": "kim"}
MESSAGES = [
    {
        "id": "m-1",
        "speaker": "customer",
        "text": "My parcel is three days late. Is anyone even looking for it?",
    },
    {
        "id": "m-2",
        "speaker": "agent",
        "text": "Three days is too long, I'm sorry. I'm calling the depot now.",
    },
]


async def send_all(url: str, key: str) -> None:
    """Returns once every message was answered: until then it must be kept, to be sent again."""
    waiting = {each["id"]: {"type": "message", **CONVERSATION, **each} for each in MESSAGES}
    authorization = {"Authorization": f"Bearer {key}"}
    # Connects again whenever the line is lost.
    async for socket in connect(f"{url}/v1/ingest", additional_headers=authorization):
        try:
            for message in waiting.values():  # one that arrived before changes nothing: it has the same id
                await socket.send(json.dumps(message))
            while waiting:
                answer = json.loads(await socket.recv())
                print(answer)  # an ack once it is on disk
                if answer["type"] == "error":
                    sys.exit(f"refused: {answer['detail']}")
                del waiting[answer["id"]]
        except ConnectionClosed as closed:
            if closed.rcvd and closed.rcvd.code in (4401, 4403):
                sys.exit("the server does not take this key: make one with `evenkeel key create NAME`")
        else:
            break


if __name__ == "__main__":
    if "EVENKEEL_KEY" not in os.environ:
        sys.exit("set EVENKEEL_KEY to a key made with `evenkeel key create NAME`")
    address = sys.argv[1] if len(sys.argv) > 1 else "ws://127.0.0.1:8000"
    asyncio.run(send_all(address, os.environ["EVENKEEL_KEY"]))
