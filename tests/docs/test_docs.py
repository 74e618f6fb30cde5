"""What is not documented is not finished: settings, frames, commands of the README."""

from pathlib import Path
from typing import get_args

import pytest

from app.core.events import TYPE_OF
from app.edges import received, wire
from app.settings import SETTINGS

ROOT = Path(__file__).parents[2]
PROTOCOL = (ROOT / "docs/protocol.md").read_text("utf-8")
OPERATING = (ROOT / "docs/operating.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")


def types_of(union: object) -> list[str]:
    """The `type` words of a discriminated union of frames."""
    members = get_args(get_args(union)[0])
    return [get_args(member.model_fields["type"].annotation)[0] for member in members]


@pytest.mark.parametrize("setting", [setting.name for setting in SETTINGS])
def test_every_setting_is_in_the_operators_guide(setting: str) -> None:
    assert f"`{setting}`" in OPERATING


UNIONS = {
    "AgentFrame": wire.AgentFrame,
    "LeadFrame": wire.LeadFrame,
    "AgentCommand": received.AgentCommand,
    "LeadCommand": received.LeadCommand,
}


@pytest.mark.parametrize("union", UNIONS)
def test_every_frame_and_command_is_in_the_protocol(union: str) -> None:
    missing = [word for word in types_of(UNIONS[union]) if f"`{word}`" not in PROTOCOL]
    assert missing == []


@pytest.mark.parametrize("type_", sorted(TYPE_OF.values()))
def test_every_event_type_is_in_the_protocol(type_: str) -> None:
    assert f"| `{type_}` |" in PROTOCOL


def test_every_file_that_the_readme_names_is_there() -> None:
    named = [part.split(")")[0] for part in README.split("](")[1:]]
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_make_target_that_the_readme_names_is_there() -> None:
    targets = {
        line.split(":")[0] for line in (ROOT / "Makefile").read_text("utf-8").splitlines() if ":" in line
    }
    named = {part.split()[0].strip("`") for part in README.split("make ")[1:]} & {
        "run",
        "test",
        "build",
        "check",
        "e2e",
        "soak",
        "bench",
    }
    assert named <= targets
    assert {"run", "test"} <= named
