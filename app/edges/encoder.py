"""The hub's words as frames of the wire: see `wire.AgentFrame` and `wire.LeadFrame`."""

from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from app.core.events import Event
from app.core.vocabulary import Speaker
from app.edges import encode, screen
from app.engine.encoder import BoardView
from app.engine.mutes import Mute
from app.engine.outbox import Frame
from app.engine.rows import LastWords, OpenAlert, Row

Texts = Mapping[str, str]


def frame(data: Mapping[str, Any]) -> Frame:
    """JSON, encoded once."""
    encoded = orjson.dumps(data)
    return Frame(encoded.decode(), len(encoded))


class WireEncoder:
    """Implements `Encoder`."""

    def event(self, event: Event, texts: Texts) -> Frame:
        return frame(encode.event(event, texts))

    def snapshot(self, conversation: str, events: Sequence[Event], texts: Texts) -> Frame:
        state = screen.fold(screen.empty(conversation), (encode.event(event, texts) for event in events))
        version = events[-1].version if events else 0
        return frame({"type": "snapshot", "conversation": conversation, "version": version, "state": state})

    def live(self) -> Frame:
        return frame({"type": "live"})

    def gone(self, conversation: str) -> Frame:
        return frame({"type": "gone", "conversation": conversation})

    def watched(self, conversation: str, leads: Sequence[str]) -> Frame:
        return frame({"type": "watched", "conversation": conversation, "by": leads})

    def muted(self, mutes: Sequence[Mute]) -> Frame:
        return frame({"type": "muted", "muted": [_mute(each) for each in mutes]})

    def interim(self, conversation: str, message: str, speaker: Speaker, text: str) -> Frame:
        return frame(
            {"type": "interim", "conversation": conversation, "id": message, "speaker": speaker, "text": text}
        )

    def row(self, row: Row, *, online: bool) -> Frame:
        return frame({"type": "row", "row": _row(row, online=online)})

    def board(self, board: BoardView) -> Frame:
        return frame(
            {
                "type": "board",
                "now": encode.instant(board.now_ms),
                "rows": [_row(row, online=row.agent in board.online) for row in board.rows],
                "alerts": [_board_alert(row, alert) for row in board.rows for alert in row.alerts],
                "teams": board.teams,
                "you": board.you,
                "leads": board.leads,
                "rulebook": board.rulebook,
                "rulebook_error": board.rulebook_error,
                "muted": [_mute(each) for each in board.muted],
            }
        )

    def rulebook(self, version: str, error: str | None) -> Frame:
        return frame({"type": "rulebook", "version": version, "error": error})


def _mute(mute: Mute) -> dict[str, Any]:
    return {"rule": mute.rule, "team": mute.team, "by": mute.by, "until": encode.instant(mute.until_ms)}


def _row(row: Row, *, online: bool) -> dict[str, Any]:
    return {
        "conversation": row.conversation,
        "team": row.team,
        "channel": row.channel,
        "agent": row.agent,
        "agent_online": online,
        "customer": row.customer,
        "started_at": encode.instant(row.started_ms),
        "last_at": encode.instant(row.last_ms),
        "live": row.talking,
        "heat": row.heat,
        "mood": round(row.mood, 4),
        "trend": row.trend,
        "curve": [round(point, 4) for point in row.curve],
        "advice": row.step,
        "phase": row.phase,
        "cues": row.cues,
        "last_words": _last_words(row.last_words),
        "open_alerts": len(row.alerts),
        "worst": row.worst,
        "needs": row.needs,
    }


def _last_words(words: LastWords | None) -> dict[str, Any] | None:
    if words is None:
        return None
    return {"message": words.message, "text": words.text, "start": words.start, "end": words.end}


def _board_alert(row: Row, open_alert: OpenAlert) -> dict[str, Any]:
    return {
        "conversation": row.conversation,
        "version": open_alert.event.version,
        "at": encode.instant(open_alert.event.at_ms),
        "team": row.team,
        "agent": row.agent,
        "customer": row.customer,
        "channel": row.channel,
        "alert": encode.alert(open_alert.alert, open_alert.texts),
    }
