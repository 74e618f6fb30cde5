"""From a source's frame to a request of the engine, and what the source may do."""

from app.core.state import State
from app.edges.frames import EndFrame, IngestFrame, MessageFrame, StartFrame
from app.engine import requests
from app.engine.requests import Guard, Known, Request
from app.engine.rows import Row
from app.errors import Forbidden
from app.ports import Identity

DEFAULT_TEAM = "default"


def request_of(frame: IngestFrame, source: Identity) -> Request:
    """The request of a final message, a start or an end."""
    may = guard(source)
    match frame:
        case MessageFrame():
            return requests.say(
                frame.id,
                frame.speaker,
                frame.text,
                at_ms=frame.at,
                duration_ms=frame.duration_ms,
                known=known(frame),
                may=may,
            )
        case StartFrame():
            return requests.start(known(frame), frame.at, may)
        case EndFrame():
            return requests.end(frame.reason, frame.at, may)


def known(frame: MessageFrame | StartFrame) -> Known:
    return Known(frame.channel, frame.team, frame.agent, frame.customer)


def guard(source: Identity) -> Guard:
    """Keeps a key to its teams: the one that a conversation is with, and the one that it is to go to."""
    if not source.teams:
        return requests.anyone

    def may(state: State, known: Known) -> None:
        present = state.team if state.version else DEFAULT_TEAM
        if state.version or known.team is None:
            _expect_team(source, present)
        if known.team is not None:
            _expect_team(source, known.team)

    return may


def may_interim(source: Identity, frame: MessageFrame, row: Row | None) -> None:
    """Raises Forbidden when the source may not show an unfinished transcript there."""
    if row is not None:
        _expect_team(source, row.team)
    if row is None or frame.team is not None:
        _expect_team(source, frame.team or DEFAULT_TEAM)


def _expect_team(source: Identity, team: str) -> None:
    if not source.sees_team(team):
        own = ", ".join(sorted(source.teams))
        raise Forbidden(
            f"this key is for {own}, not for {team}: send another team, or use another key", "team"
        )
