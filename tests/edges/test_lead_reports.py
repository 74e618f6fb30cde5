"""What leads ask for over HTTP: history, earlier conversations, the day, the record."""

import csv
import io
from typing import Any

import pytest

from tests.edges.doors import Doors, Json

MANAGER = "This is no use. Put me through to your manager."


async def raised(doors: Doors, conversation: str = "c-1", **more: Any) -> str:
    """An open alert, by its id."""
    await doors.say(conversation=conversation, text=MANAGER, **more)
    return f"{conversation}/l1"


async def resolved(doors: Doors, conversation: str = "c-1", name: str = "lea", **more: Any) -> None:
    alert = await raised(doors, conversation, **more)
    async with doors.lead(name=name) as lead:
        for number, command in enumerate(({"type": "acknowledge"}, {"type": "resolve", "outcome": "helped"})):
            answer = await lead.command(ref=f"{conversation}-{number}", alert=alert, **command)
            assert answer["type"] == "ok", answer


async def told(doors: Doors, path: str, *teams: str, role: str = "lead", status: int = 200) -> Any:
    token = await doors.token("lea", role, *teams)
    answer = await doors.http.get(f"/v1/lead/{path}", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == status, answer.text
    return answer.json() if "json" in answer.headers["content-type"] else answer.text


class TestHistory:
    async def test_an_alert_that_closed_is_told_with_its_people_and_words(self, doors: Doors) -> None:
        await resolved(doors, customer="bea", channel="call")
        (closed,) = (await told(doors, "alerts"))["alerts"]
        alert = closed["alert"]
        assert (closed["agent"], closed["customer"], closed["channel"]) == ("kim", "bea", "call")
        assert (alert["outcome"], alert["owner"], alert["by"]) == ("helped", "lea", "lea")
        assert alert["acknowledged_at"] >= alert["raised_at"]
        assert alert["evidence"][0]["text"]

    async def test_it_comes_a_page_at_a_time(self, doors: Doors) -> None:
        for number in (1, 2, 3):
            await resolved(doors, f"c-{number}")
        first = await told(doors, "alerts?limit=2")
        assert [each["conversation"] for each in first["alerts"]] == ["c-3", "c-2"]
        rest = await told(doors, f"alerts?limit=2&before={first['before']}")
        assert ([each["conversation"] for each in rest["alerts"]], rest["before"]) == (["c-1"], None)

    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ("kind=manager_request", 1),
            ("kind=threat", 0),
            ("ending=helped", 1),
            ("ending=recovered", 0),
            ("person=bea", 1),
            ("person=b", 0),
            ("severity=critical", 0),
            ("days=1", 1),
            ("team=billing", 1),
        ],
    )
    async def test_it_is_filtered(self, doors: Doors, query: str, found: int) -> None:
        await resolved(doors, customer="bea", team="billing")
        assert len((await told(doors, f"alerts?{query}"))["alerts"]) == found

    async def test_other_teams_history_is_out_of_reach(self, doors: Doors) -> None:
        await resolved(doors, team="billing")
        assert (await told(doors, "alerts", "tech"))["alerts"] == []
        problem = await told(doors, "alerts?team=billing", "tech", status=403)
        assert problem["field"] == "team"

    @pytest.mark.parametrize("query", ["kind=anger", "limit=0", "days=0", "sort=up"])
    async def test_a_bad_question_names_the_field(self, doors: Doors, query: str) -> None:
        problem = await told(doors, f"alerts?{query}", status=422)
        assert problem["field"].endswith(query.partition("=")[0])

    @pytest.mark.parametrize("path", ["alerts", "today", "record", "alerts.csv", "conversations/c-1/earlier"])
    async def test_agents_are_not_let_in(self, doors: Doors, path: str) -> None:
        await told(doors, path, role="agent", status=403)


