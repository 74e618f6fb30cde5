import json
from typing import Any

from app.core.transcripts import BASE_MS, Transcript, parse
from app.core.vocabulary import Channel, Speaker

HOUR = 3_600_000


def read(*lines: Any) -> Transcript:
    return parse({"calls.jsonl": [json.dumps(line).encode() for line in lines]})


def line(
    conversation: str = "c-1", text: str = "hello", speaker: str = "customer", **more: Any
) -> dict[str, Any]:
    return {"conversation": conversation, "speaker": speaker, "text": text, **more}


def seconds(transcript: Transcript) -> list[float]:
    return [(message.at_ms - BASE_MS) / 1000 for message in transcript.messages]


def mistakes(transcript: Transcript) -> list[str]:
    return [str(mistake) for mistake in transcript.mistakes]


def test_conversations_may_interleave_and_keep_the_order_of_the_file() -> None:
    transcript = read(line("a", "1"), line("b", "2"), line("a", "3"))
    assert [(each.conversation, each.id, each.text) for each in transcript.messages] == [
        ("a", "m-1", "1"),
        ("b", "m-1", "2"),
        ("a", "m-2", "3"),
    ]


def test_a_conversation_a_line_is_read_too() -> None:
    turns = [{"speaker": "customer", "text": "hi"}, {"speaker": "agent", "text": "hello"}]
    transcript = read({"conversation_id": "x:1", "source": "elsewhere", "turns": turns, "agent": "kim"})
    assert not transcript.mistakes
    assert [each.speaker for each in transcript.messages] == [Speaker.CUSTOMER, Speaker.AGENT]
    assert [each.agent for each in transcript.messages] == ["kim", None]


def test_without_times_messages_come_at_the_pace_of_their_channel() -> None:
    assert seconds(read(line(), line())) == [0, 20]
    assert seconds(read(line(channel="call"), line())) == [0, 8]
    assert seconds(read(line(channel="email"), line())) == [0, 4 * 3600]


def test_spacing_follows_the_message_before_it_even_when_that_one_has_a_time() -> None:
    transcript = read(line(at="2026-01-05T10:00:00+01:00"), line(), line(at="2026-01-05T09:00:30.250Z"))
    assert seconds(transcript) == [0, 20, 30.25]
    assert [each.timed for each in transcript.messages] == [True, False, True]


def test_an_earlier_time_is_kept_and_the_next_one_follows_the_latest() -> None:
    at = "2026-01-05T09:00:{}Z"
    assert seconds(read(line(at=at.format(40)), line(at=at.format(10)), line())) == [40, 10, 60]


def test_ids_of_the_file_are_never_taken_by_ours() -> None:
    transcript = read(line(), line(text="second", id="m-1"), line())
    assert [each.id for each in transcript.messages] == ["m-1x", "m-1", "m-3"]


def test_the_same_message_again_changes_nothing() -> None:
    assert len(read(line(id="a"), line(id="a")).messages) == 1


def test_the_same_id_with_another_text_is_a_mistake() -> None:
    transcript = read(line(id="a"), line(id="a", text="other"), line("c-2", id="a", text="other"))
    assert mistakes(transcript) == ["calls.jsonl:2: id: a is taken by another message of this conversation"]


def test_every_mistake_of_a_file_is_told_with_its_line_and_field() -> None:
    lines = [
        b'{"conversation": "c 1", "speaker": "client", "text": 5}',
        b"",
        b"{not json",
        b"[1]",
        b'{"text": "\xff"}',
        b"[" * 100_000,
        json.dumps({"conversation_id": "d", "turns": [{"speaker": "agent"}]}).encode(),
        json.dumps(line(at="yesterday", channel="fax", text="x\0")).encode(),
        json.dumps(line(text="\ud800")).encode(),
    ]
    assert mistakes(parse({"calls.jsonl": lines})) == [
        "calls.jsonl:1: speaker: must be one of 'customer', 'agent', 'system'",
        "calls.jsonl:1: text: must be a text in quotes",
        "calls.jsonl:1: conversation: must be 1 to 128 of A-Z a-z 0-9 . _ : -",
        "calls.jsonl:3: is not JSON: Expecting property name enclosed in double quotes (column 2)",
        "calls.jsonl:4: must be a JSON object",
        "calls.jsonl:5: is not UTF-8",
        "calls.jsonl:6: is nested too deeply",
        "calls.jsonl:7: turns.0.text: is missing",
        "calls.jsonl:8: channel: must be one of 'chat', 'call', 'email'",
        "calls.jsonl:8: text: must not contain a NUL character",
        "calls.jsonl:8: at: must be a time with its offset, such as 2026-11-22T10:00:00Z",
        "calls.jsonl:9: text: must be valid Unicode: it holds half of a surrogate pair",
    ]


def test_a_mistake_never_quotes_the_text() -> None:
    assert "secret" not in str(read(line(text="secret" * 2000), {"text": ["secret"]}).mistakes)


def test_a_byte_order_mark_and_separators_of_unicode_do_no_harm() -> None:
    raw = json.dumps(line(text="one\u2028two"), ensure_ascii=False).encode()
    transcript = parse({"f": [b"\xef\xbb\xbf" + raw + b"\r\n"]})
    assert transcript.messages[0].text == "one\u2028two"
    assert transcript.messages[0].channel is None


def test_the_channel_may_be_told_with_any_message() -> None:
    transcript = read(line(), line(channel="call"), line())
    assert seconds(transcript) == [0, 8, 16]
    assert transcript.messages[1].channel is Channel.CALL


def test_a_conversation_may_go_on_in_the_next_file() -> None:
    raw = json.dumps(line()).encode()
    assert [each.id for each in parse({"a": [raw], "b": [raw]}).messages] == ["m-1", "m-2"]
