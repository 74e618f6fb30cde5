"""The demonstration's conversations, and what the product does with them."""

from collections.abc import Iterable
from functools import cache

from app import settings
from app.adapters.rulebook_files import FileRulebook
from app.cli.demo_scripts import Script, scripts
from app.cli.demonstration import AGENT
from app.core.course import Course
from app.core.events import Advice, Alert, Event
from app.core.inputs import AskHelp, End, Input, Say, Start
from app.core.rulebook.rules import Rulebook
from app.core.vocabulary import AdviceState, AlertKind, Step
from tests.builders import NOON_MS

BY_ID = {script.id: script for script in scripts()}


@cache
def book() -> Rulebook:
    return FileRulebook(settings.load({}).rules).load()


@cache
def played(id: str) -> tuple[Event, ...]:
    script = BY_ID[id]
    course = Course(id, book())
    begin = Start(NOON_MS, script.channel, script.team, script.agent, script.customer)
    return course.take(begin) + tuple(event for given in inputs(script) for event in course.take(given))


def inputs(script: Script) -> Iterable[Input]:
    at_ms = NOON_MS
    for number, line in enumerate(script.turns, 1):
        at_ms += round(line.after * 1000)
        if line.speaker:
            yield Say(at_ms, f"m-{number}", line.speaker, line.text)
        elif line.help:
            yield AskHelp(at_ms, script.agent, line.help)
        else:
            yield End(at_ms, line.end)


def shown(id: str) -> list[Step]:
    return [
        event.body.step
        for event in played(id)
        if isinstance(event.body, Advice) and event.body.state is AdviceState.SHOWN
    ]


def done(id: str) -> set[Step]:
    return {
        event.body.step
        for event in played(id)
        if isinstance(event.body, Advice) and event.body.state is AdviceState.DONE
    }


def raised(id: str) -> set[AlertKind]:
    return {event.body.kind for event in played(id) if isinstance(event.body, Alert)}


def test_every_script_ends_and_people_speak_at_a_human_pace() -> None:
    for script in BY_ID.values():
        assert script.turns[-1].end, script.id
        pauses = [line.after for line in script.turns[1:]]
        assert min(pauses) >= 4, script.id
        assert max(pauses) <= 40, script.id


def test_the_demonstration_agent_sees_upset_within_ten_seconds_and_several_at_once() -> None:
    mine = [script for script in BY_ID.values() if script.agent == AGENT]
    assert len(mine) >= 3
    assert min(script.opens for script in mine if shown(script.id)) <= 10
    assert max(script.opens for script in mine) <= 20


def test_the_wallboard_is_alive_within_a_minute() -> None:
    early = [script for script in BY_ID.values() if script.opens <= 40]
    assert len({script.agent for script in early}) >= 5
    assert {script.channel for script in early} == {"chat", "call", "email"}


def test_calm_conversations_are_left_in_peace() -> None:
    for id in ("address", "booking"):
        assert (shown(id), raised(id)) == ([], set())


def test_the_lost_parcel_and_the_refund_are_coached_and_the_steps_are_seen_as_done() -> None:
    for id in ("parcel", "refund"):
        assert len(shown(id)) >= 3, id
        assert len(done(id)) >= 2, id


def test_swearing_at_the_router_is_not_abuse() -> None:
    assert AlertKind.ABUSE not in raised("router")
    assert not {Step.SET_BOUNDARY, Step.WARN, Step.EXIT} & set(shown("router"))
    assert shown("router")


def test_abuse_climbs_the_ladder() -> None:
    ladder = [
        step
        for step in shown("ladder")
        if step in (Step.SET_BOUNDARY, Step.WARN, Step.EXIT, Step.GET_SUPPORT)
    ]
    assert ladder[:2] == [Step.SET_BOUNDARY, Step.WARN]
    assert ladder[2] in (Step.EXIT, Step.GET_SUPPORT)
    assert AlertKind.ABUSE in raised("ladder")


def test_a_person_at_risk_gets_support_at_once_and_no_ladder() -> None:
    advice = [event.body for event in played("listening") if isinstance(event.body, Advice)]
    crisis = [each for each in advice if each.step is Step.GET_SUPPORT]
    assert crisis
    assert crisis[0].guidance == "crisis"
    assert AlertKind.SELF_HARM in raised("listening")
    assert not {Step.SET_BOUNDARY, Step.WARN, Step.EXIT} & set(shown("listening"))


def test_a_manager_is_asked_for_and_help_too() -> None:
    assert AlertKind.MANAGER_REQUEST in raised("manager")
    assert AlertKind.HELP_REQUESTED in raised("allergy")
