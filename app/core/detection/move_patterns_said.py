"""How the patterns of agents' moves are written down."""

import re

from app.core.detection.move_patterns_words import WORDS
from app.core.detection.patterns import Pattern
from app.core.vocabulary import Move

GROUP = "moves"
PARTS = "move_parts"
"""What makes a move only together with something else."""

_NAME = re.compile(r"\{([a-z]+)\}")


def said(move: Move, *regexes: str, unless: str = "", absent: str = "") -> tuple[Pattern, ...]:
    """Ways of making one move, which share what vetoes them."""
    return _patterns(GROUP, move, regexes, unless, absent)


def part(id: str, *regexes: str, unless: str = "", absent: str = "") -> tuple[Pattern, ...]:
    """Ways of saying half of a move."""
    return _patterns(PARTS, id, regexes, unless, absent)


def _patterns(group: str, id: str, regexes: tuple[str, ...], unless: str, absent: str) -> tuple[Pattern, ...]:
    vetoes = worded(unless), worded(absent)
    return tuple(Pattern(group, id, worded(regex), *vetoes) for regex in regexes)


def worded(regex: str) -> str:
    """With the agents' own word lists filled in; the others are left to `phrases`."""
    while True:
        filled = _NAME.sub(lambda name: WORDS.get(name[1], name[0]), regex)
        if filled == regex:
            return filled
        regex = filled
