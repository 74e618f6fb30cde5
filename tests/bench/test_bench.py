"""What the benchmark rests on: honest quantiles, frames that are read whole, load that does not wait."""

from dataclasses import asdict
from time import perf_counter

import orjson
import pytest

from tests.bench import talk
from tests.bench.client import Client, framed
from tests.bench.figures import Latencies, Spread
from tests.bench.load import Cast, Seen, frames
from tests.bench.report import aims, markdown


def test_a_quantile_is_a_sample_that_was_measured() -> None:
    waits = Latencies.of([0.001 * each for each in range(1, 101)])
    assert (waits.count, round(waits.p50), round(waits.p99), round(waits.most)) == (100, 51, 100, 100)
    assert asdict(Latencies.of([]))["count"] == 0


def test_a_spread_says_the_least_and_the_most() -> None:
    assert Spread.of([3.0, 1.0, 2.0]) == Spread(2.0, 1.0, 3.0)


async def test_frames_are_read_whole_however_they_are_cut() -> None:
    heard: list[bytes] = []
    client = Client(heard.append)
    client.open.set_result(None)
    payloads = [b"a", b"b" * 125, b"c" * 126, b"d" * 70_000]
    sent = b"".join(_as_server_sends(each) for each in payloads)
    for start in range(0, len(sent), 97):
        client.data_received(sent[start : start + 97])
    assert heard == payloads


def test_conversations_take_turns_and_end_when_all_is_said() -> None:
    made = frames(Cast(conversations=3, length=2), 9)
    ends = [b'"type":"end"' in frame for frame in made]
    assert ends == [False, False, False, True, True, True, False, False, False]
    assert len({_payload(frame)["conversation"] for frame in made}) == 6
    assert _payload(made[4])["text"] == talk.turns(1, 2)[1][1]


def test_a_wait_counts_from_when_the_message_was_due() -> None:
    due = perf_counter() - 5.0
    seen = Seen(first=7, due=[due])
    seen.on_screen(orjson.dumps({"type": "message", "conversation": "c0-0", "message": {"id": "m7"}}))
    assert seen.screen().p50 >= 5_000
    assert seen.lost() == 0


def test_a_figure_short_of_its_aim_is_said_to_be() -> None:
    told = {
        "when": "2026-01-01",
        "machine": {"processor": "one", "cores": 2, "system": "Linux", "python": "3.11", "busy": [0.1]},
        "busy_after": [0.2],
        "replay": {"per_s": 5_000.0},
    }
    assert [holds for *_, holds in aims(told)] == [False]
    assert "| **no** |" in markdown(told)


def _payload(frame: bytes) -> dict[str, str]:
    size = frame[1] & 0x7F
    begin, size = (8, int.from_bytes(frame[2:4], "big")) if size == 126 else (6, size)
    told: dict[str, str] = orjson.loads(frame[begin : begin + size])
    return told


def _as_server_sends(payload: bytes) -> bytes:
    masked = framed(payload)
    head = {126: 4, 127: 10}.get(masked[1] & 0x7F, 2)
    return bytes((masked[0], masked[1] & 0x7F)) + masked[2:head] + masked[head + 4 :]


@pytest.mark.parametrize("count", [1, 83, 200])
def test_as_many_turns_as_are_asked_for(count: int) -> None:
    assert len(talk.turns(4, count)) == count
