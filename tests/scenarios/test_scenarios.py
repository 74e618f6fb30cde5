"""Every scenario in this folder holds, to the last expectation."""

from functools import cache
from pathlib import Path

import pytest

from app import settings
from app.adapters.rulebook_files import FileRulebook
from app.cli.scenario_files import read_scenarios
from app.core.rulebook.rules import Rulebook
from app.core.scenarios import Scenario
from app.core.trial import judge

HERE = Path(__file__).parent
SCENARIOS, MISTAKES = read_scenarios([HERE])


@cache
def book() -> Rulebook:
    return FileRulebook(settings.load({}).rules).load()


def test_every_file_is_a_scenario_named_as_its_file() -> None:
    assert not MISTAKES
    assert sorted(scenario.id for scenario in SCENARIOS) == sorted(file.stem for file in HERE.glob("*.yaml"))


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.id)
def test_it_holds(scenario: Scenario) -> None:
    assert [verdict for verdict in judge(scenario, book()) if not verdict.ok] == []
