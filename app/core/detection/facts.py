"""Facts for the notes: names, numbers, amounts, dates, times, and how often they have been in touch.

Read from the text as it was written: case tells a name, and digits must not be taken for disguised letters.
"""

from collections.abc import Iterator
from typing import NamedTuple

import re2

from app.core.detection.automaton import Automaton
from app.core.detection.fact_shapes import NEEDS, SHAPES
from app.core.detection.folding import SIMPLE
from app.core.detection.names import names_in
from app.core.detection.scan import Scan
from app.core.signals import Fact
from app.core.vocabulary import FactKind

_OPTIONS = re2.Options()
_OPTIONS.encoding = re2.Options.Encoding.LATIN1
_OPTIONS.case_sensitive = False
_OPTIONS.log_errors = False

_TRIGGERS = {kind: Automaton(needed) for kind, needed in NEEDS.items()}
_TRIGGER = Automaton("|".join(NEEDS.values()))
_REGEXES = {kind: re2.compile(shape.encode("ascii"), _OPTIONS) for kind, shape in SHAPES.items()}


class _Candidate(NamedTuple):
    """`rank` is the order of kinds: where two overlap, a reference is no amount and a date no count."""

    rank: int
    fact: Fact


def find_facts(scan: Scan) -> tuple[Fact, ...]:
    """Facts in the order of the text, without overlaps."""
    written = _written(scan.text)
    lower = written.lower()
    candidates = [_Candidate(0, fact) for fact in names_in(scan.text, written)]
    if _TRIGGER.found_in(lower):
        for rank, (kind, regex) in enumerate(_REGEXES.items(), 1):
            if _TRIGGERS[kind].found_in(lower):
                candidates += (_Candidate(rank, fact) for fact in _of_kind(kind, regex, written))
    return _apart(candidates) if candidates else ()


def _written(text: str) -> bytes:
    """`text` with one byte for each code point: quotes and currencies made plain, other signs `?`."""
    if text.isascii():
        return text.encode("ascii")
    return text.translate(SIMPLE).encode("ascii", "replace")


def _of_kind(kind: FactKind, regex: "re2._Regexp[bytes]", written: bytes) -> Iterator[Fact]:
    for match in regex.finditer(written):
        if match.lastindex:
            yield Fact(kind, *match.span(match.lastindex))


def _apart(candidates: list[_Candidate]) -> tuple[Fact, ...]:
    kept: list[Fact] = []
    taken: set[int] = set()
    for _, fact in sorted(candidates, key=lambda each: (each.rank, each.fact.start)):
        places = range(fact.start, fact.end)
        if places and taken.isdisjoint(places):
            kept.append(fact)
            taken.update(places)
    return tuple(sorted(kept, key=lambda fact: fact.start))
