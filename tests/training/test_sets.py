"""What is measured on was not learned from."""

import json
from pathlib import Path

from app.training import examples
from app.training.measures.harmless import pairs
from app.training.obfuscation import SENTENCES, WAYS, disguises, lookalikes, spoken
from app.training.sets import Message, bare, chatbots, every, held_out_lines, own, unseen


def written(folder: Path, name: str, rows: list[dict[str, object]]) -> None:
    (folder / name).write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def chat(text: str, conversation: str) -> dict[str, object]:
    return {"text": text, "labels": {"abuse": 0, "conv": conversation}}


def test_what_is_held_back_is_the_same_for_training_and_measuring() -> None:
    assert {each.text for each in own("customers")} == {each.text for each in examples.own(held_back=True)}


def test_a_clean_set_shares_no_text_and_no_conversation(tmp_path: Path) -> None:
    written(tmp_path, "convabuse_train.jsonl", [chat("Hello!", "1"), chat("bye", "2")])
    written(tmp_path, "convabuse_valid.jsonl", [chat("hello", "3"), chat("what?", "2"), chat("so long", "4")])
    assert [each.text for each in chatbots(tmp_path, clean=True)] == ["so long"]
    assert len(chatbots(tmp_path, clean=False)) == 3


def test_only_the_odd_half_of_the_lines_is_measured_on(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [
        {"id": f"d-{at:04}", "speaker": "customer", "text": str(at), "labels": {}} for at in range(6)
    ]
    written(tmp_path, "lines.jsonl", rows)
    assert [each.text for each in held_out_lines(tmp_path, "customer")] == ["1", "3", "5"]


def test_case_and_signs_hide_no_text_that_was_seen() -> None:
    assert unseen([Message("Where IS it?!", {})], frozenset((bare("where is it"),))) == []


def test_some_of_many_are_spread_evenly() -> None:
    many = [Message(str(at), {}) for at in range(10)]
    assert [each.text for each in every(many, 4)] == ["0", "3", "6", "9"]


def test_every_way_of_writing_changes_a_word() -> None:
    for way in list(WAYS)[1:]:
        found = disguises(way, ["bastard"])
        assert found
        assert all(each.written != "bastard" for each in found)
        assert len(spoken(found)) == len(found) * len(SENTENCES)


def test_a_form_that_is_another_word_is_no_disguise() -> None:
    assert "sit" not in {each.written for each in disguises("dropped letter", ["shit"])}


def test_pairs_differ_and_none_stands_twice() -> None:
    found = [pair for both in pairs().values() for pair in both]
    assert len(found) >= 300
    assert len({(plain.text, other.text) for plain, other in found}) == len(found)
    assert all(plain.text != other.text for plain, other in found)


def test_there_are_lookalikes_enough_to_see_half_a_percent() -> None:
    assert len({each.text for each in lookalikes()}) >= 200
