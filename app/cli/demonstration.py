"""Conversations that play in a loop, sent the way any source sends, so that there is something to see."""

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

from app.adapters.clock import SystemClock
from app.cli.demo_scripts import Line, Script, scripts
from app.cli.people import Agent, Lead
from app.cli.source import Source, source
from app.core.vocabulary import Channel

AGENT, LEAD = "kim", "lead"
"""Whose pages are opened. The people of the other agents are kept open by the demonstration."""
PREFIX = "demo-"
INTERIM_FROM_S = 4.0
"""On a call, an utterance that comes at least so long after the last one is heard growing."""
INTERIM_EVERY_S = 0.5
WORDS_A_SECOND = 3.0
BASE_36 = "0123456789abcdefghijklmnopqrstuvwxyz"


def agents() -> list[str]:
    """Everybody who needs a token."""
    return sorted({script.agent for script in scripts()})


async def play(url: str, key: str, tokens: Mapping[str, str], lead_token: str) -> None:
    """Plays until it is cancelled; `tokens` by agent."""
    people = {agent: Agent(url, token) for agent, token in tokens.items()}
    async with source(url, key) as to, asyncio.TaskGroup() as tasks:
        await _end_leftovers(to, Lead(url, lead_token))
        for agent, person in people.items():
            if agent != AGENT:
                tasks.create_task(person.stay())
        for script in scripts():
            tasks.create_task(_play_for_ever(script, to, people[script.agent]))


async def _end_leftovers(to: Source, lead: Lead) -> None:
    """A server that was stopped leaves its demonstration's conversations in the middle."""
    for conversation in await lead.live():
        if conversation.startswith(PREFIX):
            await to.send({"type": "end", "conversation": conversation, "reason": "restarted"})


async def _play_for_ever(script: Script, to: Source, by: Agent) -> None:
    await asyncio.sleep(script.opens)
    while True:
        await _play_once(script, to, by)
        await asyncio.sleep(script.again)


async def _play_once(script: Script, to: Source, by: Agent) -> None:
    """Under a new id each time: the log keeps the earlier ones."""
    conversation = f"{PREFIX}{script.id}-{_short(SystemClock().now_ms() // 1000)}"
    about = script.model_dump(include={"channel", "team", "agent", "customer"})
    await to.send({"type": "start", "conversation": conversation, **about})
    for number, line in enumerate(script.turns, 1):
        if line.speaker is not None:
            said = {
                "type": "message",
                "conversation": conversation,
                "id": f"m-{number}",
                "speaker": line.speaker,
            }
            await _speak(line, said, to, aloud=script.channel is Channel.CALL)
            continue
        await asyncio.sleep(line.after)
        if line.help is not None:
            await by.ask_help(conversation, line.help)
        else:
            await to.send({"type": "end", "conversation": conversation, "reason": line.end})


async def _speak(line: Line, said: dict[str, Any], to: Source, *, aloud: bool) -> None:
    words = line.text.split(" ")
    seconds = len(words) / WORDS_A_SECOND
    if aloud and line.after >= INTERIM_FROM_S:
        seconds = min(seconds, line.after - 1)
        await asyncio.sleep(line.after - seconds)
        for heard in _growing(words, steps=int(seconds / INTERIM_EVERY_S)):
            await to.show({**said, "text": heard, "final": False})
            await asyncio.sleep(INTERIM_EVERY_S)
    else:
        await asyncio.sleep(line.after)
    duration = {"duration_ms": round(seconds * 1000)} if aloud else {}
    await to.send({**said, "text": line.text, **duration})


def _growing(words: list[str], steps: int) -> Iterator[str]:
    for step in range(1, steps):
        yield " ".join(words[: max(1, len(words) * step // steps)])


def _short(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = BASE_36[digit] + digits
    return digits
