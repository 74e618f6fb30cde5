"""How agents' words are written down as patterns: a block of text with one way of saying it on each line."""

import re

from app.core.detection.move_patterns_words import WORDS
from app.core.detection.patterns import Pattern
from app.core.detection.phrases import alternatives
from app.core.vocabulary import Move

GROUP = "moves"
PARTS = "move_parts"
"""What makes a move only together with something else."""

_CONTINUED = re.compile(r"(?<=\|)\n\s*|\\\n\s*")
_NAME = re.compile(r"\{([a-z]+)\}")


def said(move: Move, ways: str, unless: str = "", absent: str = "") -> tuple[Pattern, ...]:
    """Ways of making one move. A way that overlaps one of `unless`, or shares a message with one of `absent`,
    makes none."""
    return patterns(GROUP, move, ways, unless, absent)


def part(id: str, ways: str, unless: str = "", absent: str = "") -> tuple[Pattern, ...]:
    """Ways of saying half of a move."""
    return patterns(PARTS, id, ways, unless, absent)


def worded(regex: str) -> str:
    """With the agents' own word lists filled in; the others are left to `phrases`."""
    filled = _NAME.sub(lambda name: WORDS.get(name[1], name[0]), regex)
    return filled if filled == regex else worded(filled)


def patterns(group: str, id: str, ways: str, unless: str = "", absent: str = "") -> tuple[Pattern, ...]:
    """A pattern for each line of `ways`."""
    vetoes = _any_of(unless), _any_of(absent)
    return tuple(Pattern(group, id, worded(way), *vetoes) for way in _lines(ways))


def _any_of(block: str) -> str:
    """One expression. Each way begins and ends at the edge of a word, as it would if it stood alone."""
    ways = [_edged(way) for line in _lines(block) for way in alternatives(worded(line))]
    return f"(?:{'|'.join(ways)}|{_NEVER})" if ways else ""


_NEVER = r"[\x80-\xff]"
"""Not in plain text: it keeps the edge of the last way from being taken for that of the whole."""


def _edged(way: str) -> str:
    head = r"\b" if way[0].isalnum() or way[0] == "(" else ""
    tail = r"\b" if way[-1].isalnum() or (way[-1] == ")" and "$" not in way[way.rindex("(") :]) else ""
    return f"{head}{way}{tail}"


def _lines(block: str) -> list[str]:
    r"""A line that ends in `|` or `\` goes on in the next; `\` itself is left out."""
    return [line for line in map(str.strip, _CONTINUED.sub("", block).splitlines()) if line]
