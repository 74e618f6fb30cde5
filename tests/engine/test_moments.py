from app.engine.moments import Moment, moment


def test_what_brings_no_time_happened_on_arrival() -> None:
    assert moment(None, 1_000, 0) == Moment(1_000)


def test_a_source_may_say_when_it_was() -> None:
    assert moment(900, 1_000, 0) == Moment(900)


def test_a_clock_a_little_ahead_of_ours_is_believed() -> None:
    assert moment(6_000, 1_000, 0) == Moment(6_000)


def test_what_says_that_it_comes_later_came_on_arrival() -> None:
    assert moment(6_001, 1_000, 0) == Moment(1_000)


def test_an_earlier_time_is_kept_and_does_not_move_the_clock() -> None:
    assert moment(500, 1_000, 900) == Moment(900, said_ms=500)


def test_the_clock_never_runs_backwards_even_when_ours_does() -> None:
    assert moment(None, 800, 900) == Moment(900, said_ms=800)
