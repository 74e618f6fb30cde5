import asyncio

import pytest

from app.engine.commands import Once
from app.errors import LogUnavailable, NotFound


class Counting:
    def __init__(self, *failures: Exception) -> None:
        self.runs = 0
        self._failures = list(failures)

    async def __call__(self) -> int:
        self.runs += 1
        await asyncio.sleep(0)
        if self._failures:
            raise self._failures.pop(0)
        return self.runs


async def test_the_same_ref_again_changes_nothing_and_gets_the_same_answer() -> None:
    once, command = Once[int](), Counting()
    assert [await once.run("kim", "r-1", command) for _ in range(3)] == [1, 1, 1]


async def test_a_repeat_while_the_first_is_under_way_waits_for_its_answer() -> None:
    once, command = Once[int](), Counting()
    assert await asyncio.gather(*(once.run("kim", "r-1", command) for _ in range(3))) == [1, 1, 1]


async def test_refs_are_each_persons_own() -> None:
    once, command = Once[int](), Counting()
    assert await once.run("kim", "r-1", command) != await once.run("lea", "r-1", command)


async def test_a_refusal_is_remembered() -> None:
    once, command = Once[int](), Counting(NotFound("no such alert"))
    for _ in range(2):
        with pytest.raises(NotFound):
            await once.run("kim", "r-1", command)
    assert command.runs == 1


async def test_what_failed_for_a_reason_of_ours_may_be_tried_again() -> None:
    once, command = Once[int](), Counting(LogUnavailable("the disk is full"))
    with pytest.raises(LogUnavailable):
        await once.run("kim", "r-1", command)
    assert await once.run("kim", "r-1", command) == 2


async def test_memory_is_bounded_for_a_person_and_in_all() -> None:
    once, command = Once[int](refs=2, users=2), Counting()
    for ref in ("r-1", "r-2", "r-3"):
        await once.run("kim", ref, command)
    assert await once.run("kim", "r-1", command) == 4
    for user in ("lea", "jon"):
        await once.run(user, "r-1", command)
    assert await once.run("kim", "r-1", command) == 7
