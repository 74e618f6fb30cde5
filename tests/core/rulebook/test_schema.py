"""What editors are told: the same liberties as the program allows, or they mark good files as wrong."""

from typing import Any

from app.core.rulebook.schema import json_schema

SCHEMA = json_schema()


def shape(form: str, field: str) -> dict[str, Any]:
    found: dict[str, Any] = SCHEMA["$defs"][form]["properties"][field]
    return found


def test_one_item_may_be_written_without_its_brackets() -> None:
    one, many = shape("RuleForm", "on")["anyOf"]
    assert one == {"$ref": "#/$defs/Occasion"}
    assert (many["type"], many["items"], many["minItems"]) == ("array", one, 1)


def test_an_example_may_be_its_turns_alone() -> None:
    whole, turns = shape("ExamplesForm", "fires")["items"]["anyOf"]
    assert whole == {"$ref": "#/$defs/ExampleForm"}
    assert {"customer", "agent", "wait", "join"} <= turns["items"]["properties"].keys()


def test_a_length_of_time_is_a_text() -> None:
    assert shape("RuleForm", "cooldown")["type"] == "string"
