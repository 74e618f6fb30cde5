"""Texts of which little or nothing is known, for the teacher to judge and the small model to learn from."""

import random
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.training.examples import Example, emotions, rows
from app.training.outputs import ABUSE, UPSET

_UNKNOWN = {
    "vadergt_amazon": 5_000,
    "vadergt_tweets": 2_500,
    "vadergt_movies": 1_500,
    "vadergt_nyt": 1_000,
    "davidson_train80": 2_500,
    "edos_train": 2_500,
    "hatemojibuild_train": 1_000,
}
_HARMLESS = {"banking77_train": 3_000, "clinc150_trainval": 2_500}
"""Of these sets every fifth message is held back to measure false alarms on (`sets.questions`)."""
_KNOWN = 1.0
"""What is known of a harmless text weighs more than what the teacher makes of it."""
_TURNS = 5_000
_NEUTRAL = 7_000
_OTHER_EMOTIONS = 3_000
_LONGEST = 600
_SPLICED = 16_000


def pool(data: Path, chance: random.Random) -> list[Example]:
    """Reviews, tweets, forums, questions, both sides of real task dialogues, with what is known of them."""
    return [
        *_taken(data, _UNKNOWN, {}, chance),
        *_taken(data, _HARMLESS, {ABUSE: 0.0}, chance),
        *_turns(data, chance),
        *_emotions(data, chance),
    ]


def _taken(
    data: Path, amounts: dict[str, int], known: dict[str, float], chance: random.Random
) -> list[Example]:
    return [
        Example(text, known, name, weight=_KNOWN)
        for name, most in amounts.items()
        for text in _some((row["text"] for row in rows(data / f"{name}.jsonl")), most, chance)
    ]


def _turns(data: Path, chance: random.Random) -> list[Example]:
    dialogues = [row for index, row in enumerate(rows(data / "replay" / "dev.jsonl")) if index % 5]
    return [
        Example(text, {ABUSE: 0.0}, "dialogues", weight=_KNOWN)
        for speaker in ("customer", "agent")
        for text in _some(
            (turn["text"] for row in dialogues for turn in row["turns"] if turn["speaker"] == speaker),
            _TURNS,
            chance,
        )
    ]


def _emotions(data: Path, chance: random.Random) -> list[Example]:
    """All angry ones, the neutral ones, and some of every other emotion."""
    told = emotions(data, "train")
    angry = [each for each in told if each.labels[UPSET]]
    neutral = [each for each in told if not each.labels[UPSET] and each.source.endswith("neutral")]
    others = [each for each in told if not each.labels[UPSET] and not each.source.endswith("neutral")]
    kept = [*angry, *neutral[:_NEUTRAL], *chance.sample(others, min(_OTHER_EMOTIONS, len(others)))]
    return [Example(each.text, each.labels, each.source, weight=2.0) for each in kept]


def _some(texts: Iterable[str], most: int, chance: random.Random) -> list[str]:
    fitting = list(dict.fromkeys(text.strip() for text in texts if 2 < len(text) <= _LONGEST))
    return chance.sample(fitting, min(most, len(fitting)))


def spliced(examples: Sequence[Example], chance: random.Random) -> list[Example]:
    """Sentences of our own messages, alone and beside others: what they say together nobody wrote down."""
    pieces = [
        piece
        for example in examples
        if example.source == "own"
        for piece in re.split(r"(?<=[.!?;])\s+|, (?=and |but |so )", example.text)
        if len(piece.split()) > 2
    ]
    return [
        Example(" ".join(chance.sample(pieces, chance.choice((1, 1, 2)))), {}, "spliced")
        for _ in range(_SPLICED)
    ]
