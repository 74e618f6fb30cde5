"""The one write path: durable before acked, once, in order."""

import asyncio
from dataclasses import replace

import pytest

from app.core import inputs
from app.core.events import Ended, Event, Message, Started, points_at
from app.core.inputs import Context, Earlier
from app.core.signals import CustomerSignals
from app.core.vocabulary import Heat, Move, Speaker, Target
from app.engine import requests
from app.engine.lane import Crashed
from app.engine.requests import Known, Outcome
from app.engine.warmup import warm_up
from app.errors import BadInput, Forbidden, IdConflict, LogUnavailable, NotFound
from app.ports import News
from tests import builders
from tests.builders import NOON_MS, settings
from tests.contracts.written import append
from tests.engine.house import House, agent, customer, settle


@pytest.fixture
def house() -> House:
    return House()


async def test_an_ack_has_the_version_of_the_messages_own_event(house: House) -> None:
    outcome = await house.submit(customer("m-1"))
    assert outcome.version == 2
    assert (await house.types())[:2] == ["started", "message"]


async def test_nothing_is_acked_before_it_is_durable(house: House) -> None:
    house.log.slow = asyncio.Event()
    answer = house.conversations.submit("c-1", customer())
    await settle()
    assert not answer.done()
    house.log.slow.set()
    assert (await answer).version == 2


async def test_what_arrives_while_an_append_is_under_way_goes_together_with_the_next(house: House) -> None:
    house.log.slow = asyncio.Event()
    answers = [house.conversations.submit("c-1", customer("m-0"))]
    await settle()
    answers += [house.conversations.submit("c-1", customer(f"m-{number}")) for number in range(1, 6)]
    house.log.slow.set()
    await asyncio.gather(*answers)
    assert len(house.log.appends) == 2


async def test_versions_follow_arrival_without_gaps(house: House) -> None:
    await asyncio.gather(*(house.submit(customer(f"m-{number}")) for number in range(20)))
    events = await house.events()
    assert [event.version for event in events] == list(range(1, len(events) + 1))
    said = [event.body.id for event in events if isinstance(event.body, Message)]
    assert said == [f"m-{number}" for number in range(20)]


async def test_conversations_do_not_wait_for_each_other(house: House) -> None:
    outcomes = await asyncio.gather(*(house.submit(customer(), to=f"c-{number}") for number in range(10)))
    assert {outcome.version for outcome in outcomes} == {2}


async def test_the_same_message_again_gets_the_same_ack_and_changes_nothing(house: House) -> None:
    first = await house.submit(customer("m-1"))
    await house.submit(customer("m-2", text="and now?"))
    before = await house.events()
    assert (await house.submit(customer("m-1"))).version == first.version
    assert await house.events() == before


async def test_a_repeat_within_one_batch_gets_the_same_ack(house: House) -> None:
    first, second = await asyncio.gather(house.submit(customer()), house.submit(customer()))
    assert first.version == second.version
    assert (await house.types()).count("message") == 1


async def test_a_repeat_is_known_after_a_restart(house: House) -> None:
    first = await house.submit(customer("m-1"))
    again = await house.opened().submit("c-1", customer("m-1"))
    assert again.version == first.version


@pytest.mark.parametrize(
    "other", [customer("m-1", text="something else"), agent("m-1", "where is my parcel")]
)
async def test_an_id_with_other_content_conflicts(house: House, other: requests.Request) -> None:
    await house.submit(customer("m-1"))
    before = await house.events()
    with pytest.raises(IdConflict):
        await house.submit(other)
    assert await house.events() == before


async def test_what_came_between_is_seen_when_another_writer_was_first(house: House) -> None:
    await house.submit(customer("m-1"))
    version = (await house.events())[-1].version
    house.log.rivals = [append(builders.customer("r-1"), after=version)]
    outcome = await house.submit(customer("m-2", text="and mine?"))
    assert outcome.version == version + 2
    said = [body.id for body in await house.bodies(Message)]
    assert said == ["m-1", "r-1", "m-2"]


async def test_a_rival_that_wrote_the_same_message_makes_it_a_repeat(house: House) -> None:
    await house.submit(customer("m-1"))
    version = (await house.events())[-1].version
    house.log.rivals = [append(builders.customer("m-2"), after=version)]
    outcome = await house.submit(customer("m-2"))
    assert outcome.version == version + 1
    assert [body.id for body in await house.bodies(Message)] == ["m-1", "m-2"]


