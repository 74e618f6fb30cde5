"""Putting messages in: one JSON shape, over two doors."""

import asyncio
from pathlib import Path

import pytest

from app.edges import ingest
from tests.edges.doors import Doors, Json, Socket, events, message, open_doors, put


@pytest.fixture(params=["socket", "http"])
def door(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def test_a_message_is_acked_with_the_version_of_its_own_event(doors: Doors, door: str) -> None:
    status, ack = await put(doors, door, message())
    assert status == 200
    assert ack == {"type": "ack", "id": "m-1", "conversation": "c-1", "version": 2}
    found = await events(doors)
    assert [each["version"] for each in found] == list(range(1, len(found) + 1))
    assert found[1]["message"]["id"] == "m-1"


async def test_what_one_message_causes_comes_in_the_order_of_the_contract(doors: Doors) -> None:
    await doors.say(text="You are a useless idiot!")
    order = ["started", "message", "promise", "advice", "alert"]
    types = [each["type"] for each in await events(doors)]
    assert types == sorted(types, key=order.index)
    assert types[:2] == ["started", "message"]


async def test_one_socket_carries_many_conversations(doors: Doors) -> None:
    async with doors.source() as source:
        for number in range(20):
            await source.send(message(f"c-{number}"))
        acks = [await source.receive() for _ in range(20)]
    assert {(ack["conversation"], ack["version"]) for ack in acks} == {
        (f"c-{number}", 2) for number in range(20)
    }


async def test_the_same_message_again_gets_the_same_ack_and_changes_nothing(doors: Doors, door: str) -> None:
    first = await put(doors, door, message())
    before = await events(doors)
    assert await put(doors, door, message(at="2026-01-01T00:00:00Z")) == first
    assert await events(doors) == before


@pytest.mark.parametrize("other", [{"text": "Something else."}, {"speaker": "agent"}])
async def test_the_same_id_with_other_content_conflicts(doors: Doors, door: str, other: Json) -> None:
    await put(doors, door, message())
    status, problem = await put(doors, door, message(**other))
    assert (status, problem["code"], problem["field"]) == (
        0 if door == "socket" else 409,
        "id_conflict",
        "id",
    )


async def test_ids_are_unique_within_their_conversation_alone(doors: Doors, door: str) -> None:
    await put(doors, door, message("c-1"))
    status, ack = await put(doors, door, message("c-2", text="Something else."))
    assert (status, ack["version"]) == (200, 2)


async def test_a_start_merges_and_a_change_of_agent_is_an_assigned_event(doors: Doors, door: str) -> None:
    start = {"type": "start", "conversation": "c-1"}
    status, ack = await put(doors, door, {**start, "team": "billing", "channel": "call"})
    assert (status, ack) == (200, {"type": "ack", "id": None, "conversation": "c-1", "version": 1})
    await put(doors, door, {**start, "agent": "kim"})
    await put(doors, door, {**start, "agent": "kim"})
    await put(doors, door, message(agent="jon"))
    found = await events(doors)
    assert [each["type"] for each in found[:4]] == ["started", "assigned", "assigned", "message"]
    assert found[2]["assigned"] == {"channel": "call", "team": "billing", "agent": "jon", "customer": None}


async def test_an_end_ends_it_and_a_later_message_opens_it_again(doors: Doors, door: str) -> None:
    await put(doors, door, message())
    status, _ = await put(doors, door, {"type": "end", "conversation": "c-1", "reason": "solved"})
    assert status == 200
    ended = next(each for each in await events(doors) if each["type"] == "ended")
    assert ended["ended"] == {"reason": "solved"}
    await put(doors, door, message(id="m-2"))
    assert [each["type"] for each in await events(doors)].count("started") == 2


async def test_an_interim_transcript_is_acked_without_a_version_and_not_logged(
    doors: Doors, door: str
) -> None:
    await put(doors, door, message(id="m-0", text="Hello."))
    before = await events(doors)
    status, ack = await put(doors, door, message(text="This is the", final=False))
    assert (status, ack["version"], ack["id"]) == (200, None, "m-1")
    assert await events(doors) == before
    status, ack = await put(doors, door, message(text="This is the third time.", final=True))
    assert ack["version"] == before[-1]["version"] + 1


async def test_an_earlier_time_is_kept_and_does_not_move_the_clock(doors: Doors, door: str) -> None:
    await put(doors, door, message(at="2026-01-01T10:00:00Z"))
    await put(doors, door, message(id="m-2", at="2026-01-01T09:00:00.5+00:00"))
    second = next(each for each in await events(doors) if each.get("message", {}).get("id") == "m-2")
    assert second["at"] == "2026-01-01T10:00:00.000Z"
    assert second["message"]["at"] == "2026-01-01T09:00:00.500Z"


async def test_a_time_far_ahead_is_taken_as_arrival(doors: Doors, door: str) -> None:
    await put(doors, door, message(at="2126-01-01T10:00:00Z"))
    assert (await events(doors))[1]["at"] < "2126"


async def test_the_events_since_a_version_can_be_asked_for(doors: Doors) -> None:
    await doors.say()
    whole = await events(doors)
    assert await events(doors, after=1) == whole[1:]
    assert await events(doors, after=whole[-1]["version"]) == []


async def test_fields_that_a_source_carries_along_are_let_through(doors: Doors, door: str) -> None:
    status, _ = await put(doors, door, message(source_version=3, tags=["a"], x_trace={"id": "1"}))
    assert status == 200


async def test_an_error_says_which_frame_it_is_about(doors: Doors) -> None:
    async with doors.source() as source:
        problem = await source.ask(message(text=7))
        assert (problem["conversation"], problem["id"]) == ("c-1", "m-1")
        problem = await source.ask(message(id="<script>\n" * 40))
        assert "id" not in problem


async def test_an_error_never_quotes_what_was_written(doors: Doors) -> None:
    async with doors.source() as source:
        for change in (
            {"speaker": "my secret"},
            {"text": ["my secret"]},
            {"at": "my secret"},
            {"id": "my secret"},
        ):
            problem = await source.ask(message(**change))
            assert "my secret" not in problem["detail"]


async def test_a_reason_that_is_too_long_is_told_its_limit(doors: Doors) -> None:
    async with doors.source() as source:
        answer = await source.ask({"type": "end", "conversation": "c-1", "reason": "x" * 501})
    assert (answer["code"], answer["field"]) == ("too_long", "reason")
    assert answer["detail"] == "must have at most 500 characters"


async def test_a_frame_over_one_mebibyte_closes_with_1009(doors: Doors) -> None:
    async with doors.source() as source:
        await source.send("x" * (1024 * 1024 + 1))
        assert await source.closed() == 1009


async def test_bad_utf_8_closes_with_1007(doors: Doors) -> None:
    async with doors.source() as source:
        await source.connection.send(b"\xff\xfe", text=True)
        assert await source.closed() == 1007


async def test_a_sustained_flood_of_bad_frames_closes_with_4429(doors: Doors) -> None:
    async with doors.source() as source:
        asking = asyncio.create_task(source.closed())
        for _ in range(5_000):
            if asking.done():
                break
            await source.connection.send("{}")
        assert await asking == 4429


async def test_a_burst_of_good_frames_is_no_flood(doors: Doors) -> None:
    async with doors.source() as source:
        for number in range(2_000):
            await source.send(message(f"c-{number % 20}", f"m-{number}", text="hello"))
        acks = [await source.receive() for _ in range(2_000)]
    assert {ack["type"] for ack in acks} == {"ack"}


async def test_a_body_over_one_mebibyte_is_refused(doors: Doors) -> None:
    headers = {"Authorization": f"Bearer {await doors.key()}"}
    answer = await doors.http.post(
        "/v1/conversations/c-1/messages", content=b" " * (1024 * 1024 + 1), headers=headers
    )
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


@pytest.mark.parametrize("body", [b"hello", b"\xff\xfe", b"[" * 100_000, b"[]"])
async def test_a_body_that_is_no_object_is_refused(doors: Doors, body: bytes) -> None:
    headers = {"Authorization": f"Bearer {await doors.key()}"}
    answer = await doors.http.post("/v1/conversations/c-1/messages", content=body, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (422, "bad_json")


async def test_the_conversation_in_the_body_must_be_the_one_in_the_address(doors: Doors) -> None:
    headers = {"Authorization": f"Bearer {await doors.key()}"}
    answer = await doors.http.post("/v1/conversations/c-1/messages", json=message("c-2"), headers=headers)
    assert (answer.status_code, answer.json()["field"]) == (422, "conversation")
    answer = await doors.http.post("/v1/conversations/c-1/messages", json=message("c-1"), headers=headers)
    assert answer.status_code == 200


async def test_what_is_asked_of_the_events_is_checked(doors: Doors) -> None:
    headers = {"Authorization": f"Bearer {await doors.key()}"}
    await doors.say()
    for path, status, field in (
        ("c-1/events?after=x", 422, "after"),
        ("c-1/events?after=-1", 422, "after"),
        ("c%201/events", 422, "conversation"),
        ("c-unknown/events", 404, "conversation"),
    ):
        answer = await doors.http.get(f"/v1/conversations/{path}", headers=headers)
        assert (answer.status_code, answer.json()["field"]) == (status, field)


async def test_a_key_is_for_its_teams_alone(doors: Doors, door: str) -> None:
    status, _ = await put(doors, door, message(team="billing"), "billing")
    assert status == 200
    status, _ = await put(doors, door, message(id="m-2"), "billing")
    assert status == 200
    for frame in (message(id="m-3", team="tech"), message("c-2"), message("c-2", final=False)):
        status, problem = await put(doors, door, frame, "billing")
        assert (status, problem["code"]) == (0 if door == "socket" else 403, "forbidden")
    for frame in (message(id="m-3"), message(final=False), {"type": "end", "conversation": "c-1"}):
        status, problem = await put(doors, door, frame, "tech")
        assert (status, problem["code"]) == (0 if door == "socket" else 403, "forbidden")


async def test_only_a_key_may_put_messages_in(doors: Doors) -> None:
    for role in ("agent", "lead", "author", "admin"):
        headers = {"Authorization": f"Bearer {await doors.token('kim', role)}"}
        answer = await doors.http.post("/v1/conversations/c-1/messages", json={}, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


async def test_reading_the_events_is_for_those_who_may_see_the_conversation(doors: Doors) -> None:
    await doors.say(team="billing")

    async def status(token: str) -> int:
        headers = {"Authorization": f"Bearer {token}"}
        return (await doors.http.get("/v1/conversations/c-1/events", headers=headers)).status_code

    assert await status(await doors.token("kim", "agent")) == 200
    assert await status(await doors.token("jon", "agent")) == 403
    assert await status(await doors.token("lea", "lead", "billing")) == 200
    assert await status(await doors.token("lea", "lead", "tech")) == 403
    assert await status(await doors.key("other", "tech")) == 403


async def test_acked_messages_are_there_after_the_server_has_stopped(tmp_path: Path) -> None:
    async with open_doors(tmp_path) as doors:
        ack = await doors.say()
        before = await events(doors)
    async with open_doors(tmp_path) as doors:
        assert await events(doors) == before
        assert await doors.say() == ack


async def test_what_is_under_way_when_the_server_stops_is_finished(tmp_path: Path) -> None:
    sent = 200
    async with open_doors(tmp_path) as doors, doors.source() as source:
        for number in range(sent):
            await source.send(message(id=f"m-{number}", text=f"hello {number}"))
        await _acked(source, 1)
    async with open_doors(tmp_path) as doors:
        said = [each["message"]["id"] for each in await events(doors) if each["type"] == "message"]
        assert said == [f"m-{number}" for number in range(len(said))]


async def _acked(source: Socket, count: int) -> None:
    for _ in range(count):
        assert (await source.receive())["type"] == "ack"


async def test_a_source_that_sends_on_without_waiting_for_acks_is_a_flood(
    doors: Doors, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ingest, "UNACKED", 50)
    async with doors.source() as source:
        for number in range(1_000):
            await source.send(message(f"c-{number}"))
        assert await source.closed() == 4429


async def test_a_sustained_flood_of_repeats_closes_with_4429(
    doors: Doors, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ingest, "BURST", 300)
    monkeypatch.setattr(ingest, "PER_SECOND", 1)
    async with doors.source() as source:
        for _ in range(400):
            await source.send(message(final=False))
        assert await source.closed() == 4429


async def test_what_cannot_be_stored_is_not_acked_and_may_be_sent_again(doors: Doors, door: str) -> None:
    await doors.services.log.close()
    status, problem = await put(doors, door, message())
    assert status == (0 if door == "socket" else 503)
    assert problem["code"] == "unavailable"
    assert "send it again" in problem["detail"]


async def test_one_source_does_not_hold_up_another(doors: Doors) -> None:
    """Whoever asks for one thing has the answer before the backlog of another is worked off."""
    async with doors.source() as busy, doors.source() as other:
        for number in range(1_500):
            await busy.send(message(f"b-{number % 10}", f"m-{number}", text="hello"))
        backlog = asyncio.create_task(_acked(busy, 1_500))
        await other.ask(message("c-other"))
        assert not backlog.done()
        await backlog
