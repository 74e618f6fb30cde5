"""Which moves give way to which: a question for a yes is no question about the facts, a refund after a
setback is the change of plan and not one more act."""

from typing import NamedTuple

from app.core.detection.sentences import Sentences
from app.core.vocabulary import Move


class Made(NamedTuple):
    """A move, before it is known whether it stands."""

    move: Move
    start: int
    end: int


Winners = dict[Move, frozenset[Move]]

_IN_THE_SAME_WORDS: Winners = {
    Move.ACT: frozenset({Move.FOLLOW_UP, Move.ADJUST_PLAN, Move.PARAPHRASE, Move.UPDATE}),
    Move.SWITCH_CHANNEL: frozenset({Move.FOLLOW_UP}),
    Move.UPDATE: frozenset({Move.PARAPHRASE}),
    Move.PROPOSE: frozenset({Move.AGREE_PLAN, Move.ADJUST_PLAN, Move.ASK_REMEDY, Move.FOLLOW_UP}),
    Move.INFLAME: frozenset({Move.INSULT, Move.CANNED}),
    Move.EXCUSE: frozenset({Move.BUCK_PASSING, Move.CANNED}),
    Move.BE_OPEN: frozenset({Move.PARAPHRASE}),
    Move.ESCALATE: frozenset({Move.CANNED}),
    Move.OWN: frozenset({Move.ADJUST_PLAN}),
    Move.EXPLAIN_LIMITS: frozenset({Move.SET_BOUNDARY, Move.EXIT}),
    Move.OFFER_HELP: frozenset({Move.ASK_REMEDY, Move.CANNED}),
    Move.GO_BEYOND: frozenset({Move.ASK_REMEDY}),
    Move.BLAME: frozenset({Move.ADJUST_PLAN, Move.GO_BEYOND}),
}
_IN_THE_SAME_SENTENCE: Winners = {
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
    Move.ACT: frozenset({Move.GO_BEYOND, Move.ESCALATE, Move.EXIT, Move.WARN, Move.ADJUST_PLAN}),
    Move.PROPOSE: frozenset({Move.GO_BEYOND, Move.SWITCH_CHANNEL, Move.COOL_OFF, Move.ESCALATE}),
    Move.EXIT: frozenset({Move.WARN}),
    Move.SET_BOUNDARY: frozenset({Move.WARN, Move.EXIT, Move.INFLAME}),
    Move.SWITCH_CHANNEL: frozenset({Move.COOL_OFF}),
    Move.AGREE_PLAN: frozenset({Move.SWITCH_CHANNEL, Move.COOL_OFF}),
    Move.ACKNOWLEDGE: frozenset({Move.INFLAME, Move.INSULT}),
    Move.APOLOGISE: frozenset({Move.INFLAME}),
    Move.OFFER_HELP: frozenset({Move.WARN}),
    Move.BE_OPEN: frozenset({Move.EXCUSE, Move.BLAME}),
    Move.BLAME: frozenset({Move.PARAPHRASE, Move.OWN}),
    Move.EXPLAIN_LIMITS: frozenset({Move.BLAME, Move.ESCALATE, Move.EXCUSE}),
    Move.EXCUSE: frozenset({Move.INFLAME, Move.ADJUST_PLAN}),
    Move.UPDATE: frozenset({Move.CANNED, Move.INFLAME}),
}
_IN_THE_SAME_MESSAGE: Winners = {
    Move.FOLLOW_UP: frozenset({Move.COOL_OFF, Move.EXIT, Move.WARN}),
    Move.GIVE_CONTACT: frozenset({Move.EXIT, Move.WARN}),
}
_NONE: frozenset[Move] = frozenset()


def standing(made: list[Made], sentences: Sentences) -> list[Made]:
    """Those that give way to no other."""
    in_message = {each.move for each in made}
    by_sentence: dict[int, set[Move]] = {}
    for each in made:
        by_sentence.setdefault(sentences.number(each.start), set()).add(each.move)
    return [
        each
        for each in made
        if not _IN_THE_SAME_MESSAGE.get(each.move, _NONE) & in_message
        and not _IN_THE_SAME_SENTENCE.get(each.move, _NONE) & by_sentence[sentences.number(each.start)]
        and not _overlaid(each, made, in_message)
    ]


def _overlaid(each: Made, made: list[Made], in_message: set[Move]) -> bool:
    winners = _IN_THE_SAME_WORDS.get(each.move, _NONE) & in_message
    return bool(winners) and any(
        other.move in winners and other.start < each.end and each.start < other.end for other in made
    )
