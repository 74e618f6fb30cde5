"""Regular expressions in time linear in the text: a thin skin over RE2's binding."""

# The binding itself: the package's own wrapper makes match objects, which would double the time of a message.
from re2 import _re2

Span = tuple[int, int]


def _options() -> "_re2.RE2.Options":
    options = _re2.RE2.Options()
    options.encoding = _re2.RE2.Options.Encoding.LATIN1
    options.log_errors = False
    return options


_OPTIONS = _options()
_ANYWHERE = _re2.RE2.Anchor.UNANCHORED
_NONE: Span = (-1, -1)


class Automaton:
    """One expression over ASCII text. Raises ValueError if it is none.

    A match that ends inside a word is no match; a group in the expression narrows the match down to itself.
    """

    __slots__ = ("_regex",)

    def __init__(self, expression: str) -> None:
        self._regex = _re2.RE2(expression.encode("ascii"), _OPTIONS)
        if not self._regex.ok():
            raise ValueError(f"not a regular expression: {expression!r}: {self._regex.error()}")

    def spans(self, text: bytes) -> list[Span]:
        """Every match from left to right, without overlaps."""
        found: list[Span] = []
        at, end = 0, len(text)
        while at <= end:
            groups: list[Span] = self._regex.Match(_ANYWHERE, text, at, end)
            start, stop = groups[0]
            if start < 0:
                break
            if not _splits_a_word(text, stop):
                found.append(groups[-1] if groups[-1] != _NONE else groups[0])
            at = stop if stop > at else at + 1
        return found

    def found_in(self, text: bytes) -> bool:
        return bool(self._regex.Match(_ANYWHERE, text, 0, len(text))[0] != _NONE)


def _splits_a_word(text: bytes, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1 : at].isalnum() and text[at : at + 1].isalnum()
