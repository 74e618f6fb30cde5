"""Server and pages fold to the same state: `frontend/src/model/screen.test.ts` reads the same files."""

import json
from pathlib import Path

import pytest

from app.edges import screen, wire

SHARED = sorted((Path(__file__).parents[1] / "fixtures/screen").glob("*.json"))


@pytest.mark.parametrize("path", SHARED, ids=lambda path: path.stem)
def test_the_events_fold_to_the_state(path: Path) -> None:
    shared = json.loads(path.read_text())
    state = shared["state"]
    assert screen.fold(screen.empty(state["conversation"]), shared["events"]) == state


@pytest.mark.parametrize("path", SHARED, ids=lambda path: path.stem)
def test_the_state_is_one_that_the_wire_knows(path: Path) -> None:
    state = json.loads(path.read_text())["state"]
    assert wire.ScreenState.model_validate(state).model_dump(mode="json") == state
