"""A replay in this process: only the messages and the rulebook decide what comes out."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from app.cli.output import fail, json_lines
from app.cli.outside import Outside
from app.cli.progress import progress
from app.cli.rulebook import load_rulebook
from app.cli.tally import Tally, tell
from app.core.course import Course
from app.core.events import Event, Message
from app.core.inputs import Say
from app.core.pacing import in_turn
from app.core.rulebook.rules import Rulebook
from app.core.state import State
from app.core.transcripts import Recorded, parse
from app.edges.encode import event as on_the_wire

Show = Callable[[Iterable[Event]], None]


def read_transcripts(files: Iterable[Path], prefix: str = "") -> list[Recorded]:
    """The messages of all files, or the end of the command with every mistake in them."""
    with ExitStack() as opened:
        transcript = parse({str(file): opened.enter_context(file.open("rb")) for file in files})
    if transcript.mistakes:
        fail("\n".join(map(str, transcript.mistakes)))
    return [replace(each, conversation=prefix + each.conversation) for each in transcript.messages]


def replay(messages: Iterable[Recorded], rulebook: Rulebook) -> Iterator[tuple[State, tuple[Event, ...]]]:
    """For each message, what it leads to (the timers that fall due before it first) and the state after it.

    No timer fires after the last message of a conversation.
    """
    courses: dict[str, Course] = {}
    outside = Outside(rulebook)
    for recorded in messages:
        course = courses.get(recorded.conversation)
        if course is None:
            course = courses[recorded.conversation] = Course(recorded.conversation, rulebook)
        events = course.take(_say(recorded, course, outside))
        outside.watch(course.state, events)
        yield course.state, events


def run_here(messages: Sequence[Recorded], rules: Path | None, speed: float | None, *, as_json: bool) -> None:
    """Prints the events, or what they come to."""
    rulebook = load_rulebook(rules)
    tally = Tally()
    began = perf_counter()
    with _shown(as_json=as_json) as show, progress("replaying", len(messages), "messages") as advance:
        for _, events in replay(_paced(messages, speed), rulebook):
            for event in events:
                tally.count(event)
            show(events)
            advance(1)
    tell(tally, perf_counter() - began, as_json=as_json)


def _say(recorded: Recorded, course: Course, outside: Outside) -> Say:
    return Say(
        at_ms=recorded.at_ms,
        id=recorded.id,
        speaker=recorded.speaker,
        text=recorded.text,
        said_ms=recorded.at_ms if recorded.at_ms < course.clock_ms else None,
        duration_ms=recorded.duration_ms,
        channel=recorded.channel,
        team=recorded.team,
        agent=recorded.agent,
        customer=recorded.customer,
        context=outside.context(recorded, course.state),
    )


@contextmanager
def _shown(*, as_json: bool) -> Iterator[Show]:
    """How events are printed, if they are. Words are kept only for that."""
    if not as_json:
        yield lambda events: None
        return
    texts: defaultdict[str, dict[str, str]] = defaultdict(dict)
    with json_lines() as write:

        def show(events: Iterable[Event]) -> None:
            for event in events:
                known = texts[event.conversation]
                if isinstance(event.body, Message):
                    known[event.body.id] = event.body.text
                write(on_the_wire(event, known))

        yield show


def _paced(messages: Sequence[Recorded], speed: float | None) -> Iterator[Recorded]:
    if speed is None:
        yield from messages
        return
    began = perf_counter()
    for at_ms, message in in_turn(messages):
        time.sleep(max(0.0, began + at_ms / 1000 / speed - perf_counter()))
        yield message
