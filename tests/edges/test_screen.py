"""A snapshot and the events after it make the same screen as all the events."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.core.events import TYPE_OF
from app.edges import screen, wire
from app.edges.screen import CLOSED_ALERTS, CURVE_POINTS, MESSAGES, PAST_ADVICE, WHISPERS
from tests.edges.stories import FOLDER, STORIES, Json, on_the_wire, written


def folded(events: list[Json]) -> Json:
    return screen.fold(screen.empty("c-1"), events)


def kept(state: Json) -> Json:
    """As a client has it, after a snapshot has been through JSON."""
    again: Json = json.loads(json.dumps(state))
    return again


@pytest.fixture(params=STORIES)
def story(request: pytest.FixtureRequest) -> list[Json]:
    return on_the_wire(STORIES[str(request.param)]())


def test_a_snapshot_and_the_events_after_it_are_a_fresh_snapshot(story: list[Json]) -> None:
    whole = folded(story)
    state = screen.empty("c-1")
    for version, event in enumerate(story):
        assert screen.fold(kept(state), story[version:]) == whole
        state = screen.apply(state, event)


@pytest.mark.parametrize("kind", sorted(TYPE_OF.values()))
def test_every_type_of_event_is_in_a_story(kind: str) -> None:
    assert kind in screen.CHANGES
    assert any(event["type"] == kind for story in STORIES.values() for event in on_the_wire(story()))


def test_every_screen_has_the_shape_of_the_wire(story: list[Json]) -> None:
    state = screen.empty("c-1")
    for event in story:
        state = screen.apply(state, event)
        wire.ScreenState.model_validate(state, strict=False)


def test_folding_changes_nothing_of_what_was(story: list[Json]) -> None:
    before = kept(screen.empty("c-1"))
    state = screen.empty("c-1")
    for event in story:
        later = screen.apply(state, event)
        assert state == before
        state, before = later, kept(later)


@pytest.mark.parametrize("name", STORIES)
def test_the_fixtures_of_the_pages_are_fresh(name: str) -> None:
    """`python -m tests.edges.stories` writes them anew."""
    assert (FOLDER / f"{name}.json").read_text(encoding="utf-8") == written(STORIES[name]())


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda path: path.stem)
def test_both_folds_make_the_same_of_a_fixture(path: Path) -> None:
    fixture = json.loads(path.read_text(encoding="utf-8"))
    begun = screen.empty(fixture["state"]["conversation"])
    assert screen.fold(begun, fixture["events"]) == fixture["state"]


def state_of(name: str) -> dict[str, Any]:
    return folded(on_the_wire(STORIES[name]()))


def test_a_screen_is_bounded_whatever_the_length() -> None:
    state = state_of("long_one")
    assert len(state["messages"]) == MESSAGES
    assert len(state["curve"]) == CURVE_POINTS
    assert len(state["past"]) == PAST_ADVICE
    assert len(state["whispers"]) == WHISPERS
    assert state["message_count"] == 260
    assert state["messages"][-1]["id"] == "a-130"


def test_open_alerts_come_before_the_newest_closed_ones() -> None:
    alerts = state_of("alert_life")["alerts"]
    assert alerts[0]["id"] == "c-1/l26"
    assert [each["id"] for each in alerts[1:]] == [f"c-1/l{number}" for number in range(6, 26)]
    assert len(alerts) == 1 + CLOSED_ALERTS


def test_boundaries_and_warnings_count_where_there_was_abuse() -> None:
    ladder = state_of("ladder")["ladder"]
    assert (ladder["abuse"], ladder["boundaries"], ladder["warnings"]) == (3, 1, 1)
    assert ladder["taken_over"] == "ruth"
    assert (ladder["exit_approved"], ladder["joined"]) == (True, ["lea", "jonas", "ruth"])


def test_a_correction_takes_the_place_of_what_it_corrects() -> None:
    state = state_of("corrections")
    assert [(each["id"], each["text"]) for each in state["messages"]] == [
        ("m-1", "you useless idiot"),
        ("m-2", "where is my parcel"),
        ("a-1", "let me look it up"),
    ]
    assert (state["mood"], state["heat"], len(state["curve"])) == (-0.1, "calm", 2)
    assert state["ladder"]["boundaries"] == 0


def test_what_an_agent_was_seen_doing_is_done() -> None:
    assert state_of("read_closely")["done"] == ["apologise", "follow_up"]


def test_a_receipt_keeps_the_text_of_the_whisper() -> None:
    whispers = state_of("buttons")["whispers"]
    assert [(each["text"], each["read_at"] is not None) for each in whispers] == [
        ("You are doing fine", True),
        ("Offer the refund", False),
    ]


def test_a_mute_that_is_over_as_it_begins_is_none() -> None:
    assert state_of("buttons")["muted_until"] is None


def test_calm_is_no_advice() -> None:
    assert state_of("buttons")["advice"] is None


def test_opening_again_needs_another_wrap_up() -> None:
    state = state_of("opened_again")
    assert (state["wrapped_up"], state["root_cause"], state["agent"]) == (False, None, "jon")
    assert state["earlier"] == {"contacts": 3, "abusive": 1}
