"""The small model: a linear function of features for each output, learned from labels and the teacher."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer

from app.core.detection.weights import ZERO, Weights
from app.training.ridge import CONSTANT, ridge
from app.training.stacks import Stack

Floats: TypeAlias = NDArray[np.float64]
_RIDGE = 100.0
_SEEN = 2
"""A feature must stand in as many texts."""
_STEPS = 127


class Names:
    """Texts as sparse rows: which of the known features each has."""

    def __init__(self, features: Iterable[set[str]]) -> None:
        self._counts = CountVectorizer(analyzer=_as_they_are, binary=True, min_df=_SEEN, dtype=np.float64)
        self.matrix = _narrow(self._counts.fit_transform(features))
        self.names: tuple[str, ...] = tuple(self._counts.get_feature_names_out())

    def column(self, name: str) -> Floats:
        """1 for each text that has the feature; 0 for all of a feature that no text has."""
        if name not in self._counts.vocabulary_:
            return np.zeros(self.matrix.shape[0])
        return np.asarray(self.matrix[:, [self._counts.vocabulary_[name]]].todense()).ravel()


def _as_they_are(features: set[str]) -> set[str]:
    return features


def _narrow(matrix: csr_matrix) -> csr_matrix:
    """With the width of index that the solvers take."""
    matrix.indices = matrix.indices.astype(np.int32)
    matrix.indptr = matrix.indptr.astype(np.int32)
    return matrix


@dataclass(frozen=True, slots=True)
class Lessons:
    """What is to be said of each text (rows) for each output (columns): a logit, and how much it weighs.

    Weight 0: nothing is known of it.
    """

    outputs: tuple[str, ...]
    logits: NDArray[np.float32]
    weights: NDArray[np.float32]

    def without(self, rows: NDArray[np.bool_]) -> "Lessons":
        return Lessons(self.outputs, self.logits, np.where(rows[:, None], np.float32(0.0), self.weights))


@dataclass(frozen=True, slots=True)
class Student:
    outputs: tuple[str, ...]
    names: tuple[str, ...]
    coefficients: Floats
    """Features × outputs, in logits."""
    biases: Floats

    def of(self, features: csr_matrix) -> Floats:
        """Logits: texts × outputs."""
        return np.asarray(features @ self.coefficients + self.biases)


def learn(names: Sequence[str], matrix: csr_matrix, lessons: Lessons) -> Student:
    solved = ridge(matrix, lessons.logits, lessons.weights, _RIDGE)
    return Student(lessons.outputs, tuple(names), solved[:-1].astype(np.float64), solved[-1] * CONSTANT)


def pruned(student: Student, most: int) -> Student:
    """With the `most` features that weigh most for any output. Findings of patterns always stay."""
    weight = np.abs(student.coefficients).max(axis=1)
    weight[[name.startswith("@") for name in student.names]] = np.inf
    kept = np.sort(np.argsort(-weight)[:most])
    return Student(
        student.outputs,
        tuple(student.names[at] for at in kept),
        student.coefficients[kept],
        student.biases,
    )


def as_weights(student: Student, stacked: Mapping[str, Stack]) -> Weights:
    """In bytes, with each output's logit calibrated."""
    stacks = [stacked[output] for output in student.outputs]
    scaled = student.coefficients * np.array([each.scale for each in stacks])
    rows = {name: row for row, name in enumerate(student.names)}
    for column, each in enumerate(stacks):
        if each.pattern:
            scaled[rows[each.pattern], column] += each.bonus
    steps = np.maximum(np.abs(scaled).max(axis=0), 1e-9) / _STEPS
    table = np.rint(scaled / steps).astype(np.int16) + ZERO
    biases = student.biases * np.array([each.scale for each in stacks]) + np.array(
        [each.shift for each in stacks]
    )
    return Weights(
        outputs=student.outputs,
        biases=tuple(round(float(bias), 5) for bias in biases),
        steps=tuple(round(float(step), 8) for step in steps),
        cuts=tuple(round(each.cut, 4) for each in stacks),
        rows=rows,
        table=table.astype(np.uint8).tobytes(),
    )
