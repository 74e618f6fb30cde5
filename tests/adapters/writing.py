"""Run as a program by the test that kills it: appends without end, and says what was acknowledged.

A line is `conversation version text`, written in one piece after the append returned.
"""

import asyncio
import os
import sys
from itertools import count
from pathlib import Path

from app.adapters.event_log_sqlite import SqliteEventLog
from tests.builders import customer
from tests.contracts.written import append

CONVERSATIONS = 5


def text(conversation: str, version: int) -> str:
    return f"message-{version}-of-{conversation}"


async def write(log: SqliteEventLog, conversation: str) -> None:
    known = await log.read(conversation)
    for version in count(len(known) + 1):
        words = text(conversation, version)
        await log.append(append(customer(f"m-{version}", words), to=conversation, after=version - 1))
        os.write(sys.stdout.fileno(), f"{conversation} {version} {words}\n".encode())


async def main(path: Path) -> None:
    log = SqliteEventLog(path)
    await asyncio.gather(*(write(log, f"c-{number}") for number in range(CONVERSATIONS)))


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
