from typing import Any

import pytest

from app.core.rulebook.compile import compile_rulebook
from app.core.rulebook.rules import Occasion
from app.core.rulebook.source import Source
from app.core.vocabulary import Channel, Policy, Severity, Step
from app.errors import Mistake, RulebookError
from tests.core.rulebook.books import COMPANY, HELP, POLICIES, a_book, a_company, a_file, a_rule


def mistakes(*sources: Source) -> list[str]:
    with pytest.raises(RulebookError) as error:
        compile_rulebook(sources)
    return [str(mistake) for mistake in error.value.mistakes]


def of_rule(**more: Any) -> list[str]:
    return mistakes(a_company(), a_file(rules=[a_rule(**more)]))


def test_a_rule_is_what_was_written() -> None:
    book = a_book(
        a_rule(
            "chase",
            step="apologise",
            on=["customer", "time"],
            when="upset >= 0.5",
            priority=640,
            cooldown="90s",
            stale="5m",
            limit=2,
            sources=["S2"],
            evidence="waiting",
            answers=False,
        )
    )
    rule = book.by_id["chase"]
    assert rule.step is Step.APOLOGISE
    assert rule.on == {Occasion.CUSTOMER, Occasion.TIME}
    assert (rule.cooldown_ms, rule.stale_ms, rule.limit) == (90_000, 300_000, 2)
    assert rule.when.source == "upset >= 0.5"
    assert (rule.evidence, rule.sources, rule.answers) == (("waiting",), ("S2",), False)


def test_rules_stand_by_occasion_the_weightiest_first() -> None:
    book = a_book(a_rule("low", priority=10), a_rule("high", priority=900), a_rule("b"), a_rule("a"))
    assert [rule.id for rule in book.steps[Occasion.CUSTOMER]] == ["high", "a", "b", "low"]
    assert book.steps[Occasion.END] == ()
    assert [rule.id for rule in book.alerts[Occasion.ACTION]] == ["help"]


def test_mail_falls_back_to_what_is_written_in_a_chat() -> None:
    say = a_book(a_rule()).by_id["say-it"].say
    assert say[Channel.EMAIL] == say[Channel.CHAT] == ("I hear you.",)


def test_the_same_files_are_the_same_version() -> None:
    first = compile_rulebook([a_company(), a_file(rules=[a_rule()])])
    again = compile_rulebook([a_file(rules=[a_rule()]), a_company()])
    other = compile_rulebook([a_company(), a_file(rules=[a_rule(priority=501)])])
    assert first.version == again.version != other.version
    assert len(first.version) == 12


def test_every_mistake_of_every_file_is_told_at_once() -> None:
    found = mistakes(
        a_company(policies={**POLICIES, "firm": {"boundaries": -1}}),
        a_file("one.yaml", rules=[a_rule("a", step="apologize"), a_rule("b", when="upse > 1")]),
        a_file("two.yaml", rulez=[], rules=[a_rule("c", say={"chat": ["Hi {nam}."], "call": ["Hi."]})]),
    )
    told = "\n".join(found)
    for part in (
        "policies.firm.boundaries",
        "policies.firm.exit_needs_lead is missing",
        "a: step is none of the 37 that are known (did you mean apologise?)",
        "no fact is called upse",
        "rulez is not a known key",
        "nothing fills {nam}",
        "every phrase for chat waits for a slot",
    ):
        assert part in told
    assert found == sorted(found, key=lambda line: line.split(":")[0])


@pytest.mark.parametrize(
    ("more", "what"),
    [
        ({"step": "apologize"}, "did you mean apologise?"),
        ({"alert": "abuse"}, "must have a step or an alert, and not both"),
        ({"step": None}, "must have a step or an alert, and not both"),
        ({"id": "Say It"}, "id"),
        ({"when": None}, "when is missing"),
        ({"why": None}, "why is missing"),
        ({"priorty": 5}, "did you mean priority?"),
        ({"priority": 2000}, "priority"),
        ({"cooldown": "soon"}, "must be a length of time, such as 90s"),
        ({"cooldown": 90}, "must be a length of time, such as 90s"),
        ({"on": "custmer"}, "did you mean customer?"),
        ({"evidence": "wating"}, "did you mean waiting?"),
        ({"say": {"call": ["I hear you."]}}, "has nothing to say in a chat"),
        ({"say": {"chat": ["I hear you."]}}, "has nothing to say in a call"),
        ({"say": {"chat": ["Hi.", "Hi."], "call": ["Hi."]}}, "the same phrase stands here twice"),
        ({"say": {"chat": ["A } alone."], "call": ["Hi."]}}, "a brace stands alone"),
        ({"say": {"chat": ["Hi {reference}, {name}."], "call": ["Hi."]}}, "waits for a slot"),
        ({"keep_while": "upset"}, "keep_while: upset is a number"),
        ({"examples": {"fires": [[{"custmer": "Hi"}]]}}, "a turn must be one of customer, agent"),
        ({"examples": {"fires": [[{"customer": "Hi", "agent": "Hello"}]]}}, "a turn must be one of"),
    ],
)
def test_a_mistake_says_where_it_is_and_what_to_do(more: dict[str, Any], what: str) -> None:
    [found] = of_rule(**more)
    assert found.startswith("more.yaml:")
    assert what in found


