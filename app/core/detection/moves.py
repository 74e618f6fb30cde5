"""What an agent's message does: the moves in it, each with the words that make it."""

from collections.abc import Iterator

from app.core.detection.memory import Memory, fingerprint
from app.core.detection.move_patterns_deliver import DELIVER, NEW_PLAN, SETBACK
from app.core.detection.move_patterns_faults import FAULTS
from app.core.detection.move_patterns_hear import HEAR
from app.core.detection.move_patterns_own import OWNING, RESTATED, SUMMED
from app.core.detection.move_patterns_protect import PROTECT
from app.core.detection.move_patterns_said import GROUP, PARTS
from app.core.detection.move_patterns_solve import SOLVE
from app.core.detection.patterns import Pattern
from app.core.detection.scan import Hit, Scan, words_of
from app.core.signals import Found
from app.core.vocabulary import Move

MOVE_PATTERNS: tuple[Pattern, ...] = (*HEAR, *OWNING, *SOLVE, *DELIVER, *PROTECT, *FAULTS)

_REUSED = 3
"""Of the customer's own words, so many make a paraphrase; two if they are a third of what is said."""
_LIKE_BEFORE = 0.8
"""Share of words in common with an earlier message of the agent's that makes this one canned."""
_SHORTEST_CANNED = 5
"""Content words below which the same words twice mean nothing."""

_YIELDS: dict[Move, frozenset[Move]] = {
    Move.ASK: frozenset(
        {
            Move.ASK_IMPACT,
            Move.ASK_REMEDY,
            Move.AGREE_PLAN,
            Move.PROPOSE,
            Move.COOL_OFF,
            Move.SWITCH_CHANNEL,
            Move.INFLAME,
            Move.INSULT,
            Move.PARAPHRASE,
        }
    ),
    Move.ACT: frozenset({Move.GO_BEYOND, Move.ESCALATE, Move.EXIT, Move.WARN, Move.ADJUST_PLAN, Move.FOLLOW_UP}),
    Move.PROPOSE: frozenset({Move.ADJUST_PLAN, Move.GO_BEYOND, Move.SWITCH_CHANNEL, Move.COOL_OFF, Move.ESCALATE}),
    Move.EXIT: frozenset({Move.WARN}),
    Move.SET_BOUNDARY: frozenset({Move.WARN, Move.EXIT}),
    Move.FOLLOW_UP: frozenset({Move.COOL_OFF, Move.EXIT, Move.WARN}),
    Move.SWITCH_CHANNEL: frozenset({Move.COOL_OFF}),
    Move.ACKNOWLEDGE: frozenset({Move.INFLAME, Move.INSULT}),
    Move.APOLOGISE: frozenset({Move.INFLAME}),
    Move.OFFER_HELP: frozenset({Move.WARN}),
    Move.BE_OPEN: frozenset({Move.EXCUSE, Move.BLAME}),
}
"""Moves that are not made in a sentence that makes one of the others: a question for a yes is no question."""


def find_moves(scan: Scan, memory: Memory) -> tuple[Found[Move], ...]:
    """The moves of an agent's message said after `memory`, each once, in the order of their words."""
    hits = [(Move(hit.id), hit) for hit in scan.hits(GROUP)]
    hits += _paraphrases(scan, memory)
    hits += _changes_of_plan(scan)
    hits += _repeats(scan, memory)
    return _each_once(_standing(scan.text, hits))


Made = tuple[Move, Hit]


def _paraphrases(scan: Scan, memory: Memory) -> Iterator[Made]:
    for hit in scan.hits(PARTS):
        if hit.id in (RESTATED, SUMMED):
            start, end = hit.start, _sentence(scan.text, hit.start)[1]
            if _restates(scan.text[start : len(scan.text)], memory, bare=hit.id == SUMMED):
                yield Move.PARAPHRASE, Hit(hit.id, start, end)
                return


def _restates(said: str, memory: Memory, *, bare: bool) -> bool:
    """Whether the customer's facts are in `said`. With nothing told, only the form can say so."""
    words = words_of(said.lower())
    if not memory.told:
        return len(words) >= (9 if bare else 5) and (not bare or "," in said)
    prints = fingerprint(words)
    reused = len(prints & memory.told)
    return reused >= _REUSED or (reused >= 2 and reused * 3 >= len(prints))


def _changes_of_plan(scan: Scan) -> Iterator[Made]:
    """A setback that is followed by what will be done instead."""
    parts = scan.hits(PARTS)
    setback = next((hit for hit in parts if hit.id == SETBACK), None)
    if setback is None:
        return
    plan = next((hit for hit in parts if hit.id == NEW_PLAN and hit.end > setback.end), None)
    if plan:
        yield Move.ADJUST_PLAN, Hit(plan.id, setback.start, plan.end)


def _repeats(scan: Scan, memory: Memory) -> Iterator[Made]:
    """Nearly the words of an earlier message of the agent's."""
    prints = fingerprint(scan.words)
    if len(prints) < _SHORTEST_CANNED:
        return
    for earlier in memory.agent:
        if len(prints & earlier) >= _LIKE_BEFORE * len(prints | earlier):
            yield Move.CANNED, Hit(Move.CANNED, 0, len(scan.text))
            return


def _standing(text: str, hits: list[Made]) -> list[Made]:
    """Without the moves that give way to another one in the same sentence."""
    placed = [(move, _sentence(text, hit.start)[0], hit) for move, hit in hits]
    by_sentence: dict[int, set[Move]] = {}
    for move, sentence, _ in placed:
        by_sentence.setdefault(sentence, set()).add(move)
    return [
        (move, hit)
        for move, sentence, hit in placed
        if not _YIELDS.get(move, frozenset()) & by_sentence[sentence]
    ]


def _sentence(text: str, at: int) -> tuple[int, int]:
    start = max(text.rfind(mark, 0, at) for mark in _ENDS) + 1
    ends = [end for end in (text.find(mark, at) for mark in _ENDS) if end >= 0]
    return start, min(ends, default=len(text))


_ENDS = (". ", "! ", "? ", "\n")


def _each_once(hits: list[Made]) -> tuple[Found[Move], ...]:
    """The first words of each move; of those that begin together, the longest."""
    first: dict[Move, Hit] = {}
    for move, hit in sorted(hits, key=lambda made: (made[1].start, -made[1].end)):
        first.setdefault(move, hit)
    return tuple(Found(move, hit.start, hit.end) for move, hit in first.items())
