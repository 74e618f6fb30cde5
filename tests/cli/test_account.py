"""Accounts from the command line, and the first one from the first start."""

import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from tests.cli.conftest import Run
from tests.running import running

PASSWORD = "the tide comes in twice"


def sign_in(url: str, name: str, password: str, **more: str) -> httpx.Response:
    body = {"name": name, "password": password, **more}
    return httpx.post(f"{url}/v1/session", json=body, trust_env=False)


def test_the_first_start_makes_an_administrator_whose_password_is_shown_once(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with running(data) as server:
        (line,) = [said for said in server.said if "first administrator" in said]
        password = line.split("password ")[1].split()[0]
        assert sign_in(server.url, "admin", password).json()["field"] == "new_password"
        answer = sign_in(server.url, "admin", password, new_password=PASSWORD)
        assert answer.json()["roles"] == ["admin"]
    assert password.encode() not in b"".join(each.read_bytes() for each in data.rglob("*") if each.is_file())
    with running(data) as server:
        assert "first administrator" not in "\n".join(server.said)
        assert sign_in(server.url, "admin", PASSWORD).status_code == 200


def test_the_administrator_is_there_before_the_first_page_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EVENKEEL_ADMIN_PASSWORD", PASSWORD)
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "app", "serve", "--port", str(port), "--data", str(tmp_path / "data")]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        try:
            assert _at_the_first_moment(f"http://127.0.0.1:{port}").status_code == 200
        finally:
            process.terminate()


def _at_the_first_moment(url: str) -> httpx.Response:
    give_up = time.monotonic() + 20
    while True:
        try:
            return sign_in(url, "admin", PASSWORD)
        except httpx.ConnectError:
            assert time.monotonic() < give_up, "nobody answers"
            time.sleep(0.005)


def test_the_first_password_may_come_from_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "password"
    file.write_text(f"{PASSWORD}\n")
    monkeypatch.setenv("EVENKEEL_ADMIN_PASSWORD_FILE", str(file))
    with running(tmp_path / "data") as server:
        assert PASSWORD not in "\n".join(server.said)
        assert sign_in(server.url, "admin", PASSWORD).status_code == 200


def test_accounts_made_beside_the_server_work_at_once(tmp_path: Path) -> None:
    with running(tmp_path / "data") as server:
        password = server.make("account", "create", "lea", "--role", "lead", "--team", "billing")
        assert sign_in(server.url, "lea", password, new_password=PASSWORD).json()["teams"] == ["billing"]
        another = server.make("account", "reset", "lea")
        assert sign_in(server.url, "lea", PASSWORD).status_code == 401
        assert sign_in(server.url, "lea", another, new_password=PASSWORD).status_code == 200
        assert server.make("account", "sign-out", "lea") == "1 ended"
        assert server.make("account", "remove", "lea") == "removed, with 0 sessions"
        assert sign_in(server.url, "lea", PASSWORD).status_code == 401


def test_the_list_names_people_and_no_password(run: Run) -> None:
    password = run("account", "create", "kim", "--role", "agent", "--role", "lead").stdout.strip()
    listed = run("account", "list").stdout
    assert listed.split() == ["kim", "agent,lead", "all", "teams"]
    assert password not in listed


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("create", "a b", "--role", "agent"), 2, "must be 1 to 128"),
        (("create", "kim", "--role", "boss"), 2, "must be one of agent, lead, author, admin"),
        (("create", "kim"), 2, "--role"),
        (("reset", "nobody"), 1, "no account of nobody"),
        (("remove", "nobody"), 1, "no account of nobody"),
    ],
)
def test_what_is_wrong_is_named(run: Run, words: tuple[str, ...], code: int, said: str) -> None:
    result = run("account", *words)
    assert result.exit_code == code
    assert said in " ".join(result.stderr.replace("│", " ").split())


def test_a_name_is_given_once(run: Run) -> None:
    run("account", "create", "kim", "--role", "agent")
    again = run("account", "create", "kim", "--role", "admin")
    assert (again.exit_code, again.stdout) == (1, "")
    assert "there is an account of kim" in again.stderr


def test_starting_does_not_wait_for_the_libraries_of_signing_in() -> None:
    slow = ("argon2", "authlib", "httpx", "joserfc")
    asked = f"import sys, app.bootstrap; print([name for name in {slow} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
