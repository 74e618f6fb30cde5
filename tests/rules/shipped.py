"""The rulebook in `rules/`, read once for all tests."""

from functools import cache
from pathlib import Path

from app.adapters.rulebook_files import FileRulebook
from app.core.rulebook.rules import Rule, Rulebook

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "rules"


@cache
def shipped() -> Rulebook:
    return FileRulebook(FOLDER).load()


def every_rule() -> list[Rule]:
    return list(shipped().by_id.values())


def step_rules() -> list[Rule]:
    return [rule for rule in every_rule() if rule.step]
