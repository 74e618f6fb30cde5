"""A clear error that names the field, never a dead socket; and what looks odd and is good."""

from collections.abc import AsyncIterator
from itertools import count
from typing import Any

import pytest
import pytest_asyncio

from tests.edges.doors import Doors, Json, events, message, open_doors, put

pytestmark = pytest.mark.asyncio(loop_scope="module")
_numbers = count(1)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Doors]:
    async with open_doors(tmp_path_factory.mktemp("data")) as doors:
        yield doors


@pytest.fixture(params=["socket", "http"])
def door(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def fresh() -> str:
    """A conversation that no other test knows."""
    return f"c-{next(_numbers)}"


GOOD_TEXTS = {
    "emoji": "👩‍👩‍👧‍👦 no 😡😡 refund 🏳️‍🌈",
    "right-to-left": "أريد استرداد أموالي \u202eabc\u202c שלום",
    "zalgo": "Z̸̢̛͇͎̀a̷̡l̶g̵o̴",
    "one letter": "a" * 8_000,
    "html": "<script>alert('x')</script><img src=x onerror=alert(1)>&amp;",
    "template": "{{7*7}} ${7*7} {reference} %s {0.__class__} #{x} <%= 1 %>",
    "lines": "one\ntwo\r\n\tthree\u2028four\x1b[31m",
    "nothing": "",
    "eight thousand emoji": "😡" * 8_000,
}


@pytest.mark.parametrize("text", GOOD_TEXTS.values(), ids=GOOD_TEXTS)
async def test_odd_text_comes_out_as_it_went_in(shared: Doors, door: str, fresh: str, text: str) -> None:
    status, _ = await put(shared, door, message(fresh, text=text))
    assert status == 200
    assert (await events(shared, fresh))[1]["message"]["text"] == text


DEEP: Any = "x"
for _ in range(40):
    DEEP = {"deeper": DEEP}

BAD_FRAMES: dict[str, tuple[Json, str, str | None]] = {
    "no text": ({"text": None}, "wrong_type", "text"),
    "text too long": ({"text": "a" * 8_001}, "too_long", "text"),
    "NUL": ({"text": "a\0b"}, "bad_text", "text"),
    "a lone surrogate": ({"text": "a\ud83d"}, "bad_text", "text"),
    "text that is a list": ({"text": ["a"]}, "wrong_type", "text"),
    "text that is a number": ({"text": 7}, "wrong_type", "text"),
    "an id out of form": ({"id": "m 1"}, "bad_id", "id"),
    "an empty id": ({"id": ""}, "bad_id", "id"),
    "a long id": ({"id": "m" * 129}, "bad_id", "id"),
    "an id that is a number": ({"id": 1}, "wrong_type", "id"),
    "an unknown speaker": ({"speaker": "bot"}, "bad_value", "speaker"),
    "an unknown channel": ({"channel": "fax"}, "bad_value", "channel"),
    "a team out of form": ({"team": "a/b"}, "bad_id", "team"),
    "an agent out of form": ({"agent": "kim@example.com"}, "bad_id", "agent"),
    "a customer that is an object": ({"customer": {"id": 1}}, "wrong_type", "customer"),
    "a time that is none": ({"at": "yesterday"}, "bad_time", "at"),
    "a time without an offset": ({"at": "2026-01-01T10:00:00"}, "bad_time", "at"),
    "a time that is a number": ({"at": 1767261600}, "bad_time", "at"),
    "a duration that is a text": ({"duration_ms": "5"}, "wrong_type", "duration_ms"),
    "a duration below zero": ({"duration_ms": -1}, "bad_value", "duration_ms"),
    "final that is a text": ({"final": "false"}, "wrong_type", "final"),
    "a slip": ({"chanel": "call"}, "unknown_field", "chanel"),
    "deep nesting": ({"meta": DEEP}, "too_deep", None),
}


@pytest.mark.parametrize(("change", "code", "field"), BAD_FRAMES.values(), ids=BAD_FRAMES)
async def test_bad_input_gets_an_error_that_names_the_field(
    shared: Doors, door: str, fresh: str, change: Json, code: str, field: str | None
) -> None:
    status, problem = await put(shared, door, message(fresh, **change))
    assert status == (0 if door == "socket" else 422)
    assert (problem["code"], problem.get("field")) == (code, field)
    assert problem["detail"]


@pytest.mark.parametrize("field", ["id", "speaker", "text"])
async def test_a_missing_field_is_named(shared: Doors, door: str, field: str) -> None:
    frame = message()
    del frame[field]
    _, problem = await put(shared, door, frame)
    assert (problem["code"], problem["field"]) == ("missing", field)


BAD_RAW: dict[str, tuple[str | bytes, str]] = {
    "no JSON": ("hello", "bad_json"),
    "half a frame": ('{"type": "message"', "bad_json"),
    "a list": ("[]", "bad_json"),
    "a text": ('"message"', "bad_json"),
    "null": ("null", "bad_json"),
    "nothing": ("", "bad_json"),
    "NaN": ('{"type": NaN}', "bad_json"),
    "very deep nesting": ("[" * 100_000, "bad_json"),
    "no type": ("{}", "unknown_type"),
    "an unknown type": ('{"type": "explode"}', "unknown_type"),
    "a type that is a list": ('{"type": ["message"]}', "unknown_type"),
    "a binary frame": (b"\x00\x01", "binary_frame"),
    "JSON in a binary frame": (b'{"type": "start", "conversation": "c-1"}', "binary_frame"),
}


@pytest.mark.parametrize(("raw", "code"), BAD_RAW.values(), ids=BAD_RAW)
async def test_a_bad_frame_gets_an_error_and_the_socket_stays_open(
    shared: Doors, fresh: str, raw: str | bytes, code: str
) -> None:
    async with shared.source() as source:
        problem = await source.ask(raw)
        assert (problem["type"], problem["code"]) == ("error", code)
        assert (await source.ask(message(fresh)))["type"] == "ack"
