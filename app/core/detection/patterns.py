"""Patterns as data, and their compilation. The only module that touches RE2, which is linear in the text."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import re2

from app.core.detection.phrases import alternatives, expand


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


Span = tuple[int, int]


def _options() -> re2.Options:
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.log_errors = False
    return options


_OPTIONS = _options()


class Finder:
    """One expression of `phrases` over plain (ASCII) text."""

    __slots__ = ("_marks", "_regex")

    def __init__(self, pattern: str) -> None:
        self._regex = re2.compile(expand(pattern).encode("ascii"), _OPTIONS)
        self._marks = bool(self._regex.groups)

    def spans(self, text: bytes) -> list[Span]:
        """Every match from left to right, without overlaps; the evidence where the pattern marks it."""
        matches = [match for match in self._regex.finditer(text) if not _splits_a_word(text, match.end())]
        if not self._marks:
            return [match.span() for match in matches]
        return [match.span(1) if match.start(1) >= 0 else match.span() for match in matches]

    def found_in(self, text: bytes) -> bool:
        return self._regex.search(text) is not None


def _splits_a_word(text: bytes, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1 : at].isalnum() and text[at : at + 1].isalnum()


@dataclass(frozen=True, slots=True)
class _Compiled:
    pattern: Pattern
    finder: Finder
    unless: Finder | None
    absent: Finder | None

    def spans(self, text: bytes) -> list[Span]:
        if self.absent and self.absent.found_in(text):
            return []
        spans = self.finder.spans(text)
        if not self.unless:
            return spans
        vetoes = self.unless.spans(text)
        return [span for span in spans if not any(veto[0] < span[1] and span[0] < veto[1] for veto in vetoes)]


def _compiled(pattern: Pattern) -> _Compiled:
    return _Compiled(
        pattern,
        Finder(pattern.regex),
        Finder(pattern.unless) if pattern.unless else None,
        Finder(pattern.absent) if pattern.absent else None,
    )


class PatternSet:
    """All patterns for one kind of speaker, compiled at first use and then shared.

    One pass over the literals that each pattern needs (RE2's FilteredRE2) leaves the few that can match;
    those are tried, and only the ones that do are run for their spans. Literals of one or two letters do
    not count there: see `unfiltered`.
    """

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self.patterns = tuple(patterns)
        self._single = tuple(replace(whole, regex=regex) for whole in self.patterns for regex in alternatives(whole.regex))
        self._filter: re2.Filter | None = None
        self._compiled: dict[int, _Compiled] = {}

    def find(self, text: bytes) -> list[tuple[Pattern, int, int]]:
        """(pattern, start, end) of every hit, in offsets of `text`, which must be ASCII."""
        return [
            (self._single[index], start, end)
            for index in self._ready().Match(text) or ()
            for start, end in self._at(index).spans(text)
        ]

    def unfiltered(self) -> list[Pattern]:
        """The patterns that are tried on every text, because some way through them has no word of three letters.

        Each costs a third of a microsecond a message: keep them few.
        """
        return [self._single[index] for index in self._ready().Match(b"\x01", potential=True) or ()]

    def _ready(self) -> re2.Filter:
        if self._filter is None:
            self._filter = re2.Filter()
            for pattern in self._single:
                self._filter.Add(expand(pattern.regex).encode("ascii"), _OPTIONS)
            self._filter.Compile()
        return self._filter

    def _at(self, index: int) -> _Compiled:
        """The pattern and its vetoes, compiled when it first hits."""
        if index not in self._compiled:
            self._compiled[index] = _compiled(self._single[index])
        return self._compiled[index]


def ways(group: str, id_: str, *regexes: str, unless: str = "", absent: str = "") -> tuple[Pattern, ...]:
    """Several ways of saying one thing."""
    return tuple(Pattern(group, id_, regex, unless, absent) for regex in regexes)
