"""What is said: the conversations of the demonstration, both sides, one after the other."""

from functools import cache
from itertools import cycle, islice

from app.cli.demo_scripts import scripts

Turn = tuple[str, str]
"""Speaker and text."""


@cache
def scripts_in_turn() -> tuple[tuple[Turn, ...], ...]:
    return tuple(
        tuple((turn.speaker.value, turn.text) for turn in script.turns if turn.speaker is not None)
        for script in scripts()
    )


def turns(conversation: int, count: int) -> list[Turn]:
    """The first `count` turns of the conversation of that number. Long ones go on with the next script."""
    all_scripts = scripts_in_turn()
    start = conversation % len(all_scripts)
    in_order = [turn for script in (*all_scripts[start:], *all_scripts[:start]) for turn in script]
    return list(islice(cycle(in_order), count))
