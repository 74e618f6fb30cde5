"""Patterns as data, and their compilation. The only module that touches RE2, which is linear in the text."""

from collections.abc import Iterable
from dataclasses import dataclass

import re2

from app.core.detection.phrases import expand


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
        matches = self._regex.finditer(text)
        if not self._marks:
            return [match.span() for match in matches]
        return [match.span(1) if match.start(1) >= 0 else match.span() for match in matches]

    def found_in(self, text: bytes) -> bool:
        return self._regex.search(text) is not None


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
    those are tried, and only the ones that do are run for their spans.
    """

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self.patterns = tuple(patterns)
        self._filter: re2.Filter | None = None
        self._compiled: dict[int, _Compiled] = {}

    def find(self, text: bytes) -> list[tuple[Pattern, int, int]]:
        """(pattern, start, end) of every hit, in offsets of `text`, which must be ASCII."""
        if self._filter is None:
            self._filter = self._compile()
        return [
            (self.patterns[index], start, end)
            for index in self._filter.Match(text) or ()
            for start, end in self._at(index).spans(text)
        ]

    def _compile(self) -> re2.Filter:
        prefilter = re2.Filter()
        for pattern in self.patterns:
            prefilter.Add(expand(pattern.regex).encode("ascii"), _OPTIONS)
        prefilter.Compile()
        return prefilter

    def _at(self, index: int) -> _Compiled:
        """The pattern and its vetoes, compiled when it first hits."""
        if index not in self._compiled:
            self._compiled[index] = _compiled(self.patterns[index])
        return self._compiled[index]
