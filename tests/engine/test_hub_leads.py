"""What a lead's board and drawer are told: rows together, alerts at once, their own teams alone."""

import asyncio

import pytest

from app.core import inputs
from app.core.vocabulary import Outcome
from app.engine import requests
from app.engine.requests import Known
from app.engine.subscribers import Subscriber
from app.errors import NotFound
from tests.engine.house import House, Json, agent, customer, sent, settle, to, told, version


def ask_help() -> requests.Request:
    return requests.act(lambda at_ms: inputs.AskHelp(at_ms, "kim", "stuck"), requests.anyone)


def resolve(alert: str) -> requests.Request:
    return requests.act(
        lambda at_ms: inputs.HandleAlert(at_ms, "lea", alert, "resolve", outcome=Outcome.HELPED),
        requests.anyone,
    )


async def the_board(house: House, *teams: str) -> tuple[Subscriber, Json]:
    lead = house.lead(*teams)
    await house.hub.join_lead(lead)
    return lead, (await sent(lead))[0]


async def test_the_board_has_a_row_for_each_live_conversation(house: House) -> None:
    await house.submit(customer(), to="c-1")
    await house.submit(customer(), to="c-2")
    await house.submit(requests.end("done"), to="c-2")
    await settle()
    _, board = await the_board(house)
    assert [row["conversation"] for row in board["rows"]] == ["c-1"]


async def test_a_lead_sees_the_own_teams_alone(house: House) -> None:
    await house.submit(to(team="billing"), to="c-1")
    await house.submit(to(team="tech"), to="c-2")
    await settle()
    _, board = await the_board(house, "billing")
    assert [row["conversation"] for row in board["rows"]] == ["c-1"]


async def test_rows_that_change_are_sent_together_a_few_times_a_second(house: House) -> None:
    lead = house.lead()
    await house.hub.join_lead(lead)
    await sent(lead)
    for number in range(10):
        await house.submit(customer(f"m-{number}"))
    assert await sent(lead) == []
    house.hub.board.flush()
    rows = await sent(lead)
    assert [each["type"] for each in rows] == ["row"]
    assert len(rows[0]["row"]["curve"]) == 10


async def test_a_conversation_that_ends_leaves_the_list(house: House) -> None:
    lead = house.lead()
    await house.hub.join_lead(lead)
    await house.submit(customer())
    await settle()
    house.hub.board.flush()
    await house.submit(requests.end("done"))
    await sent(lead)
    house.hub.board.flush()
    assert [each["row"]["live"] for each in await sent(lead)] == [False]


async def test_an_alert_that_nobody_has_handled_outlives_its_conversation(house: House) -> None:
    await house.submit(customer())
    await house.submit(ask_help())
    await house.submit(requests.end("hung up"))
    await settle()
    _, board = await the_board(house)
    assert [each["alert"]["id"] for each in board["alerts"]] == ["c-1/l1"]
    await house.submit(resolve("c-1/l1"))
    await settle()
    _, board = await the_board(house)
    assert (board["rows"], board["alerts"]) == ([], [])


async def test_alerts_come_at_once(house: House) -> None:
    lead = house.lead()
    await house.hub.join_lead(lead)
    await house.submit(customer())
    await sent(lead)
    await house.submit(ask_help())
    alert = (await sent(lead))[0]
    assert (alert["type"], alert["alert"]["kind"]) == ("alert", "help_requested")


async def test_open_alerts_stand_on_the_board(house: House) -> None:
    await house.submit(customer())
    await house.submit(ask_help())
    await settle()
    _, board = await the_board(house)
    assert [each["alert"]["id"] for each in board["alerts"]] == ["c-1/l1"]
    await house.submit(resolve("c-1/l1"))
    await settle()
    _, board = await the_board(house)
    assert board["alerts"] == []


async def test_alerts_of_other_teams_are_none_of_theirs(house: House) -> None:
    lead = house.lead("billing")
    await house.hub.join_lead(lead)
    await house.submit(customer(known=Known(team="tech")))
    await house.submit(ask_help())
    assert [each["type"] for each in await sent(lead)] == ["board"]


async def test_watching_adds_the_full_events_and_unwatching_ends_them(house: House) -> None:
    await house.submit(customer("m-1"))
    await settle()
    lead = house.lead()
    await house.hub.join_lead(lead)
    await house.hub.watch(lead, "c-1", None)
    frames = await sent(lead)
    assert [each["type"] for each in frames] == ["board", "snapshot"]
    await house.submit(customer("m-2", text="hello?"))
    assert (await sent(lead))[0]["type"] == "message"
    house.hub.unwatch(lead, "c-1")
    await house.submit(customer("m-3", text="hello??"))
    assert await sent(lead) == []


async def test_watching_from_a_version_gets_what_came_after(house: House) -> None:
    await house.submit(customer("m-1"))
    await settle()
    lead = house.lead()
    await house.hub.join_lead(lead)
    await house.hub.watch(lead, "c-1", 1)
    assert told((await sent(lead))[1:]) == list(range(2, await version(house) + 1))


async def test_one_who_watches_gets_each_alert_once(house: House) -> None:
    await house.submit(customer())
    await settle()
    lead = house.lead()
    await house.hub.join_lead(lead)
    await house.hub.watch(lead, "c-1", await version(house))
    await house.submit(ask_help())
    assert [each["type"] for each in await sent(lead)].count("alert") == 1


async def test_what_moves_to_another_team_leaves_board_and_drawer(house: House) -> None:
    await house.submit(customer(known=Known(team="billing")))
    await settle()
    lead = house.lead("billing")
    await house.hub.join_lead(lead)
    await house.hub.watch(lead, "c-1", None)
    await sent(lead)
    await house.submit(to(team="tech"))
    frames = await sent(lead)
    assert [each["type"] for each in frames] == ["assigned", "row", "gone"]
    assert frames[1]["row"]["live"] is False


async def test_one_may_not_watch_another_teams_conversation(house: House) -> None:
    await house.submit(customer(known=Known(team="tech")))
    await settle()
    lead = house.lead("billing")
    await house.hub.join_lead(lead)
    with pytest.raises(NotFound):
        await house.hub.watch(lead, "c-1", None)


async def test_an_ended_conversation_can_still_be_read(house: House) -> None:
    await house.submit(customer())
    await house.submit(requests.end("done"))
    await asyncio.sleep(0.3)
    lead = house.lead()
    await house.hub.join_lead(lead)
    await house.hub.watch(lead, "c-1", None)
    assert (await sent(lead))[1]["state"]["live"] is False


async def test_an_agent_who_is_not_connected_shows_as_such(house: House) -> None:
    await house.submit(customer())
    await settle()
    lead, board = await the_board(house)
    assert board["rows"][0]["agent_online"] is False
    kim = house.agent()
    await house.hub.join_agent(kim, {})
    house.hub.board.flush()
    assert (await sent(lead))[-1]["row"]["agent_online"] is True
    house.hub.leave(kim)
    house.hub.board.flush()
    assert (await sent(lead))[-1]["row"]["agent_online"] is False


async def test_a_changed_rulebook_is_told(house: House) -> None:
    lead, _ = await the_board(house)
    house.hub.board.tell_rulebook("w", "rules/hear.yaml:3: no such fact")
    assert (await sent(lead))[0]["version"] == "w"


async def test_the_agents_reply_changes_the_row(house: House) -> None:
    await house.submit(customer())
    await settle()
    lead, _ = await the_board(house)
    house.hub.board.flush()
    await sent(lead)
    await house.submit(agent())
    await settle()
    house.hub.board.flush()
    assert [each["type"] for each in await sent(lead)] == ["row"]
