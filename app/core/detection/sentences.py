"""Where the sentences of a text begin and end, and the clauses in them: what evidence is cut to."""

from bisect import bisect_right
from collections.abc import Iterator

import re2

_END = re2.compile(r"[.!?]+[\"')]*(?:\s+|$)|\n+")
_ABBREVIATED = ("a.m.", "p.m.", "A.M.", "P.M.")
_CLAUSE_MARKS = ",;:.!?\n()"
_LONGEST = 80
"""Code points that a clause may add to either side of the words that count."""


class Sentences:
    """Sentences of `text`, counted from 0."""

    __slots__ = ("_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *_starts(_ascii(text))]

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
        text = self._text
        first, last = max(0, start - _LONGEST), min(len(text), end + _LONGEST)
        begin = next((at + 1 for at in range(start - 1, first - 1, -1) if text[at] in _CLAUSE_MARKS), first)
        stop = next((at for at in range(end, last) if text[at] in _CLAUSE_MARKS), last)
        return _trimmed(text, begin, stop) if stop - begin <= 3 * _LONGEST else (start, end)


def _starts(text: str) -> Iterator[int]:
    for match in _END.finditer(text):
        end = match.end()
        if not (
            text[max(0, match.start() - 3) : match.start() + 1].endswith(_ABBREVIATED)
            and text[end : end + 1].islower()
        ):
            yield end


def _ascii(text: str) -> str:
    return text if text.isascii() else text.encode("ascii", "replace").decode("ascii")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
