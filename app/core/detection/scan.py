"""The one shared look at a text that every detector builds on."""

from dataclasses import dataclass
from typing import NamedTuple

from app.core.detection.normalise import Plain, normalise
from app.core.detection.patterns import PatternSet


class Hit(NamedTuple):
    """One pattern found; `start` and `end` are offsets into the text as it was written."""

    id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Scan:
    """`words` are the words of the plain text, in order."""

    text: str
    plain: Plain
    words: tuple[str, ...]
    groups: dict[str, tuple[Hit, ...]]

    def hits(self, group: str) -> tuple[Hit, ...]:
        """The hits of the patterns of one group, by start, then longest first."""
        return self.groups.get(group, ())

    def has(self, group: str, id: str) -> bool:
        return any(hit.id == id for hit in self.hits(group))


def scan(text: str, patterns: PatternSet) -> Scan:
    plain = normalise(text)
    found: dict[str, list[Hit]] = {}
    for pattern, start, end in patterns.find(plain.text.encode("ascii")):
        trimmed = _trim(plain.text, start, end)
        if trimmed:
            found.setdefault(pattern.group, []).append(Hit(pattern.id, *plain.to_original(*trimmed)))
    groups = {group: tuple(sorted(hits, key=_order)) for group, hits in found.items()}
    return Scan(text, plain, words_of(plain.text), groups)


def words_of(plain: str) -> tuple[str, ...]:
    return tuple(plain.translate(_SEPARATORS).split())


_SEPARATORS = {code: " " for code in range(128) if not chr(code).isalnum() and chr(code) != "'"}
_EDGES = " ,.;:!?\n\"()-"


def _trim(plain: str, start: int, end: int) -> tuple[int, int] | None:
    """Without the punctuation around it: a pattern may have needed it, but it is no evidence."""
    while start < end and plain[start] in _EDGES:
        start += 1
    while end > start and plain[end - 1] in _EDGES:
        end -= 1
    return (start, end) if start < end else None


def _order(hit: Hit) -> tuple[int, int, str]:
    return hit.start, -hit.end, hit.id
