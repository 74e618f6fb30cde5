"""When Python looks for garbage that refers to itself, which is rare here; all else goes at once.

Left to itself it looks through everything after so many new objects: with ten thousand conversations at hand,
every few seconds, and each time all of them wait for longer than a second.
"""

import gc

from app.ports import Clock

SERVING = (5_000, 10, 1_000_000)
"""Young objects are looked through often, in a few milliseconds at most; old ones only when `run` says."""
EVERY_MS = 60 * 60_000


def serve() -> None:
    """Call it when all tables are made: they are never looked through again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SERVING)


async def run(clock: Clock) -> None:
    """Looks through everything once in a while; cancel it to stop."""
    while True:
        await clock.sleep_until(clock.now_ms() + EVERY_MS)
        gc.collect()
