"""Labelled messages: what is learned from, and what is only measured on.

Never both: of our own corpus one in eight is held back by its id, of `lines.jsonl` every odd id, and of the
public sets their validation parts.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zlib import crc32

from app.core.detection.listed import any_of
from app.core.vocabulary import Cue
from app.training.outputs import ABUSE, CATEGORIES, CUES, TARGETS, UPSET

CORPUS = Path(__file__).parent.parent / "corpus"
_HELD_BACK = 8
Labels = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Example:
    """`labels` holds what is known of the text: 1 or 0 by name of output. What is not in it is unknown."""

    text: str
    labels: Labels
    source: str
    weight: float = 1.0
    context: tuple[tuple[str, str], ...] = field(default=())


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSONL file. Raises FileNotFoundError that names the file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def own(*, held_back: bool) -> list[Example]:
    """Customers' messages of the corpus: those to learn from, or those held back.

    Two of its files were written to be hard; the others have labels as often as life has (`EVERYDAY`).
    """
    return [
        _of_customer(row, EVERYDAY if path.stem in _EVERYDAY_FILES else "own", every_cue=True)
        for path in sorted(CORPUS.glob("customers-*.jsonl"))
        for row in rows(path)
        if (crc32(row["id"].encode()) % _HELD_BACK == 0) is held_back
    ]


EVERYDAY = "own everyday"
_EVERYDAY_FILES = ("customers-mix", "customers-nat")


def lines(data: Path, *, held_back: bool) -> list[Example]:
    """Customers' messages of `lines.jsonl`: the even half to learn from, the odd one to measure on."""
    return [
        _of_customer(row, "lines", every_cue=False)
        for row in rows(data / "lines.jsonl")
        if row["speaker"] == "customer" and (_number(row["id"]) % 2 == 1) is held_back
    ]


def _number(identity: str) -> int:
    return int(re.sub(r"\D", "", identity))


_BEYOND_THE_CONTRACT = any_of("failure other_party asks_why setback demand business apology")
_IN_CONTRACT = frozenset(cue for cue in Cue if cue not in _BEYOND_THE_CONTRACT)


def _of_customer(row: dict[str, Any], source: str, *, every_cue: bool) -> Example:
    told = row["labels"]
    labels: dict[str, float] = {UPSET: float(told["upset"]), ABUSE: float(told["abuse"])}
    labels |= {
        name: float(cue in told["cues"]) for name, cue in CUES.items() if every_cue or cue in _IN_CONTRACT
    }
    labels |= {name: float(target == told["target"]) for name, target in TARGETS.items()}
    labels |= {name: float(category in told["categories"]) for name, category in CATEGORIES.items()}
    return Example(row["text"], labels, source, weight=3.0)


_TYPES = {
    "sexual": "category sexual",
    "identity": "category hate",
    "insult": "category insult",
    "threat": "category threat",
}


def convabuse(data: Path, part: str) -> list[Example]:
    """Real users and chatbots. `part` is `train` or `valid`."""
    return [_of_chatbot(row) for row in rows(data / f"convabuse_{part}.jsonl")]


def _of_chatbot(row: dict[str, Any]) -> Example:
    told = row["labels"]
    types = told.get("types") or ()
    labels = {ABUSE: float(told["abuse"])} | {name: float(kind in types) for kind, name in _TYPES.items()}
    return Example(row["text"], labels, "convabuse", weight=2.0)


def emotions(data: Path, part: str) -> list[Example]:
    """GoEmotions: anger and annoyance against neither; `source` tells the neutral ones apart."""
    return [
        Example(
            row["text"],
            {UPSET: float(row["labels"]["anger"])},
            "goemotions neutral" if row["labels"]["neutral_only"] else "goemotions",
            weight=0.3,
        )
        for row in rows(data / f"goemotions_{part}.jsonl")
        if row["labels"].get("anger") is not None
    ]


_NEVER_IN_CALM = tuple(
    name
    for name, cue in CUES.items()
    if cue
    not in (
        Cue.THANKS,
        Cue.AGREEMENT,
        Cue.RELIEF,
        Cue.RESOLVED,
        Cue.CONFUSION,
        Cue.REFUND_DEMAND,
        Cue.REJECTION,
        Cue.TIME_PRESSURE,
        Cue.BUSINESS,
        Cue.FAILURE,
        Cue.ASKS_WHY,
        Cue.APOLOGY,
        Cue.REPEAT_CONTACT,
        Cue.WAITING,
    )
)
_CALM: Labels = {UPSET: 0.0, ABUSE: 0.0} | dict.fromkeys((*_NEVER_IN_CALM, *TARGETS, *CATEGORIES), 0.0)


def calm(data: Path, *, held_back: bool) -> list[Example]:
    """Customers in real task dialogues, none of whom is upset: of every five dialogues one is held back."""
    return [
        Example(turn["text"], _CALM, "dialogues", weight=0.5)
        for index, row in enumerate(rows(data / "replay" / "dev.jsonl"))
        if (index % 5 == 0) is held_back
        for turn in row["turns"]
        if turn["speaker"] == "customer"
    ]


def requests(data: Path, part: str) -> list[Example]:
    """Bitext's requests to support, with and without swearing, which is never at a person."""
    return [_of_request(row) for row in rows(data / f"bitext_{part}.jsonl")]


def _of_request(row: dict[str, Any]) -> Example:
    told = row["labels"]
    labels = {
        ABUSE: 0.0,
        "cue manager_request": float(told["asks_human"]),
        "category profanity": float(told["profanity"]),
    }
    if not told["profanity"] and not told["complaint"]:
        labels[UPSET] = 0.0
    return Example(row["text"], labels, "bitext", weight=0.5)


def questions(data: Path) -> list[Example]:
    """Banking77 and CLINC150: everyday questions, taken for harmless."""
    return [
        Example(row["text"], {ABUSE: 0.0, UPSET: 0.0}, name, weight=0.5)
        for name, file in (("banking77", "banking77_train"), ("clinc150", "clinc150_trainval"))
        for row in rows(data / f"{file}.jsonl")
    ]
