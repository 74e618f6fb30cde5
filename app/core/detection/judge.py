"""A linear judgement of one message: for each output, the sum of the weights of its features."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import exp
from sys import byteorder

from app.core.detection.weights import ZERO, Weights, shipped


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was judged of one message: for each output its sum, in steps of its weights."""

    judge: "Judge"
    sums: list[int]

    def logit(self, output: str) -> float:
        weights = self.judge.weights
        place = self.judge.places[output]
        return weights.biases[place] + weights.steps[place] * self.sums[place]

    def probability(self, output: str) -> float:
        """0…1, on the mix that the model card states."""
        return 1.0 / (1.0 + exp(-min(max(self.logit(output), -30.0), 30.0)))

    def said(self) -> set[str]:
        """The outputs that hold."""
        return {
            output
            for output, total, cut in zip(self.judge.weights.outputs, self.sums, self.judge.cuts, strict=True)
            if total >= cut
        }


class Judge:
    """All outputs of a feature are added in one step: its row of weights is one integer with a field of 32 bits
    for each output, and the fields of a sum are the sums of the fields."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.places = {output: place for place, output in enumerate(weights.outputs)}
        self.cuts = tuple(
            (cut - bias) / step
            for cut, bias, step in zip(weights.cuts, weights.biases, weights.steps, strict=True)
        )
        self._width = len(weights.outputs)
        self._packed = [0] * len(weights.rows)

    def judge(self, features: Iterable[str]) -> Judgement:
        row_of, packed = self.weights.rows.get, self._packed
        total = known = 0
        for name in features:
            row = row_of(name)
            if row is not None:
                total += packed[row] or self._pack(row)
                known += 1
        fields = memoryview(total.to_bytes(4 * self._width, byteorder)).cast("I")
        away = ZERO * known
        return Judgement(self, [field - away for field in fields])

    def _pack(self, row: int) -> int:
        """A row as an integer, made when a message first needs it: most rows are rare."""
        self._packed[row] = int.from_bytes(array("I", list(self._row(row))).tobytes(), byteorder)
        return self._packed[row]

    def _row(self, row: int) -> bytes:
        return self.weights.table[row * self._width : (row + 1) * self._width]

    def weight(self, feature: str, output: str) -> int:
        """What one feature adds to one output, in steps; 0 when it is not known."""
        row = self.weights.rows.get(feature)
        return 0 if row is None else self._row(row)[self.places[output]] - ZERO


@cache
def shipped_judge() -> Judge:
    return Judge(shipped())
