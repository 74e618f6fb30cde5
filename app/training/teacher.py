"""The teacher judges texts slowly and well, so that the small model learns from more than people labelled.

Two views of a text (what its sentences mean, which words it has and what the patterns found) are each fitted
to the labels and then weighed against each other on texts that they were not fitted to.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import cho_solve, cholesky, eigh, solve_triangular
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from app.training.examples import Example
from app.training.outputs import OUTPUTS
from app.training.ridge import CONSTANT, ridge

Floats: TypeAlias = NDArray[np.float64]
_WIDTH = 2.0
"""Of the kernel: exp(-2 d²) of two unit vectors at distance d."""
_RIDGE = 0.3
_WORDS_RIDGE = 10.0
_FOLDS = 4
_STRIDE = 7919
"""Examples that stand together go to different folds."""
_LANDMARKS = 3_000
_LEAST_VALUE = 1e-4
_SURE = 6.0
"""No logit of the teacher is further from 0 than this."""


class Landmarks:
    """Embeddings told by how near they are to some examples (Nyström's way to a Gaussian kernel)."""

    def __init__(self, vectors: NDArray[np.float32]) -> None:
        self._some = vectors[np.linspace(0, len(vectors) - 1, min(_LANDMARKS, len(vectors))).astype(int)]
        values, directions = eigh(_kernel(self._some, self._some))
        kept = values > _LEAST_VALUE
        self._turn = (directions[:, kept] / np.sqrt(values[kept])).astype(np.float32)

    def of(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        parts = np.array_split(vectors, len(vectors) // 4000 + 1)
        return np.vstack([_kernel(part, self._some) @ self._turn for part in parts])


class Meaning:
    """Ridge regression on what sentences mean; what it says of its own examples is said without them."""

    def __init__(self, meant: NDArray[np.float32], answers: Floats, weights: Floats) -> None:
        self._middle = np.average(answers, axis=0, weights=weights)
        around = answers - self._middle
        weighed = meant * weights.astype(np.float32)[:, None]
        gram = meant.T @ weighed
        gram[np.diag_indices_from(gram)] += np.float32(_RIDGE)
        factor = cholesky(gram, lower=True, check_finite=False)
        self._slopes = cho_solve((factor, True), weighed.T @ around.astype(np.float32))
        own_say = weights * np.sum(np.square(solve_triangular(factor, meant.T, lower=True)), axis=0)
        left = around - meant @ self._slopes
        self.without_themselves = answers - left / np.maximum(1.0 - own_say, 1e-3)[:, None]

    def of(self, meant: NDArray[np.float32]) -> Floats:
        """−1…1 and somewhat beyond, a row for each text and a column for each output."""
        return np.asarray(self._middle + meant @ self._slopes, dtype=np.float64)


def _kernel(some: NDArray[np.float32], others: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.exp(np.float32(2.0 * _WIDTH) * (some @ others.T - 1.0))


class Words:
    """Ridge regression on the features of texts, all outputs at once."""

    def __init__(self, features: csr_matrix, answers: Floats, weights: Floats) -> None:
        self._slopes = ridge(features, answers.astype(np.float32), weights.astype(np.float32), _WORDS_RIDGE)

    def of(self, features: csr_matrix) -> Floats:
        return np.asarray(features @ self._slopes[:-1] + self._slopes[-1] * CONSTANT, dtype=np.float64)


class Teacher:
    """Both views and, for each output, how much either counts. An example may leave outputs unknown."""

    def __init__(
        self, examples: Sequence[Example], vectors: NDArray[np.float32], features: csr_matrix
    ) -> None:
        answers = np.array(
            [[2.0 * each.labels.get(output, 0.5) - 1.0 for output in OUTPUTS] for each in examples]
        )
        known = np.array([[output in each.labels for output in OUTPUTS] for each in examples])
        weights = known * np.array([[each.weight] for each in examples])
        self._landmarks = Landmarks(vectors)
        meant = self._landmarks.of(vectors)
        self._meanings = [
            (columns, rows, Meaning(meant[rows], answers[np.ix_(rows, columns)], weights[rows, columns[0]]))
            for columns, rows in _known_together(known)
        ]
        self._words = Words(features, answers, weights)
        by_words = _without_themselves(features, answers, weights)
        self._weighed: list[LogisticRegression] = []
        self.of_examples: dict[str, dict[int, float]] = {}
        by_meaning = np.zeros_like(by_words)
        for columns, rows, meaning in self._meanings:
            by_meaning[np.ix_(rows, columns)] = meaning.without_themselves
        for column, output in enumerate(OUTPUTS):
            rows = np.flatnonzero(known[:, column])
            both = np.column_stack([by_meaning[rows, column], by_words[rows, column]])
            weighed = LogisticRegression(C=100.0)
            weighed.fit(both, answers[rows, column] > 0.0, sample_weight=weights[rows, column])
            self._weighed.append(weighed)
            self.of_examples[output] = dict(zip(rows.tolist(), weighed.decision_function(both), strict=True))

    def of(self, vectors: NDArray[np.float32], features: csr_matrix) -> Mapping[str, Floats]:
        """The logit of each output for each text."""
        by_words = self._words.of(features)
        meant = self._landmarks.of(vectors)
        by_meaning = np.zeros_like(by_words)
        for columns, _, meaning in self._meanings:
            by_meaning[:, columns] = meaning.of(meant)
        return {
            output: np.clip(
                weighed.decision_function(np.column_stack([by_meaning[:, column], by_words[:, column]])),
                -_SURE,
                _SURE,
            )
            for column, (output, weighed) in enumerate(zip(OUTPUTS, self._weighed, strict=True))
        }


def _without_themselves(features: csr_matrix, answers: Floats, weights: Floats) -> Floats:
    """What the words of each example say to those who learned from the other folds."""
    fold_of = np.arange(len(answers)) * _STRIDE % _FOLDS
    said = np.zeros_like(answers)
    for fold in range(_FOLDS):
        hidden = fold_of == fold
        said[hidden] = Words(features, answers, weights * ~hidden[:, None]).of(features[hidden])
    return said


def _known_together(known: NDArray[np.bool_]) -> list[tuple[list[int], NDArray[np.intp]]]:
    """Outputs (columns) that the same examples (rows) know: one solution serves them all."""
    groups: dict[bytes, list[int]] = {}
    for column in range(known.shape[1]):
        groups.setdefault(known[:, column].tobytes(), []).append(column)
    return [(columns, np.flatnonzero(known[:, columns[0]])) for columns in groups.values()]
