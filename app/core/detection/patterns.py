"""Patterns as data, and how the few that can match a text are found among them."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from app.core.detection.automaton import Automaton, Span
from app.core.detection.phrases import alternatives, expand
from app.core.detection.requirements import required


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way of saying something, in the language of `phrases`.

    `group` is the detector that asks for it, `id` what it means there (several patterns may share one id).
    A match that overlaps a match of `unless` is no hit; nor is any match in a message with `absent` in it.
    """

    group: str
    id: str
    regex: str
    unless: str = ""
    absent: str = ""


@cache
def _veto(pattern: str) -> Automaton:
    """Shared by all patterns that it might forbid."""
    return Automaton("|".join(map(expand, alternatives(pattern))))


@dataclass(frozen=True, slots=True)
class _Compiled:
    pattern: Pattern
    finder: Automaton

    def spans(self, text: bytes) -> list[Span]:
        spans = self.finder.spans(text)
        pattern = self.pattern
        if not spans or (pattern.absent and _veto(pattern.absent).found_in(text)):
            return []
        if not pattern.unless:
            return spans
        return _outside(spans, _veto(pattern.unless).spans(text))


def _outside(spans: list[Span], vetoes: list[Span]) -> list[Span]:
    """The spans that overlap no veto. Vetoes are in order and apart."""
    ends = [end for _, end in vetoes]
    first_after = [bisect_right(ends, start) for start, _ in spans]
    return [
        span
        for span, index in zip(spans, first_after, strict=True)
        if index == len(vetoes) or span[1] <= vetoes[index][0]
    ]


class PatternSet:
    """All patterns for one kind of speaker, compiled at first use and then shared.

    An index of the words that each pattern cannot do without (`requirements`) leaves the few that can match
    at all; only those are run.
    """

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self.patterns = tuple(patterns)
        self._index: _Index | None = None

    def find(self, text: bytes, words: frozenset[str]) -> list[tuple[Pattern, int, int]]:
        """(pattern, start, end) of every hit, in offsets of `text`, which must be ASCII; `words` are its keys."""
        if self._index is None:
            self._index = _Index(self.patterns)
        found: list[tuple[Pattern, int, int]] = []
        for compiled in self._index.candidates(words):
            for start, end in compiled.spans(text):
                found.append((compiled.pattern, start, end))
        return found

    def unfiltered(self) -> list[Pattern]:
        """The patterns tried on every text, because there is no word that they need. Keep them few."""
        if self._index is None:
            self._index = _Index(self.patterns)
        return [compiled.pattern for compiled in self._index.candidates(frozenset())]


class _Index:
    """Patterns by the words that they need, as sets of bits: the n-th bit stands for the n-th pattern.

    A pattern may need a word of each of several sets. A text offers what its words open at each depth (the
    first sets of all patterns, the second ones …); the patterns open at every depth are worth a try.
    """

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._compiled: list[_Compiled] = []
        self._open: _Bits = (0, 0, 0)
        self._opens: dict[str, _Bits] = {}
        for whole in patterns:
            for veto in filter(None, (whole.unless, whole.absent)):
                _veto(veto)
            for regex in alternatives(whole.regex):
                self._add(_Compiled(replace(whole, regex=regex), Automaton(expand(regex))), required(regex))

    def _add(self, compiled: "_Compiled", needs: tuple[frozenset[str], ...]) -> None:
        bit = 1 << len(self._compiled)
        self._compiled.append(compiled)
        for depth in range(_DEPTH):
            here: _Bits = (bit * (depth == 0), bit * (depth == 1), bit * (depth == 2))
            if depth >= len(needs):
                self._open = _joined(self._open, here)
                continue
            for word in needs[depth]:
                self._opens[word] = _joined(self._opens.get(word, (0, 0, 0)), here)

    def candidates(self, words: frozenset[str]) -> list["_Compiled"]:
        """From the last pattern to the first."""
        first, second, third = self._open
        opens = self._opens.get
        for word in words:
            opened = opens(word)
            if opened:
                first |= opened[0]
                second |= opened[1]
                third |= opened[2]
        left = first & second & third
        found: list[_Compiled] = []
        while left:
            highest = left.bit_length() - 1
            found.append(self._compiled[highest])
            left ^= 1 << highest
        return found


_Bits = tuple[int, int, int]
_DEPTH = 3
"""Sets of words that are looked at: a fourth one rules out hardly anything more."""


def _joined(some: _Bits, others: _Bits) -> _Bits:
    return some[0] | others[0], some[1] | others[1], some[2] | others[2]


def ways(group: str, name: str, block: str, *, unless: str = "", absent: str = "") -> tuple[Pattern, ...]:
    """Several ways of saying one thing, one on each line; a line that ends in `|` goes on in the next.

    The same for `unless` and `absent`.
    """
    vetoes = "|".join(_lines(unless)), "|".join(_lines(absent))
    return tuple(Pattern(group, name, line, *vetoes) for line in _lines(block))


def _lines(block: str) -> list[str]:
    return [line for line in map(str.strip, _CONTINUED.sub("|", block).splitlines()) if line]


_CONTINUED = re.compile(r"\|\n\s*")
"""(Patterns are ours: no customer's text is ever read with this.)"""
