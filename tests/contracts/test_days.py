"""What every keeper of the days' counts keeps."""

from pathlib import Path

import pytest

from app.ports import Days
from tests.contracts.implementations import DAYS


@pytest.fixture(params=list(DAYS))
def days(request: pytest.FixtureRequest, tmp_path: Path) -> Days:
    return DAYS[str(request.param)](tmp_path)


async def test_the_last_that_was_kept_of_a_day_is_what_is_found(days: Days) -> None:
    assert await days.load("2026-11-25") is None
    for counted in (b"one", b"two"):
        await days.save("2026-11-25", counted)
    assert await days.load("2026-11-25") == b"two"
    assert await days.load("2026-11-26") is None
