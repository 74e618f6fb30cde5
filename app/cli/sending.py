"""A replay into a running server: sent as a source sends, then read back to be counted."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import ExitStack
from time import perf_counter
from typing import Any

import httpx

from app.cli.output import FAILED, json_lines, say
from app.cli.progress import Advance, progress
from app.cli.source import Refused, source
from app.cli.tally import Tally, tell
from app.core.pacing import side_by_side
from app.core.transcripts import Recorded

READERS = 8
"""Conversations that are read back at the same time."""
SHOWN_REFUSALS = 10
NOT_FOUND = 404

Frame = dict[str, Any]


def run_there(
    messages: Sequence[Recorded], url: str, key: str, speed: float | None, *, as_json: bool
) -> None:
    """Exit code 1 if the server refused any of the messages."""
    asyncio.run(_run(messages, url, key, speed, as_json=as_json))


async def _run(
    messages: Sequence[Recorded], url: str, key: str, speed: float | None, *, as_json: bool
) -> None:
    began = perf_counter()
    with progress("sending", len(messages), "messages") as advance:
        refused = await _sent(messages, url, key, speed, advance)
    seconds = perf_counter() - began
    tally = Tally()
    conversations = list(dict.fromkeys(message.conversation for message in messages))
    with ExitStack() as stack:
        write = stack.enter_context(json_lines()) if as_json else None
        advance = stack.enter_context(progress("reading back", len(conversations), "conversations"))
        async for frames in _events(conversations, url, key):
            advance(1)
            for frame in frames:
                tally.count_frame(frame)
                if write:
                    write(frame)
    tell(tally, seconds, as_json=as_json)
    _complain(refused)


async def _sent(
    messages: Sequence[Recorded], url: str, key: str, speed: float | None, advance: Advance
) -> list[Refused]:
    loop = asyncio.get_running_loop()
    began = loop.time()
    async with source(url, key, advance) as to:
        for at_ms, message in side_by_side(messages) if speed else ((0, each) for each in messages):
            if speed:
                await asyncio.sleep(began + at_ms / 1000 / speed - loop.time())
            await to.send(_frame(message))
        await to.drained()
    return to.refused


def _frame(message: Recorded) -> Frame:
    """Without its time: it happens now."""
    frame = {
        "type": "message",
        "conversation": message.conversation,
        "id": message.id,
        "speaker": message.speaker,
        "text": message.text,
        "duration_ms": message.duration_ms,
        "channel": message.channel,
        "team": message.team,
        "agent": message.agent,
        "customer": message.customer,
    }
    return {name: value for name, value in frame.items() if value is not None}


async def _events(conversations: Sequence[str], url: str, key: str) -> AsyncIterator[list[Frame]]:
    """All events of each, in the order given; a few are fetched ahead."""
    headers = {"Authorization": f"Bearer {key}"}
    async with httpx.AsyncClient(base_url=url.rstrip("/"), headers=headers, timeout=30) as client:
        for start in range(0, len(conversations), READERS):
            batch = conversations[start : start + READERS]
            for frames in await asyncio.gather(*(_events_of(client, each) for each in batch)):
                yield frames


async def _events_of(client: httpx.AsyncClient, conversation: str) -> list[Frame]:
    answer = await client.get(f"/v1/conversations/{conversation}/events", params={"after": 0})
    if answer.status_code == NOT_FOUND:  # every message of it was refused
        return []
    answer.raise_for_status()
    events: list[Frame] = answer.json()
    return events


def _complain(refused: Iterable[Refused]) -> None:
    reasons = [
        f"refused: {each.frame.get('conversation')} {each.frame.get('id')}: {each.detail}" for each in refused
    ]
    for reason in reasons[:SHOWN_REFUSALS]:
        say(reason)
    if reasons:
        say(f"{len(reasons):,} messages were refused")
        raise SystemExit(FAILED)