async def test_a_writer_who_never_comes_first_says_so(house: House) -> None:
    house.log.rivals = [append(builders.customer(f"r-{number}"), after=number) for number in range(50)]
    with pytest.raises(LogUnavailable):
        await house.submit(customer())


async def test_a_full_disk_acks_nothing_and_the_next_message_goes_through(house: House) -> None:
    house.log.full = True
    with pytest.raises(LogUnavailable):
        await house.submit(customer("m-1"))
    assert await house.events() == []
    house.log.full = False
    assert (await house.submit(customer("m-1"))).version == 2


async def test_a_fault_of_ours_leaves_the_others_alone(house: House) -> None:
    def broken(at_ms: int) -> inputs.Input:
        raise ZeroDivisionError

    await house.submit(customer("m-1"))
    bad = house.conversations.submit("c-1", requests.act(broken, requests.anyone))
    good = house.conversations.submit("c-1", customer("m-2", text="hello?"))
    with pytest.raises(Crashed):
        await bad
    assert isinstance(await good, Outcome)


async def test_news_is_published_once_it_is_durable_with_the_words_it_points_at(house: House) -> None:
    await house.submit(customer("m-1"))
    news: News = house.bus.news[0]
    assert [event.version for event in news.events] == list(range(1, len(news.events) + 1))
    wanted = {id for event in news.events for id in points_at(event.body)}
    assert wanted <= news.texts.keys()


async def test_a_start_merges_and_a_repeat_of_it_changes_nothing(house: House) -> None:
    await house.submit(requests.start(Known(team="billing")))
    await house.submit(requests.start(Known(agent="kim")))
    before = await house.events()
    outcome = await house.submit(requests.start(Known(agent="kim", team="billing")))
    assert await house.types() == ["started", "assigned"]
    assert outcome.version == 2
    assert await house.events() == before


async def test_a_message_after_the_end_opens_it_again(house: House) -> None:
    await house.submit(customer("m-1"))
    await house.submit(requests.end("done"))
    await house.submit(customer("m-2", text="one more thing"))
    types = await house.types()
    assert types.count("started") == 2
    assert types.index("ended") < len(types) - 1 - types[::-1].index("started")


async def test_an_end_of_what_is_not_there_is_not_found(house: House) -> None:
    with pytest.raises(NotFound):
        await house.submit(requests.end(None))


async def test_the_guard_is_asked_before_anything_else(house: House) -> None:
    def nobody(state: object, known: object) -> None:
        raise Forbidden("not you", "team")

    await house.submit(customer("m-1"))
    with pytest.raises(Forbidden):
        await house.submit(replace(customer("m-1"), may=nobody))


async def test_an_earlier_time_is_kept_and_does_not_move_the_clock(house: House) -> None:
    await house.submit(customer("m-1", at_ms=NOON_MS - 1_000))
    await house.submit(customer("m-2", text="sent before", at_ms=NOON_MS - 60_000))
    events = [event for event in await house.events() if isinstance(event.body, Message)]
    assert [event.at_ms for event in events] == [NOON_MS - 1_000, NOON_MS - 1_000]
    assert events[1].body.said_ms == NOON_MS - 60_000  # type: ignore[union-attr]


async def test_timers_that_fell_due_before_a_message_fire_first_at_their_own_time(house: House) -> None:
    await house.submit(customer("m-1", at_ms=NOON_MS - 7_200_000))
    await house.submit(customer("m-2", text="anybody there?", at_ms=NOON_MS - 3_600_000))
    events = await house.events()
    ended = next(event for event in events if isinstance(event.body, Ended))
    assert ended.body == Ended("idle")
    assert ended.at_ms == NOON_MS - 7_200_000 + 1_800_000


async def test_a_button_is_pressed_on_the_conversations_own_clock(house: House) -> None:
    """A source that sends yesterday's recording is not made a day older by a lead's click."""
    await house.submit(customer("m-1", at_ms=NOON_MS - 86_400_000))
    await house.clock.advance(1_000)
    await house.submit(requests.act(lambda at_ms: inputs.AskHelp(at_ms, "kim"), requests.anyone))
    assert (await house.events())[-1].at_ms == NOON_MS - 86_400_000 + 1_000


async def test_what_a_refused_button_gets_is_a_sentence(house: House) -> None:
    await house.submit(customer("m-1"))
    press = requests.act(
        lambda at_ms: inputs.HandleAlert(at_ms, "lea", "c-1/l9", "acknowledge"), requests.anyone
    )
    with pytest.raises(BadInput, match="no such alert") as refused:
        await house.submit(press)
    assert refused.value.field == "alert"


