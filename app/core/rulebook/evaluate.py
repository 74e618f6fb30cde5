"""Which rules match now. Held-back rules match too: cooldowns, budgets and mutes are the coach's."""

from collections.abc import Iterator
from typing import Literal

from app.core.rulebook.rules import Facts, Occasion, Rule, Rulebook


def matching(
    rulebook: Rulebook, occasion: Occasion, facts: Facts, kind: Literal["step", "alert"]
) -> Iterator[Rule]:
    """Rules of that kind that hold now and concern this conversation; the highest priority first."""
    rules = rulebook.steps if kind == "step" else rulebook.alerts
    for rule in rules[occasion]:
        if (rule.gate or rule.when).holds(facts):
            yield rule
