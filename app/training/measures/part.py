"""What every measurement needs, and what it gives."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.training.detectors import Detector
from app.training.sets import Message, every, messages, unseen
from app.training.tables import Aim, Table


@dataclass(frozen=True, slots=True)
class Setting:
    """`seen` are the bare texts that were learned from: nothing is measured on them."""

    data: Path
    seen: frozenset[str]
    ours: Detector
    others: tuple[Detector, ...]
    most: int
    """Messages of a set that are looked at."""

    @property
    def detectors(self) -> tuple[Detector, ...]:
        return (self.ours, *self.others)

    def load(self, name: str) -> list[Message]:
        return self.fitting(messages(self.data / f"{name}.jsonl"))

    def fitting(self, found: Sequence[Message]) -> list[Message]:
        """Without what was learned from, and not too many."""
        return every(unseen(found, self.seen), self.most)


@dataclass(frozen=True, slots=True)
class Part:
    tables: tuple[Table, ...]
    aims: tuple[Aim, ...] = field(default=())
