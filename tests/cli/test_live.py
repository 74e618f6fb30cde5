import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.cli.conftest import Run, Write
from tests.running import Running, running

UPSET = "This is the third time I have to ask, I am really frustrated, nobody helps me."


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with running(tmp_path_factory.mktemp("live")) as server:
        yield server


@pytest.fixture(scope="module")
def key(server: Running) -> str:
    return server.make("key", "create", "replay")


def line(conversation: str, text: str, speaker: str = "customer", **more: Any) -> dict[str, Any]:
    return {"conversation": conversation, "speaker": speaker, "text": text, **more}


def test_every_message_arrives_once_and_in_order(run: Run, write: Write, server: Running, key: str) -> None:
    file = write("t.jsonl", *(line(f"a-{number % 3}", f"Message {number}.") for number in range(300)))
    result = run("replay", file, "--live", server.url, "--key", key, "--json")
    assert result.exit_code == 0, result.output
    events = [json.loads(each) for each in result.stdout.splitlines()]
    texts = [event["message"]["text"] for event in events if event["type"] == "message"]
    assert texts == [f"Message {number}." for start in range(3) for number in range(start, 300, 3)]
    assert "3 conversations" in result.stderr


def test_the_key_may_come_from_the_environment(
    run: Run, write: Write, server: Running, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EVENKEEL_KEY", key)
    result = run("replay", write("t.jsonl", line("b", UPSET)), "--live", server.url)
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("1 conversation, 0 of them without any advice\n1 messages in ")


def test_sending_the_same_file_again_changes_nothing(
    run: Run, write: Write, server: Running, key: str
) -> None:
    file = write("t.jsonl", line("c", "Hello."), line("c", "Hello again."))
    for _ in range(2):
        assert run("replay", file, "--live", server.url, "--key", key).exit_code == 0
    events = httpx.get(
        f"{server.url}/v1/conversations/c/events", headers={"Authorization": f"Bearer {key}"}
    ).json()
    assert [event["type"] for event in events].count("message") == 2


def test_what_the_server_refuses_is_said(run: Run, write: Write, server: Running) -> None:
    key = server.make("key", "create", "orders-only", "--team", "orders")
    file = write("t.jsonl", line("d", "Hello.", team="billing"), line("e", "Hello.", team="orders"))
    result = run("replay", file, "--live", server.url, "--key", key)
    assert result.exit_code == 1
    assert "refused: d m-1: " in result.stderr
    assert "1 messages were refused" in result.stderr


def test_an_unknown_key_is_told_with_the_fix(run: Run, write: Write, server: Running) -> None:
    result = run("replay", write("t.jsonl", line("f", "Hello.")), "--live", server.url, "--key", "nonsense")
    assert result.exit_code == 1
    assert "evenkeel key create" in str(result.exception)


def test_a_transcripts_own_times_are_not_sent(run: Run, write: Write, server: Running, key: str) -> None:
    file = write("t.jsonl", line("g", "Hello.", at="2020-01-01T00:00:00Z"))
    result = run("replay", file, "--live", server.url, "--key", key, "--json")
    assert not json.loads(result.stdout.splitlines()[0])["at"].startswith("2020")


def test_at_a_speed_conversations_run_side_by_side(run: Run, write: Write, server: Running, key: str) -> None:
    turns = [{"speaker": "customer", "text": "Hello."}, {"speaker": "agent", "text": "Hi."}]
    file = write("t.jsonl", *({"conversation_id": f"h-{number}", "turns": turns} for number in range(5)))
    result = run("replay", file, "--live", server.url, "--key", key, "--speed", "20", "--json")
    events = [json.loads(each) for each in result.stdout.splitlines()]
    said = {
        id: [each["at"] for each in events if each.get("message", {}).get("id") == id]
        for id in ("m-1", "m-2")
    }
    assert len(said["m-1"]) == len(said["m-2"]) == 5
    assert max(said["m-1"]) < min(said["m-2"])
