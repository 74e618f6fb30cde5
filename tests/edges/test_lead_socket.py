"""The wallboard's socket: the board, rows, alerts, watching, and what a lead can press."""

import asyncio
from typing import Any

import pytest

from tests.edges.doors import Doors, Json, Socket, events, message


async def raised(doors: Doors, conversation: str = "c-1", **more: Any) -> str:
    """The id of an alert: the agent has asked for help."""
    await doors.say(conversation=conversation, **more)
    async with doors.agent() as kim:
        await kim.until("live")
        await kim.command(type="help", conversation=conversation, ref=f"help-{conversation}")
    return f"{conversation}/l1"


async def alert_of(doors: Doors, conversation: str = "c-1") -> Json:
    """As it stands now."""
    found: Json = [each["alert"] for each in await events(doors, conversation) if each["type"] == "alert"][-1]
    return found


async def test_the_first_frame_is_the_board(doors: Doors) -> None:
    await raised(doors, team="billing")
    async with doors.lead("billing") as lea:
        board = await lea.receive()
    assert board["type"] == "board"
    assert (board["you"], board["teams"], board["rulebook_error"]) == ("lea", ["billing"], None)
    assert [row["conversation"] for row in board["rows"]] == ["c-1"]
    assert [(each["conversation"], each["alert"]["kind"]) for each in board["alerts"]] == [
        ("c-1", "help_requested")
    ]


async def test_a_lead_sees_the_own_teams_alone(doors: Doors) -> None:
    await doors.say(conversation="c-1", team="billing")
    await doors.say(conversation="c-2", team="tech")
    async with doors.lead("tech") as lea:
        assert [row["conversation"] for row in (await lea.receive())["rows"]] == ["c-2"]
        await raised(doors, "c-3", team="billing")
        await raised(doors, "c-4", team="tech")
        assert (await lea.until("alert"))["conversation"] == "c-4"


async def test_rows_come_together_a_few_times_a_second_and_alerts_at_once(doors: Doors) -> None:
    async with doors.lead() as lea, doors.source() as source:
        await lea.receive()
        for number in range(100):
            await source.send(message(id=f"m-{number}", text=f"hello {number}"))
        for _ in range(100):
            await source.receive()
        frames: list[Json] = []
        while not frames or len(frames[-1]["row"]["curve"]) < 24:
            frames.append(await lea.until("row"))
        assert len(frames) < 12


async def test_a_row_says_whether_the_agent_is_there(doors: Doors) -> None:
    await doors.say()
    async with doors.lead() as lea:
        assert (await lea.receive())["rows"][0]["agent_online"] is False
        async with doors.agent() as kim:
            await kim.until("live")
            assert (await lea.until("row"))["row"]["agent_online"] is True
        assert (await lea.until("row"))["row"]["agent_online"] is False


async def test_watching_adds_the_full_events_of_one_conversation(doors: Doors) -> None:
    await doors.say(conversation="c-1")
    await doors.say(conversation="c-2")
    async with doors.lead() as lea:
        await lea.receive()
        await lea.send({"type": "watch", "conversation": "c-1"})
        snapshot = await lea.until("snapshot")
        assert snapshot["conversation"] == "c-1"
        await doors.say(conversation="c-2", id="m-2", text="hello?")
        await doors.say(conversation="c-1", id="m-2", text="hello?")
        assert (await lea.until("message"))["conversation"] == "c-1"
        await lea.send({"type": "unwatch", "conversation": "c-1"})
        await lea.send({"type": "watch", "conversation": "c-2", "after": 1})
        assert (await lea.until("message"))["conversation"] == "c-2"


async def test_watching_under_a_ref_is_answered_like_a_command(doors: Doors) -> None:
    await doors.say()
    async with doors.lead() as lea:
        for number, kind in enumerate(("watch", "unwatch")):
            answer = await lea.command(ref=f"r-{number}", type=kind, conversation="c-1")
            assert answer == {"type": "ok", "ref": f"r-{number}", "result": None}
        answer = await lea.command(ref="r-9", type="watch", conversation="c-unknown")
        assert answer["code"] == "not_found"


async def test_watching_what_is_not_there_or_not_theirs_is_not_found(doors: Doors) -> None:
    await doors.say(team="billing")
    async with doors.lead("tech") as lea:
        await lea.receive()
        for conversation in ("c-1", "c-unknown"):
            problem = await lea.ask({"type": "watch", "conversation": conversation})
            assert (problem["type"], problem["code"], problem["field"]) == (
                "error",
                "not_found",
                "conversation",
            )


HANDS: list[tuple[Json, str, str | None]] = [
    ({"type": "acknowledge"}, "acknowledged", "lea"),
    ({"type": "release"}, "raised", None),
    ({"type": "assign", "to": "jonas"}, "acknowledged", "jonas"),
    ({"type": "snooze", "for_seconds": 900}, "acknowledged", "jonas"),
    ({"type": "resolve", "outcome": "helped", "note": "Called."}, "resolved", "jonas"),
]
"""What a lead does to an alert, and how it stands then."""


