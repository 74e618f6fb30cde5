"""What each stage of a message's way costs, one after the other in this process, on one thread.

The sum is less than what a server takes: sockets, tasks and the change from thread to thread come on top.
"""

import asyncio
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from time import process_time
from typing import Any, TypeVar

import orjson
import uvloop

from app.adapters.bus_local import LocalBus
from app.adapters.event_log_sqlite import SqliteEventLog
from app.adapters.rulebook_files import FileRulebook
from app.core.course import Course
from app.core.events import Event, Message, points_at
from app.core.inputs import Say
from app.core.reading import read
from app.core.rulebook.rules import Rulebook
from app.core.state import State
from app.edges import frames
from app.edges.encoder import WireEncoder
from app.edges.frames import MessageFrame
from app.engine.lane import head_of
from app.engine.rows import Row, fold
from app.ports import Append, News
from tests.bench import talk
from tests.bench.growth import SHIPPED
from tests.bench.sizes import Sizes
from tests.bench.talking import say

T = TypeVar("T")
Given = TypeVar("Given")

LENGTH = 20
GAP_MS = 8_000
BEGIN_MS = 1_767_603_600_000
TOGETHER = 64
"""Appends that wait for one fsync."""
STAGES = ("decode", "detect", "advance", "append", "publish", "encode")
Texts = dict[str, str]
Step = tuple[State, MessageFrame, int]
"""The state before, what is said, and when."""


def stages(sizes: Sizes) -> dict[str, float]:
    """Microseconds of processor time for a message, by stage."""
    rulebook = FileRulebook(SHIPPED).load()
    count = sizes.staged_messages // LENGTH * LENGTH
    raw = [_raw(number) for number in range(count)]
    _advanced(rulebook, [_decoded(each) for each in raw[:200]])  # the tables are made

    costs: dict[str, float] = {}
    given = _timed(costs, "decode", lambda: [_decoded(each) for each in raw], count)
    steps, appends = _timed(costs, "advance", lambda: _advanced(rulebook, given), count)
    _timed(costs, "detect", lambda: [_detected(*step) for step in steps], count)
    costs["advance"] -= costs["detect"]
    costs["append"] = _append_us(appends) / count
    news = list(_news(appends))
    _timed(costs, "publish", lambda: _published(news), count)
    _timed(costs, "encode", lambda: [_encoded(each) for each in news], count)
    told = {stage: costs[stage] for stage in STAGES}
    say("stages: " + ", ".join(f"{stage} {cost:.0f} µs" for stage, cost in told.items()))
    return told


def _timed(costs: dict[str, float], stage: str, work: Callable[[], T], count: int) -> T:
    began = process_time()
    done = work()
    costs[stage] = (process_time() - began) / count * 1e6
    return done


def _raw(number: int) -> str:
    conversation, turn = divmod(number, LENGTH)
    speaker, text = talk.turns(conversation, LENGTH)[turn]
    message = {
        "type": "message",
        "id": f"m{number}",
        "conversation": f"s-{conversation}",
        "speaker": speaker,
        "text": text,
        "agent": "agent-0",
        "team": "team-0",
        "customer": f"customer-{conversation}",
    }
    return orjson.dumps(message).decode()


def _decoded(raw: str) -> MessageFrame:
    frame = frames.parsed(frames.decoded(raw))
    assert isinstance(frame, MessageFrame)
    return frame


def _advanced(rulebook: Rulebook, given: Iterable[MessageFrame]) -> tuple[list[Step], list[Append]]:
    """Every message decided, with its detection; what came before each, and what each led to."""
    steps, appends = [], []
    courses: dict[str, Course] = {}
    for frame in given:
        course = courses.setdefault(frame.conversation, Course(frame.conversation, rulebook))
        before, at_ms = course.state, (course.clock_ms or BEGIN_MS) + GAP_MS
        steps.append((before, frame, at_ms))
        events = course.take(
            Say(
                at_ms=at_ms,
                id=frame.id,
                speaker=frame.speaker,
                text=frame.text,
                team=frame.team,
                agent=frame.agent,
                customer=frame.customer,
            )
        )
        head = head_of(course.state, at_ms, course.wake_ms())
        appends.append(Append(frame.conversation, before.version, events, head))
    return steps, appends


def _detected(before: State, frame: MessageFrame, at_ms: int) -> object:
    return read(before, frame.speaker, frame.text, at_ms, "UTC")


def _append_us(appends: list[Append]) -> float:
    """Both threads, with the wait for the disk left out. In the order of the conversations' turns."""

    async def run(path: Path) -> float:
        log = SqliteEventLog(path)
        began = process_time()
        for turn in range(LENGTH):
            waiting = appends[turn::LENGTH]
            for start in range(0, len(waiting), TOGETHER):
                await asyncio.gather(*(log.append(each) for each in waiting[start : start + TOGETHER]))
        took = process_time() - began
        await log.close()
        return took * 1e6

    with (
        tempfile.TemporaryDirectory() as folder,
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,
    ):
        return runner.run(run(Path(folder) / "log.db"))


def _news(appends: Iterable[Append]) -> Iterable[News]:
    texts: Texts = {}
    for append in appends:
        texts |= {
            event.body.id: event.body.text for event in append.events if isinstance(event.body, Message)
        }
        wanted = frozenset[str]().union(*(points_at(event.body) for event in append.events))
        yield News(append.events, {id: texts[id] for id in wanted})


def _published(news: list[News]) -> dict[str, Row]:
    """Over the bus, and into the rows of the wallboard."""

    async def run() -> dict[str, Row]:
        bus = LocalBus(bound=len(news))
        feed = bus.listen()
        for each in news:
            await bus.publish(each)
        await bus.close()
        rows: dict[str, Row] = {}
        async for each in feed:
            for event in each.events:
                row = rows.get(event.conversation) or Row(event.conversation)
                rows[event.conversation] = fold(row, event, each.texts)
        return rows

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(run())


def _encoded(news: News) -> list[Any]:
    encoder = WireEncoder()
    events: tuple[Event, ...] = news.events
    return [encoder.event(event, news.texts) for event in events]
