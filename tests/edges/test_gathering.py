import asyncio
from typing import cast

from app.edges.gathering import MOST, Gathering


class Wire:
    """A transport that remembers its calls."""

    def __init__(self) -> None:
        self.calls: list[bytes | str] = []

    def write(self, data: bytes) -> None:
        self.calls.append(data)

    def close(self) -> None:
        self.calls.append("closed")

    def is_closing(self) -> bool:
        return "closed" in self.calls


def over(wire: Wire) -> Gathering:
    return Gathering(cast(asyncio.Transport, wire), asyncio.get_running_loop())


async def test_what_is_written_in_one_turn_leaves_together_and_in_order() -> None:
    wire = Wire()
    gathering = over(wire)
    gathering.write(b"one ")
    gathering.write(b"two")
    assert wire.calls == []
    await asyncio.sleep(0)
    gathering.write(b"three")
    await asyncio.sleep(0)
    assert wire.calls == [b"one two", b"three"]


async def test_much_is_not_held_back_so_that_a_slow_reader_is_noticed() -> None:
    wire = Wire()
    over(wire).write(b"x" * (MOST + 1))
    assert len(wire.calls) == 1


async def test_closing_comes_after_what_was_written_and_nothing_is_written_twice() -> None:
    wire = Wire()
    gathering = over(wire)
    gathering.write(b"last words")
    gathering.close()
    await asyncio.sleep(0)
    assert wire.calls == [b"last words", "closed"]
    assert gathering.is_closing()
