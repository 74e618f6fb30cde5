"""What an agent promises, and when it is due."""

from collections.abc import Iterator
from typing import NamedTuple

from app.core.detection.due import due_in
from app.core.detection.folding import SIMPLE
from app.core.detection.promise_patterns import FIRM, GROUP, PROMISE_PATTERNS
from app.core.detection.scan import Hit, Scan
from app.core.detection.sentences import Sentences
from app.core.signals import PromiseMade

__all__ = ["PROMISE_PATTERNS", "find_promises"]

_LONGEST = 300
"""Code points before or after the promising words in which their time is looked for."""


def find_promises(scan: Scan, at_ms: int, time_zone: str) -> tuple[PromiseMade, ...]:
    """The promises of an agent's message said at `at_ms`, in order; `due_ms` is None where no time is named.

    Wall clocks are read in `time_zone`, an IANA name; an unknown one raises `ZoneInfoNotFoundError`.
    """
    hits = scan.hits(GROUP)
    if not hits:
        return ()
    found = (_promise(scan.text, words, at_ms, time_zone) for words in _promising(scan.text, hits))
    return tuple(promise for promise in found if promise)


class _Words(NamedTuple):
    """`start` to `end` promise something; their time may stand from `begin` on, and up to `stop`."""

    begin: int
    start: int
    end: int
    stop: int
    firm: bool


def _promising(text: str, hits: tuple[Hit, ...]) -> Iterator[_Words]:
    sentences = Sentences(text)
    apart = _apart(hits)
    for index, hit in enumerate(apart):
        stop = sentences.end(hit.end - 1)
        if text[stop - 1] == "?":
            continue
        begin = max(sentences.start(hit.start), hit.start - _LONGEST)
        if index + 1 < len(apart):
            stop = min(stop, apart[index + 1].start)
        yield _Words(begin, hit.start, hit.end, min(stop, hit.end + _LONGEST), hit.id == FIRM)


def _apart(hits: tuple[Hit, ...]) -> list[Hit]:
    """Of hits that overlap, the first; firm if one of them is."""
    apart: list[Hit] = []
    for hit in hits:
        if not apart or hit.start >= apart[-1].end:
            apart.append(hit)
        elif hit.id == FIRM:
            apart[-1] = apart[-1]._replace(id=FIRM)
    return apart


def _promise(text: str, words: _Words, at_ms: int, time_zone: str) -> PromiseMade | None:
    after = due_in(_plain(text[words.start : words.stop]), at_ms, time_zone)
    if after:
        return PromiseMade(words.start, max(words.end, words.start + after.end), after.ms)
    before = due_in(_plain(text[words.begin : words.start]), at_ms, time_zone)
    if before:
        return PromiseMade(words.begin + before.start, words.end, before.ms)
    if not words.firm:
        return None
    return PromiseMade(words.start, words.start + len(text[words.start : words.stop].rstrip(" ,;:.!-")), None)


def _plain(text: str) -> str:
    """Lower-case ASCII, one character for each code point."""
    if not text.isascii():
        text = text.translate(SIMPLE).encode("ascii", "replace").decode("ascii")
    return text.lower()
