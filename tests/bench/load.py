"""The load: messages of many conversations into one source's socket, and what comes out at the screens.

Open loop: messages leave when they are due, whether or not the ones before have come out, and the time that
counts runs from the moment at which a message was due. Otherwise a server that stalls would hold back the
very messages whose wait should be counted (coordinated omission).
"""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from time import perf_counter

import orjson

from tests.bench import talk
from tests.bench.client import Client, connected, framed
from tests.bench.figures import Latencies
from tests.bench.servers import KEY, Server

WINDOW = 512
"""Messages under way when a server is kept saturated."""
LAST_S = 15.0
"""How long the last messages may take to come out before they count as lost."""
TOGETHER = 200
"""Sockets that are opened at a time."""
OURS = b'"id":"m'
MESSAGE, ADVICE, ALERT = b'{"type":"message"', b'{"type":"advice"', b'{"type":"alert"'
ACK = b'{"type":"ack"'
OF = b'"conversation":"'


@dataclass(frozen=True, slots=True)
class Cast:
    """So many conversations at a time, each of so many turns; then another one begins in its place.

    `agents` share them, by number; so do `teams`. `quick` frames are those of a relay: nobody reads them.
    """

    conversations: int
    length: int
    agents: int = 1
    teams: int = 1
    name: str = "c"


def frames(cast: Cast, count: int, first: int = 0) -> list[bytes]:
    """That many messages as frames, the conversations in turn; with the last turn of one comes its end.

    Message `first` + n carries the id m<n>. Same numbers, same bytes.
    """
    said = [talk.turns(place, cast.length) for place in range(min(cast.conversations, 10))]
    made: list[bytes] = []
    for number in range(first, first + count):
        turn, place = divmod(number, cast.conversations)
        generation, turn = divmod(turn, cast.length)
        speaker, text = said[place % 10][turn]
        conversation = f"{cast.name}{place}-{generation}"
        message = {
            "type": "message",
            "id": f"m{number}",
            "conversation": conversation,
            "speaker": speaker,
            "text": text,
            "agent": f"agent-{place % cast.agents}",
            "team": f"team-{place % cast.teams}",
            "customer": f"customer-{conversation}",
        }
        frame = framed(orjson.dumps(message))
        if turn == cast.length - 1:
            frame += framed(orjson.dumps({"type": "end", "conversation": conversation}))
        made.append(frame)
    return made


