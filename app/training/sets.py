"""Messages to measure on, with what is known of them and what was said before."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

from app.core.detection.memory import NOTHING, Memory, remember
from app.core.detection.read import read_customer
from app.core.signals import CustomerReading
from app.core.vocabulary import Speaker

CORPUS = Path(__file__).parent.parent / "corpus"


@dataclass(frozen=True, slots=True)
class Message:
    text: str
    labels: dict[str, Any]
    context: tuple[tuple[str, str], ...] = ()
    """Speaker and text of earlier messages, oldest first."""
    id: str = ""
    speaker: str = "customer"


def messages(path: Path) -> list[Message]:
    """Of a JSONL file of labelled messages. Raises FileNotFoundError that names it."""
    with path.open(encoding="utf-8") as lines:
        return [_message(json.loads(line)) for line in lines]


def _message(row: dict[str, Any]) -> Message:
    context = row.get("context") or row["labels"].get("context") or ()
    return Message(
        row["text"],
        row["labels"],
        tuple((each["speaker"], each["text"]) for each in context),
        row.get("id", ""),
        row.get("speaker", "customer"),
    )


def memory_of(message: Message) -> Memory:
    memory = NOTHING
    for speaker, text in message.context:
        memory = remember(memory, Speaker(speaker), text, None)
    return memory


def reading(message: Message) -> CustomerReading:
    return read_customer(message.text, memory_of(message))


def bare(text: str) -> str:
    """A text for comparing: two that differ only in case, signs and spaces are the same."""
    return " ".join(re.findall(r"\w+", text.lower())) or text


def unseen(found: Iterable[Message], seen: frozenset[str]) -> list[Message]:
    """Those whose bare text is not in `seen`."""
    return [each for each in found if bare(each.text) not in seen]


def chatbots(data: Path, *, clean: bool) -> list[Message]:
    """ConvAbuse's validation part; `clean` leaves out what shares a text or a conversation with training."""
    valid = messages(data / "convabuse_valid.jsonl")
    if not clean:
        return valid
    train = messages(data / "convabuse_train.jsonl")
    conversations = {each.labels["conv"] for each in train}
    texts = frozenset(bare(each.text) for each in train)
    return [each for each in unseen(valid, texts) if each.labels["conv"] not in conversations]


def held_out_lines(data: Path, speaker: str) -> list[Message]:
    """The odd half of lines.jsonl, which nobody who writes patterns or data looks at."""
    return [
        each
        for each in messages(data / "lines.jsonl")
        if each.speaker == speaker and int(re.sub(r"\D", "", each.id)) % 2
    ]


def held_back(identity: str) -> bool:
    """Whether a message of our own corpus is kept from training: one in eight, by its id."""
    return crc32(identity.encode()) % 8 == 0


def own(side: str) -> list[Message]:
    """Messages of our own corpus that are held back; `side` is `customers` or `agents`."""
    return [
        each
        for path in sorted(CORPUS.glob(f"{side}-*.jsonl"))
        for each in messages(path)
        if held_back(each.id)
    ]


def dialogues(data: Path) -> list[Message]:
    """What customers say in every fifth real task dialogue, none of whom is rude."""
    with (data / "replay" / "dev.jsonl").open(encoding="utf-8") as lines:
        return [
            Message(turn["text"], {})
            for index, line in enumerate(lines)
            if index % 5 == 0
            for turn in json.loads(line)["turns"]
            if turn["speaker"] == "customer"
        ]


def every(found: Sequence[Message], most: int) -> list[Message]:
    """At most `most` of them, evenly spread."""
    step = max(1, -(-len(found) // most))
    return list(found[::step])
