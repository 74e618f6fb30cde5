"""Where the sentences of a text begin and end, and the clauses in them: what evidence is cut to."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from app.core.detection.automaton import Automaton

_END = Automaton(r"[.!?]+[\"')]*(?:\s+|$)|\n+")
_ABBREVIATED = ("a.m.", "p.m.", "A.M.", "P.M.")
_CLAUSE_MARKS = frozenset(",;:.!?\n()")
_LONGEST = 80
"""Code points that a clause may add to either side of the words that count."""


class Sentences:
    """Sentences of `text`, counted from 0."""

    __slots__ = ("_marks", "_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *_starts(text)]
        self._marks: list[int] | None = None

    def number(self, at: int) -> int:
        return bisect_right(self._starts, at) - 1

    def start(self, at: int) -> int:
        """Where the sentence that `at` lies in begins."""
        return self._starts[self.number(at)]

    def end(self, at: int) -> int:
        """Where the sentence that `at` lies in ends, without the space after it."""
        following = self.number(at) + 1
        end = self._starts[following] if following < len(self._starts) else len(self._text)
        return at + len(self._text[at:end].rstrip())

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """`start` and `end` moved out to the punctuation around them."""
        if self._marks is None:
            self._marks = [at for at, char in enumerate(self._text) if char in _CLAUSE_MARKS]
        before, after = bisect_left(self._marks, start), bisect_left(self._marks, end)
        begin = self._marks[before - 1] + 1 if before else 0
        stop = self._marks[after] if after < len(self._marks) else len(self._text)
        begin, stop = max(begin, start - _LONGEST), min(stop, end + _LONGEST)
        return _trimmed(self._text, begin, stop) if stop - begin <= 3 * _LONGEST else (start, end)


def _starts(text: str) -> Iterator[int]:
    for start, end in _END.spans(text.encode("ascii", "replace")):
        if not (text[end : end + 1].islower() and text[max(0, start - 3) : start + 1].endswith(_ABBREVIATED)):
            yield end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
