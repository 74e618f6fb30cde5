"""The day's counts: every event once, also over a restart; nobody is scored."""

from app.adapters.days_memory import MemoryDays
from app.core.events import Body, Event
from app.core.inputs import HandleAlert
from app.core.vocabulary import AbuseCategory, AlertKind, Heat, Outcome, Target
from app.engine import requests
from app.engine.day_codec import Counted, read, write
from app.engine.latency import Latency
from app.engine.rows import Row, fold
from app.engine.tally import Tally
from app.engine.today import Today
from tests.builders import NOON_MS, alert, customer, reading, rule, rulebook, started
from tests.engine.house import House, following, settle
from tests.engine.house import customer as message
from tests.fakes import FakeClock

MINUTE_MS = 60_000
INSULT = reading(abuse=0.9, target=Target.AGENT, categories=(AbuseCategory.INSULT,))


def day(*bodies: Body, apart_ms: int = 20_000) -> Tally:
    tally, row = Tally(), Row("c-1")
    for version, body in enumerate((started(), *bodies), start=1):
        event = Event("c-1", version, NOON_MS + version * apart_ms, body)
        before, row = row, fold(row, event, {})
        tally.see(before, row, event, 720)
    return tally


def test_an_episode_begins_when_it_is_not_calm_any_more_and_is_settled_when_it_is() -> None:
    heats = (Heat.TENSE, Heat.HEATED, Heat.CALM, Heat.ABUSIVE)
    tally = day(*(customer(f"m-{number}", heat=heat) for number, heat in enumerate(heats)))
    assert (tally.episodes, tally.settled, tally.messages) == (2, 1, 4)


def test_abuse_is_counted_in_minutes_of_the_clock_that_it_reached_the_agent() -> None:
    insults = [customer(f"m-{number}", heat=Heat.ABUSIVE, found=INSULT) for number in range(4)]
    assert {agent: len(minutes) for agent, minutes in day(*insults).abuse.items()} == {"kim": 2}
    assert day(customer(heat=Heat.HEATED)).abuse == {}


async def test_what_leads_did_is_counted_with_how_long_it_waited() -> None:
    house = House(rulebook(rule(alert=AlertKind.STUCK)))
    async with following(house):
        await house.submit(message())
        await house.clock.advance(7_000)
        await house.submit(_handled("acknowledge"))
        await house.submit(_handled("resolve"))
        await settle()
        tally = house.today.glance().tally
    assert (tally.raised, tally.waits_ms, tally.outcomes) == (1, [7_000], {"helped": 1})


async def test_of_other_teams_nothing_is_told() -> None:
    house = House()
    async with following(house):
        await house.submit(message())
        await settle()
        assert house.today.glance(frozenset({"default"})).tally.messages == 1
        assert house.today.glance(frozenset({"billing"})).tally.messages == 0


async def test_a_card_is_timed_from_the_message_that_called_for_it() -> None:
    house = House()
    async with following(house):
        await house.submit(message())
        await settle()
        glance = house.today.glance()
    assert (glance.cards, glance.card_p50_ms) == (1, 1)
    assert glance.per_second == 0.1


async def test_a_restart_counts_on_and_nothing_twice() -> None:
    house, days = House(), MemoryDays()
    async with following(house):
        for number in (1, 2):
            await house.submit(message(f"m-{number}"))
        await settle()
        await house.today._save(days)
        await house.submit(message("m-3"))
        await settle()
    again = House(log=house.log, clock=house.clock)
    await again.today.restore(days)
    async with following(again):
        assert again.today.glance().tally.messages == 3


async def test_at_midnight_a_day_begins() -> None:
    clock = FakeClock()
    house = House(clock=clock)
    async with following(house):
        await house.submit(message())
        await settle()
        await clock.advance(12 * 60 * MINUTE_MS)
        assert house.today.glance().tally.messages == 0
        assert house.today.glance().day == "2026-11-26"


def test_a_day_reads_back_as_it_was_written_and_another_form_not_at_all() -> None:
    counted = Counted("2026-11-25", {"default": day(customer(heat=Heat.ABUSIVE, found=INSULT), alert())})
    counted.latency.add(40)
    counted.seen["c-1"] = 3
    again = read(write(counted))
    assert again is not None
    assert (again.teams, again.seen) == (counted.teams, counted.seen)
    assert again.latency.below(0.5) == counted.latency.below(0.5)
    for broken in (b"", b"{}", b'{"form": 0}', write(counted)[:-9]):
        assert read(broken) is None


def test_a_share_of_the_times_is_exact_to_a_twelfth() -> None:
    latency = Latency()
    for ms in range(1, 1001):
        latency.add(ms)
    for share, exact in ((0.5, 500), (0.99, 990)):
        found = latency.below(share)
        assert found is not None
        assert exact <= found <= exact * 13 / 12
    assert Latency().below(0.5) is None


def test_the_days_begin_where_the_company_is() -> None:
    assert Today(FakeClock(), lambda: "Pacific/Auckland").glance().day == "2026-11-26"


def _handled(verb: str) -> requests.Request:
    def hand(at_ms: int) -> HandleAlert:
        return HandleAlert(at_ms, "lea", "c-1/l1", verb, outcome=Outcome.HELPED)

    return requests.act(hand, requests.anyone)