class TestAlerts:
    async def test_it_can_be_taken_given_back_handed_over_snoozed_and_resolved(self, doors: Doors) -> None:
        alert = await raised(doors)
        async with doors.lead() as lea:
            for number, (command, state, owner) in enumerate(HANDS):
                answer = await lea.command(ref=f"r-{number}", alert=alert, **command)
                assert answer["type"] == "ok", answer
                stands = await alert_of(doors)
                assert (stands["state"], stands["owner"]) == (state, owner)
        assert (stands["outcome"], stands["id"]) == ("helped", alert)

    async def test_of_two_leads_who_take_it_exactly_one_has_it(self, doors: Doors) -> None:
        alert = await raised(doors)
        async with doors.lead(name="lea") as lea, doors.lead(name="jonas") as jonas:
            answers = await asyncio.gather(
                *(each.command(type="acknowledge", alert=alert) for each in (lea, jonas))
            )
        assert sorted(answer["type"] for answer in answers) == ["error", "ok"]
        refused = next(answer for answer in answers if answer["type"] == "error")
        assert refused["code"] == "taken"
        assert (await alert_of(doors))["owner"] in refused["detail"]

    async def test_a_closed_alert_says_so(self, doors: Doors) -> None:
        alert = await raised(doors)
        async with doors.lead() as lea:
            await lea.command(ref="r-1", type="resolve", alert=alert, outcome="handled")
            answer = await lea.command(ref="r-2", type="acknowledge", alert=alert)
            assert (answer["code"], answer["field"]) == ("closed", "alert")
            answer = await lea.command(ref="r-3", type="acknowledge", alert="c-1/l9")
            assert answer["code"] == "not_found"

    async def test_alerts_of_other_teams_are_out_of_reach(self, doors: Doors) -> None:
        alert = await raised(doors, team="billing")
        async with doors.lead("tech") as lea:
            answer = await lea.command(type="acknowledge", alert=alert)
        assert (answer["type"], answer["code"]) == ("error", "forbidden")

    async def test_the_same_ref_again_changes_nothing(self, doors: Doors) -> None:
        alert = await raised(doors)
        async with doors.lead() as lea:
            first = await lea.command(type="snooze", alert=alert, for_seconds=900)
            before = await events(doors)
            assert await lea.command(type="snooze", alert=alert, for_seconds=900) == first
        assert await events(doors) == before


class TestStandingIn:
    async def test_a_lead_joins_and_approves_the_exit(self, doors: Doors) -> None:
        await doors.say()
        async with doors.lead() as lea:
            assert (await lea.command(ref="r-1", type="join", conversation="c-1"))["type"] == "ok"
            assert (await lea.command(ref="r-2", type="approve_exit", conversation="c-1"))["type"] == "ok"
        actions = [each["feedback"]["action"] for each in await events(doors) if each["type"] == "feedback"]
        assert actions == ["joined", "exit_approved"]

    async def test_not_for_other_teams(self, doors: Doors) -> None:
        await doors.say(team="billing")
        async with doors.lead("tech") as lea:
            for number, command in enumerate(
                ({"type": "join"}, {"type": "approve_exit"}, {"type": "whisper", "text": "hello"})
            ):
                answer = await lea.command(ref=f"r-{number}", conversation="c-1", **command)
                assert answer["code"] == "forbidden"


@pytest.mark.parametrize(
    ("command", "field"),
    [
        ({"type": "resolve", "alert": "c-1/l1", "outcome": "won"}, "outcome"),
        ({"type": "resolve", "alert": "c-1/l1"}, "outcome"),
        ({"type": "snooze", "alert": "c-1/l1", "for_seconds": 0}, "for_seconds"),
        ({"type": "assign", "alert": "c-1/l1", "to": "somebody else"}, "to"),
        ({"type": "acknowledge", "alert": "l1"}, "alert"),
        ({"type": "whisper", "conversation": "c-1", "text": ""}, "text"),
        ({"type": "whisper", "conversation": "c-1", "text": "x" * 2_001}, "text"),
        ({"type": "watch", "conversation": "c-1", "after": "1"}, "after"),
        ({"type": "help", "conversation": "c-1"}, "type"),
    ],
)
async def test_a_bad_command_gets_an_error_that_names_the_field(
    doors: Doors, command: Json, field: str
) -> None:
    async with doors.lead() as lea:
        answer = await answered(lea, command)
        assert (answer["type"], answer["field"]) == ("error", field)


async def answered(lead: Socket, command: Json) -> Json:
    await lead.send({"ref": "r-1", **command})
    return await lead.until("error")


async def test_bad_utf_8_closes_with_1007_and_is_no_fault_of_ours(
    doors: Doors, caplog: pytest.LogCaptureFixture
) -> None:
    async with doors.lead() as lea:
        await lea.connection.send(b"\xff\xfe", text=True)
        assert await lea.closed() == 1007
    assert "app.edges.sockets" not in {record.name for record in caplog.records}


async def test_a_client_that_says_resume_like_any_other_is_welcome(doors: Doors) -> None:
    async with doors.lead() as lea:
        await lea.send({"type": "resume", "cursors": {}})
        await doors.say()
        assert [each["type"] for each in await lea.all_until("row")] == ["board", "row"]


async def test_an_administrator_sees_all_teams(doors: Doors) -> None:
    await doors.say(team="billing")
    async with doors.socket("/v1/lead", await doors.token("root", "admin")) as admin:
        assert len((await admin.receive())["rows"]) == 1
