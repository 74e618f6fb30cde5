"""The sidebar's socket: resume, live, and what an agent can press."""

import json

import pytest

from tests.edges.doors import Doors, Json, Socket, events, message

INSULT = "You are a useless idiot!"


async def joined(socket: Socket) -> list[Json]:
    """What comes up to `live`."""
    return await socket.all_until("live")


async def test_a_fresh_start_is_a_snapshot_of_each_conversation_then_live(doors: Doors) -> None:
    await doors.say(conversation="c-1")
    await doors.say(conversation="c-2")
    await doors.say(conversation="c-3", agent="jon")
    async with doors.agent() as kim:
        frames = await joined(kim)
    assert [each["type"] for each in frames] == ["snapshot", "snapshot", "live"]
    assert {each["conversation"] for each in frames[:2]} == {"c-1", "c-2"}
    assert frames[0]["state"]["messages"][0]["text"] == message()["text"]


async def test_nothing_is_missed_and_nothing_comes_twice_over_a_reconnect(doors: Doors) -> None:
    await doors.say(id="m-0")
    seen: list[int] = []
    async with doors.agent(cursors={"c-1": 0}) as kim:
        seen += [each["version"] for each in (await joined(kim))[:-1]]
        await doors.say(id="m-1", text="hello?")
        seen.append((await kim.until("message"))["version"])
    await doors.say(id="m-2", text="hello??")
    async with doors.agent(cursors={"c-1": seen[-1]}) as kim:
        rest = (await joined(kim))[:-1]
    whole = await events(doors)
    assert seen == list(range(1, seen[-1] + 1))
    assert rest == whole[seen[-1] :]


async def test_events_are_the_same_over_the_socket_and_by_http(doors: Doors) -> None:
    async with doors.agent() as kim:
        await joined(kim)
        await doors.say(text=INSULT)
        found = await events(doors)
        assert [await kim.receive() for _ in found] == found


async def test_a_conversation_that_is_no_longer_theirs_ends_with_gone(doors: Doors) -> None:
    await doors.say()
    async with doors.agent() as kim, doors.agent("jon") as jon:
        await joined(kim)
        await joined(jon)
        await doors.say(id="m-2", agent="jon")
        assert (await kim.until("gone"))["conversation"] == "c-1"
        assert (await jon.until("snapshot"))["conversation"] == "c-1"


async def test_unfinished_transcripts_are_shown(doors: Doors) -> None:
    await doors.say()
    async with doors.agent() as kim:
        await joined(kim)
        await doors.say(id="m-2", text="I have been wai", final=False)
        assert await kim.receive() == {
            "type": "interim",
            "conversation": "c-1",
            "id": "m-2",
            "speaker": "customer",
            "text": "I have been wai",
        }


async def test_the_first_words_of_a_conversation_are_shown_before_they_are_final(doors: Doors) -> None:
    async with doors.agent() as kim, doors.agent("jon") as jon:
        await joined(kim)
        await joined(jon)
        await doors.say(text="Hel", final=False)
        await doors.say()
        assert [(await kim.receive())["type"] for _ in range(3)] == ["interim", "started", "message"]
        await doors.say(id="m-2", agent="jon")
        assert (await jon.receive())["type"] == "snapshot"


async def test_one_that_comes_after_its_final_text_is_not(doors: Doors) -> None:
    await doors.say()
    async with doors.agent() as kim:
        await joined(kim)
        await doors.say(id="m-1", text="This is", final=False)
        await doors.say(id="m-2", text="Hello?")
        assert (await kim.receive())["type"] == "message"


async def test_the_first_frame_must_be_a_resume(doors: Doors) -> None:
    async with doors.socket("/v1/agent", await doors.token("kim", "agent")) as kim:
        refused = await kim.ask({"type": "help", "ref": "r-1", "conversation": "c-1"})
        assert (refused["type"], refused["code"], refused["ref"]) == ("error", "expected_resume", "r-1")
        assert (await kim.ask({"type": "resume", "cursors": {}}))["type"] == "live"
        assert (await kim.ask({"type": "resume", "cursors": {}}))["code"] == "bad_value"


ACTIONS: list[Json] = [
    {"type": "help"},
    {"type": "note", "text": "x"},
    {"type": "mute", "for_seconds": 60},
    {"type": "draft", "text": "x"},
    {"type": "wrap_up", "root_cause": "x"},
]
BAD_CURSORS: list[object] = [
    {"c-1": -1},
    {"c-1": "12"},
    {"c 1": 1},
    [],
    "c-1",
    {f"c-{number}": 1 for number in range(1_001)},
]


