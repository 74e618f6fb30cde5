"""Every scenario in this folder holds, to the last expectation."""

from functools import cache
from pathlib import Path

import pytest

from app import settings
from app.adapters.rulebook_files import FileRulebook
from app.cli.scenario_files import read_scenarios
from app.core.events import Advice, Alert
from app.core.rulebook.rules import Rulebook
from app.core.scenarios import Scenario
from app.core.trial import judge, play
from app.core.vocabulary import AdviceState, AlertKind, Step

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


def test_every_step_and_every_kind_of_alert_comes_up_in_at_least_two() -> None:
    came: dict[Step | AlertKind, set[str]] = {id: set() for id in (*Step, *AlertKind)}
    for scenario in SCENARIOS:
        for played in play(scenario, book()):
            for event in played.events:
                if isinstance(event.body, Advice) and event.body.state is AdviceState.SHOWN:
                    came[event.body.step].add(scenario.id)
                elif isinstance(event.body, Alert):
                    came[event.body.kind].add(scenario.id)
    assert {id: seen for id, seen in came.items() if len(seen) < 2} == {}
