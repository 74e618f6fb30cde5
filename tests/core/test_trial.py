from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from app.core.rulebook.rules import BoundaryScale, Facts, Occasion, Rule, Rulebook
from app.core.scenarios import Scenario
from app.core.trial import judge, matches, play
from app.core.vocabulary import AlertKind, Policy, Step
from tests.builders import NEVER, When, rule, rulebook

SCALES = MappingProxyType({policy: BoundaryScale(1, 1, exit_needs_lead=False) for policy in Policy})
LISTEN = rule(Step.LISTEN)
HELP = rule(alert=AlertKind.HELP_REQUESTED, when=NEVER)


@dataclass(frozen=True)
class PolicyIs:
    policy: Policy
    source: str = "as the test says"

    def holds(self, facts: Facts) -> bool:
        return facts["policy"] == self.policy


def book(*rules: Rule) -> Rulebook:
    return replace(rulebook(HELP, *rules), scales=SCALES)


def scenario(*turns: dict[str, Any], **more: Any) -> Scenario:
    return Scenario.model_validate({"id": "s-1", "turns": turns, **more})


def said(text: str = "Hello.", **expect: Any) -> dict[str, Any]:
    return {"speaker": "customer", "text": text, **({"expect": expect} if expect else {})}


def verdicts(*turns: dict[str, Any], rules: tuple[Rule, ...] = (LISTEN,)) -> list[tuple[str, Any, bool]]:
    return [(each.kind, each.got, each.ok) for each in judge(scenario(*turns), book(*rules))]


def test_the_shown_step_is_one_of_those_expected() -> None:
    assert verdicts(said(steps=["ask", "listen"])) == [("steps", "listen", True)]
    assert verdicts(said(steps=["ask"])) == [("steps", "listen", False)]
    assert verdicts(said(steps=["ask"]), rules=()) == [("steps", None, False)]


def test_nothing_shown_is_none_of_those_unwanted() -> None:
    assert verdicts(said(not_steps=["listen"])) == [("not_steps", "listen", False)]
    assert verdicts(said(not_steps=["listen"]), rules=()) == [("not_steps", None, True)]


def test_quiet_is_nothing_shown() -> None:
    assert verdicts(said(quiet=True)) == [("quiet", "listen", False)]
    assert verdicts(said(quiet=True), rules=()) == [("quiet", None, True)]


def test_alerts_are_those_open_at_that_point_an_entry_each() -> None:
    button = {
        "help": "above my limit",
        "expect": {"alerts": ["help_requested", "legal"], "no_alerts": ["legal"]},
    }
    opened = ["help_requested"]
    assert verdicts(said(), button) == [
        ("alerts", opened, True),
        ("alerts", opened, False),
        ("no_alerts", opened, True),
    ]


def test_abuse_is_the_score_of_that_message() -> None:
    (calm,) = judge(scenario(said(abuse=False)), book())
    assert (calm.ok, calm.expected) == (True, False)
    assert calm.got < 0.5


def test_turns_are_counted_from_one_waits_and_buttons_included() -> None:
    turns = (said(), {"wait": 5}, {"help": None}, said(quiet=True))
    assert [each.turn for each in judge(scenario(*turns), book())] == [4]


def test_messages_come_at_the_pace_of_the_channel_after_what_was_before() -> None:
    turns = (said(), said(), {"wait": 60}, {"help": None}, said(), {**said(), "at": 300})
    clocks = [each.seen.now_ms for each in play(scenario(*turns, channel="call"), book())]
    assert [(clock - clocks[0]) / 1000 for clock in clocks] == [0, 8, 68, 68, 76, 300]


def test_the_policy_of_the_scenario_counts_not_the_teams() -> None:
    assert book().under(Policy.FIRM).settings("any").policy is Policy.FIRM
    firm_only = rule(Step.WARN, gate=PolicyIs(Policy.FIRM))
    assert [each.ok for each in judge(scenario(said(quiet=True)), book(firm_only))] == [True]
    assert [each.ok for each in judge(scenario(said(quiet=True), policy="firm"), book(firm_only))] == [False]


def test_a_scenario_can_take_place_in_a_team() -> None:
    claims_only = rule(Step.WARN, gate=When(lambda state: state.team == "claims"))
    assert matches(claims_only, scenario(said(), team="claims"), book(claims_only))
    assert not matches(claims_only, scenario(said()), book(claims_only))


def test_what_is_known_of_earlier_conversations_is_there_from_the_start() -> None:
    (played,) = play(scenario(said(), earlier={"contacts": 3, "abusive": 1}), book())
    assert (played.state.context.earlier.contacts, played.state.context.earlier.abusive) == (3, 1)


def test_what_a_lead_does_and_the_end_are_played() -> None:
    turns = (said(), {"approve_exit": True}, {"join": True}, {"end": "resolved"})
    *_, last = play(scenario(*turns), book())
    assert last.state.ladder.exit_approved
    assert last.state.ladder.joined
    assert not last.state.live


def test_a_rule_matches_by_what_just_happened_and_what_is_the_case() -> None:
    answered = rule(Step.ASK, on=Occasion.AGENT, when=When(lambda state: state.agent_turns == 1))
    agent = {"speaker": "agent", "text": "Hello."}
    assert matches(answered, scenario(said(), agent), book(answered))
    assert not matches(answered, scenario(agent, said()), book(answered))
    assert not matches(answered, scenario(agent, agent), book(answered))


def test_a_rule_that_loses_to_another_one_matches_all_the_same() -> None:
    lesser = rule(Step.ASK, priority=1)
    assert matches(lesser, scenario(said()), book(LISTEN, lesser))


def test_a_rule_about_silence_matches_at_the_end_of_the_wait() -> None:
    late = rule(
        Step.UPDATE, on=Occasion.TIME, when=When(lambda state: state.now_ms - state.last_message_ms >= 90_000)
    )
    assert matches(late, scenario(said(), {"wait": 100}), book(late))
    assert not matches(late, scenario(said(), {"wait": 80}), book(late))