class TestCommands:
    async def test_feedback_on_the_advice_is_logged_and_ends_it(self, doors: Doors) -> None:
        await doors.say(text=INSULT)
        async with doors.agent() as kim:
            advice = (await joined(kim))[0]["state"]["advice"]
            assert (await kim.command(type="feedback", advice=advice["id"], action="used"))["type"] == "ok"
        feedback, ended = (await events(doors))[-2:]
        assert feedback["feedback"]["action"] == "used"
        assert (ended["advice"]["id"], ended["advice"]["state"]) == (advice["id"], "used")

    async def test_help_raises_an_alert(self, doors: Doors) -> None:
        await doors.say()
        async with doors.agent() as kim:
            await joined(kim)
            answer = await kim.command(type="help", conversation="c-1", reason="I am stuck")
        alert = next(each for each in await events(doors) if each["type"] == "alert")
        assert answer["type"] == "ok"
        assert (alert["alert"]["kind"], alert["alert"]["text"]) == ("help_requested", "I am stuck")

    async def test_a_note_is_kept_and_can_be_changed(self, doors: Doors) -> None:
        await doors.say()
        async with doors.agent() as kim:
            await joined(kim)
            made = await kim.command(ref="r-1", type="note", conversation="c-1", text="Order 4711")
            note = made["result"]["note"]
            await kim.command(ref="r-2", type="note", conversation="c-1", text="Order 4712", note=note)
            unknown = await kim.command(ref="r-3", type="note", conversation="c-1", text="x", note="c-1/n9")
        notes = [each["note"] for each in await events(doors) if each["type"] == "note"]
        assert [(each["id"], each["by"], each["text"]) for each in notes] == [
            (note, "kim", "Order 4711"),
            (note, "kim", "Order 4712"),
        ]
        assert (unknown["code"], unknown["field"]) == ("not_found", "note")

    async def test_mute_lasts_as_long_as_was_asked(self, doors: Doors) -> None:
        await doors.say()
        async with doors.agent() as kim:
            await joined(kim)
            await kim.command(type="mute", conversation="c-1", for_seconds=600)
        muted = next(each for each in await events(doors) if each["type"] == "feedback")
        assert muted["feedback"]["action"] == "muted"
        assert muted["feedback"]["until"] > muted["at"]

    async def test_a_promise_is_kept_once_the_agent_says_so(self, doors: Doors) -> None:
        await doors.say(text="I will call you back by 4 pm.", speaker="agent")
        async with doors.agent() as kim:
            await joined(kim)
            await kim.command(type="keep", conversation="c-1", promise="c-1/p1")
        assert (await events(doors))[-1]["promise"]["state"] == "kept"

    async def test_a_whisper_gets_its_receipt(self, doors: Doors) -> None:
        await doors.say()
        async with doors.agent() as kim, doors.lead() as lea:
            await joined(kim)
            await lea.command(type="whisper", conversation="c-1", text="You are doing fine")
            whisper = (await kim.until("whisper"))["whisper"]
            assert (whisper["by"], whisper["text"], whisper["read_at"]) == ("lea", "You are doing fine", None)
            await kim.command(type="read", conversation="c-1", whisper=whisper["id"])
        receipt = (await events(doors))[-1]["whisper"]
        assert (receipt["id"], receipt["text"]) == (whisper["id"], "")
        assert receipt["read_at"]

    async def test_wrapping_up_names_the_cause(self, doors: Doors) -> None:
        await doors.say()
        async with doors.agent() as kim:
            await joined(kim)
            answer = await kim.command(
                type="wrap_up", conversation="c-1", root_cause="delivery", summary="Lost by the courier."
            )
        assert answer["type"] == "ok"
        wrapped = next(each for each in await events(doors) if each["type"] == "feedback")["feedback"]
        assert (wrapped["action"], wrapped["root_cause"]) == ("wrapped_up", "delivery")

    async def test_a_draft_is_looked_at_and_leaves_no_trace(self, doors: Doors) -> None:
        await doors.say(text="My parcel is late again, this is the third time I ask!")
        before = await events(doors)
        text = "I'm so sorry about the wait. Please calm down."
        async with doors.agent() as kim:
            await joined(kim)
            told = await kim.command(type="draft", conversation="c-1", text=text)
        assert told["type"] == "draft_result"
        assert "apologise" in told["completes"]
        assert "apologise" in [move["id"] for move in told["moves"]]
        assert "inflame" in [fault["id"] for fault in told["inflames"]]
        for found in (*told["moves"], *told["inflames"]):
            assert text[found["start"] : found["end"]] == found["text"]
        assert await events(doors) == before

    async def test_the_same_ref_again_changes_nothing_also_after_a_reconnect(self, doors: Doors) -> None:
        await doors.say()
        answers = []
        for _ in range(2):
            async with doors.agent() as kim:
                await joined(kim)
                answers += [
                    await kim.command(ref="r-7", type="note", conversation="c-1", text="Order 4711")
                    for _ in range(2)
                ]
        assert len({json.dumps(answer) for answer in answers}) == 1
        assert [each["type"] for each in await events(doors)].count("note") == 1

    async def test_an_agent_acts_on_their_own_conversations_alone(self, doors: Doors) -> None:
        await doors.say(agent="jon")
        async with doors.agent() as kim:
            await joined(kim)
            for number, command in enumerate(ACTIONS):
                answer = await kim.command(ref=f"r-{number}", conversation="c-1", **command)
                assert (answer["type"], answer["code"]) == ("error", "forbidden")
            answer = await kim.command(ref="r-9", type="help", conversation="c-unknown")
            assert answer["code"] == "not_found"

    async def test_what_a_lead_may_an_agent_may_not(self, doors: Doors) -> None:
        async with doors.agent() as kim:
            await joined(kim)
            answer = await kim.command(type="approve_exit", conversation="c-1")
            assert (answer["code"], answer["field"]) == ("unknown_type", "type")

    @pytest.mark.parametrize(
        ("command", "field"),
        [
            ({"type": "feedback", "advice": "c-1/a1", "action": "loved"}, "action"),
            ({"type": "feedback", "advice": "nonsense", "action": "used"}, "advice"),
            ({"type": "mute", "conversation": "c-1", "for_seconds": "60"}, "for_seconds"),
            ({"type": "mute", "conversation": "c-1", "for_seconds": -1}, "for_seconds"),
            ({"type": "note", "conversation": "c-1", "text": "x" * 8_001}, "text"),
            ({"type": "note", "conversation": "c-1", "text": "a\0b"}, "text"),
            ({"type": "note", "conversation": "c-1"}, "text"),
            ({"type": "note", "conversation": "c 1", "text": "x"}, "conversation"),
            ({"type": "help", "conversation": "c-1", "reasn": "x"}, "reasn"),
            ({"type": "explode"}, "type"),
            ({"type": ["note"]}, "type"),
        ],
    )
    async def test_a_bad_command_gets_an_error_that_names_the_field(
        self, doors: Doors, command: Json, field: str
    ) -> None:
        async with doors.agent() as kim:
            await joined(kim)
            answer = await kim.command(**command)
            assert (answer["type"], answer["field"]) == ("error", field)
            assert answer["detail"]

    async def test_a_command_without_a_ref_is_told_so(self, doors: Doors) -> None:
        async with doors.agent() as kim:
            await joined(kim)
            answer = await kim.ask({"type": "help", "conversation": "c-1"})
            assert (answer["code"], answer["field"]) == ("missing", "ref")


