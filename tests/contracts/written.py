"""What an engine would write, without an engine."""

from collections.abc import Iterable

from app.core.events import Body, Ended, Event
from app.ports import Append, EventLog, Head
from tests import builders
from tests.builders import NOON_MS


def append(
    *bodies: Body,
    to: str = "c-1",
    after: int = 0,
    customer: str | None = "cust-9",
    abusive: bool = False,
    wake_ms: int | None = None,
) -> Append:
    """`bodies` as the events after version `after`, a second apart, with the head that goes with them."""
    events = tuple(
        Event(to, version, NOON_MS + version * 1000, body)
        for version, body in enumerate(bodies, start=after + 1)
    )
    last = events[-1]
    head = Head(
        conversation=to,
        version=last.version,
        live="/" not in to and not isinstance(last.body, Ended),
        team="billing",
        agent="kim",
        customer=customer,
        started_ms=NOON_MS,
        last_ms=last.at_ms,
        abusive=abusive,
        wake_ms=wake_ms,
    )
    return Append(to, after, events, head)


async def grow(log: EventLog, conversation: str, messages: int) -> None:
    """A conversation of that many messages, each in an append of its own."""
    for version in range(messages):
        await log.append(append(builders.customer(f"m-{version + 1}"), to=conversation, after=version))


def versions(events: Iterable[Event]) -> list[int]:
    return [event.version for event in events]
