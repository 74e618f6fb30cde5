"""What a score of the small model means."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stack:
    """The calibrated logit is `scale` × logit + `shift`, and `bonus` more where the output's own pattern was
    found; the output holds from `cut` on."""

    scale: float
    shift: float
    cut: float = 0.0
    bonus: float = 0.0
    pattern: str = ""