@dataclass(slots=True)
class Seen:
    """What came out, by number of message; times are those of `perf_counter`."""

    first: int
    due: list[float]
    out: list[float] = field(default_factory=list)
    cards: list[float] = field(default_factory=list)
    """Seconds from due to the new card, of the messages that brought one."""
    alerts: list[tuple[float, bytes]] = field(default_factory=list)
    count: int = 0
    acked: int = 0
    cut_off: int = 0
    """Sockets that the server has closed: too much waited for it, or for a screen."""
    refused: list[bytes] = field(default_factory=list)
    _newest: dict[bytes, int] = field(default_factory=dict)
    _moments: dict[tuple[str, str], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.out = [0.0] * len(self.due)

    def on_screen(self, frame: bytes) -> None:
        """A frame of the sidebar, or of the relay."""
        now = perf_counter()
        if frame.startswith(MESSAGE):
            at = frame.index(OURS) + len(OURS)
            number = int(frame[at : frame.index(b'"', at)]) - self.first
            if 0 <= number < len(self.out) and not self.out[number]:
                self.out[number] = now
                self.count += 1
                self._newest[_conversation(frame)] = number
        elif frame.startswith(ADVICE) and (number := self._newest.get(_conversation(frame), -1)) >= 0:
            self.cards.append(now - self.due[number])

    def on_wallboard(self, frame: bytes) -> None:
        if frame.startswith(ALERT):
            self.alerts.append((perf_counter(), frame))

    def on_answer(self, frame: bytes) -> None:
        if frame.startswith(ACK):
            self.acked += OURS in frame  # what ends a conversation is acked too, and has no id
        else:
            self.refused.append(frame)

    def is_complete(self, *, acks: bool) -> bool:
        return self.count == len(self.due) and (self.acked >= self.count or not acks)

    def screen(self) -> Latencies:
        return Latencies.of(out - due for out, due in zip(self.out, self.due, strict=True) if out)

    def lost(self) -> int:
        return self.out.count(0.0)

    def lead_alerts(self) -> Latencies:
        """Of the alerts that a message raised: the newest message that their evidence names."""
        waits = []
        for arrived, frame in self.alerts:
            alert = orjson.loads(frame)["alert"]
            numbers = [int(each["message"][1:]) - self.first for each in alert["evidence"]]
            newest = max(numbers, default=-1)
            if alert["state"] == "raised" and 0 <= newest < len(self.due):
                waits.append(arrived - self.due[newest])
        return Latencies.of(waits)


def _conversation(frame: bytes) -> bytes:
    at = frame.index(OF) + len(OF)
    return frame[at : frame.index(b'"', at)]


@dataclass(slots=True)
class Stage:
    """The sockets of a run. What comes in is given to `seen`, which each measurement sets anew."""

    source: Client
    screens: list[Client]
    walls: list[Client]
    seen: Seen

    def on_answer(self, frame: bytes) -> None:
        self.seen.on_answer(frame)

    def on_screen(self, frame: bytes) -> None:
        self.seen.on_screen(frame)

    def on_wallboard(self, frame: bytes) -> None:
        self.seen.on_wallboard(frame)

    def close(self) -> None:
        for each in (self.source, *self.screens, *self.walls):
            each.close()

    def broken(self) -> list[int]:
        """The codes of the sockets that the server has closed."""
        return [each.closed for each in (self.source, *self.screens, *self.walls) if each.closed]


async def set_stage(server: Server, agents: int, leads: int = 0) -> Stage:
    """One source, one socket for each agent, resumed, and one for each lead."""
    seen = Seen(0, [])
    stage = Stage(await connected(server.url, "/v1/ingest", KEY, lambda _: None), [], [], seen)
    stage.source.hear = stage.on_answer
    resume = framed(orjson.dumps({"type": "resume", "cursors": {}}))

    async def seat(path: str, name: str) -> Client:
        return await connected(server.url, path, name, lambda _: None)

    for start in range(0, agents, TOGETHER):
        names = [f"agent-{number}" for number in range(start, min(start + TOGETHER, agents))]
        stage.screens += await asyncio.gather(*(seat("/v1/agent", name) for name in names))
    for screen in stage.screens:
        screen.hear = stage.on_screen
        screen.send(resume)
    stage.walls += await asyncio.gather(*(seat("/v1/lead", f"lead-{number}") for number in range(leads)))
    for wall in stage.walls:
        wall.hear = stage.on_wallboard
    await asyncio.sleep(0.2)
    return stage


async def saturate(stage: Stage, made: Sequence[bytes], first: int = 0, window: int = WINDOW) -> float:
    """Keeps so many under way until all have come out; returns the seconds it took. Raises when it stalls."""
    began = perf_counter()
    seen = stage.seen = Seen(first, [began] * len(made))
    sent, heard, stalled = 0, 0, began + LAST_S
    while seen.count < len(made):
        room = window - (sent - seen.count)
        if room > 0 and sent < len(made):
            stage.source.send(b"".join(made[sent : sent + room]))
            sent = min(sent + room, len(made))
        await asyncio.sleep(0)
        now = perf_counter()
        if seen.count > heard:
            heard, stalled = seen.count, now + LAST_S
        if now > stalled:
            raise RuntimeError(_trouble(stage, f"{len(made) - seen.count} messages did not come out"))
    return perf_counter() - began


async def drip(
    stage: Stage, made: Sequence[bytes], rate: float, first: int = 0, seed: int = 1, *, acks: bool = True
) -> Seen:
    """Sends them at random moments, `rate` a second in the long run, and waits for what comes out.

    The moments are those of people who do not know of each other (a Poisson process), set before the start.
    `acks`: it answers each message, as the relay does not.
    """
    chance = random.Random(seed)
    begin = perf_counter() + 0.05
    due, at = [], begin
    for _ in made:
        due.append(at)
        at += chance.expovariate(rate)
    seen = stage.seen = Seen(first, due)
    sent, finish = 0, due[-1] + LAST_S
    while (now := perf_counter()) < finish and not (sent == len(made) and seen.is_complete(acks=acks)):
        start = sent
        while sent < len(made) and due[sent] <= now:
            sent += 1
        if sent > start:
            stage.source.send(b"".join(made[start:sent]))
        await asyncio.sleep(0)
    seen.cut_off = len(stage.broken())
    return seen


def _trouble(stage: Stage, what: str) -> str:
    refused = [frame[:200].decode() for frame in stage.seen.refused[:2]]
    return f"{what}; close codes {sorted(set(stage.broken()))}, refused {refused}"
