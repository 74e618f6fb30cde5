import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from app.core.rulebook.rules import Rulebook
from app.engine.rulebooks import Rulebooks
from app.errors import Mistake, RulebookError
from tests.builders import rulebook

BAD = RulebookError((Mistake("rules/hear.yaml", 3, "unhapy is not a known fact", "did you mean unhappy?"),))


class Source:
    def __init__(self) -> None:
        self.next: Rulebook | RulebookError = rulebook()
        self.changed: asyncio.Queue[None] = asyncio.Queue()

    def load(self) -> Rulebook:
        if isinstance(self.next, RulebookError):
            raise self.next
        return self.next

    async def changes(self) -> AsyncIterator[None]:
        while True:
            await self.changed.get()
            yield None


async def told_after(
    source: Source, rulebooks: Rulebooks, then: Rulebook | RulebookError
) -> list[tuple[str, str | None]]:
    told: list[tuple[str, str | None]] = []
    heard = asyncio.Event()

    def tell(version: str, error: str | None) -> None:
        told.append((version, error))
        if len(told) == 2:
            heard.set()

    running = asyncio.create_task(rulebooks.run(tell))
    source.next = then
    source.changed.put_nowait(None)
    await asyncio.wait_for(heard.wait(), 5)
    running.cancel()
    return told


async def test_a_changed_rulebook_is_used_from_then_on() -> None:
    source = Source()
    rulebooks = Rulebooks(source)
    told = await told_after(source, rulebooks, replace(rulebook(), version="w"))
    assert told == [("v", None), ("w", None)]
    assert rulebooks.current().version == "w"


async def test_a_bad_one_is_refused_with_its_mistakes_and_the_last_good_one_stays() -> None:
    source = Source()
    rulebooks = Rulebooks(source)
    told = await told_after(source, rulebooks, BAD)
    assert told[1] == ("v", str(BAD))
    assert rulebooks.current().version == "v"


def test_a_server_does_not_start_with_a_bad_one() -> None:
    source = Source()
    source.next = BAD
    with pytest.raises(RulebookError):
        Rulebooks(source)
