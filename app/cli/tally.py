"""What a replay found, counted."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import typer

from app.core.events import Advice, Alert, Event, Message
from app.core.vocabulary import AdviceState


@dataclass(slots=True)
class Tally:
    messages: int = 0
    conversations: set[str] = field(default_factory=set)
    advised: set[str] = field(default_factory=set)
    """Conversations in which at least one step was shown."""
    advice: Counter[str] = field(default_factory=Counter)
    """How often each step was shown."""
    alerts: Counter[str] = field(default_factory=Counter)
    """How many alerts of each kind were raised; one that goes on counts once."""

    def count(self, event: Event) -> None:
        self.conversations.add(event.conversation)
        body = event.body
        if isinstance(body, Message):
            self.messages += 1
        elif isinstance(body, Advice) and body.state is AdviceState.SHOWN:
            self._advice(event.conversation, body.step)
        elif isinstance(body, Alert) and body.because == "raised":
            self.alerts[body.kind] += 1

    def count_frame(self, frame: Mapping[str, Any]) -> None:
        """The same, of an event as it came from a server."""
        self.conversations.add(frame["conversation"])
        match frame:
            case {"type": "message"}:
                self.messages += 1
            case {"type": "advice", "advice": {"state": "shown", "step": step}}:
                self._advice(frame["conversation"], step)
            case {"type": "alert", "alert": {"because": "raised", "kind": kind}}:
                self.alerts[kind] += 1
            case _:
                pass

    def _advice(self, conversation: str, step: str) -> None:
        self.advice[step] += 1
        self.advised.add(conversation)


def tell(tally: Tally, seconds: float, *, as_json: bool) -> None:
    """For people: on standard output, unless that has the data. `seconds` is how long the messages took."""
    for line in _lines(tally, seconds):
        typer.echo(line, err=as_json)


def _lines(tally: Tally, seconds: float) -> Iterator[str]:
    quiet = len(tally.conversations - tally.advised)
    rate = tally.messages / seconds if seconds else 0
    number = len(tally.conversations)
    yield f"{number:,} conversation{'' if number == 1 else 's'}, {quiet:,} of them without any advice"
    yield f"{tally.messages:,} messages in {seconds:.1f} s: {rate:,.0f} a second"
    yield from _table("advice shown", tally.advice)
    yield from _table("alerts raised", tally.alerts)


def _table(title: str, counts: Counter[str]) -> Iterator[str]:
    yield ""
    yield f"{sum(counts.values()):7,}  {title}"
    for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        yield f"{count:7,}    {name}"
