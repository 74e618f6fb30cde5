"""Figures by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.training.scores import auroc, calibration_error, counts, quantile

TRUTH = [True, True, False, False]


def test_counts_tell_alarms_from_misses() -> None:
    counted = counts(TRUTH, [True, False, True, False])
    assert (counted.hits, counted.misses, counted.alarms, counted.rest) == (1, 1, 1, 1)
    assert (counted.precision, counted.recall, counted.f1, counted.macro_f1) == (0.5, 0.5, 0.5, 0.5)


def test_nothing_found_is_no_error() -> None:
    assert counts([], []).macro_f1 == 0.0


@pytest.mark.parametrize(
    ("scores", "area"),
    [([0.9, 0.8, 0.2, 0.1], 1.0), ([0.5] * 4, 0.5), ([0.1, 0.2, 0.8, 0.9], 0.0), ([3, 1, 2, 0], 0.75)],
)
def test_the_area_is_how_often_the_right_one_ranks_higher(scores: list[float], area: float) -> None:
    assert auroc(TRUTH, scores) == area


def test_one_kind_alone_cannot_be_ranked() -> None:
    assert auroc([True], [0.4]) is None


def test_a_probability_that_is_always_half_off_is_half_off() -> None:
    assert calibration_error([True, True], [0.5, 0.5]) == 0.5
    assert calibration_error([True, False], [0.5, 0.5]) == 0.0


@given(st.lists(st.tuples(st.booleans(), st.floats(0, 1)), min_size=1))
def test_a_calibration_error_is_a_share(told: list[tuple[bool, float]]) -> None:
    assert 0.0 <= calibration_error([so for so, _ in told], [score for _, score in told]) <= 1.0


def test_a_quantile_is_a_sample() -> None:
    assert quantile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert quantile([3.0, 1.0, 2.0], 0.99) == 3.0
