"""The one shared look at a text that every detector builds on."""

from dataclasses import dataclass
from typing import NamedTuple

from app.core.detection.misspelt import MISSPELT
from app.core.detection.normalise import Plain, normalise, respelt
from app.core.detection.patterns import PatternSet
from app.core.detection.requirements import keys_of


class Hit(NamedTuple):
    """One pattern found; `start` and `end` are offsets into the text as it was written."""

    id: str
    start: int
    end: int


@dataclass(slots=True)
class Scan:
    """`words` are the words of the plain text, in order; `keys` are what patterns are looked up by."""

    text: str
    plain: Plain
    words: tuple[str, ...]
    keys: frozenset[str]
    groups: dict[str, tuple[Hit, ...]]

    def hits(self, group: str) -> tuple[Hit, ...]:
        """The hits of the patterns of one group, by start, then longest first."""
        return self.groups.get(group, ())

    def has(self, group: str, name: str) -> bool:
        return any(hit.id == name for hit in self.hits(group))

    def look(self, patterns: PatternSet) -> tuple[Hit, ...]:
        """A second look at the same text, for patterns that matter only after what the first one found."""
        return tuple(hit for hits in _found(self.plain, self.keys, patterns).values() for hit in hits)


def scan(text: str, patterns: PatternSet) -> Scan:
    plain = normalise(text)
    words = words_of(plain.text)
    if not MISSPELT.keys().isdisjoint(words):
        plain = respelt(plain, MISSPELT)
        words = words_of(plain.text)
    keys = keys_of(words)
    return Scan(text, plain, words, keys, _found(plain, keys, patterns))


def _found(plain: Plain, keys: frozenset[str], patterns: PatternSet) -> dict[str, tuple[Hit, ...]]:
    found: dict[str, list[Hit]] = {}
    for pattern, start, end in patterns.find(plain.text.encode("ascii"), keys):
        trimmed = _trim(plain.text, start, end)
        if trimmed:
            found.setdefault(pattern.group, []).append(Hit(pattern.id, *plain.to_original(*trimmed)))
    return {
        group: tuple(sorted(hits, key=_order) if len(hits) > 1 else hits) for group, hits in found.items()
    }


def words_of(plain: str) -> tuple[str, ...]:
    return tuple(plain.translate(_SEPARATORS).split())


_SEPARATORS = {code: " " for code in range(128) if not chr(code).isalnum() and chr(code) != "'"}
_EDGES = ' ,.;:!?\n"()-'


def _trim(plain: str, start: int, end: int) -> tuple[int, int] | None:
    """Without the punctuation around it: a pattern may have needed it, but it is no evidence."""
    while start < end and plain[start] in _EDGES:
        start += 1
    while end > start and plain[end - 1] in _EDGES:
        end -= 1
    return (start, end) if start < end else None


def _order(hit: Hit) -> tuple[int, int, str]:
    return hit.start, -hit.end, hit.id
