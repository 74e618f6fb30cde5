"""Text as it was meant: lower case, ASCII, undisguised, with a way back to what was really written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.core.detection.automaton import Automaton
from app.core.detection.disguise import EDGES, join, undisguise
from app.core.detection.folding import SIMPLE, fold


@dataclass(frozen=True, slots=True)
class Plain:
    """`text` is lower-case ASCII; `starts[i]` and `ends[i]` say where its i-th character came from.

    Both are None when every character stands where it stood.
    """

    text: str
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """The code points that `text[start:end]` was made from. Needs start < end."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def normalise(text: str) -> Plain:
    folded = _folded(text)
    if not _SUSPICIOUS.found_in(folded.text.encode("ascii")):
        return folded
    return _rewritten(folded, list(_edits(folded.text)))


# What an honest text seldom has: signs or digits within a word, three of a letter, letters apart,
# and the stretched forms of the commonest words.
_SUSPICIOUS = Automaton(
    r"[a-z][*@$!|#+%_~^][a-z*#@$%]|[a-z][0-9]|[0-9][a-z]|\b[a-z]{1,3}[.\-][a-z]|[@$!*][a-z]|[a-z]\*\*|"
    r"\b[a-z0-9@$!][ ._\-*/]{1,3}[a-z0-9@$!][ ._\-*/]{1,3}[a-z0-9@$!]\b|"
    + "|".join(letter * 3 for letter in "abcdefghijklmnopqrstuvwxyz")
    + r"|f+u+c+k|s+h+i+t|b+i+t+c+h|c+u+n+t|i+d+i+o+t|s+t+u+p+i+d"
)
_RUN = Automaton(r"\b[a-z0-9@$!](?:[ ._\-*/]{1,3}[a-z0-9@$!]){2,}\b")

Edit = tuple[int, int, str]
"""`text[start:end]` was meant as the string."""


def _folded(text: str) -> Plain:
    if text.isascii():
        return Plain(text.lower())
    simple = text.translate(SIMPLE).lower()
    if simple.isascii():
        return Plain(simple)
    return _mapped(text)


def _mapped(text: str) -> Plain:
    pieces: list[str] = []
    starts: list[int] = []
    for index, char in enumerate(text):
        piece = fold(char)
        pieces.append(piece)
        starts.extend([index] * len(piece))
    return Plain("".join(pieces), tuple(starts), tuple(start + 1 for start in starts))


def _edits(plain: str) -> Iterator[Edit]:
    """In order and without overlaps."""
    at = 0
    for start, end in _RUN.spans(plain.encode("ascii")):
        joined = _letters_apart(plain, start, end)
        if joined:
            yield from _words(plain, at, joined[0])
            yield joined
            at = joined[1]
    yield from _words(plain, at, len(plain))


def _words(plain: str, at: int, end: int) -> Iterator[Edit]:
    for written in plain[at:end].split():
        start = plain.index(written, at)
        at = start + len(written)
        word = written.strip(EDGES)
        meant = undisguise(word)
        if meant is not None:
            start += written.index(word)
            yield start, start + len(word), meant


def respelt(plain: Plain, misspelt: Mapping[str, str]) -> Plain:
    """`plain` with the words of `misspelt` as they were meant."""
    return _rewritten(plain, list(_misspellings(plain.text, misspelt)))


def _misspellings(plain: str, misspelt: Mapping[str, str]) -> Iterator[Edit]:
    at = 0
    for written in plain.split():
        word = written.strip(EDGES)
        start = plain.index(written, at)
        at = start + len(written)
        if word in misspelt:
            start += written.index(word)
            yield start, start + len(word), misspelt[word]


def _letters_apart(plain: str, start: int, end: int) -> Edit | None:
    places = [index for index in range(start, end) if plain[index] not in " ._-*/"]
    found = join("".join(plain[index] for index in places))
    if not found:
        return None
    first, last, word = found
    return places[first], places[last - 1] + 1, word


def _rewritten(plain: Plain, edits: list[Edit]) -> Plain:
    if not edits:
        return plain
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for start, end, meant in [*edits, (len(plain.text), len(plain.text), "")]:
        for index in range(at, start):
            low, high = plain.to_original(index, index + 1)
            starts.append(low)
            ends.append(high)
        pieces += (plain.text[at:start], meant)
        if meant:
            low, high = plain.to_original(start, end)
            starts += [low] * len(meant)
            ends += [high] * len(meant)
        at = end
    return Plain("".join(pieces), tuple(starts), tuple(ends))
