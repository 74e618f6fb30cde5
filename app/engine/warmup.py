"""Detection makes its tables at the first message. Here they are made at the start, aside."""

import asyncio

from app.core.reading import read
from app.core.state import empty
from app.core.vocabulary import Speaker
from app.engine import collector

PROMISE = "I'm sorry about that. I will call you by 4 pm tomorrow."


async def warm_up(warm: asyncio.Event) -> None:
    """Sets `warm` when done. Until then nothing else may detect: the tables must be made once."""
    await asyncio.to_thread(_read_something)
    warm.set()


def _read_something() -> None:
    for speaker in (Speaker.CUSTOMER, Speaker.AGENT):
        read(empty("-"), speaker, PROMISE, 0, "UTC")
    collector.serve()
