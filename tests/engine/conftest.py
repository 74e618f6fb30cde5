"""The engine, followed: what the tests of this folder share."""

from collections.abc import AsyncIterator

import pytest

from tests.engine.house import House, following


@pytest.fixture
async def house() -> AsyncIterator[House]:
    async with following(House()) as house:
        yield house
