"""Every frame that leaves has the shape of the wire, and the words in it are filled in."""

from typing import Any

import pytest
from pydantic import TypeAdapter

from app.core.events import Event, Message
from app.core.vocabulary import Speaker
from app.edges import encode, wire
from app.edges.encoder import WireEncoder
from app.engine.encoder import BoardView
from app.engine.mutes import Mute
from app.engine.outbox import Frame
from app.engine.rows import Row, fold
from tests.builders import NOON_MS, advice
from tests.edges.stories import STORIES, Json, events, on_the_wire

EVENT: TypeAdapter[wire.Event] = TypeAdapter(wire.Event)
AGENT: TypeAdapter[wire.AgentFrame] = TypeAdapter(wire.AgentFrame)
LEAD: TypeAdapter[wire.LeadFrame] = TypeAdapter(wire.LeadFrame)
MUTE = Mute("late-parcel", "billing", "lea", NOON_MS)


@pytest.fixture(params=STORIES)
def story(request: pytest.FixtureRequest) -> list[Event]:
    return events(STORIES[str(request.param)]())


def texts_of(story: list[Event]) -> dict[str, str]:
    return {each.body.id: each.body.text for each in story if isinstance(each.body, Message)}


def row_of(story: list[Event]) -> Row:
    row = Row("c-1")
    for event in story:
        row = fold(row, event, texts_of(story))
    return row


def accepted(frame: Frame, *doors: TypeAdapter[Any]) -> None:
    for door in doors:
        door.validate_json(frame.text)
    assert frame.size == len(frame.text.encode())


def test_every_event_has_the_shape_of_the_wire(story: list[Event]) -> None:
    for event in story:
        accepted(WireEncoder().event(event, texts_of(story)), EVENT, AGENT, LEAD)


def test_every_snapshot_has_the_shape_of_the_wire(story: list[Event]) -> None:
    accepted(WireEncoder().snapshot("c-1", story, texts_of(story)), AGENT, LEAD)


def test_every_row_and_board_has_the_shape_of_the_wire(story: list[Event]) -> None:
    row = row_of(story)
    accepted(WireEncoder().row(row, online=True), LEAD)
    board = BoardView([row], frozenset({"kim"}), ["billing"], "lea", ["lea"], NOON_MS, "v", None, [MUTE])
    accepted(WireEncoder().board(board), LEAD)


def test_the_small_frames_have_the_shape_of_the_wire() -> None:
    encoder = WireEncoder()
    accepted(encoder.live(), AGENT, LEAD)
    accepted(encoder.gone("c-1"), AGENT, LEAD)
    accepted(encoder.interim("c-1", "m-1", Speaker.CUSTOMER, "I have"), AGENT, LEAD)
    accepted(encoder.rulebook("v", "a mistake"), LEAD)
    accepted(encoder.muted([MUTE]), LEAD)
    accepted(encoder.watched("c-1", ["lea"]), AGENT)


def payloads(name: str, kind: str) -> list[Json]:
    return [event[kind] for event in on_the_wire(STORIES[name]()) if event["type"] == kind]


def test_offsets_count_the_code_points_of_the_text_as_it_is_sent() -> None:
    message = payloads("read_closely", "message")[0]
    for found in (*message["signals"]["cues"], *message["signals"]["facts"]):
        assert message["text"][found["start"] : found["end"]] == found["text"] != ""
    assert message["signals"]["cues"][0]["text"] == "Third time"


def test_numbers_are_rounded_to_four_decimals() -> None:
    signals = payloads("read_closely", "message")[0]["signals"]
    assert (signals["sentiment"], signals["upset"], signals["mood"]) == (-0.6235, 0.8333, -0.4112)
    assert signals["abuse"]["score"] == 0.035


def test_a_language_that_is_not_scored_has_no_scores() -> None:
    signals = payloads("read_closely", "message")[2]["signals"]
    assert (signals["sentiment"], signals["upset"], signals["abuse"]["score"]) == (None, None, None)


def test_a_message_keeps_the_time_at_which_it_was_said() -> None:
    agents = payloads("read_closely", "message")[1]
    assert agents["at"] == "2026-11-25T11:59:55.000Z"


def test_the_agents_message_has_moves_and_promises_and_no_feelings() -> None:
    signals = payloads("read_closely", "message")[1]["signals"]
    assert signals.keys() == {"moves", "promises", "facts"}
    assert signals["promises"][0] == {"text": "I'll call you by 4 pm", "due": "2026-11-25T16:00:00.000Z"}


def test_evidence_carries_the_words_it_points_at() -> None:
    why = payloads("spoken_advice", "advice")[0]["why"]
    assert why["evidence"] == [{"message": "m-1", "text": "again", "start": 11, "end": 16}]


def test_phrases_are_filled_with_the_customers_own_words() -> None:
    say = payloads("spoken_advice", "advice")[0]["say"]
    assert say == ["I hear you about 4711, for the third time.", "Gone: …."]


def test_a_promise_has_its_words_and_when_it_is_due() -> None:
    assert payloads("promises", "promise")[0] == {
        "id": "c-1/p1",
        "message": "a-1",
        "text": "let",
        "due": "2026-11-25T12:05:00.000Z",
        "state": "made",
    }


def test_erased_words_come_out_empty_and_nothing_breaks() -> None:
    for story in STORIES.values():
        for event in events(story()):
            EVENT.validate_python(encode.event(event, {}))


def test_an_event_names_its_type_and_carries_its_payload_under_it() -> None:
    event = encode.event(Event("c-1", 3, NOON_MS, advice()), {})
    assert list(event) == ["type", "conversation", "version", "at", "advice"]
    assert event["at"] == "2026-11-25T12:00:00.000Z"


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (0, "1970-01-01T00:00:00.000Z"),
        (1, "1970-01-01T00:00:00.001Z"),
        (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ],
)
def test_times_are_rfc_3339_in_utc_with_milliseconds(ms: int, text: str) -> None:
    assert encode.instant(ms) == text
