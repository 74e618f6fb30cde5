from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.edges.doors import Doors, open_doors


@pytest.fixture
async def doors(tmp_path: Path) -> AsyncIterator[Doors]:
    async with open_doors(tmp_path) as doors:
        yield doors
