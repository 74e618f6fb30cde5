"""Weights keep what they were given, and all outputs at once are what each would be alone."""

from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.detection.judge import Judge
from app.core.detection.weights import ZERO, Weights, pack, unpack_weights

OUTPUTS = ("upset", "abuse", "cue waiting")
NAMES = ("late", "you", "you idiot", "@cue waiting")
ROWS = st.lists(st.integers(1, 255), min_size=len(OUTPUTS), max_size=len(OUTPUTS))


def weights(table: list[list[int]]) -> Weights:
    return Weights(
        OUTPUTS,
        (0.5, -1.0, 0.0),
        (0.01, 0.02, 0.03),
        (0.0, 0.0, 0.2),
        {name: row for row, name in enumerate(NAMES)},
        bytes(value for row in table for value in row),
    )


TABLES = st.lists(ROWS, min_size=len(NAMES), max_size=len(NAMES)).map(weights)


@given(TABLES)
def test_what_is_packed_comes_out_as_it_was(given_: Weights) -> None:
    assert unpack_weights(pack(given_)) == given_


def test_weights_of_another_make_are_refused() -> None:
    packed = pack(weights([[ZERO] * 3] * 3))
    with pytest.raises(ValueError, match="make train"):
        unpack_weights(packed)


@given(TABLES, st.sets(st.sampled_from((*NAMES, "unknown"))))
def test_sums_are_those_of_a_plain_loop(given_: Weights, features: set[str]) -> None:
    judged = Judge(given_).judge(features)
    for place, output in enumerate(OUTPUTS):
        rows = [given_.rows[name] for name in features if name in given_.rows]
        plain = sum(given_.table[row * len(OUTPUTS) + place] - ZERO for row in rows)
        assert isclose(judged.logit(output), given_.biases[place] + given_.steps[place] * plain)
        assert (output in judged.said()) == (plain >= Judge(given_).cuts[place])
