from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.edges.doors import Doors, open_doors


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def house(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Doors]:
    """One server for all attacks of a file: each must leave it standing for the next."""
    async with open_doors(tmp_path_factory.mktemp("data")) as doors:
        yield doors
