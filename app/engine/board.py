"""The leads' wallboards: rows a few times a second, alerts at once."""

from collections.abc import Callable, Iterable, Mapping

from app.engine.encoder import BoardView, Encoder
from app.engine.mutes import Mute, Mutes
from app.engine.outbox import Frame
from app.engine.rows import Row
from app.engine.subscribers import Stream, Subscriber
from app.ports import Clock

EVERY_S = 0.25
"""How often changed rows go out."""


class Board:
    """Rows come from `streams`, which the hub keeps."""

    def __init__(
        self,
        encoder: Encoder,
        clock: Clock,
        streams: Mapping[str, Stream],
        is_online: Callable[[str | None], bool],
        mutes: Mutes,
    ) -> None:
        self._encoder = encoder
        self._clock = clock
        self._streams = streams
        self._is_online = is_online
        self._mutes = mutes
        self._leads: set[Subscriber] = set()
        self._changed: set[str] = set()
        self._rulebook: tuple[str, str | None] = ("", None)

    def join(self, lead: Subscriber) -> None:
        """Sends the board as it stands; what changes from now on follows."""
        self._leads.add(lead)
        lead.outbox.put(self._encoder.board(self._view(lead)))

    def leave(self, lead: Subscriber) -> None:
        self._leads.discard(lead)

    def change(self, conversation: str) -> None:
        """Its row goes out with the next round."""
        self._changed.add(conversation)

    def change_agent(self, agent: str) -> None:
        """The agent came or went."""
        for conversation, stream in self._streams.items():
            if stream.row.agent == agent and stream.row.live:
                self._changed.add(conversation)

    def alert(self, stream: Stream, frame: Callable[[], Frame]) -> None:
        """To every lead who may see it; those who watch the conversation get it with its other events."""
        following = {follow.subscriber for follow in stream.follows}
        for lead in self._leads:
            if lead not in following and lead.sees(stream.row):
                lead.outbox.put(frame())

    def move(self, before: Row, after: Row) -> None:
        """Off the boards of those who may not see it any more."""
        for lead in self._leads:
            if before.live and lead.sees(before) and not lead.sees(after):
                lead.outbox.put(self._encoder.row(before.gone(), online=False))

    def tell_rulebook(self, version: str, error: str | None = None) -> None:
        """The rulebook in use, and what is wrong with the one that was refused."""
        self._rulebook = (version, error)
        self._tell(self._leads, self._encoder.rulebook(version, error))

    def tell_muted(self) -> None:
        """A mute began or was ended."""
        for lead in self._leads:
            lead.outbox.put(self._encoder.muted(self._muted(lead)))

    def flush(self) -> list[Stream]:
        """Sends the rows that changed; returns their streams."""
        changed = [self._streams[each] for each in self._changed if each in self._streams]
        self._changed.clear()
        for stream in changed:
            if stream.row.live or stream.listed:
                self._send(stream)
        return changed

    def _view(self, lead: Subscriber) -> BoardView:
        streams = [each for each in self._streams.values() if each.row.live and lead.sees(each.row)]
        for stream in streams:
            stream.listed = True  # it is told when it leaves, however soon that is
        rows = [stream.row for stream in streams]
        rows.sort(key=lambda row: (-row.needs, row.started_ms, row.conversation))
        version, error = self._rulebook
        return BoardView(
            rows=rows,
            online=frozenset(row.agent for row in rows if row.agent and self._is_online(row.agent)),
            teams=sorted(lead.identity.teams),
            you=lead.identity.name,
            leads=sorted({each.identity.name for each in self._leads}),
            now_ms=self._clock.now_ms(),
            rulebook=version,
            rulebook_error=error,
            muted=self._muted(lead),
        )

    def _muted(self, lead: Subscriber) -> list[Mute]:
        return [each for each in self._mutes.current() if lead.identity.sees_team(each.team)]

    def _send(self, stream: Stream) -> None:
        stream.listed = stream.row.live
        leads = [lead for lead in self._leads if lead.sees(stream.row)]
        if leads:
            self._tell(leads, self._encoder.row(stream.row, online=self._is_online(stream.row.agent)))

    def _tell(self, leads: Iterable[Subscriber], frame: Frame) -> None:
        for lead in leads:
            lead.outbox.put(frame)
