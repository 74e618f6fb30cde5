"""What the pages are told of the company."""

from pathlib import Path
from typing import Any

import pytest

from tests.edges.doors import Doors, open_doors


async def asked(doors: Doors, role: str = "agent", *teams: str) -> dict[str, Any]:
    secret = await doors.token("kim", role, *teams)
    answer = await doors.http.get("/v1/settings", headers={"Authorization": f"Bearer {secret}"})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


@pytest.mark.parametrize("role", ["agent", "lead", "admin"])
async def test_they_know_the_scale_the_causes_and_the_crisis_lines(doors: Doors, role: str) -> None:
    book = doors.services.rulebook()
    told = await asked(doors, role)
    assert told["rulebook"] == book.version
    assert told["company"] == {
        "policy": book.company.policy,
        "boundaries": book.company.scale.boundaries,
        "warnings": book.company.scale.warnings,
        "exit_needs_lead": book.company.scale.exit_needs_lead,
        "root_causes": list(book.company.root_causes),
        "watching_shown": book.company.watching_shown,
    }
    assert [line["reach"] for line in told["crisis_lines"]] == [line.reach for line in book.crisis_lines]
    assert all(line["checked"] for line in told["crisis_lines"])
    assert told["exit_lines"].keys() == {"call", "chat", "email"}
    assert all(told["exit_lines"].values())


async def test_they_know_the_help_desks_that_may_frame_them(tmp_path: Path) -> None:
    async with open_doors(tmp_path, FRAME_ANCESTORS="https://desk.example.com") as doors:
        assert (await asked(doors))["hosts"] == ["https://desk.example.com"]


async def test_nobody_else_is_told(doors: Doors) -> None:
    assert (await doors.http.get("/v1/settings")).status_code == 401
    source = {"Authorization": f"Bearer {await doors.key()}"}
    assert (await doors.http.get("/v1/settings", headers=source)).status_code == 403
