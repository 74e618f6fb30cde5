from app.edges.flood import Bucket


def test_a_burst_is_let_through_and_what_goes_on_is_a_flood() -> None:
    bucket = Bucket(burst=3, per_second=1)
    assert [bucket.allows(0) for _ in range(5)] == [True, True, True, False, False]


def test_it_drains_with_time() -> None:
    bucket = Bucket(burst=2, per_second=1)
    assert [bucket.allows(ms) for ms in (0, 0, 1_000, 2_000, 2_100)] == [True, True, True, True, False]


def test_a_clock_that_is_set_back_drains_nothing() -> None:
    bucket = Bucket(burst=1, per_second=1)
    assert [bucket.allows(ms) for ms in (5_000, 1_000)] == [True, False]
