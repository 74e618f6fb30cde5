import json
from collections.abc import Iterable

from app.core.pacing import in_turn, side_by_side
from app.core.transcripts import Recorded, parse


def messages(*spoken: str) -> tuple[Recorded, ...]:
    """`a` is a message of conversation a; `a@5` one at second 5."""
    lines = []
    for each in spoken:
        conversation, _, second = each.partition("@")
        at = {"at": f"2026-03-01T10:00:{int(second):02}Z"} if second else {}
        lines.append(
            json.dumps({"conversation": conversation, "speaker": "agent", "text": "x", **at}).encode()
        )
    return parse({"f": lines}).messages


def seconds(placed: Iterable[tuple[int, Recorded]]) -> list[str]:
    return [f"{message.conversation}@{ms / 1000:g}" for ms, message in placed]


def test_conversations_without_times_are_played_one_after_another_in_turn() -> None:
    assert seconds(in_turn(messages("a", "a", "b", "b"))) == ["a@0", "a@20", "b@20", "b@40"]


def test_side_by_side_they_begin_a_second_apart() -> None:
    assert seconds(side_by_side(messages("a", "a", "b", "b"))) == ["a@0", "b@1", "a@20", "b@21"]


def test_recorded_times_are_kept_either_way() -> None:
    recorded = messages("a@10", "b@12", "a@15")
    assert seconds(in_turn(recorded)) == ["a@0", "b@2", "a@5"]
    assert seconds(side_by_side(recorded)) == ["a@0", "b@2", "a@5"]


def test_in_turn_never_goes_back() -> None:
    assert seconds(in_turn(messages("a@10", "a@30", "b@12"))) == ["a@0", "a@20", "b@20"]
    assert seconds(side_by_side(messages("a@10", "a@30", "b@12"))) == ["a@0", "b@2", "a@20"]
