"""From a score to a probability, and from that to a yes or no, on messages that were not learned from."""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from app.training.examples import EVERYDAY, Example
from app.training.outputs import ABUSE, CUES, UPSET
from app.training.stacks import Stack
from app.training.student import Names

Floats: TypeAlias = NDArray[np.float64]
_CUTS = np.arange(0.2, 0.66, 0.025)
_SMOOTH = 5


def stack(output: str, examples: Sequence[Example], logits: Floats, names: Names) -> Stack:
    known = np.array(
        [at for at, each in enumerate(examples) if output in each.labels and _counts(output, each)]
    )
    told = np.array([examples[at].labels[output] for at in known])
    weights = np.array([examples[at].weight for at in known])
    if output in (UPSET, ABUSE):
        weights = np.array([_MIX[examples[at].source] for at in known])
        scale, shift, _ = _logistic(logits[known], np.zeros(len(known)), told, weights)
        return Stack(scale, shift)
    pattern = f"@cue {CUES[output]}" if output in CUES else ""
    found = names.column(pattern)[known] if pattern else np.zeros(len(known))
    scale, shift, bonus = _logistic(logits[known], found, told, weights)
    if bonus < 0.0:
        scale, shift, bonus = _logistic(logits[known], np.zeros(len(known)), told, weights)
    cut = _best_cut(scale * logits[known] + shift + bonus * found, told)
    return Stack(scale, shift, cut, bonus, pattern if bonus else "")


def _counts(output: str, example: Example) -> bool:
    """Cues are cut on messages that carry them as often as in life; `upset` and `abuse` on the stated mix."""
    return example.source in (_MIX if output in (UPSET, ABUSE) else (EVERYDAY, "dialogues"))


_MIX = {
    EVERYDAY: 1.0,
    "convabuse": 1.0,
    "dialogues": 3.0,
    "bitext": 3.0,
    "banking77": 3.0,
    "clinc150": 3.0,
}
"""The mix that probabilities are true on, and the weight of a message of each kind: most is harmless."""


def _logistic(logits: Floats, found: Floats, told: Floats, weights: Floats) -> tuple[float, float, float]:
    fitted = LogisticRegression(C=10.0).fit(np.column_stack([logits, found]), told, sample_weight=weights)
    return float(fitted.coef_[0, 0]), float(fitted.intercept_[0]), float(fitted.coef_[0, 1])


def _best_cut(logits: Floats, told: Floats) -> float:
    """Where F1 is highest, smoothed over neighbouring cuts: there are few positives."""
    probable = 1.0 / (1.0 + np.exp(-logits))
    scores = np.array([f1_score(told, probable >= cut, zero_division=0.0) for cut in _CUTS])
    padded = np.pad(scores, _SMOOTH // 2, mode="edge")
    smooth = np.convolve(padded, np.full(_SMOOTH, 1 / _SMOOTH), "valid")
    best = float(_CUTS[int(np.argmax(smooth))])
    return float(np.log(best / (1.0 - best)))
