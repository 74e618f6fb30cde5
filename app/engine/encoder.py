"""What the hub needs of the edge: frames for what it has to say. The engine knows no wire format."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from app.core.events import Event
from app.core.vocabulary import Speaker
from app.engine.outbox import Frame
from app.engine.rows import Row


class Encoder(Protocol):
    def event(self, event: Event, texts: Mapping[str, str]) -> Frame: ...

    def snapshot(self, conversation: str, events: Sequence[Event], texts: Mapping[str, str]) -> Frame:
        """The screen after all of the conversation's events."""
        ...

    def live(self) -> Frame: ...

    def gone(self, conversation: str) -> Frame: ...

    def interim(self, conversation: str, message: str, speaker: Speaker, text: str) -> Frame: ...

    def row(self, row: Row, *, online: bool) -> Frame: ...

    def board(
        self,
        rows: Iterable[tuple[Row, bool]],
        teams: Sequence[str],
        now_ms: int,
        rulebook: str,
        error: str | None,
    ) -> Frame:
        """Each row with whether its agent is connected; `teams` empty means all."""
        ...

    def rulebook(self, version: str, error: str | None) -> Frame: ...
