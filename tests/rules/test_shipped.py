"""What holds for every shipped rule, whoever writes the next one."""

import re
from collections import Counter
from itertools import chain

import pytest

from app.core.rulebook.rules import Rule
from app.core.vocabulary import AlertKind, Channel, Policy, Step
from tests.rules.shipped import every_rule, shipped, step_rules

STOCK = (
    "apologise for any inconvenience",
    "apologize for any inconvenience",
    "sorry for the inconvenience",
    "understand your frustration",
    "understand how you feel",
    "your call is important",
    "feedback is important",
    "rest assured",
    "valued customer",
    "kindly bear with us",
    "please be advised",
    "as per our policy",
    "calm down",
    "as i said",
    "we take this very seriously",
    "do not hesitate to contact",
    "happy to assist",
    "at your earliest convenience",
)
PER_CHANNEL = 3
SAYABLE = {Channel.CHAT: 130, Channel.CALL: 105, Channel.EMAIL: 140}
"""Code points: what can be taken in at a glance, or said in one breath."""


def spoken(rule: Rule, channel: Channel) -> tuple[str, ...]:
    concerned = not rule.channels or channel in rule.channels
    return rule.say[channel] if concerned else ()


def test_every_step_has_a_rule() -> None:
    assert {rule.step for rule in step_rules()} == set(Step)


def test_every_kind_of_alert_has_a_rule() -> None:
    assert {rule.alert for rule in every_rule() if rule.alert} == set(AlertKind)


def test_all_five_sources_are_used_and_no_other() -> None:
    assert {source for rule in every_rule() for source in rule.sources} == {"S0", "S1", "S2", "S3", "S4"}


@pytest.mark.parametrize("rule", every_rule(), ids=lambda rule: rule.id)
def test_a_rule_says_why_from_where_and_by_which_words(rule: Rule) -> None:
    assert rule.why.endswith(".")
    assert not re.search(r"\byou(r|rs)?\b", rule.why.lower())
    assert rule.sources
    assert rule.evidence or rule.alert is AlertKind.HELP_REQUESTED


@pytest.mark.parametrize("rule", every_rule(), ids=lambda rule: rule.id)
def test_a_rule_brings_conversations_that_match_and_that_do_not(rule: Rule) -> None:
    assert rule.fires
    assert rule.silent


@pytest.mark.parametrize("rule", step_rules(), ids=lambda rule: rule.id)
@pytest.mark.parametrize("channel", Channel)
def test_a_step_has_words_to_choose_from_that_need_no_filling_in(rule: Rule, channel: Channel) -> None:
    phrases = spoken(rule, channel)
    if rule.channels and channel not in rule.channels:
        return
    assert len(phrases) >= PER_CHANNEL
    assert sum("{" not in phrase for phrase in phrases) >= PER_CHANNEL - 1


@pytest.mark.parametrize("rule", step_rules(), ids=lambda rule: rule.id)
def test_phrases_are_short_and_of_no_stock(rule: Rule) -> None:
    for channel in Channel:
        for phrase in spoken(rule, channel):
            assert len(phrase) <= SAYABLE[channel], phrase
            assert not any(stock in phrase.lower() for stock in STOCK), phrase
            assert "!" not in phrase, phrase


def test_no_phrase_serves_two_steps() -> None:
    said: dict[str, set[Step]] = {}
    for rule in step_rules():
        assert rule.step is not None
        for phrase in chain.from_iterable(rule.say.values()):
            said.setdefault(phrase, set()).add(rule.step)
    assert {phrase: steps for phrase, steps in said.items() if len(steps) > 1} == {}


def test_priorities_leave_no_tie_to_the_alphabet() -> None:
    """Rules of one occasion that can match together differ in weight, or show the same step."""
    for rules in shipped().steps.values():
        by_weight: dict[int, set[Step | None]] = {}
        for rule in rules:
            by_weight.setdefault(rule.priority, set()).add(rule.step)
        assert [steps for steps in by_weight.values() if len(steps) > 1] == []


def test_protection_and_a_person_at_risk_come_through_a_mute_and_spend_no_attention() -> None:
    for rule in every_rule():
        if rule.guidance == "crisis" or rule.priority >= 850:
            assert rule.safety or rule.alert, rule.id
        if rule.safety:
            assert rule.answers, rule.id


def test_a_person_at_risk_outweighs_everything() -> None:
    heaviest = max(step_rules(), key=lambda rule: rule.priority)
    assert heaviest.guidance == "crisis"


def test_nothing_of_the_ladder_is_shown_to_a_person_at_risk() -> None:
    for rule in step_rules():
        if rule.step in (Step.SET_BOUNDARY, Step.WARN, Step.EXIT, Step.PART_WAYS):
            assert "!at_risk" in rule.when.source or rule.step is Step.PART_WAYS, rule.id


def test_each_policy_has_its_scale() -> None:
    scales = shipped().scales
    assert [(policy, scales[policy].boundaries, scales[policy].warnings) for policy in Policy] == [
        (Policy.PATIENT, 2, 1),
        (Policy.STANDARD, 1, 1),
        (Policy.FIRM, 1, 0),
    ]
    assert [policy for policy in Policy if scales[policy].exit_needs_lead] == [Policy.PATIENT]


def test_every_crisis_line_is_there_once() -> None:
    lines = shipped().crisis_lines
    assert lines
    assert max(Counter(line.country for line in lines).values()) == 1
