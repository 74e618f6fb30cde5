"""Patterns as data, and their compilation. The only module that touches RE2, which is linear in the text."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, cast

import re2

from app.core.detection.phrases import expand


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way of saying something, in the language of `phrases`.

    `group` is the detector that asks for it, `id` what it means there (several patterns may share one id).
    A match that overlaps a match of `unless` is no hit, nor is any match in a message where `absent` is found.
    """

    group: str
    id: str
    regex: str
    unless: str = ""
    absent: str = ""


Span = tuple[int, int]


class _Regex(Protocol):
    """What is used of a compiled expression of google-re2, which ships no types."""

    def Match(self, anchor: object, text: bytes, start: int, end: int) -> list[Span]: ...  # noqa: N802


_ANYWHERE: object = re2._Anchor.UNANCHORED
_NONE: Span = (-1, -1)


def _options() -> object:
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.log_errors = False
    return options


_OPTIONS = _options()


class Finder:
    """One expression over plain (ASCII) text."""

    __slots__ = ("_regex",)

    def __init__(self, pattern: str) -> None:
        self._regex = cast(_Regex, re2.compile(expand(pattern).encode("ascii"), _OPTIONS)._regexp)

    def spans(self, text: bytes) -> list[Span]:
        """Every match from left to right, without overlaps; the evidence where the pattern marks it."""
        found: list[Span] = []
        at, end = 0, len(text)
        while at <= end:
            groups = self._regex.Match(_ANYWHERE, text, at, end)
            whole = groups[0]
            if whole == _NONE:
                break
            marked = groups[1] if len(groups) > 1 and groups[1] != _NONE else whole
            found.append(marked)
            at = whole[1] if whole[1] > at else at + 1
        return found

    def found_in(self, text: bytes) -> bool:
        return self._regex.Match(_ANYWHERE, text, 0, len(text))[0] != _NONE


@dataclass(slots=True)
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


class PatternSet:
    """All patterns for one kind of speaker, compiled at first use and then shared.

    A literal prefilter (RE2's FilteredRE2) decides in one pass which patterns can match at all.
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

    def _compile(self) -> "re2.Filter":
        prefilter = re2.Filter()
        for pattern in self.patterns:
            prefilter.Add(expand(pattern.regex).encode("ascii"), _OPTIONS)
        prefilter.Compile()
        return prefilter

    def _at(self, index: int) -> _Compiled:
        """The pattern with its vetoes, compiled when it first hits."""
        if index not in self._compiled:
            pattern = self.patterns[index]
            self._compiled[index] = _Compiled(
                pattern,
                Finder(pattern.regex),
                Finder(pattern.unless) if pattern.unless else None,
                Finder(pattern.absent) if pattern.absent else None,
            )
        return self._compiled[index]
