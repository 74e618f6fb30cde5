"""Which rules match now. Held-back rules match too: cooldowns, budgets and mutes are the coach's.

Rules that ask the same things share the asking: their tests form a tree, and a branch whose test fails is
left with every rule on it. So a book of many rules costs little more than the questions that differ, and
since most conversations are calm, what a calm one fails is asked first, what most rules share before the
rest.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from app.core.rulebook.conditions import All, Test, passes
from app.core.rulebook.facts import Facts as FactsOf
from app.core.rulebook.rules import Facts, Occasion, Rule, Rulebook, TeamSettings
from app.core.state import AgentTurn, CustomerTurn, State
from app.core.vocabulary import Speaker

Kind = Literal["step", "alert"]
Order: TypeAlias = tuple[bool, int, int, str]

CALM = State(
    conversation="calm",
    live=True,
    last_speaker=Speaker.CUSTOMER,
    customer_turns=4,
    agent_turns=4,
    customer_run=1,
    customer_turn=CustomerTurn("m-8", words=10),
    agent_turn=AgentTurn("m-7", words=12),
)
"""Some way into a conversation in which nothing is wrong."""


def matching(rulebook: Rulebook, occasion: Occasion, facts: Facts, kind: Kind) -> Iterable[Rule]:
    """Rules of that kind that hold now and concern this conversation; the highest priority first."""
    if rulebook.index is not None:
        return rulebook.index.matching(occasion, facts, kind)
    return matching_one_by_one(rulebook, occasion, facts, kind)


def matching_one_by_one(rulebook: Rulebook, occasion: Occasion, facts: Facts, kind: Kind) -> Iterator[Rule]:
    """The same without an index: what the index must agree with."""
    rules = rulebook.steps if kind == "step" else rulebook.alerts
    for rule in rules[occasion]:
        if (rule.gate or rule.when).holds(facts):
            yield rule


@dataclass(slots=True)
class Branch:
    """`rules`, with their places in the order of priority, hold once every test on the way here does."""

    rules: list[tuple[int, Rule]] = field(default_factory=list)
    branches: dict[Test, "Branch"] = field(default_factory=dict)


class Index:
    """The rules of a book as one tree for each kind and occasion."""

    def __init__(
        self,
        steps: Mapping[Occasion, Sequence[Rule]],
        alerts: Mapping[Occasion, Sequence[Rule]],
        company: TeamSettings,
    ) -> None:
        self._trees: dict[tuple[Kind, Occasion], Branch] = {}
        for occasion in Occasion:
            self._trees["step", occasion] = _tree(steps[occasion], company)
            self._trees["alert", occasion] = _tree(alerts[occasion], company)

    def matching(self, occasion: Occasion, facts: Facts, kind: Kind) -> Sequence[Rule]:
        found: list[tuple[int, Rule]] = []
        _collect(self._trees[kind, occasion], facts, found)
        found.sort(key=_place)
        return [rule for _, rule in found]


def _tree(rules: Sequence[Rule], company: TeamSettings) -> Branch:
    root = Branch()
    first = _telling(rules, company)
    for place, rule in enumerate(rules):
        branch = root
        for test in sorted(_tests(rule), key=first):
            branch = branch.branches.setdefault(test, Branch())
        branch.rules.append((place, rule))
    return root


def _telling(rules: Sequence[Rule], company: TeamSettings) -> Callable[[Test], Order]:
    """Orders tests by how many rules one answer is likely to settle. It decides the cost, not the outcome."""
    shared = Counter(test for rule in rules for test in _tests(rule))
    calm = FactsOf(CALM, company)
    return lambda test: (passes(test, calm), -shared[test], test.cost, test.source)


def _tests(rule: Rule) -> tuple[Test, ...]:
    condition = rule.gate
    if not isinstance(condition, All):
        raise TypeError(f"{rule.id} was not compiled")
    return condition.tests


def _collect(branch: Branch, facts: Facts, found: list[tuple[int, Rule]]) -> None:
    found += branch.rules
    passed = facts.passed
    for test, below in branch.branches.items():
        holds = passed.get(test.source)
        if holds is None:  # `passes`, written out: this is asked tens of times for every message
            holds = passed[test.source] = test.ask(facts)
        if holds:
            _collect(below, facts, found)


def _place(found: tuple[int, Rule]) -> int:
    return found[0]
