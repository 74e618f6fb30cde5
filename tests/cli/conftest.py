import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from app.cli import cli

Run = Callable[..., Result]
Write = Callable[..., Path]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs a command with a data folder of its own; `stdin` is what it reads."""
    monkeypatch.setenv("EVENKEEL_DATA", str(tmp_path / "data"))

    def invoke(*words: object, stdin: str | bytes = "") -> Result:
        return CliRunner().invoke(cli, [str(word) for word in words], input=stdin)

    return invoke


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file of JSON Lines."""

    def file(name: str, *lines: Any) -> Path:
        path = tmp_path / name
        path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
        return path

    return file
