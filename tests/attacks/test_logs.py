"""Information disclosure by a whole run's log, as detailed as it can be."""

from pathlib import Path

import httpx
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from tests.running import Running, running

WORDS = "my mother's maiden name is Quillfeather"
PASSWORD = "the tide comes in twice"
WRONG = "the tide went out"


def message(text: str) -> str:
    return f'{{"type":"message","conversation":"c-1","id":"m-1","speaker":"customer","text":"{text}"}}'


def run_of_everything(server: Running) -> list[str]:
    """Words, good and bad, through every kind of door; returns what let somebody in."""
    with httpx.Client(base_url=server.url, trust_env=False, headers={"Origin": server.url}) as browser:
        for password in (WRONG, PASSWORD):
            browser.post("/v1/session", json={"name": "admin", "password": password})
        session = browser.cookies["evenkeel_admin"]
        key = browser.post("/v1/keys", json={"name": "phone"}).json()["key"]
        given = browser.post("/v1/accounts", json={"name": "kim", "roles": ["agent"]}).json()["password"]
        ticket = browser.post("/v1/tickets", json={"user": "kim", "role": "agent"}).json()["ticket"]
        browser.get("/v1/lead/alerts?person=Quillfeather")
        browser.post("/v1/session", json={"token": ticket})
        browser.get("/v1/sessions", headers={"Authorization": f"Bearer {WRONG}"})
    headers = {"Authorization": f"Bearer {key}"}
    with connect(f"{server.url.replace('http', 'ws', 1)}/v1/ingest", additional_headers=headers) as source:
        for frame in (message(WORDS), message(f"{WORDS}!"), f"{{{WORDS}", message(WORDS).replace("1", "/")):
            source.send(frame)
            source.recv(5)
        source.send(b'{"text": "Quillfeather \xff"}', text=True)
        with pytest.raises(ConnectionClosed):
            source.recv(5)
    return [key, session, given, ticket]


def test_neither_words_nor_secrets_stand_in_the_most_detailed_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EVENKEEL_LOG", "debug")
    monkeypatch.setenv("EVENKEEL_ADMIN_PASSWORD", PASSWORD)
    with running(tmp_path / "data") as server:
        secrets = [*run_of_everything(server), PASSWORD, WRONG, "Quillfeather", "Traceback"]
        server.stop()
        logged = "\n".join([*server.said, *server.process.communicate()])
    assert "admin signed in with a password" in logged
    assert [secret for secret in secrets if secret in logged] == []
