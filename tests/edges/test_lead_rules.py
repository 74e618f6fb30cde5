"""Muting a rule, taking over, seeing that somebody watches."""

from pathlib import Path

from tests.edges.doors import Doors, open_doors
from tests.edges.test_lead_reports import MANAGER, raised

THREAT = "I will come to your office and kill you."


async def test_a_muted_rule_raises_nothing_for_that_team_and_every_lead_sees_that(doors: Doors) -> None:
    alert = await raised(doors, team="billing")
    async with doors.lead() as lea, doors.lead("tech", name="jonas") as jonas:
        await lea.send({"ref": "r-1", "type": "mute_rule", "of": alert, "for_seconds": 900})
        (mute,) = (await lea.until("muted"))["muted"]
        assert (await lea.until("ok"))["result"] == {"rule": "alert-manager", "team": "billing"}
        assert (mute["rule"], mute["team"], mute["by"]) == ("alert-manager", "billing", "lea")
        assert (await jonas.until("muted"))["muted"] == []
    await doors.say(conversation="c-2", text=MANAGER, team="billing")
    await doors.say(conversation="c-3", text=MANAGER, team="tech")
    async with doors.lead() as lea:
        board = await lea.receive()
        assert {each["conversation"] for each in board["alerts"]} == {"c-1", "c-3"}
        assert len(board["muted"]) == 1
        await lea.send({"type": "unmute_rule", "ref": "r-2", "rule": "alert-manager", "team": "billing"})
        assert (await lea.until("muted"))["muted"] == []
    await doors.say(conversation="c-4", text=MANAGER, team="billing")
    async with doors.lead() as lea:
        assert "c-4" in {each["conversation"] for each in (await lea.receive())["alerts"]}


async def test_a_mute_holds_over_a_restart_and_so_does_its_end(tmp_path: Path) -> None:
    async with open_doors(tmp_path) as doors, doors.lead() as lea:
        for number, team in enumerate(("billing", "tech")):
            alert = await raised(doors, f"c-{number}", team=team)
            await lea.command(ref=f"m-{number}", type="mute_rule", of=alert, for_seconds=900)
        await lea.command(ref="u-1", type="unmute_rule", rule="alert-manager", team="tech")
    async with open_doors(tmp_path) as doors, doors.lead() as lea:
        assert [mute["team"] for mute in (await lea.receive())["muted"]] == ["billing"]


async def test_what_keeps_people_safe_is_not_muted(doors: Doors) -> None:
    await doors.say(text=THREAT)
    async with doors.lead() as lea:
        alerts = (await lea.receive())["alerts"]
        (threat,) = [each["alert"]["id"] for each in alerts if each["alert"]["kind"] == "threat"]
        answer = await lea.command(type="mute_rule", of=threat, for_seconds=900)
    assert (answer["type"], answer["code"], answer["field"]) == ("error", "safety", "of")


async def test_one_lead_at_a_time_takes_a_conversation_over(doors: Doors) -> None:
    await doors.say()
    async with doors.lead() as lea, doors.lead(name="jonas") as jonas:
        assert (await lea.command(type="take_over", conversation="c-1"))["type"] == "ok"
        refused = await jonas.command(type="take_over", conversation="c-1")
        assert (refused["code"], "lea" in refused["detail"]) == ("taken", True)
        assert (await jonas.command(ref="r-2", type="join", conversation="c-1"))["type"] == "ok"


async def test_a_line_that_stands_answers_a_ping(doors: Doors) -> None:
    async with doors.lead() as lea, doors.agent() as kim:
        for socket in (lea, kim):
            assert (await socket.command(ref="p-1", type="ping"))["type"] == "ok"


async def test_an_ended_conversation_stays_on_the_board_until_its_alerts_are_closed(doors: Doors) -> None:
    await doors.say(text=THREAT)
    await doors.http.post(
        "/v1/conversations/c-1/end", json={}, headers={"Authorization": f"Bearer {await doors.key()}"}
    )
    async with doors.lead() as lea:
        board = await lea.receive()
        (row,) = board["rows"]
        assert (row["live"], row["open_alerts"]) == (False, len(board["alerts"]))
        for number, each in enumerate(board["alerts"]):
            command = {"type": "resolve", "alert": each["alert"]["id"], "outcome": "handled"}
            await lea.send({"ref": f"r-{number}", **command})
        while row["open_alerts"]:
            row = (await lea.until("row"))["row"]
        assert not row["live"]


class TestWatching:
    async def test_the_agent_sees_who_watches_where_the_setting_says_so(self, tmp_path: Path) -> None:
        rules = shown_rules(tmp_path)
        async with open_doors(tmp_path / "data", RULES=str(rules)) as doors:
            await doors.say()
            async with doors.agent() as kim, doors.lead() as lea:
                await kim.until("live")
                await lea.command(type="watch", conversation="c-1")
                assert (await kim.until("watched"))["by"] == ["lea"]
                async with doors.agent() as late:
                    assert (await late.until("watched"))["by"] == ["lea"]
                await lea.command(ref="r-2", type="unwatch", conversation="c-1")
                assert (await kim.until("watched"))["by"] == []

    async def test_and_nothing_where_it_does_not(self, doors: Doors) -> None:
        await doors.say()
        async with doors.agent() as kim, doors.lead() as lea:
            await kim.until("live")
            await lea.command(type="watch", conversation="c-1")
            await doors.say(id="m-2", text="Hello?")
            assert "watched" not in {each["type"] for each in await kim.all_until("message")}


def shown_rules(folder: Path) -> Path:
    """The shipped rulebook, with watching shown."""
    rules = folder / "rules"
    rules.mkdir()
    for path in (Path(__file__).parents[2] / "rules").glob("*.yaml"):
        text = path.read_text().replace("watching_shown: false", "watching_shown: true")
        (rules / path.name).write_text(text)
    return rules
