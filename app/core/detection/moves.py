"""What an agent's message does: the moves in it, each with the words that make it."""

from collections.abc import Iterator

from app.core.detection.memory import Memory, alike, fingerprint
from app.core.detection.move_patterns import MOVE_PATTERNS
from app.core.detection.move_patterns_deliver import NEW_PLAN, SETBACK
from app.core.detection.move_patterns_own import RESTATED, SUMMED
from app.core.detection.move_patterns_said import GROUP, PARTS
from app.core.detection.move_precedence import Made, standing
from app.core.detection.scan import Hit, Scan, words_of
from app.core.detection.sentences import Sentences
from app.core.signals import Found
from app.core.vocabulary import Move

__all__ = ["MOVE_PATTERNS", "find_moves"]

_REUSED = 3
"""So many of the customer's own words make a paraphrase; two do if they are a third of what is said."""
_LOOKED_AT = 400
"""Code points after a restating opening in which the customer's words are looked for."""
_FEW = 5
"""Content words below which saying them twice means nothing: "anything else?" may be asked again."""
_MOST = 120
"""Hits that are looked at: what a message of any sense has, however long."""


def find_moves(scan: Scan, memory: Memory) -> tuple[Found[Move], ...]:
    """The moves of an agent's message said after `memory`, each once, in the order of their words."""
    sentences = Sentences(scan.text)
    made = [Made(Move(hit.id), hit.start, hit.end) for hit in scan.hits(GROUP)[:_MOST]]
    made += _paraphrases(scan, memory, sentences)
    made += _changes_of_plan(scan, sentences)
    made += _said_before(scan, memory)
    return _each_once(standing(made, sentences), sentences)


def _paraphrases(scan: Scan, memory: Memory, sentences: Sentences) -> Iterator[Made]:
    for hit in scan.hits(PARTS):
        if hit.id in (RESTATED, SUMMED) and _restates(scan.text, hit, memory):
            yield Made(Move.PARAPHRASE, hit.start, sentences.end(hit.start))
            return


def _restates(text: str, hit: Hit, memory: Memory) -> bool:
    """Whether the customer's facts follow the opening. With nothing told, only its form can say so."""
    said = text[hit.start : hit.start + _LOOKED_AT].lower()
    words = words_of(said)
    if not memory.told:
        return len(words) >= 9 and "," in said if hit.id == SUMMED else len(words) >= 5
    prints = fingerprint(words)
    reused = len(prints & memory.told)
    return reused >= _REUSED or (reused >= 2 and reused * 3 >= len(prints))


def _changes_of_plan(scan: Scan, sentences: Sentences) -> Iterator[Made]:
    """A setback, and after it what will be done instead."""
    parts = scan.hits(PARTS)
    setback = next((hit for hit in parts if hit.id == SETBACK), None)
    plan = next((hit for hit in parts if setback and hit.id == NEW_PLAN and hit.end > setback.end), None)
    if setback and plan:
        yield Made(Move.ADJUST_PLAN, setback.start, sentences.end(plan.start))


def _said_before(scan: Scan, memory: Memory) -> Iterator[Made]:
    """Nearly the words of an earlier message of the agent's."""
    if not memory.agent:
        return
    prints = fingerprint(scan.words)
    if any(min(len(prints), len(earlier)) >= _FEW and alike(prints, earlier) for earlier in memory.agent):
        yield Made(Move.CANNED, 0, len(scan.text))


def _each_once(made: list[Made], sentences: Sentences) -> tuple[Found[Move], ...]:
    """The first words of each move; of those that begin together, the longest."""
    first: dict[Move, Made] = {}
    for each in sorted(made, key=lambda each: (each.start, -each.end)):
        first.setdefault(each.move, each)
    return tuple(Found(each.move, *sentences.clause(each.start, each.end)) for each in first.values())