async def test_a_customers_earlier_conversations_are_those_of_the_leads_teams(doors: Doors) -> None:
    for number, team in ((1, "billing"), (2, "tech"), (3, "billing")):
        await doors.say(conversation=f"c-{number}", customer="bea", team=team)
    earlier = await told(doors, "conversations/c-3/earlier", "billing")
    assert earlier["customer"] == "bea"
    assert [each["conversation"] for each in earlier["conversations"]] == ["c-1"]
    assert earlier["elsewhere"] == 1
    await told(doors, "conversations/c-2/earlier", "billing", status=404)


class TestToday:
    async def test_it_tells_what_is_open_and_how_long_the_taken_had_waited(self, doors: Doors) -> None:
        await resolved(doors, "c-1")
        await raised(doors, "c-2")
        day = await told(doors, "today")
        assert (day["open"], day["unclaimed"], day["raised"]) == (1, 1, 2)
        assert (day["taken"]["count"], day["outcomes"]) == (1, {"helped": 1})
        assert day["messages"] == 2
        assert day["cards"]["p50_ms"] <= day["cards"]["p99_ms"]
        assert day["slots"][0]["messages"] == 2

    async def test_abuse_is_told_in_minutes_by_agent(self, doors: Doors) -> None:
        await doors.say(text="You are a worthless idiot, shut up.")
        (taken,) = (await told(doors, "today"))["abuse"]
        assert taken == {"agent": "kim", "minutes": 1, "break_due": False}

    async def test_a_table_is_safe_to_open(self, doors: Doors) -> None:
        await doors.say(text="You are a worthless idiot, shut up.")
        cells = [cell for row in csv.reader(io.StringIO(await told(doors, "today.csv"))) for cell in row]
        assert "abuse taken" in cells
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


class TestRecord:
    async def done(self, doors: Doors) -> list[Json]:
        found: list[Json] = (await told(doors, "record"))["deeds"]
        return found[::-1]

    async def test_who_opened_whispered_and_approved_is_on_record(self, doors: Doors) -> None:
        await raised(doors)
        async with doors.lead() as lea:
            await lea.command(ref="r-0", type="watch", conversation="c-1")
            await lea.command(ref="r-1", type="whisper", conversation="c-1", text="Waive it.")
            await lea.command(ref="r-2", type="approve_exit", conversation="c-1")
            await lea.command(ref="r-3", type="acknowledge", alert="c-1/l1")
            await lea.command(ref="r-4", type="unwatch", conversation="c-1")
        deeds = await self.done(doors)
        assert [each["what"] for each in deeds] == [
            "opened", "whisper", "approve_exit", "acknowledge", "closed",
        ]  # fmt: skip
        assert {each["by"] for each in deeds} == {"lea"}
        assert deeds[3]["about"] == "c-1/l1"
        assert "Waive" not in str(deeds)

    async def test_the_same_ref_again_and_what_was_refused_are_not(self, doors: Doors) -> None:
        await raised(doors)
        async with doors.lead() as lea:
            for _ in range(2):
                await lea.command(ref="r-1", type="join", conversation="c-1")
            await lea.command(ref="r-2", type="acknowledge", alert="c-1/l9")
        assert [each["what"] for each in await self.done(doors)] == ["join"]

    async def test_a_page_that_is_closed_closes_what_was_open(self, doors: Doors) -> None:
        await raised(doors)
        async with doors.lead() as lea:
            await lea.command(type="watch", conversation="c-1")
        for _ in range(50):
            deeds = await self.done(doors)
            if len(deeds) == 2:
                break
        assert [each["what"] for each in deeds] == ["opened", "closed"]

    async def test_a_lead_reads_of_their_own_teams_alone(self, doors: Doors) -> None:
        await raised(doors, team="billing")
        async with doors.lead() as lea:
            await lea.command(type="join", conversation="c-1")
        assert (await told(doors, "record", "tech"))["deeds"] == []
        assert len((await told(doors, "record?by=lea", "billing"))["deeds"]) == 1
