import asyncio
from pathlib import Path

import pytest

from app import settings
from app.bootstrap import open_credentials
from app.ports import Identity
from tests.cli.conftest import Run

LATER_MS = 60_000


def holder(secret: str, tmp_path: Path, now_ms: int = 0) -> Identity | None:
    """Whom the server would let in with it."""

    async def find() -> Identity | None:
        credentials = open_credentials(settings.load({}, data=tmp_path / "data"))
        try:
            return await credentials.find(secret, now_ms)
        finally:
            await credentials.close()

    return asyncio.run(find())


def test_a_key_is_printed_once_and_lets_a_source_in(run: Run, tmp_path: Path) -> None:
    result = run("key", "create", "helpdesk", "--team", "billing", "--team", "orders")
    (secret,) = result.stdout.split()
    assert holder(secret, tmp_path) == Identity("helpdesk", "source", frozenset({"billing", "orders"}))
    assert secret not in run("key", "list").output


def test_two_keys_are_never_the_same(run: Run) -> None:
    assert run("key", "create", "a").stdout != run("key", "create", "a").stdout


def test_a_token_lets_a_person_in_until_it_ends(run: Run, tmp_path: Path) -> None:
    secret = run("token", "create", "kim", "--role", "agent", "--for", "8h").stdout.strip()
    identity = holder(secret, tmp_path)
    assert identity
    assert (identity.name, identity.role, identity.teams) == ("kim", "agent", frozenset())
    assert identity.expires_ms
    assert holder(secret, tmp_path, identity.expires_ms + 1) is None


def test_the_list_names_holders_and_not_secrets(run: Run) -> None:
    run("key", "create", "helpdesk", "--team", "billing")
    run("token", "create", "kim", "--role", "lead")
    first, second = run("key", "list").stdout.splitlines()
    assert first.split() == ["helpdesk", "source", "billing"]
    assert second.split()[:5] == ["kim", "lead", "all", "teams", "until"]


def test_a_revoked_key_lets_nobody_in(run: Run, tmp_path: Path) -> None:
    secret = run("key", "create", "helpdesk").stdout.strip()
    assert run("key", "revoke", "helpdesk").stdout == "1 revoked\n"
    assert holder(secret, tmp_path) is None


def test_revoking_what_is_not_there_says_so(run: Run) -> None:
    result = run("key", "revoke", "nobody")
    assert result.exit_code == 1
    assert "no key or token of nobody" in result.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("key", "create", "a b"), "must be 1 to 128"),
        (("key", "create", "a", "--team", "x/y"), "must be 1 to 128"),
        (("token", "create", "kim", "--role", "boss"), "must be one of agent, lead, author, admin"),
        (("token", "create", "kim", "--role", "agent", "--for", "soon"), "must be a length of time"),
        (("token", "create", "kim", "--role", "agent", "--for", "0h"), "must be longer than nothing"),
        (("token", "create", "kim"), "--role"),
    ],
)
def test_what_is_wrong_is_named_with_the_fix(run: Run, words: tuple[str, ...], said: str) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.replace("│", " ").split())
