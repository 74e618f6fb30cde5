"""From the log up to now, then live: nothing missed, nothing twice, nobody waited for."""

import asyncio

from app.core.vocabulary import Speaker
from app.engine import requests
from app.engine.outbox import SLOW, Outbox
from app.engine.replay import SERVED
from app.engine.requests import Known
from tests.engine.house import House, customer, following, sent, settle, to, told, version


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
