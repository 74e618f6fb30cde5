"""What every event log promises."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest

from app.core.events import Ended, Evidence, Feedback, Note, Promise, Whisper, digest
from app.core.inputs import Earlier
from app.core.vocabulary import AlertKind, AlertState, FeedbackAction, Outcome, Severity, Speaker, Step
from app.errors import LogUnavailable, VersionConflict
from app.ports import Append, EventLog, Head, Positioned, Receipt, Wanted
from tests.builders import (
    NOON_MS,
    advice,
    agent,
    alert,
    conversation,
    customer,
    started,
    then,
)
from tests.contracts.written import append, grow, versions

Logs = tuple[EventLog, EventLog]


class TestVersions:
    async def test_what_went_in_comes_out(self, log: EventLog) -> None:
        written = append(
            started(),
            customer("m-1", "it's 𝓫𝓻𝓸𝓴𝓮𝓷 \u202eagain\u202c z̷̡͝a̵ 🙂 <b>{{x}}</b>"),
            Promise("c-1/p1", Evidence("a-1", 0, 3), NOON_MS),
            advice(),
            alert(),
            agent("a-1"),
            Note("c-1/n1", "kim", "order 17"),
            Whisper("c-1/w1", "lea", "offer the refund"),
            Whisper("c-1/w1", "lea", "", read_ms=NOON_MS),
            Feedback(FeedbackAction.WRAPPED_UP, "kim", root_cause="late", text="sent again"),
            Ended("done"),
        )
        await log.append(written)
        assert tuple(await log.read("c-1")) == written.events

    async def test_reading_starts_after_the_version_that_is_known(self, log: EventLog) -> None:
        await grow(log, "c-1", 5)
        assert versions(await log.read("c-1", after=3)) == [4, 5]
        assert versions(await log.read("c-1", after=5)) == []

    async def test_an_unknown_stream_is_empty(self, log: EventLog) -> None:
        assert list(await log.read("c-0")) == []
        assert await log.head("c-0") is None
        assert await log.receipts("c-0") == {}
        assert await log.texts("c-0", ["m-1"]) == {}
        assert await log.load("c-0") == (None, 0)

    async def test_a_second_writer_loses_and_leaves_no_trace(self, logs: Logs) -> None:
        one, other = logs
        await one.append(append(started(), customer("m-1")))
        with pytest.raises(VersionConflict) as lost:
            await other.append(append(customer("m-2"), customer("m-3"), after=0))
        assert (lost.value.stream, lost.value.expected, lost.value.actual) == ("c-1", 0, 2)
        assert versions(await one.read("c-1")) == [1, 2]
        assert set(await one.receipts("c-1")) == {"m-1"}

    async def test_a_writer_that_is_ahead_loses_too(self, log: EventLog) -> None:
        with pytest.raises(VersionConflict):
            await log.append(append(started(), after=1))
        assert list(await log.read("c-1")) == []

    async def test_of_many_writers_at_once_exactly_one_wins(self, logs: Logs) -> None:
        for version in range(10):
            rivals = [append(customer(f"m-{version}-{rival}"), after=version) for rival in range(6)]
            outcomes = await asyncio.gather(
                *(logs[rival % 2].append(one) for rival, one in enumerate(rivals)), return_exceptions=True
            )
            lost = [outcome for outcome in outcomes if isinstance(outcome, VersionConflict)]
            assert len(lost) == len(rivals) - 1
        assert versions(await logs[0].read("c-1")) == list(range(1, 11))

    async def test_writers_that_reload_lose_nothing(self, logs: Logs) -> None:
        async def write(log: EventLog, writer: int) -> None:
            for number in range(6):
                while not await self._won(log, f"m-{writer}-{number}"):
                    pass

        await asyncio.gather(*(write(logs[writer % 2], writer) for writer in range(4)))
        events = await logs[0].read("c-1")
        assert versions(events) == list(range(1, 25))
        assert len(await logs[0].receipts("c-1")) == 24

    async def _won(self, log: EventLog, message: str) -> bool:
        known = await log.read("c-1")
        try:
            await log.append(append(customer(message), after=len(known)))
        except VersionConflict:
            return False
        return True

    async def test_a_conflict_leaves_its_neighbours_alone(self, log: EventLog) -> None:
        await grow(log, "c-stale", 1)
        names = ["c-1", "c-2", "c-stale", "c-3", "c-4"]
        outcomes = await asyncio.gather(
            *(log.append(append(started(), to=name)) for name in names), return_exceptions=True
        )
        assert [isinstance(outcome, VersionConflict) for outcome in outcomes] == [
            name == "c-stale" for name in names
        ]
        assert [len(await log.read(name)) for name in names] == [1] * 5

    def test_an_append_with_a_gap_can_not_be_made(self) -> None:
        good = append(started(), customer())
        with pytest.raises(ValueError, match="version 1"):
            Append("c-1", 0, good.events[1:], good.head)
        with pytest.raises(ValueError, match="version 1 of c-2"):
            Append("c-2", 0, good.events, good.head)
        with pytest.raises(ValueError, match="head"):
            Append("c-1", 0, good.events[:1], good.head)
        with pytest.raises(ValueError, match="head"):
            Append("c-1", 2, (), good.head)


class TestFeed:
    async def test_an_append_tells_where_its_last_event_stands(self, log: EventLog) -> None:
        assert await log.last_position() == 0
        first = await log.append(append(started(), customer()))
        second = await log.append(append(started(), to="c-2"))
        feed = await log.read_all()
        assert [found.position for found in feed if found.event.version == 2] == [first]
        assert feed[-1].position == second == await log.last_position()

    async def test_it_is_read_in_pages(self, log: EventLog) -> None:
        await asyncio.gather(*(grow(log, f"c-{number}", 5) for number in range(5)))
        seen: list[Positioned] = []
        while page := await log.read_all(seen[-1].position if seen else 0, limit=4):
            assert len(page) <= 4
            seen.extend(page)
        positions = [found.position for found in seen]
        assert positions == sorted(set(positions))
        assert len(seen) == 25

    async def test_it_keeps_the_order_of_each_stream(self, log: EventLog) -> None:
        await asyncio.gather(*(grow(log, f"c-{number}", 5) for number in range(5)))
        feed = [found.event for found in await log.read_all()]
        for number in range(5):
            own = [event for event in feed if event.conversation == f"c-{number}"]
            assert own == list(await log.read(f"c-{number}"))

    async def test_a_reader_beside_writers_skips_nothing(self, logs: Logs) -> None:
        writing = asyncio.gather(*(grow(logs[number % 2], f"c-{number}", 12) for number in range(8)))
        seen: list[Positioned] = []
        while not writing.done():
            seen.extend(await self._beyond(logs[0], seen))
            await asyncio.sleep(0)
        await writing
        seen.extend(await self._beyond(logs[0], seen))
        assert seen == list(await logs[1].read_all())
        assert len(seen) == 96

    async def _beyond(self, log: EventLog, seen: Sequence[Positioned]) -> Sequence[Positioned]:
        return await log.read_all(seen[-1].position if seen else 0)

    async def test_teams_and_users_have_streams_beside_the_conversations(self, log: EventLog) -> None:
        note = Note("n1", "lea", "handover at four")
        for stream in ("c-1", "team/billing", "user/kim"):
            await log.append(append(note, to=stream, customer=None))
        with pytest.raises(VersionConflict):
            await log.append(append(note, to="team/billing", customer=None))
        assert [event.body for event in await log.read("team/billing")] == [note]
        assert [found.event.conversation for found in await log.read_all()] == [
            "c-1",
            "team/billing",
            "user/kim",
        ]
        assert [head.conversation for head in await log.live()] == ["c-1"]


class TestHeads:
    async def test_the_head_is_that_of_the_last_append(self, log: EventLog) -> None:
        await log.append(append(started()))
        last = append(customer(), after=1, abusive=True, wake_ms=NOON_MS + 60_000)
        await log.append(last)
        assert await log.head("c-1") == last.head

    async def test_live_are_those_that_have_not_ended(self, log: EventLog) -> None:
        for name in ("c-1", "c-2", "c-3"):
            await log.append(append(started(), to=name))
        await log.append(append(Ended(), to="c-2", after=1))
        assert await self._live(log) == ["c-1", "c-3"]
        await log.append(append(started(), to="c-2", after=2))
        assert await self._live(log) == ["c-1", "c-2", "c-3"]

    async def _live(self, log: EventLog) -> list[str]:
        heads: Sequence[Head] = await log.live()
        return sorted(head.conversation for head in heads)

    async def test_a_lost_append_leaves_the_head(self, log: EventLog) -> None:
        first = append(started())
        await log.append(first)
        with pytest.raises(VersionConflict):
            await log.append(append(Ended()))
        assert await log.head("c-1") == first.head

    async def test_earlier_contacts_are_the_other_conversations_of_the_customer(self, log: EventLog) -> None:
        await log.append(append(started(), to="c-1", abusive=True))
        await log.append(append(started(), to="c-2"))
        await log.append(append(started(), to="c-3", customer="cust-1"))
        await log.append(append(started(), to="c-4", customer=None))
        assert await log.earlier("cust-9", "c-2") == Earlier(contacts=1, abusive=1)
        assert await log.earlier("cust-9", "c-1") == Earlier(contacts=1, abusive=0)
        assert await log.earlier("cust-9", "c-new") == Earlier(contacts=2, abusive=1)
        assert await log.earlier("cust-0", "c-new") == Earlier()

    async def test_a_contact_counts_for_whom_it_is_known_to_be_now(self, log: EventLog) -> None:
        await log.append(append(started(), customer="cust-1"))
        await log.append(append(customer(), after=1, customer="cust-2"))
        assert await log.earlier("cust-1", "c-new") == Earlier()
        assert await log.earlier("cust-2", "c-new") == Earlier(contacts=1)


class TestMessages:
    async def test_a_receipt_tells_a_repeat_from_a_conflict(self, log: EventLog) -> None:
        await log.append(append(started(), customer("m-1", "hello"), agent("a-1", "hello")))
        receipts = await log.receipts("c-1")
        assert receipts == {
            "m-1": Receipt(2, digest(Speaker.CUSTOMER, "hello")),
            "a-1": Receipt(3, digest(Speaker.AGENT, "hello")),
        }
        assert len({receipt.digest for receipt in receipts.values()} | {digest(Speaker.AGENT, "Hello")}) == 3

    async def test_a_correction_leaves_the_receipt(self, log: EventLog) -> None:
        await log.append(append(customer("m-1", "hello"), customer("m-1", "hallo", revision=1)))
        assert await log.receipts("c-1") == {"m-1": Receipt(1, digest(Speaker.CUSTOMER, "hello"))}

    async def test_the_text_that_counts_is_that_of_the_last_correction(self, log: EventLog) -> None:
        await log.append(append(customer("m-1", "fine"), customer("m-2", "two")))
        await log.append(append(customer("m-1", "five", revision=1), after=2))
        assert await log.texts("c-1", ["m-1", "m-2", "m-3"]) == {"m-1": "five", "m-2": "two"}
        assert await log.texts("c-1", ["m-1"]) == {"m-1": "five"}
        assert await log.texts("c-2", ["m-1"]) == {}

    async def test_erasing_blanks_every_text_and_keeps_every_version(self, log: EventLog) -> None:
        bodies = (
            started(),
            customer("m-1", "my name is Ann"),
            alert(),
            Note("c-1/n1", "kim", "Ann's order"),
            Whisper("c-1/w1", "lea", "help Ann"),
            Feedback(FeedbackAction.WRAPPED_UP, "kim", text="Ann is content"),
        )
        await log.append(append(*bodies))
        await log.append(append(customer("m-1", "another Ann"), to="c-2"))
        assert await log.erase_texts("c-1") == 4
        erased = await log.read("c-1")
        assert versions(erased) == [1, 2, 3, 4, 5, 6]
        assert "Ann" not in repr(erased)
        assert erased[:1] == list(append(*bodies).events[:1])
        assert erased[2] == append(*bodies).events[2]
        assert await log.texts("c-1", ["m-1"]) == {"m-1": ""}
        assert await log.texts("c-2", ["m-1"]) == {"m-1": "another Ann"}
        assert await log.erase_texts("c-1") == 0

    async def test_an_erased_message_is_still_taken(self, log: EventLog) -> None:
        await log.append(append(customer("m-1", "my name is Ann")))
        await log.erase_texts("c-1")
        assert await log.receipts("c-1") == {"m-1": Receipt(1, b"")}

    async def test_an_erased_conversation_goes_on(self, log: EventLog) -> None:
        await log.append(append(customer("m-1")))
        await log.erase_texts("c-1")
        await log.append(append(customer("m-2", "still here"), after=1))
        assert await log.texts("c-1", ["m-1", "m-2"]) == {"m-1": "", "m-2": "still here"}


class TestCheckpoints:
    async def test_a_state_comes_back_as_it_was(self, log: EventLog) -> None:
        state = conversation(customer(), agent(), advice(Step.LISTEN), alert())
        await log.checkpoint(state)
        assert await log.load("c-1") == (state, state.version)

    async def test_the_latest_counts(self, log: EventLog) -> None:
        early = conversation(customer())
        late = then(early, agent())
        await log.checkpoint(late)
        await log.checkpoint(early)
        assert await log.load("c-1") == (late, late.version)

    async def test_erasing_forgets_it(self, log: EventLog) -> None:
        await log.append(append(customer()))
        await log.checkpoint(conversation(customer()))
        await log.erase_texts("c-1")
        assert await log.load("c-1") == (None, 0)


class TestClosing:
    async def test_what_was_accepted_is_finished(self, log: EventLog) -> None:
        appends = [
            asyncio.create_task(log.append(append(customer(), to=f"c-{number}"))) for number in range(50)
        ]
        await asyncio.sleep(0)
        await log.close()
        assert sorted(await asyncio.gather(*appends)) == list(range(1, 51))

    async def test_afterwards_nothing_is_taken_or_told(self, log: EventLog) -> None:
        await log.close()
        with pytest.raises(LogUnavailable):
            await log.append(append(customer()))
        with pytest.raises(LogUnavailable):
            await log.read("c-1")
        with pytest.raises(LogUnavailable):
            await log.checkpoint(conversation(customer()))

    async def test_closing_twice_is_no_harm(self, log: EventLog) -> None:
        await log.close()
        await log.close()


class TestClosedAlerts:
    async def closed(self, log: EventLog) -> None:
        """Three conversations: an alert that was helped, one that recovered, one that is open."""
        helped = replace(alert(AlertKind.ABUSE, AlertState.RESOLVED, owner="lea"), outcome=Outcome.HELPED)
        await log.append(append(customer(), alert(), helped))
        recovered = alert(AlertKind.STUCK, AlertState.RECOVERED, severity=Severity.CRITICAL)
        await log.append(append(customer(), recovered, to="c-2", customer="cust-7"))
        await log.append(append(customer(), alert(), to="c-3"))

    async def test_the_last_closed_comes_first_a_page_at_a_time(self, log: EventLog) -> None:
        await self.closed(log)
        first = await log.closed_alerts(Wanted(), limit=1)
        assert [(each.event.conversation, each.head.customer) for each in first] == [("c-2", "cust-7")]
        rest = await log.closed_alerts(Wanted(), before=first[-1].position)
        assert [each.event.conversation for each in rest] == ["c-1"]

    @pytest.mark.parametrize(
        ("wanted", "found"),
        [
            (Wanted(kinds=frozenset({"abuse"})), ["c-1"]),
            (Wanted(severities=frozenset({"critical"})), ["c-2"]),
            (Wanted(endings=frozenset({"recovered"})), ["c-2"]),
            (Wanted(endings=frozenset({"helped"})), ["c-1"]),
            (Wanted(person="lea"), ["c-1"]),
            (Wanted(person="cust-7"), ["c-2"]),
            (Wanted(person="kim"), ["c-2", "c-1"]),
            (Wanted(teams=frozenset({"billing"})), ["c-2", "c-1"]),
            (Wanted(teams=frozenset({"tech"})), []),
            (Wanted(since_ms=NOON_MS + 3_000), ["c-1"]),
        ],
    )
    async def test_they_are_found_by_what_they_were(
        self, log: EventLog, wanted: Wanted, found: list[str]
    ) -> None:
        await self.closed(log)
        assert [each.event.conversation for each in await log.closed_alerts(wanted)] == found


async def test_a_customers_conversations_come_with_the_last_begun_first(log: EventLog) -> None:
    for number in (1, 2, 3):
        await log.append(append(customer(), to=f"c-{number}"))
    await log.append(append(customer(), to="c-4", customer="cust-1"))
    assert [each.conversation for each in await log.of_customer("cust-9")] == ["c-1", "c-2", "c-3"]
    assert len(await log.of_customer("cust-9", limit=2)) == 2
