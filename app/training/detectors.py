"""A detector of abuse, ours or another's, asked the same way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.training.sets import Message, reading

Scorer = Callable[[Sequence[Message]], list[float]]


@dataclass(frozen=True, slots=True)
class Detector:
    """`score` ranks messages by how abusive they are; from `threshold` on they count as abusive."""

    name: str
    score: Scorer
    threshold: float = 0.5
    probable: bool = True
    """The score is meant as a probability, so that it can be off."""


OURS = Detector("Evenkeel", lambda messages: [reading(each).abuse.score or 0.0 for each in messages])
