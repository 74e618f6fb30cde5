"""Detection makes its tables at the first message. Here they are made at the start, aside."""

import asyncio
import gc

from app.core.reading import read
from app.core.state import empty
from app.core.vocabulary import Speaker

PROMISE = "I'm sorry about that. I will call you by 4 pm tomorrow."


async def warm_up(warm: asyncio.Event) -> None:
    """Sets `warm` when done. Until then nothing else may detect: the tables must be made once."""
    await asyncio.to_thread(_read_something)
    warm.set()


def _read_something() -> None:
    for speaker in (Speaker.CUSTOMER, Speaker.AGENT):
        read(empty("-"), speaker, PROMISE, 0, "UTC")
    # The tables are some 70,000 objects that never change. Left to the collector, a full round over them
    # stops every conversation for 10 to 30 ms.
    gc.collect()
    gc.freeze()