@pytest.mark.parametrize("raw", ["hello", "[]", "[" * 100_000, b"\x00", '{"type": NaN}'])
async def test_a_bad_frame_gets_an_error_and_the_socket_stays_open(doors: Doors, raw: str | bytes) -> None:
    async with doors.agent() as kim:
        await joined(kim)
        assert (await kim.ask(raw))["type"] == "error"
        assert (await kim.command(type="help", conversation="c-unknown"))["code"] == "not_found"


async def test_cursors_are_checked(doors: Doors) -> None:
    async with doors.socket("/v1/agent", await doors.token("kim", "agent")) as kim:
        for cursors in BAD_CURSORS:
            problem = await kim.ask({"type": "resume", "cursors": cursors})
            assert problem["type"] == "error"
            assert problem["field"].startswith("cursors")
        assert (await kim.ask({"type": "resume"}))["type"] == "live"


async def test_a_client_that_cannot_keep_up_is_closed_with_4408(doors: Doors) -> None:
    await doors.say()
    token = await doors.token("kim", "agent")
    async with doors.socket("/v1/agent", token, max_queue=1, write_limit=1) as slow, doors.source() as source:
        await slow.send({"type": "resume", "cursors": {}})
        await joined(slow)
        text = "😡 " * 4_000
        for number in range(1_500):
            await source.send(message(id=f"x-{number}", text=text, speaker="system"))
        for _ in range(1_500):
            assert (await source.receive())["type"] == "ack"
        assert await slow.closed() == 4408


async def test_a_flood_of_commands_is_closed_with_4429(doors: Doors) -> None:
    async with doors.agent() as kim:
        await joined(kim)
        for _ in range(700):
            await kim.connection.send("{}")
        assert await kim.closed() == 4429
