from dataclasses import replace

import pytest

from app.core.rulebook.conditions import All, Compiler
from app.core.rulebook.facts import Facts
from app.core.state import CustomerTurn, State, empty
from app.core.vocabulary import Channel
from tests.builders import settings


def compiled(source: str, **definitions: str) -> All:
    compiler = Compiler()
    assert compiler.define(definitions) == {}
    condition, problems = compiler.compile(source)
    assert problems == []
    assert condition is not None
    return condition


def problems_of(source: str) -> list[tuple[str, str | None]]:
    condition, problems = Compiler().compile(source)
    assert condition is None
    return [(problem.what, problem.hint) for problem in problems]


def holds(source: str, state: State, **definitions: str) -> bool:
    return compiled(source, **definitions).holds(Facts(state, settings()))


CALM = empty("c-1")
UPSET = replace(CALM, customer_turns=1, customer_turn=CustomerTurn(upset=0.7))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("upset >= 0.5", True),
        ("upset >= 0.5 && customer_turns == 1", True),
        ("upset >= 0.5 && customer_turns > 1", False),
        ("upset < 0.5 || customer_turns == 1", True),
        ("!ended", False),
        ('channel == "chat"', True),
        ('channel in ["call", "email"]', False),
        ("upset >= 0.5 ? customer_turns == 1 : false", True),
        ("customer_turns - 1 == 0", True),
        ("true", True),
        ("false", False),
    ],
)
def test_conditions_are_asked_of_the_conversation(source: str, expected: bool) -> None:
    assert holds(source, UPSET) is expected


def test_a_definition_may_use_another() -> None:
    names = {"hurt": "upset >= 0.5", "early": "customer_turns <= 1", "fresh": "hurt && early"}
    assert holds("fresh", UPSET, **names)
    assert not holds("fresh", CALM, **names)
    assert not holds("!fresh", UPSET, **names)


def test_a_definition_that_leads_back_to_itself_is_refused() -> None:
    problems = Compiler().define({"a": "b && ended", "b": "a || ended"})
    assert "defined by itself" in problems["a"][0].what


def test_a_definition_is_checked_like_a_condition() -> None:
    assert "no fact is called upsett" in Compiler().define({"hurt": "upsett >= 0.5"})["hurt"][0].what


def test_what_two_rules_ask_is_answered_once() -> None:
    compiler = Compiler()
    first, _ = compiler.compile("upset >= 0.5 && ended")
    second, _ = compiler.compile("cue_waiting && (ended && upset >= 0.5)")
    assert first is not None
    assert second is not None
    assert set(first.tests) < set(second.tests)


@pytest.mark.parametrize(
    ("source", "what", "hint"),
    [
        ("upse >= 0.5", "no fact is called upse", "did you mean upset?"),
        ("cue_repeat_contacts", "no fact is called cue_repeat_contacts", "did you mean cue_repeat_contact?"),
        ("since_acknowlege > 1", "no fact is called since_acknowlege", "did you mean since_acknowledge?"),
        ("size(channel) > 1", "there is no function size", "do not call"),
        ("upset", "upset is a number, not yes or no", "upset >= …"),
        ("ended && upset", "upset is a number, not yes or no", "upset >= …"),
        ("!customer_turns", "customer_turns is a number, not yes or no", "customer_turns >= …"),
        ("customer_turns + 1", "is a number, not yes or no", None),
        ("ended == 1", "compares a yes/no with a number, which is never true", None),
        ('heat == "hot"', 'heat is never "hot"', "it is calm, tense, heated or abusive"),
        ('heat == "heatd"', 'heat is never "heatd"', "did you mean heated?"),
        ('heat >= "tense"', "orders words", 'heat in ["…", "…"]'),
        ("heat == 2", "compares a word with a number, which is never true", None),
        ('customer_turns > "a"', "compares a number with a word", None),
        ("ended &&", "it ends before it is complete", "something is missing"),
        ("ended hot", "it does not read on at `hot`", None),
        ("upset >= 0,5", "it does not read on at `,`", "decimals have a point"),
        ("(ended", "a ')' is missing", None),
        ("", "is empty", "true for always"),
    ],
)
def test_what_could_never_work_is_found_when_it_is_read(source: str, what: str, hint: str | None) -> None:
    [(found, advice)] = problems_of(source)
    assert what in found
    assert (hint or "") in (advice or "")


def test_every_unknown_name_is_told() -> None:
    assert [what for what, _ in problems_of("upsett && late && moodd > 0")] == [
        "no fact is called late",
        "no fact is called moodd",
        "no fact is called upsett",
    ]


def test_a_gate_asks_whom_the_rule_concerns() -> None:
    class Calls:
        channels = (Channel.CALL,)
        teams = None
        not_teams = ("night",)
        policies = None

    compiler = Compiler()
    condition, _ = compiler.compile("upset >= 0.5")
    assert condition is not None
    gate = compiler.gate(condition, Calls())
    on_call = replace(UPSET, channel=Channel.CALL)
    assert gate.holds(Facts(on_call, settings()))
    assert not gate.holds(Facts(UPSET, settings()))
    assert not gate.holds(Facts(replace(on_call, team="night"), settings()))
