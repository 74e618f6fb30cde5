"""What every record of deeds keeps."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, closing
from pathlib import Path

import pytest

from app.errors import LogUnavailable
from app.ports import Deed, Deeds
from tests.builders import NOON_MS
from tests.contracts.implementations import DEEDS


@pytest.fixture(params=list(DEEDS))
async def deeds(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Deeds]:
    async with AsyncExitStack() as stack:
        opened = await DEEDS[str(request.param)](tmp_path)()
        stack.push_async_callback(opened.close)
        yield opened


def deed(what: str = "opened", by: str = "lea", team: str | None = "billing", **more: object) -> Deed:
    return Deed(NOON_MS, by, what, team, "c-1", **more)  # type: ignore[arg-type]  # a deed's own fields


async def test_the_last_comes_first_a_page_at_a_time(deeds: Deeds) -> None:
    for number in range(5):
        await deeds.add(deed(f"d-{number}"))
    first = await deeds.page(limit=2)
    assert [each.deed.what for each in first] == ["d-4", "d-3"]
    second = await deeds.page(before=first[-1].position, limit=10)
    assert [each.deed.what for each in second] == ["d-2", "d-1", "d-0"]


async def test_they_are_found_by_team_person_and_conversation(deeds: Deeds) -> None:
    await deeds.add(deed(by="lea"))
    await deeds.add(deed(by="jonas", team="tech"))
    await deeds.add(Deed(NOON_MS, "lea", "exported", about="today"))
    assert [each.deed.by for each in await deeds.page(teams=frozenset({"tech"}))] == ["jonas"]
    assert len(await deeds.page(by="lea")) == 2
    assert len(await deeds.page(conversation="c-1")) == 2
    assert len(await deeds.page()) == 3


async def test_what_lasts_is_told_in_order_until_it_is_over(deeds: Deeds) -> None:
    await deeds.add(deed("mute_rule", about="stuck-rule", until_ms=NOON_MS + 10))
    await deeds.add(deed("unmute_rule", about="stuck-rule", until_ms=NOON_MS + 10))
    await deeds.add(deed())
    assert [each.what for each in await deeds.lasting(NOON_MS)] == ["mute_rule", "unmute_rule"]
    assert await deeds.lasting(NOON_MS + 10) == []


async def test_closed_it_takes_nothing_more(deeds: Deeds) -> None:
    await deeds.close()
    with pytest.raises(LogUnavailable):
        await deeds.add(deed())


@pytest.mark.parametrize("change", ["DELETE FROM deeds", "UPDATE deeds SET by = 'nobody'"])
async def test_nobody_rewrites_the_file(tmp_path: Path, change: str) -> None:
    opened = await DEEDS["sqlite"](tmp_path)()
    await opened.add(deed())
    await opened.close()
    with closing(sqlite3.connect(tmp_path / "deeds.db")) as db, pytest.raises(sqlite3.IntegrityError):
        db.execute(change)
