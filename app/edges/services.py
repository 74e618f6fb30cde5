"""What the routes need of the running program. `bootstrap` puts it together."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import HTTPConnection

from app.core.rulebook.rules import Rulebook
from app.edges.people import People
from app.engine.commands import Once
from app.engine.conversations import Conversations
from app.engine.hub import Hub
from app.engine.mutes import Mutes
from app.engine.outbox import Frame
from app.engine.shifts import Shifts
from app.engine.today import Today
from app.ports import Clock, Credentials, Deeds, EventLog


@dataclass(frozen=True, slots=True)
class Services:
    log: EventLog
    clock: Clock
    credentials: Credentials
    people: People
    conversations: Conversations
    hub: Hub
    rulebook: Callable[[], Rulebook]
    """With the rules that leads have muted."""
    deeds: Deeds
    today: Today
    shifts: Shifts
    mutes: Mutes
    once: Once[Frame]
    """The answers to people's commands."""
    new_secret: Callable[[str], str]
    new_id: Callable[[], str]
    pages: Path
    """Where the built front end stands, or would."""
    try_page: bool
    origins: tuple[str, ...] = ()
    frame_ancestors: tuple[str, ...] = ()


def services(connection: HTTPConnection) -> Services:
    """Those of the application that the request or the socket came to."""
    found: Services = connection.app.state.services
    return found
