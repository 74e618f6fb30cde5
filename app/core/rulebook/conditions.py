"""Conditions of rules: CEL programs, taken apart so that what many rules share is answered once a turn."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from app.core.rulebook.asking import Ask, asking, is_plain
from app.core.rulebook.checking import check
from app.core.rulebook.expressions import (
    BadExpression,
    Problem,
    Tokens,
    conjuncts,
    names,
    text,
    tokens,
    with_definitions,
)
from app.core.rulebook.facts import FACTS
from app.core.rulebook.rules import Facts


@dataclass(frozen=True, slots=True, eq=False)
class Test:
    """One part of a condition; within a rulebook, equal parts are the same object."""

    source: str
    cost: int
    """Lower is asked first."""
    ask: Ask


@dataclass(frozen=True, slots=True)
class All:
    """Holds when every test does. `source` is as the author wrote it."""

    source: str
    tests: tuple[Test, ...]

    def holds(self, facts: Facts) -> bool:
        return all(passes(test, facts) for test in self.tests)


def passes(test: Test, facts: Facts) -> bool:
    """Asked at most once for one `facts`, however many rules share the test."""
    known = facts.passed.get(test.source)
    if known is None:
        known = facts.passed[test.source] = test.ask(facts)
    return known


class Concerns(Protocol):
    """Whom a rule concerns; None is everybody."""

    @property
    def channels(self) -> tuple[str, ...] | None: ...

    @property
    def teams(self) -> tuple[str, ...] | None: ...

    @property
    def not_teams(self) -> tuple[str, ...] | None: ...

    @property
    def policies(self) -> tuple[str, ...] | None: ...


class Compiler:
    """Compiles the conditions of one rulebook; equal tests become one."""

    def __init__(self) -> None:
        self._definitions: dict[str, Tokens] = {}
        self._tests: dict[str, Test] = {}

    def define(self, definitions: Mapping[str, str]) -> dict[str, list[Problem]]:
        """Takes names for pieces of conditions, which may use each other; returns what is wrong with each."""
        problems: dict[str, list[Problem]] = {}
        written: dict[str, Tokens] = {}
        for name, source in definitions.items():
            try:
                written[name] = tokens(source)
            except BadExpression as bad:
                problems[name] = [bad.problem]
        for name in written:
            try:
                self._definitions[name] = _resolved(name, written, ())
            except BadExpression as bad:
                problems[name] = [bad.problem]
        for name, meaning in self._definitions.items():
            found = check(meaning, FACTS, yes_no=False)
            if found:
                problems[name] = found
        return problems

    @property
    def defined(self) -> frozenset[str]:
        return frozenset(self._definitions)

    def compile(self, source: str) -> tuple[All | None, list[Problem]]:
        """The condition, or None and everything that is wrong with it."""
        try:
            written = tokens(source)
        except BadExpression as bad:
            return None, [bad.problem]
        meant = with_definitions(written, self._definitions)
        problems = check(meant, FACTS, known=self.defined)
        if problems:
            return None, problems
        tests = {part: self._test(part) for part in conjuncts(meant)}
        return All(source, _in_order(tests.values())), []

    def gate(self, when: All, concerns: Concerns) -> All:
        """`when`, and that the rule concerns this channel, team and policy."""
        wanted = {
            "channel in": concerns.channels,
            "team in": concerns.teams,
            "policy in": concerns.policies,
            "!(team in": concerns.not_teams,
        }
        more = [
            self._test(tokens(f"{asked} {_list(names)}" + ")" * asked.startswith("!")))
            for asked, names in wanted.items()
            if names
        ]
        return All(when.source, _in_order((*more, *when.tests)))

    def _test(self, part: Tokens) -> Test:
        source = text(part)
        if source not in self._tests:
            self._tests[source] = _test(source, part)
        return self._tests[source]


def _in_order(tests: Iterable[Test]) -> tuple[Test, ...]:
    """Cheap ones first, and always in the same order, so that rules with the same tests share them."""
    return tuple(sorted(tests, key=lambda test: (test.cost, test.source)))


def _list(names: tuple[str, ...]) -> str:
    return "[" + ", ".join(f'"{name}"' for name in names) + "]"


def _resolved(name: str, written: Mapping[str, Tokens], above: tuple[str, ...]) -> Tokens:
    """The definition with all others put in. Raises BadExpression when it leads back to itself."""
    if name in above:
        raise BadExpression(Problem(f"{name} is defined by itself: {' → '.join((*above, name))}"))
    used = {
        word: _resolved(word, written, (*above, name)) for word in names(written[name]) if word in written
    }
    return with_definitions(written[name], used)


def _test(source: str, part: Tokens) -> Test:
    return Test(source, _cost(part), asking(part))


def _cost(part: Tokens) -> int:
    """A cue of this message is seldom there, and costs least."""
    if is_plain(part):
        return 0
    return 1 if part[0] == "!" and is_plain(part[1:]) else 2 + len(names(part))
