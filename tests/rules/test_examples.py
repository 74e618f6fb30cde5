"""Every rule's own examples, run through detection, state and rules."""

import pytest

from app.core.rulebook.rules import Example, Rule
from app.core.trial import matches
from tests.rules.shipped import every_rule, shipped

Case = tuple[Rule, Example, bool]


def cases() -> list[Case]:
    fires = [(rule, example, True) for rule in every_rule() for example in rule.fires]
    silent = [(rule, example, False) for rule in every_rule() for example in rule.silent]
    return fires + silent


@pytest.mark.parametrize("case", cases(), ids=lambda case: case[1].scenario.id)
def test_a_rule_matches_where_its_author_says(case: Case) -> None:
    rule, example, expected = case
    assert matches(rule, example.scenario, shipped()) is expected
