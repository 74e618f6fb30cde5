from typing import Any

from app.core.scenarios import Path, Scenario, parse
from app.core.vocabulary import Channel, Policy

SAID = {"speaker": "customer", "text": "hello"}


def scenario(*turns: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": "s-1", "turns": list(turns) or [SAID], **more}


def read(data: Any) -> Scenario:
    found, mistakes = parse(data, "s.yaml", lambda path: 1)
    assert not mistakes
    assert found is not None
    return found


def mistakes(data: Any) -> list[str]:
    found, mistakes = parse(data, "s.yaml", lambda path: 1)
    assert found is None
    return [str(mistake).removeprefix("s.yaml:1: ") for mistake in mistakes]


def test_a_scenario_is_a_chat_under_the_standard_policy_unless_it_says_so() -> None:
    assert (read(scenario()).channel, read(scenario()).policy) == (Channel.CHAT, Policy.STANDARD)


def test_every_kind_of_turn_is_read() -> None:
    buttons = ({"help": "above my limit"}, {"approve_exit": True}, {"join": True})
    turns = (SAID, {"wait": 120}, *buttons, {"end": "resolved"})
    assert len(read(scenario(*turns)).turns) == len(turns)


def test_a_button_needs_no_reason() -> None:
    assert "help" in read(scenario({"help": None})).turns[0].model_fields_set


def test_a_turn_is_one_thing() -> None:
    kinds = "must have exactly one of speaker, wait, help, approve_exit, join, end"
    assert mistakes(scenario({**SAID, "wait": 5}, {"at": 3})) == [f"turn 1: {kinds}", f"turn 2: {kinds}"]
    assert mistakes(scenario({"speaker": "agent"})) == [
        "turn 1: must have a text if it has a speaker, and only then"
    ]


def test_abuse_is_expected_of_customers_only() -> None:
    turn = {"speaker": "agent", "text": "x", "expect": {"abuse": False}}
    assert mistakes(scenario(turn)) == ["turn 1: can expect abuse of a customer's message only"]


def test_a_misspelt_key_gets_the_nearest_one() -> None:
    data = scenario({**SAID, "expect": {"step": ["listen"]}}, {**SAID, "txt": "x"}, polizy="firm")
    assert mistakes(data) == [
        "turn 1, expect, step: is not a known key (did you mean steps?)",
        "turn 2, txt: is not a known key (did you mean text?)",
        "polizy: is not a known key (did you mean policy?)",
    ]


def test_an_unknown_step_or_alert_is_a_mistake_on_its_own_line() -> None:
    lines: dict[Path, int] = {("turns", 0, "expect", "steps", 1): 9}
    data = scenario({**SAID, "expect": {"steps": ["listen", "lisen"]}})
    _, found = parse(data, "s.yaml", lambda path: lines.get(path, 1))
    assert found[0].line == 9
    assert str(found[0]).endswith("steps: is none of the 37 that are known (did you mean listen?)")
    assert found[0].hint == "did you mean listen?"


def test_what_is_no_scenario_is_told() -> None:
    assert mistakes(["x"]) == ["must be a block of keys"]
    assert mistakes({"id": "a b", "turns": []}) == [
        "id: must be 1 to 128 of A-Z a-z 0-9 . _ : -",
        "turns: must not be empty",
    ]