def test_an_alert_has_no_words_for_a_customer() -> None:
    assert "an alert says nothing to a customer" in of_rule(step=None, alert="abuse")[0]


def test_a_rule_for_calls_needs_words_for_calls_only() -> None:
    book = a_book(a_rule(channels="call", say={"call": ["I hear that."]}))
    assert book.by_id["say-it"].channels == {Channel.CALL}


def test_two_rules_cannot_have_one_name() -> None:
    [found] = mistakes(a_company(), a_file("a.yaml", rules=[a_rule()]), a_file("b.yaml", rules=[a_rule()]))
    assert found.startswith("b.yaml:")
    assert "say-it stands in a.yaml" in found


def test_the_help_button_must_reach_somebody() -> None:
    [found] = mistakes(a_company(rules=[]))
    assert "no rule raises help_requested" in found


@pytest.mark.parametrize(
    ("let", "what"),
    [
        ({"upset": "true"}, "a fact has this name already"),
        ({"Hurt": "true"}, "small letters"),
        ({"hurt": 5}, "must be a condition in words"),
        ({"hurt": "upset >= "}, "it ends before it is complete (something is missing after the last word)"),
        ({"hurt": "unhapy && ended", "unhappy": "ended"}, "no fact is called unhapy"),
    ],
)
def test_definitions_are_checked(let: dict[str, Any], what: str) -> None:
    assert any(what in found for found in mistakes(a_company(), a_file(let=let)))


def test_a_definition_holds_in_every_file() -> None:
    sources = [
        a_company(),
        a_file("a.yaml", let={"hurt": "ended"}),
        a_file("b.yaml", rules=[a_rule(when="hurt")]),
    ]
    assert compile_rulebook(sources).by_id["say-it"].when.source == "hurt"


def test_a_name_is_defined_once() -> None:
    [found] = mistakes(
        a_company(), a_file("a.yaml", let={"hurt": "ended"}), a_file("b.yaml", let={"hurt": "ended"})
    )
    assert "defined in a.yaml already" in found


def test_mistakes_of_reading_come_along() -> None:
    broken = Source("bad.yaml", "", None, lambda _: 1, (Mistake("bad.yaml", 3, "is no YAML"),))
    assert mistakes(a_company(), broken) == ["bad.yaml:3: is no YAML"]


def test_a_file_of_anything_else_is_refused() -> None:
    assert "must be a block of keys" in mistakes(a_company(), Source("x.yaml", "", ["a"], lambda _: 1))[0]
    assert "rules must be a list" in mistakes(a_company(), a_file(rules={"id": "a"}))[0]
    assert "a rule must be a block of keys" in mistakes(a_company(), a_file(rules=["a"]))[0]


def test_a_team_differs_in_what_it_names_only() -> None:
    teams = {"claims": {"policy": "patient", "silence": {"chat": "5m"}}}
    book = compile_rulebook([a_company(teams=teams)])
    claims, others = book.settings("claims"), book.settings("billing")
    assert claims.policy is Policy.PATIENT
    assert claims.scale.boundaries == 2
    assert claims.silence_ms == {Channel.CHAT: 300_000, Channel.CALL: 45_000, Channel.EMAIL: 86_400_000}
    assert others == book.company
    assert others.policy is Policy.STANDARD


@pytest.mark.parametrize(
    ("company", "what"),
    [
        ({**COMPANY, "policy": "strict"}, "company.policy must be one of"),
        ({**COMPANY, "time_zone": "London"}, "no time zone is called London"),
        ({**COMPANY, "stuck_afer": 3}, "did you mean stuck_after?"),
        ({key: value for key, value in COMPANY.items() if key != "goodwill"}, "company.goodwill is missing"),
        ({**COMPANY, "goodwill": True}, "company.goodwill must be a whole number"),
        ([], "company must be a block of settings"),
    ],
)
def test_settings_are_checked(company: Any, what: str) -> None:
    [found] = mistakes(a_company(company=company))
    assert what in found


