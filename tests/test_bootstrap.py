"""What stops the start is one sentence; what runs beside the server ends with it."""

import asyncio
import socket
from pathlib import Path

import pytest

from app import settings
from app.bootstrap import listening, opened
from app.errors import RulebookError, SettingError
from app.settings import Settings


def chosen(folder: Path, **more: str) -> Settings:
    named = {"DATA": str(folder), "PORT": "0", **more}
    return settings.load({f"EVENKEEL_{name}": value for name, value in named.items()})


async def start(given: Settings) -> str:
    async with opened(given) as services, listening(services, given) as server:
        return server.url


async def test_it_says_where_it_listens(tmp_path: Path) -> None:
    assert (await start(chosen(tmp_path))).startswith("http://127.0.0.1:")


async def test_a_port_that_is_taken_is_named_with_the_fix(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        with pytest.raises(SettingError, match=f"{port}.*use another port"):
            await start(chosen(tmp_path, PORT=port))


async def test_a_folder_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SettingError):
        await start(chosen(tmp_path / "file"))


async def test_a_rulebook_that_is_not_there_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(RulebookError):
        await start(chosen(tmp_path, RULES=str(tmp_path / "none")))


async def test_the_server_can_be_stopped_from_within(tmp_path: Path) -> None:
    given = chosen(tmp_path)
    async with opened(given) as services, listening(services, given) as server:
        server.stop()
        await asyncio.wait_for(server.stopped, 5)


async def test_a_changed_rulebook_is_told_to_the_leads(tmp_path: Path) -> None:
    """Saving a file is enough."""
    rules = tmp_path / "rules"
    rules.mkdir()
    for file in chosen(tmp_path).rules.glob("*.yaml"):
        (rules / file.name).write_bytes(file.read_bytes())
    async with opened(chosen(tmp_path, RULES=str(rules))) as services:
        before = services.rulebook().version
        await asyncio.sleep(0.3)
        with (rules / "company.yaml").open("a") as company:
            company.write("\n# a word\n")
        async with asyncio.timeout(5):
            while services.rulebook().version == before:  # noqa: ASYNC110 there is nothing to wait on
                await asyncio.sleep(0.05)
