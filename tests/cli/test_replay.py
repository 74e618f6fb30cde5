import json
from typing import Any

from typer.testing import Result

from tests.cli.conftest import Run, Write

UPSET = "This is the third time I have to ask, I am really frustrated, nobody helps me."


def line(conversation: str, text: str, speaker: str = "customer", **more: Any) -> dict[str, Any]:
    return {"conversation": conversation, "speaker": speaker, "text": text, **more}


def events(result: Result) -> list[dict[str, Any]]:
    assert result.exit_code == 0, result.output
    return [json.loads(each) for each in result.stdout.splitlines()]


def test_events_come_in_the_order_of_the_input_each_conversation_counting_its_own(
    run: Run, write: Write
) -> None:
    file = write("t.jsonl", line("a", "Hello."), line("b", "Hello."), line("a", "Where is my parcel?"))
    found = [
        (each["conversation"], each["version"], each["type"])
        for each in events(run("replay", file, "--json"))
    ]
    assert found == [
        ("a", 1, "started"),
        ("a", 2, "message"),
        ("b", 1, "started"),
        ("b", 2, "message"),
        ("a", 3, "message"),
    ]


def test_the_same_file_gives_the_same_bytes(run: Run, write: Write) -> None:
    file = write("t.jsonl", *(line(f"c-{number % 3}", UPSET) for number in range(9)))
    assert run("replay", file, "--json").stdout_bytes == run("replay", file, "--json").stdout_bytes


def test_an_upset_message_leads_to_advice_with_the_words_that_called_for_it(run: Run, write: Write) -> None:
    found = events(run("replay", write("t.jsonl", line("a", UPSET)), "--json"))
    advice = next(each["advice"] for each in found if each["type"] == "advice")
    assert advice["state"] == "shown"
    for evidence in advice["why"]["evidence"]:
        assert UPSET[evidence["start"] : evidence["end"]] == evidence["text"] != ""


def test_timers_that_fall_due_before_the_next_message_fire_first_at_their_own_time(
    run: Run, write: Write
) -> None:
    at = "2026-03-02T{}:00:00Z"
    file = write(
        "t.jsonl", line("a", "Hello.", at=at.format("08")), line("a", "Hello again.", at=at.format("20"))
    )
    found = events(run("replay", file, "--json"))
    types = [each["type"] for each in found]
    assert types.index("ended") < len(types) - 2
    ended = found[types.index("ended")]
    assert ended["ended"]["reason"] == "idle"
    assert "2026-03-02T08:00:00" < ended["at"] < "2026-03-02T20:00:00"


def test_no_timer_fires_after_the_last_message(run: Run, write: Write) -> None:
    found = events(run("replay", write("t.jsonl", line("a", "Hello.")), "--json"))
    assert [each["type"] for each in found] == ["started", "message"]


def test_an_earlier_conversation_of_the_customer_is_known(run: Run, write: Write) -> None:
    file = write("t.jsonl", line("a", "Hello.", customer="ann"), line("b", "Hello again.", customer="ann"))
    found = events(run("replay", file, "--json"))
    started = [each["started"]["earlier"]["contacts"] for each in found if each["type"] == "started"]
    assert started == [0, 1]


def test_without_json_it_says_what_it_found(run: Run, write: Write) -> None:
    result = run("replay", write("t.jsonl", line("a", UPSET), line("b", "Hello.")))
    assert result.exit_code == 0
    assert result.stdout.startswith("2 conversations, 1 of them without any advice\n2 messages in ")
    assert "advice shown" in result.stdout
    assert "alerts raised" in result.stdout


def test_every_mistake_is_told_and_nothing_runs(run: Run, write: Write) -> None:
    file = write(
        "t.jsonl", line("a b", "x"), line("a", "fine"), {"conversation": "c", "speaker": "me", "text": 1}
    )
    result = run("replay", file, "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines() == [
        f"{file}:1: conversation: must be 1 to 128 of A-Z a-z 0-9 . _ : -",
        f"{file}:3: speaker: must be one of 'customer', 'agent', 'system'",
        f"{file}:3: text: must be a text in quotes",
    ]


def test_a_prefix_makes_them_other_conversations(run: Run, write: Write) -> None:
    found = events(run("replay", write("t.jsonl", line("a", "Hello.")), "--json", "--prefix", "second-"))
    assert found[0]["conversation"] == "second-a"


def test_a_running_server_wants_a_key(run: Run, write: Write) -> None:
    result = run("replay", write("t.jsonl", line("a", "Hello.")), "--live", "http://127.0.0.1:9")
    assert result.exit_code == 2
    assert "--key" in result.stderr


def test_real_time_is_kept_at_the_speed_asked_for(run: Run, write: Write) -> None:
    file = write("t.jsonl", line("a", "Hello."), line("a", "Hello again."))
    result = run("replay", file, "--speed", "100")
    seconds = float(result.stdout.splitlines()[1].split()[3])
    assert seconds >= 0.2
