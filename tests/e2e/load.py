"""Many conversations at once, at a steady pace: a source in a process of its own.

`python -m tests.e2e.load URL KEY PREFIX CONVERSATIONS PER_SECOND` sends until it is stopped.
"""

import asyncio
import json
import random
import sys
import time
from collections.abc import Iterator
from itertools import count
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

ROUND_S = 0.05
UNDER_WAY = 400
"""Messages not yet acknowledged, at most."""
AGENTS = ("kim", "nora", "sam")
"""They have the first conversations; the others are with agents who are not here."""
CALM = (
    "Hello, I wanted to ask about my delivery.",
    "Yes, the address is the same as before.",
    "Thank you, that is clear.",
    "Could you look up what it would cost?",
    "All right, I will wait.",
)
UPSET = (
    "This is the third time I am asking, and nobody calls back.",
    "I am really fed up with this, it is always the same.",
    "That does not help me at all!",
    "So it is late again. Unbelievable.",
)
ANSWERS = (
    "I'm sorry about the wait. Let me look into it.",
    "I have found your order and I am checking it now.",
    "I will call the depot and let you know by four.",
    "Is there anything else that I can do?",
)


def frames(prefix: str, conversations: int) -> Iterator[dict[str, Any]]:
    """For ever, each conversation in its turn."""
    chance = random.Random(7)
    for number in count():
        place = number % conversations
        turn = number // conversations
        speaker = "agent" if turn % 3 == 2 else "customer"
        texts = ANSWERS if speaker == "agent" else UPSET if chance.random() < 0.15 else CALM
        yield {
            "type": "message",
            "conversation": f"{prefix}-{place}",
            "id": f"m-{turn}",
            "speaker": speaker,
            "text": chance.choice(texts),
            "channel": ("chat", "call", "email")[place % 3],
            "agent": AGENTS[place] if place < len(AGENTS) else f"agent-{place % 200}",
            "customer": f"customer-{place}",
        }


async def send(url: str, key: str, prefix: str, conversations: int, per_second: float) -> None:
    """First every conversation once, as fast as they are taken; then so many messages a second."""
    headers = {"Authorization": f"Bearer {key}"}
    address = url.replace("http", "ws", 1) + "/v1/ingest"
    async with connect(address, additional_headers=headers, max_size=None, proxy=None) as socket:
        room = asyncio.Semaphore(UNDER_WAY)
        reading = asyncio.create_task(_acknowledged(socket, room))
        coming = frames(prefix, conversations)
        for _ in range(conversations):
            await _put(socket, room, next(coming))
        sys.stdout.write("begun\n")
        sys.stdout.flush()
        began, sent = time.monotonic(), 0
        while not reading.done():
            due = int((time.monotonic() - began) * per_second)
            for _ in range(due - sent):
                await _put(socket, room, next(coming))
            sent = max(sent, due)
            await asyncio.sleep(ROUND_S)
        reading.result()


async def _put(socket: ClientConnection, room: asyncio.Semaphore, frame: dict[str, Any]) -> None:
    await room.acquire()
    await socket.send(json.dumps(frame))


async def _acknowledged(socket: ClientConnection, room: asyncio.Semaphore) -> None:
    async for answer in socket:
        told = json.loads(answer)
        assert told["type"] == "ack", told
        room.release()


if __name__ == "__main__":
    url, key, prefix, conversations, per_second = sys.argv[1:]
    asyncio.run(send(url, key, prefix, int(conversations), float(per_second)))
