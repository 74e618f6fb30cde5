"""From the log up to now, then live: nothing missed, nothing twice, nobody waited for."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from app.core import inputs
from app.core.vocabulary import Outcome, Speaker
from app.engine import requests
from app.engine.outbox import SLOW, Outbox
from app.engine.replay import SERVED
from app.engine.requests import Known
from app.errors import NotFound
from tests.engine.house import House, agent, customer, following, sent, settle, told


@pytest.fixture
async def house() -> AsyncIterator[House]:
    async with following(House()) as house:
        yield house


def to(team: str | None = None, agent: str | None = None) -> requests.Request:
    return requests.start(Known(team=team, agent=agent))


def ask_help() -> requests.Request:
    return requests.act(lambda at_ms: inputs.AskHelp(at_ms, "kim", "stuck"), requests.anyone)


def resolve(alert: str) -> requests.Request:
    return requests.act(
        lambda at_ms: inputs.HandleAlert(at_ms, "lea", alert, "resolve", outcome=Outcome.HELPED),
        requests.anyone,
    )


async def version(house: House, conversation: str = "c-1") -> int:
    return (await house.conversations.state(conversation)).version


class TestAgents:
    async def test_a_fresh_start_gets_a_snapshot_of_each_conversation_then_live(self, house: House) -> None:
        await house.submit(customer(), to="c-1")
        await house.submit(customer(), to="c-2")
        kim = house.agent()
        await house.hub.join_agent(kim, {})
        frames = await sent(kim)
        assert [each["type"] for each in frames] == ["snapshot", "snapshot", "live"]
        assert {each["conversation"] for each in frames[:2]} == {"c-1", "c-2"}
        assert frames[0]["version"] == await version(house)

    async def test_a_cursor_gets_the_events_after_it(self, house: House) -> None:
        await house.submit(customer("m-1"))
        cursor = await version(house)
        await house.submit(customer("m-2", text="hello?"))
        kim = house.agent()
        await house.hub.join_agent(kim, {"c-1": cursor})
        frames = await sent(kim)
        assert told(frames) == list(range(cursor + 1, await version(house) + 1))
        assert frames[-1]["type"] == "live"

    async def test_a_cursor_that_is_up_to_date_gets_nothing_but_live(self, house: House) -> None:
        await house.submit(customer())
        kim = house.agent()
        await house.hub.join_agent(kim, {"c-1": await version(house)})
        assert [each["type"] for each in await sent(kim)] == ["live"]

    async def test_a_cursor_from_elsewhere_gets_a_snapshot(self, house: House) -> None:
        await house.submit(customer())
        kim = house.agent()
        await house.hub.join_agent(kim, {"c-1": 999})
        assert (await sent(kim))[0]["type"] == "snapshot"

    async def test_a_cursor_far_behind_gets_a_snapshot(self, house: House) -> None:
        await asyncio.gather(*(house.submit(customer(f"m-{number}")) for number in range(SERVED + 2)))
        kim = house.agent()
        await house.hub.join_agent(kim, {"c-1": 1})
        assert [each["type"] for each in await sent(kim)] == ["snapshot", "live"]

    async def test_events_come_as_they_happen_in_version_order(self, house: House) -> None:
        await house.submit(customer("m-1"))
        kim = house.agent()
        await house.hub.join_agent(kim, {})
        seen = (await sent(kim))[0]["version"]
        for number in range(2, 6):
            await house.submit(customer(f"m-{number}"))
        assert told(await sent(kim)) == list(range(seen + 1, await version(house) + 1))

    async def test_nothing_is_missed_or_twice_when_it_happens_during_the_replay(self, house: House) -> None:
        await house.submit(customer("m-0"))
        kim = house.agent(outbox=Outbox(frames=20))
        joining = asyncio.create_task(house.hub.join_agent(kim, {"c-1": 0}))
        versions: list[int] = []
        for number in range(1, 40):
            await house.submit(customer(f"m-{number}"))
            versions += told(await sent(kim))
        await joining
        versions += told(await sent(kim))
        assert versions == list(range(1, await version(house) + 1))

    async def test_a_new_conversation_begins_with_its_first_event(self, house: House) -> None:
        kim = house.agent()
        await house.hub.join_agent(kim, {})
        await house.submit(customer())
        frames = await sent(kim)
        assert [each["type"] for each in frames[:3]] == ["live", "started", "message"]
        assert told(frames) == list(range(1, await version(house) + 1))

    async def test_one_that_is_handed_over_comes_with_all_that_was_before(self, house: House) -> None:
        await house.submit(customer("m-1", known=Known(agent="jon")))
        kim = house.agent()
        await house.hub.join_agent(kim, {})
        await house.submit(to(agent="kim"))
        await house.submit(customer("m-2", text="hello?", known=Known()))
        frames = await sent(kim)
        assert [each["type"] for each in frames[:2]] == ["live", "snapshot"]
        seen = frames[1]["version"]
        assert told(frames[2:]) == list(range(seen + 1, await version(house) + 1))

    async def test_one_that_is_no_longer_theirs_ends_with_gone(self, house: House) -> None:
        await house.submit(customer("m-1"))
        kim = house.agent()
        await house.hub.join_agent(kim, {})
        await sent(kim)
        await house.submit(to(agent="jon"))
        await house.submit(customer("m-2", text="hello?", known=Known()))
        assert [each["type"] for each in await sent(kim)] == ["assigned", "gone"]

    async def test_one_that_was_taken_away_meanwhile_is_gone_on_resuming(self, house: House) -> None:
        await house.submit(customer("m-1"))
        await house.submit(to(agent="jon"))
        kim = house.agent()
        await house.hub.join_agent(kim, {"c-1": 2, "c-unknown": 7})
        assert await sent(kim) == [
            {"type": "gone", "conversation": "c-1"},
            {"type": "gone", "conversation": "c-unknown"},
            {"type": "live"},
        ]

    async def test_one_that_ended_meanwhile_is_told_to_its_end(self, house: House) -> None:
        await house.submit(customer("m-1"))
        cursor = await version(house)
        await house.submit(requests.end("done"))
        await asyncio.sleep(0.3)
        kim = house.agent()
        await house.hub.join_agent(kim, {"c-1": cursor})
        assert (await sent(kim))[0]["type"] == "ended"

    async def test_one_that_opens_again_under_another_agent_is_gone(self, house: House) -> None:
        await house.submit(customer("m-1"))
        kim = house.agent()
        await house.hub.join_agent(kim, {})
        await house.submit(requests.end("done"))
        await sent(kim)
        await house.submit(customer("m-2", text="again", known=Known(agent="jon")))
        assert [each["type"] for each in await sent(kim)] == ["started", "gone"]

    async def test_one_that_opens_again_after_it_was_forgotten_comes_back_whole(self, house: House) -> None:
        await house.submit(customer("m-1"))
        await house.submit(requests.end("done"))
        await asyncio.sleep(0.3)
        kim = house.agent()
        await house.hub.join_agent(kim, {})
        await house.submit(customer("m-2", text="again"))
        frames = await sent(kim)
        assert [each["type"] for each in frames[:2]] == ["live", "snapshot"]
        assert [each["id"] for each in frames[1]["state"]["messages"]] == ["m-1", "m-2"]

    async def test_agents_see_their_own_conversations_alone(self, house: House) -> None:
        jon = house.agent("jon")
        await house.hub.join_agent(jon, {})
        await house.submit(customer())
        assert [each["type"] for each in await sent(jon)] == ["live"]

    async def test_two_screens_of_one_agent_are_told_the_same(self, house: House) -> None:
        screens = [house.agent(), house.agent()]
        for screen in screens:
            await house.hub.join_agent(screen, {})
        await house.submit(customer())
        first, second = [await sent(screen) for screen in screens]
        assert first == second

    async def test_a_slow_screen_is_cut_off_and_nobody_else_waits(self, house: House) -> None:
        slow, quick = house.agent(outbox=Outbox(frames=8)), house.agent()
        for screen in (slow, quick):
            await house.hub.join_agent(screen, {})
        for number in range(10):
            await house.submit(customer(f"m-{number}"))
        assert slow.outbox.code == SLOW
        assert told(await sent(quick)) == list(range(1, await version(house) + 1))

    async def test_one_that_left_is_told_nothing_more(self, house: House) -> None:
        kim = house.agent()
        await house.hub.join_agent(kim, {})
        house.hub.leave(kim)
        await house.submit(customer())
        assert [each["type"] for each in await sent(kim)] == ["live"]

    async def test_an_unfinished_transcript_is_shown_and_carries_no_version(self, house: House) -> None:
        await house.submit(customer("m-1"))
        kim = house.agent()
        await house.hub.join_agent(kim, {})
        await sent(kim)
        house.hub.overhear("c-1", "m-2", Speaker.CUSTOMER, "I have been wai")
        assert await sent(kim) == [
            {
                "type": "interim",
                "conversation": "c-1",
                "id": "m-2",
                "speaker": "customer",
                "text": "I have been wai",
            }
        ]

    async def test_a_crowded_screen_goes_without_unfinished_transcripts(self, house: House) -> None:
        kim = house.agent(outbox=Outbox(frames=16))
        await house.hub.join_agent(kim, {})
        await house.submit(customer("m-1"))
        await settle()
        waiting = kim.outbox.waiting
        for _ in range(20):
            house.hub.overhear("c-1", "m-2", Speaker.CUSTOMER, "I have")
        assert kim.outbox.code is None
        assert waiting <= kim.outbox.waiting < 16


class TestLostNews:
    async def test_a_hole_is_filled_from_the_log(self, house: House) -> None:
        kim = house.agent()
        await house.hub.join_agent(kim, {})
        await house.submit(customer("m-1"))
        house.bus.deaf = True
        await house.submit(customer("m-2", text="lost on the way"))
        house.bus.deaf = False
        await house.submit(customer("m-3", text="and on"))
        assert told(await sent(kim)) == list(range(1, await version(house) + 1))

    async def test_news_that_comes_twice_is_told_once(self, house: House) -> None:
        kim = house.agent()
        await house.hub.join_agent(kim, {})
        await house.submit(customer())
        await house.bus.publish(house.bus.news[0])
        assert told(await sent(kim)) == list(range(1, await version(house) + 1))

    async def test_what_happened_before_the_start_is_known(self) -> None:
        house = House()
        await house.submit(customer())
        async with following(house):
            lead = house.lead()
            await house.hub.join_lead(lead)
            assert len((await sent(lead))[0]["rows"]) == 1


class TestLeads:
    async def board(self, house: House, *teams: str) -> tuple[object, dict[str, object]]:
        lead = house.lead(*teams)
        await house.hub.join_lead(lead)
        return lead, (await sent(lead))[0]

    async def test_the_board_has_a_row_for_each_live_conversation(self, house: House) -> None:
        await house.submit(customer(), to="c-1")
        await house.submit(customer(), to="c-2")
        await house.submit(requests.end("done"), to="c-2")
        await settle()
        _, board = await self.board(house)
        assert [row["conversation"] for row in board["rows"]] == ["c-1"]  # type: ignore[attr-defined]

    async def test_a_lead_sees_the_own_teams_alone(self, house: House) -> None:
        await house.submit(to(team="billing"), to="c-1")
        await house.submit(to(team="tech"), to="c-2")
        await settle()
        _, board = await self.board(house, "billing")
        assert [row["conversation"] for row in board["rows"]] == ["c-1"]  # type: ignore[attr-defined]

    async def test_rows_that_change_are_sent_together_a_few_times_a_second(self, house: House) -> None:
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

    async def test_a_conversation_that_ends_leaves_the_list(self, house: House) -> None:
        lead = house.lead()
        await house.hub.join_lead(lead)
        await house.submit(customer())
        await settle()
        house.hub.board.flush()
        await house.submit(requests.end("done"))
        await sent(lead)
        house.hub.board.flush()
        assert [each["row"]["live"] for each in await sent(lead)] == [False]

    async def test_an_alert_that_nobody_has_handled_outlives_its_conversation(self, house: House) -> None:
        await house.submit(customer())
        await house.submit(ask_help())
        await house.submit(requests.end("hung up"))
        await settle()
        _, board = await self.board(house)
        assert [each["alert"]["id"] for each in board["alerts"]] == ["c-1/l1"]  # type: ignore[attr-defined]
        await house.submit(resolve("c-1/l1"))
        await settle()
        _, board = await self.board(house)
        assert (board["rows"], board["alerts"]) == ([], [])

    async def test_alerts_come_at_once(self, house: House) -> None:
        lead = house.lead()
        await house.hub.join_lead(lead)
        await house.submit(customer())
        await sent(lead)
        await house.submit(ask_help())
        alert = (await sent(lead))[0]
        assert (alert["type"], alert["alert"]["kind"]) == ("alert", "help_requested")

    async def test_open_alerts_stand_on_the_board(self, house: House) -> None:
        await house.submit(customer())
        await house.submit(ask_help())
        await settle()
        _, board = await self.board(house)
        assert [each["alert"]["id"] for each in board["alerts"]] == ["c-1/l1"]  # type: ignore[attr-defined]
        await house.submit(resolve("c-1/l1"))
        await settle()
        _, board = await self.board(house)
        assert board["alerts"] == []

    async def test_alerts_of_other_teams_are_none_of_theirs(self, house: House) -> None:
        lead = house.lead("billing")
        await house.hub.join_lead(lead)
        await house.submit(customer(known=Known(team="tech")))
        await house.submit(ask_help())
        assert [each["type"] for each in await sent(lead)] == ["board"]

    async def test_watching_adds_the_full_events_and_unwatching_ends_them(self, house: House) -> None:
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

    async def test_watching_from_a_version_gets_what_came_after(self, house: House) -> None:
        await house.submit(customer("m-1"))
        await settle()
        lead = house.lead()
        await house.hub.join_lead(lead)
        await house.hub.watch(lead, "c-1", 1)
        assert told((await sent(lead))[1:]) == list(range(2, await version(house) + 1))

    async def test_one_who_watches_gets_each_alert_once(self, house: House) -> None:
        await house.submit(customer())
        await settle()
        lead = house.lead()
        await house.hub.join_lead(lead)
        await house.hub.watch(lead, "c-1", await version(house))
        await house.submit(ask_help())
        assert [each["type"] for each in await sent(lead)].count("alert") == 1

    async def test_what_moves_to_another_team_leaves_board_and_drawer(self, house: House) -> None:
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

    async def test_one_may_not_watch_another_teams_conversation(self, house: House) -> None:
        await house.submit(customer(known=Known(team="tech")))
        await settle()
        lead = house.lead("billing")
        await house.hub.join_lead(lead)
        with pytest.raises(NotFound):
            await house.hub.watch(lead, "c-1", None)

    async def test_an_ended_conversation_can_still_be_read(self, house: House) -> None:
        await house.submit(customer())
        await house.submit(requests.end("done"))
        await asyncio.sleep(0.3)
        lead = house.lead()
        await house.hub.join_lead(lead)
        await house.hub.watch(lead, "c-1", None)
        assert (await sent(lead))[1]["state"]["live"] is False

    async def test_an_agent_who_is_not_connected_shows_as_such(self, house: House) -> None:
        await house.submit(customer())
        await settle()
        lead, board = await self.board(house)
        assert board["rows"][0]["agent_online"] is False  # type: ignore[index]
        kim = house.agent()
        await house.hub.join_agent(kim, {})
        house.hub.board.flush()
        assert (await sent(lead))[-1]["row"]["agent_online"] is True  # type: ignore[arg-type]
        house.hub.leave(kim)
        house.hub.board.flush()
        assert (await sent(lead))[-1]["row"]["agent_online"] is False  # type: ignore[arg-type]

    async def test_a_changed_rulebook_is_told(self, house: House) -> None:
        lead, _ = await self.board(house)
        house.hub.board.tell_rulebook("w", "rules/hear.yaml:3: no such fact")
        assert (await sent(lead))[0]["version"] == "w"  # type: ignore[arg-type]

    async def test_the_agents_reply_changes_the_row(self, house: House) -> None:
        await house.submit(customer())
        await settle()
        lead, _ = await self.board(house)
        house.hub.board.flush()
        await sent(lead)  # type: ignore[arg-type]
        await house.submit(agent())
        await settle()
        house.hub.board.flush()
        assert [each["type"] for each in await sent(lead)] == ["row"]  # type: ignore[arg-type]
