"""Which words a pattern cannot match without: what makes it cheap to pass over nearly all patterns.

A pattern is a sequence of stretches with spaces between them. Of each stretch that must be there, the words
are collected one of which must stand in the text; stretches that may be missing require nothing. A pattern
is worth trying only on a text that has a word of every stretch.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter

from app.core.detection.common_words import how_common
from app.core.detection.word_lists import WORD_LISTS

Words = frozenset[str]

ANY_NUMBER = "#"
"""Stands in `required` for a word with a digit in it."""
STEM = 5
"""A word known only by its beginning is asked for by so many letters of it: `evict` for `evicted`."""


def required(pattern: str) -> tuple[Words, ...]:
    """Sets of words, the rarest first: every text that `pattern` matches has a word of each."""
    sets = _Reader(pattern).alternatives().sets
    return tuple(sorted(set(sets), key=_frequency))


def keys_of(words: Sequence[str]) -> frozenset[str]:
    """What a text with these words has to offer to `required`: the words, their parts and their stems."""
    keys = {*words, *map(_STEM_OF, words)}
    letters = "".join(words)
    if not letters.isalpha():
        for word in words:
            if "'" in word:
                keys.update((*word.split("'"), word.strip("'")))
        if not _DIGITS.isdisjoint(letters):
            keys.add(ANY_NUMBER)
    return frozenset(keys)


_STEM_OF = itemgetter(slice(STEM))
_DIGITS = frozenset("0123456789")


@cache
def _frequency(words: Words) -> tuple[float, int, str]:
    return sum(map(how_common, words)), len(words), min(words, default="")


_UNKNOWN = "\x01"
"""Any characters at all: a word that touches it is not known whole."""
_NUMBER = "\x02"
_MOST = 120
"""A stretch that can read in more ways than this is not spelt out."""

_TOKEN = re.compile(r"\\.|\[\]?[^\]]*\]|\{[^}]*\}|[()<>|?*+. ]|[^\\\[{()<>|?*+. ]+")
"""The parts of a pattern. (Patterns are ours: no customer's text is ever read with this.)"""


@dataclass(frozen=True, slots=True)
class _Part:
    """`readings`: how it can read, in words and single spaces; None when in too many ways.

    `sets`: what it requires when it stands between spaces.
    """

    readings: frozenset[str] | None
    sets: tuple[Words, ...] = ()

    def starts_apart(self) -> bool:
        return self.readings is not None and all(text.startswith(" ") for text in self.readings)

    def ends_apart(self) -> bool:
        return self.readings is not None and all(text.endswith(" ") for text in self.readings)


_NOTHING = _Part(frozenset(("",)))
_SPACE = _Part(frozenset((" ",)))
_MAYBE_SPACE = _Part(frozenset((" ", "")))
_ANYTHING = _Part(frozenset((_UNKNOWN,)))
_DIGIT = _Part(frozenset((_NUMBER,)))
_GAP = _Part(frozenset(("",)), ())
"""Whole words, each with its space: for its neighbours it might as well not be there."""


class _Reader:
    """Reads one pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self._tokens: list[str] = _TOKEN.findall(pattern)
        self._at = 0

    def alternatives(self) -> _Part:
        branches = [self._branch()]
        while self._peek() == "|":
            self._at += 1
            branches.append(self._branch())
        return branches[0] if len(branches) == 1 else _either(branches)

    def _branch(self) -> _Part:
        """Most often one word."""
        after = self._tokens[self._at + 1] if self._at + 1 < len(self._tokens) else ""
        if (
            after in ("|", ")", ">", "")
            and self._peek() not in ("|", ")", ">", "")
            and self._peek()[0] != "{"
        ):
            self._at += 1
            return _literal(self._tokens[self._at - 1])
        return self._sequence()

    def _peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _sequence(self) -> _Part:
        """Stretches of parts with nothing between them, parted by spaces."""
        stretches: list[list[_Part]] = [[]]
        while self._peek() not in ("", "|", ")", ">"):
            part = self._item()
            if part is _SPACE:
                stretches.append([])
            elif part is not _GAP:
                if part.starts_apart():
                    stretches.append([])
                stretches[-1].append(part)
                if part.ends_apart() and part.readings != _SPACE.readings:
                    stretches.append([])
        return _in_sequence([_glued(stretch) for stretch in stretches])

    def _item(self) -> _Part:
        token = self._tokens[self._at]
        self._at += 1
        if token in ("(", "<"):
            return self._quantified(self._group())
        if token[0] == "{" and not token[1].isdigit():
            return self._quantified(_macro(token[1:-1]))
        if len(token) > 1 and token[0] not in "\\[" and self._peek() in ("?", "*", "+"):
            return _glued([_literal(token[:-1]), self._quantified(_literal(token[-1]))])
        return self._quantified(_literal(token))

    def _group(self) -> _Part:
        if self._peek() == "?":
            self._at += 1
            self._tokens[self._at] = self._tokens[self._at].removeprefix(":")
        inside = self.alternatives()
        self._at += 1
        return inside

    def _quantified(self, part: _Part) -> _Part:
        sign = self._peek()
        if sign not in ("?", "*", "+") and not (sign.startswith("{") and sign[1].isdigit()):
            return part
        self._at += 1
        if part is _SPACE:
            return _SPACE if sign == "+" else _MAYBE_SPACE
        if part.starts_apart() or part.ends_apart():
            return part if sign == "+" else _GAP
        if sign == "?" and part.readings is not None:
            return _Part(part.readings | {""})
        if sign != "+":
            return _ANYTHING
        return part if part is _DIGIT else _Part(_ANYTHING.readings, part.sets)


@cache
def _literal(written: str) -> _Part:
    if written[0] == "\\":
        return _DIGIT if written[1] == "d" else _ANYTHING if written[1].isalnum() else _SPACE
    if written[0] == "[":
        return _of_class(written)
    text = "".join(char if char.isalnum() or char == "'" else " " for char in written)
    readings = frozenset((text, text.replace("'", "")))
    return _SPACE if readings == _SPACE.readings else _Part(readings, _sets_of(readings))


def _of_class(token: str) -> _Part:
    inside = token[1:-1]
    if inside.startswith("^") or "-" in inside.strip("-\\"):
        return _ANYTHING
    readings = frozenset(char if char.isalnum() or char == "'" else " " for char in inside if char != "\\")
    return _SPACE if readings == _SPACE.readings else _Part(readings)


@cache
def _macro(name: str) -> _Part:
    if name in ("^", "$"):
        return _SPACE
    return _Reader(WORD_LISTS[name]).alternatives() if name in WORD_LISTS else _GAP


def _either(branches: list[_Part]) -> _Part:
    readings: frozenset[str] | None = None
    if all(branch.readings is not None for branch in branches):
        readings = frozenset().union(*(branch.readings or () for branch in branches))
    best = [min(branch.sets, key=_frequency, default=frozenset()) for branch in branches]
    return _Part(_few(readings), (frozenset().union(*best),) if all(best) else ())


def _few(readings: frozenset[str] | None) -> frozenset[str] | None:
    """Too many readings are forgotten, but not that there is a space at an end of all of them."""
    if readings is None or len(readings) <= _MOST:
        return readings
    start = " " if all(text.startswith(" ") for text in readings) else ""
    end = " " if all(text.endswith(" ") for text in readings) else ""
    return frozenset((start + _UNKNOWN + end,)) if start or end else None


def _glued(parts: list[_Part]) -> _Part:
    """Parts with nothing between them: words run from one into the next."""
    if len(parts) == 1:
        return parts[0]
    readings: frozenset[str] = frozenset(("",))
    for part in parts:
        some = part.readings or _ANYTHING.readings or frozenset()
        if len(readings) * len(some) > _MOST:
            return _Part(None)
        readings = frozenset(one + other for one in readings for other in some)
    return _Part(readings, _sets_of(readings))


def _in_sequence(stretches: list[_Part]) -> _Part:
    if len(stretches) == 1:
        return stretches[0]
    sets = tuple(words for stretch in stretches for words in stretch.sets)
    readings: frozenset[str] | None = frozenset(("",))
    for index, stretch in enumerate(stretches):
        if readings is None or stretch.readings is None or len(readings) * len(stretch.readings) > _MOST:
            readings = None
            break
        gap = " " if index else ""
        readings = frozenset(_spaced(one, gap, other) for one in readings for other in stretch.readings)
    if readings is None:
        start = " " if _opens_apart(stretches[0]) else ""
        end = " " if _opens_apart(stretches[-1]) else ""
        readings = frozenset((start + _UNKNOWN + end,)) if start or end else None
    return _Part(readings, sets)


def _spaced(one: str, gap: str, other: str) -> str:
    return one + ("" if one.endswith(" ") else gap) + other


def _opens_apart(stretch: _Part) -> bool:
    """An empty stretch: the sequence begins or ends with a space."""
    return stretch.readings == _NOTHING.readings


def _sets_of(readings: frozenset[str]) -> tuple[Words, ...]:
    """One word for each reading, the rarest that stands whole; nothing if a reading has no such word."""
    chosen = [_word_of(text) for text in readings]
    return (frozenset(chosen),) if all(chosen) else ()


@cache
def _word_of(text: str) -> str:
    if text.isalnum():
        return text
    keys = [key for key in map(_key, text.split()) if key]
    return min(keys, key=lambda key: (how_common(key), key), default="")


def _key(word: str) -> str:
    if _NUMBER in word:
        return ANY_NUMBER
    known, unknown, rest = word.partition(_UNKNOWN)
    if not unknown:
        return word
    return known[:STEM] if len(known) >= STEM and not rest.replace(_UNKNOWN, "") else ""
