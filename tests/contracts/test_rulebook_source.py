"""What the engine relies on of a source of rulebooks, wherever the book is kept."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.adapters.rulebook_files import FileRulebook
from app.adapters.rulebook_memory import MemoryRulebook
from app.errors import RulebookError
from app.ports import RulebookSource

SHIPPED = Path(__file__).parents[2] / "rules"
BOOK = {name: (SHIPPED / name).read_text("utf-8") for name in ("company.yaml", "common.yaml", "alerts.yaml")}
OURS = """
rules:
  - id: ours
    step: listen
    when: customer_turns == 1
    why: The story is still coming.
    say: {chat: [Go on.], call: [Go on.]}
"""
NOTICED_S = 10


@dataclass
class Kept:
    """A source, and how somebody saves one part of its book."""

    source: RulebookSource
    save: Callable[[str, str], None]


def in_memory(_: Path) -> Kept:
    source = MemoryRulebook(BOOK)
    return Kept(source, source.put)


def in_files(folder: Path) -> Kept:
    def save(name: str, text: str) -> None:
        (folder / name).write_text(text, "utf-8")

    for name, text in BOOK.items():
        save(name, text)
    return Kept(FileRulebook(folder), save)


@pytest.fixture(params=[in_memory, in_files])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Kept:
    made: Kept = request.param(tmp_path)
    return made


def test_the_same_book_is_the_same_version(kept: Kept) -> None:
    assert kept.source.load().version == kept.source.load().version


def test_what_was_saved_is_in_the_next_book_and_changes_its_version(kept: Kept) -> None:
    before = kept.source.load()
    kept.save("ours.yaml", OURS)
    after = kept.source.load()
    assert set(after.by_id) - set(before.by_id) == {"ours"}
    assert after.version != before.version


def test_a_bad_book_is_refused_with_every_mistake_and_where_it_is(kept: Kept) -> None:
    kept.save(
        "ours.yaml", OURS.replace("customer_turns", "customer_turn").replace("chat: [Go on.]", "chat: []")
    )
    with pytest.raises(RulebookError) as refused:
        kept.source.load()
    told = [str(mistake) for mistake in refused.value.mistakes]
    assert len(told) == 2
    assert all("ours.yaml" in mistake for mistake in told)


async def test_a_change_is_told(kept: Kept) -> None:
    changes = kept.source.changes()

    async def first() -> None:
        await anext(changes)

    told = asyncio.create_task(first())
    give_up = asyncio.get_running_loop().time() + NOTICED_S
    number = 0
    while not told.done():  # a watch takes a moment to begin, and says nothing of what was saved before
        assert asyncio.get_running_loop().time() < give_up, "the change was never told"
        number += 1
        kept.save("ours.yaml", f"{OURS}# {number}\n")
        await asyncio.sleep(0.2)
    await told
