import subprocess
import sys
from pathlib import Path

import httpx

from tests.running import running

PROGRAM = Path(__file__).resolve().parents[2] / "examples" / "source.py"
LINES = 60


def run(url: str, key: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(PROGRAM), url.replace("http", "ws", 1)]
    return subprocess.run(
        command, env={"EVENKEEL_KEY": key}, capture_output=True, text=True, timeout=20, check=False
    )


def test_the_sample_source_brings_its_messages_into_a_real_server(tmp_path: Path) -> None:
    with running(tmp_path / "data") as server:
        key = server.make("key", "create", "sample", "--team", "orders")
        done = run(server.url, key)
        assert done.returncode == 0, done.stderr
        acks = done.stdout.splitlines()
        assert len(acks) == 2
        conversation = acks[0].split("'conversation': '")[1].split("'")[0]
        url = f"{server.url}/v1/conversations/{conversation}/events"
        events = httpx.get(url, headers={"Authorization": f"Bearer {key}"}).json()
        assert [event["message"]["id"] for event in events if event["type"] == "message"] == ["m-1", "m-2"]


def test_it_says_so_when_its_key_is_not_taken(tmp_path: Path) -> None:
    with running(tmp_path / "data") as server:
        done = run(server.url, "nonsense")
    assert done.returncode == 1
    assert "evenkeel key create" in done.stderr


def test_it_stays_small_enough_to_copy() -> None:
    assert len(PROGRAM.read_text("utf-8").splitlines()) <= LINES