async def test_earlier_contacts_are_recorded_when_they_are_used(house: House) -> None:
    await house.submit(customer("m-1", known=Known(customer="cust-9")), to="c-0")
    await house.submit(customer("m-1", known=Known(customer="cust-9")), to="c-1")
    started = (await house.bodies(Started))[0]
    assert started.context == Context(Earlier(contacts=1), goodwill_left=True)


async def test_a_customer_who_becomes_known_later_brings_what_is_known_of_them(house: House) -> None:
    await house.submit(customer("m-1", known=Known(customer="cust-9")), to="c-0")
    await house.submit(customer("m-1"), to="c-1")
    await house.submit(customer("m-2", text="it is me", known=Known(customer="cust-9")), to="c-1")
    messages = await house.bodies(Message)
    assert messages[1].context.earlier == Earlier(contacts=1)


async def test_the_abuse_an_agent_took_elsewhere_is_counted(house: House) -> None:
    bad = builders.customer(found=builders.reading(abuse=0.9, target=Target.AGENT))
    for second in range(3):
        house.shifts.see(Event("c-0", 2, NOON_MS - second, bad), "kim")
    await house.submit(customer("m-1"))
    assert (await house.bodies(Started))[0].context.abuse_taken == 3


async def test_without_a_goodwill_budget_there_is_none_left(house: House) -> None:
    house.rules = builders.rulebook(company=settings(goodwill=0))
    await house.submit(customer("m-1"))
    assert not (await house.bodies(Started))[0].context.goodwill_left


async def test_gestures_in_other_conversations_use_up_the_agents_budget(house: House) -> None:
    house.rules = builders.rulebook(company=settings(goodwill=1))
    gesture = builders.agent(moves=[Move.GO_BEYOND])
    house.shifts.see(Event("c-0", 2, NOON_MS - 60_000, gesture), "kim")
    await house.submit(customer("m-1"))
    assert not (await house.bodies(Started))[0].context.goodwill_left


async def test_a_corrected_transcript_replaces_the_text(house: House) -> None:
    await house.submit(customer("m-1", text="where is my castle"))
    await house.conversations.learn("c-1", "m-1", "where is my parcel", None)
    assert (await house.log.texts("c-1", ["m-1"]))["m-1"] == "where is my parcel"
    assert (await house.bodies(Message))[-1].revision > 0


async def test_a_late_finding_keeps_the_text(house: House) -> None:
    await house.submit(customer("m-1"))
    signals = CustomerSignals(builders.reading(upset=0.9), -0.4, Heat.TENSE)
    await house.conversations.learn("c-1", "m-1", None, signals)
    assert (await house.log.texts("c-1", ["m-1"]))["m-1"] == "where is my parcel"
    assert (await house.conversations.state("c-1")).mood == -0.4


async def test_a_finding_about_nothing_is_not_found(house: House) -> None:
    with pytest.raises(NotFound):
        await house.conversations.learn("c-1", "m-1", "text", None)


async def test_a_lane_at_rest_is_let_go_with_a_checkpoint_and_comes_back(house: House) -> None:
    await house.submit(customer("m-1"))
    await house.clock.advance(11 * 60_000)
    await house.conversations.tidy()
    assert house.log.checkpoints[-1].version == len(await house.events())
    assert not house.conversations.has_final("c-1", "m-1")
    await house.submit(customer("m-2", text="me again"))
    assert house.conversations.has_final("c-1", "m-1")


async def test_the_state_is_kept_every_so_often(house: House) -> None:
    await asyncio.gather(*(house.submit(customer(f"m-{number}")) for number in range(60)))
    await settle()
    assert house.log.checkpoints


async def test_a_conversation_loaded_from_a_checkpoint_is_the_one_that_was_left(house: House) -> None:
    await house.submit(customer("m-1"))
    left = await house.conversations.state("c-1")
    await house.conversations.close()
    assert await house.opened().state("c-1") == left


async def test_what_comes_while_the_server_stops_is_refused(house: House) -> None:
    await house.conversations.close()
    with pytest.raises(LogUnavailable):
        house.conversations.submit("c-1", customer())


async def test_system_messages_are_logged_and_cause_nothing(house: House) -> None:
    await house.submit(requests.say("s-1", Speaker.SYSTEM, "Kim has joined"))
    assert await house.types() == ["started", "message"]


async def test_nothing_is_decided_before_detection_is_warm(house: House) -> None:
    house.warm.clear()
    answer = house.conversations.submit("c-1", customer())
    await settle()
    assert not answer.done()
    await warm_up(house.warm)
    assert (await answer).version == 2