def test_a_team_is_checked_where_it_is_written() -> None:
    [found] = mistakes(a_company(teams={"claims": {"policy": "strict"}}))
    assert "teams.claims.policy must be one of" in found


def test_a_book_has_one_company() -> None:
    assert "no file has company:" in " ".join(mistakes(a_file(rules=[HELP])))
    assert "company stands in company.yaml already" in mistakes(a_company(), a_file(company=COMPANY))[0]


def test_crisis_lines_say_when_they_were_checked() -> None:
    line = {"country": "GB", "name": "A line", "reach": "1", "hours": "always", "checked": "2026-11-25"}
    book = compile_rulebook([a_company(crisis_lines=[line])])
    assert [(one.country, one.reach) for one in book.crisis_lines] == [("GB", "1")]
    assert "crisis line: checked" in mistakes(a_company(crisis_lines=[{**line, "checked": "lately"}]))[0]


def test_a_rule_that_is_off_is_not_in_the_book() -> None:
    assert "say-it" not in a_book(a_rule(off=True)).by_id


def test_alerts_keep_their_severity_and_growth() -> None:
    rule = a_book(
        a_rule(
            "a", step=None, say=None, alert="abuse", severity="critical", grows="3m", recovers_when="ended"
        )
    ).by_id["a"]
    assert (rule.severity, rule.grows_ms) == (Severity.CRITICAL, 180_000)
    assert rule.recovers_when is not None


def test_examples_become_scenarios() -> None:
    turns = [{"customer": "Hi"}, {"agent": "Hello", "duration_ms": 900}, {"wait": 30}, {"end": "done"}]
    rule = a_book(
        a_rule(examples={"fires": [turns], "silent": [{"channel": "call", "policy": "firm", "turns": turns}]})
    ).by_id["say-it"]
    [fires], [silent] = rule.fires, rule.silent
    assert [turn.text for turn in fires.scenario.turns] == ["Hi", "Hello", None, None]
    assert (fires.scenario.id, fires.scenario.channel) == ("say-it.fires-1", Channel.CHAT)
    assert (silent.scenario.channel, silent.scenario.policy) == (Channel.CALL, Policy.FIRM)


def test_a_key_of_the_other_kind_of_rule_is_a_mistake() -> None:
    assert of_rule(grows="5m", severity="critical") == [
        "more.yaml:4: say-it: grows means nothing for a rule with step: acknowledge (leave out grows:)",
        "more.yaml:4: say-it: severity means nothing for a rule with step: acknowledge (leave out severity:)",
    ]
    assert of_rule(step=None, say=None, alert="churn", once=True) == [
        "more.yaml:4: say-it: once means nothing for a rule with alert: churn (leave out once:)"
    ]


def test_threats_and_people_at_risk_are_never_let_wait() -> None:
    plain = {"step": None, "say": None, "defer": True}
    never = ["more.yaml:4: say-it: this alert never waits (leave out defer:)"]
    assert of_rule(alert="threat", **plain) == never
    assert of_rule(alert="self_harm", **plain) == never
    assert of_rule(alert="abuse", safety=True, **plain) == never


def test_a_rule_that_has_no_shape_is_still_read_for_all_else() -> None:
    found = of_rule(
        step="listn",
        alert="churn",
        when="upse > 1",
        evidence="failur",
        say={"chat": ["Hi {nam}."], "cal": ["Hi."]},
    )
    told = "\n".join(found)
    for part in (
        "step is none of the 37 that are known (did you mean listen?)",
        "must have a step or an alert, and not both",
        "no fact is called upse",
        "nothing is shown for failur (did you mean failure?)",
        "nothing fills {nam} (did you mean name?)",
        "say.cal is not a known key (did you mean call?)",
    ):
        assert part in told
    assert len(found) == 6


def test_the_second_rule_of_a_name_is_read_too() -> None:
    [twice, unknown] = mistakes(a_company(), a_file(rules=[a_rule("a"), a_rule("a", when="upse > 1")]))
    assert "a stands in more.yaml:3 already" in twice
    assert "no fact is called upse" in unknown


def test_an_example_takes_place_where_its_rule_applies_unless_it_says_so() -> None:
    fires = [[{"customer": "Hello."}], {"team": "billing", "turns": [{"customer": "Hello."}]}]
    rule = a_rule(teams=["claims", "billing"], channels="call", policies="firm", examples={"fires": fires})
    first, second = (example.scenario for example in a_book(rule).by_id["say-it"].fires)
    assert (first.team, first.channel, first.policy) == ("claims", Channel.CALL, Policy.FIRM)
    assert second.team == "billing"
