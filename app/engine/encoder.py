"""What the hub needs of the edge: frames for what it has to say. The engine knows no wire format."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.core.events import Event
from app.core.vocabulary import Speaker
from app.engine.mutes import Mute
from app.engine.outbox import Frame
from app.engine.rows import Row


@dataclass(frozen=True, slots=True)
class BoardView:
    """The wallboard as one lead sees it."""

    rows: Sequence[Row]
    online: frozenset[str]
    """Agents who are connected."""
    teams: Sequence[str]
    """The lead's; empty means all."""
    you: str
    leads: Sequence[str]
    """Those who are connected, the one who looks among them."""
    now_ms: int
    rulebook: str
    rulebook_error: str | None
    muted: Sequence[Mute]


class Encoder(Protocol):
    def event(self, event: Event, texts: Mapping[str, str]) -> Frame: ...

    def snapshot(self, conversation: str, events: Sequence[Event], texts: Mapping[str, str]) -> Frame:
        """The screen after all of the conversation's events."""
        ...

    def live(self) -> Frame: ...

    def gone(self, conversation: str) -> Frame: ...

    def watched(self, conversation: str, leads: Sequence[str]) -> Frame: ...

    def muted(self, mutes: Sequence[Mute]) -> Frame: ...

    def interim(self, conversation: str, message: str, speaker: Speaker, text: str) -> Frame: ...

    def row(self, row: Row, *, online: bool) -> Frame: ...

    def board(self, board: BoardView) -> Frame: ...

    def rulebook(self, version: str, error: str | None) -> Frame: ...
