"""Two handles on everything, for what holds in one process must hold between two."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from app.ports import EventLog
from tests.contracts.implementations import LOGS, OpenLog


@pytest.fixture(params=list(LOGS))
def open_log(request: pytest.FixtureRequest, tmp_path: Path) -> OpenLog:
    make = LOGS[str(request.param)]
    return make(tmp_path)


@pytest.fixture
async def logs(open_log: OpenLog) -> AsyncIterator[tuple[EventLog, EventLog]]:
    async with AsyncExitStack() as stack:
        one, other = await open_log(), await open_log()
        stack.push_async_callback(one.close)
        stack.push_async_callback(other.close)
        yield one, other


@pytest.fixture
def log(logs: tuple[EventLog, EventLog]) -> EventLog:
    return logs[0]
