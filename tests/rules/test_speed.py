"""Five hundred rules, the shipped ones many times over, at every message. `make bench`."""

import sys
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

from app.adapters.rulebook_files import FileRulebook
from app.adapters.yaml_lines import read_yaml
from app.core.rulebook.compile import compile_rulebook
from app.core.rulebook.evaluate import matching
from app.core.rulebook.facts import Facts
from app.core.rulebook.rules import Occasion, Rulebook
from app.core.rulebook.source import Source
from app.core.state import State
from app.core.vocabulary import Cue, Move
from tests.builders import agent, conversation, customer, reading
from tests.rules.shipped import FOLDER

RULES = 500
BUDGET_US = 150
RELOAD_S = 1.0

pytestmark = pytest.mark.bench


def report(line: str) -> None:
    """For whoever runs it with `-s`."""
    sys.stdout.write(f"\n{line}\n")


def many_times_over() -> Rulebook:
    sources: list[Source] = []
    copies = 0
    for path in cycle(sorted(FOLDER.glob("*.yaml"))):
        text = path.read_text(encoding="utf-8")
        data, line_of, _ = read_yaml(text, path.name)
        if copies:
            data = {"rules": [{**rule, "id": f"{rule['id']}-{copies}"} for rule in data.get("rules", [])]}
        sources.append(Source(f"{copies}-{path.name}", text, data, line_of))
        if path.name == "steady.yaml":
            copies += 1
            if sum(len(source.data.get("rules", [])) for source in sources) >= RULES:
                return compile_rulebook(sources)
    raise AssertionError


def moments() -> list[tuple[Occasion, State]]:
    """A conversation that is upset, answered, turned down and stuck, message by message."""
    said = [
        customer(found=reading(upset=0.8, cues=[Cue.FAILURE, Cue.WAITING])),
        agent(moves=[Move.ASK]),
        customer(id="m-2", found=reading(upset=0.7, cues=[Cue.NOT_LISTENED_TO, Cue.TIME_PRESSURE])),
        agent(id="a-2", moves=[Move.ACKNOWLEDGE, Move.PROPOSE]),
        customer(id="m-3", found=reading(upset=0.6, cues=[Cue.REJECTION])),
        agent(id="a-3", moves=[Move.EXCUSE]),
        customer(id="m-4", found=reading(upset=0.2, cues=[Cue.AGREEMENT])),
    ]
    states = [conversation(*said[:count]) for count in range(1, len(said) + 1)]
    return list(zip(islice(cycle((Occasion.CUSTOMER, Occasion.AGENT)), len(states)), states, strict=True))


def asked(book: Rulebook, occasion: Occasion, state: State) -> float:
    began = perf_counter()
    facts = Facts(state, book.company)
    list(matching(book, occasion, facts, "step"))
    list(matching(book, occasion, facts, "alert"))
    return (perf_counter() - began) * 1e6


def test_five_hundred_rules_cost_little_at_every_message() -> None:
    book = many_times_over()
    assert len(book.by_id) >= RULES
    worst = max(median(asked(book, occasion, state) for _ in range(50)) for occasion, state in moments())
    report(f"{len(book.by_id)} rules: {worst:.0f} µs at the dearest message")
    assert worst <= BUDGET_US


def test_five_hundred_rules_are_read_within_a_second(tmp_path: Path) -> None:
    for number in range(6):
        for path in FOLDER.glob("*.yaml"):
            if number == 0 or path.name not in ("company.yaml", "common.yaml"):
                text = path.read_text(encoding="utf-8").replace("- id: ", f"- id: n{number}-")
                (tmp_path / f"{number}-{path.name}").write_text(text, encoding="utf-8")
    began = perf_counter()
    book = FileRulebook(tmp_path).load()
    took = perf_counter() - began
    report(f"{len(book.by_id)} rules read in {took:.2f} s")
    assert len(book.by_id) >= RULES
    assert took <= RELOAD_S
