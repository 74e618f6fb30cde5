"""`WS /v1/lead`: the wallboard of the signed-in lead's teams."""

from typing import Any

from fastapi import APIRouter
from starlette.websockets import WebSocket

from app.edges import frames, wire
from app.edges.commands import lead_request
from app.edges.encoder import frame
from app.edges.screens import ScreenSession, shape_of
from app.edges.services import services
from app.edges.sockets import admit, converse
from app.engine.subscribers import is_of_their_teams

SHAPES: dict[str, type[wire.LeadAction | wire.Watch | wire.Unwatch | wire.Resume]] = {
    "resume": wire.Resume,
    "watch": wire.Watch,
    "unwatch": wire.Unwatch,
    "acknowledge": wire.AcknowledgeCommand,
    "release": wire.ReleaseCommand,
    "assign": wire.AssignCommand,
    "snooze": wire.SnoozeCommand,
    "resolve": wire.ResolveCommand,
    "whisper": wire.WhisperCommand,
    "approve_exit": wire.ApproveExitCommand,
    "join": wire.JoinCommand,
}

router = APIRouter()


class LeadSession(ScreenSession):
    async def take(self, data: dict[str, Any]) -> None:
        command = frames.checked(shape_of(data, SHAPES), data)
        match command:
            case wire.Resume():
                pass  # a wallboard begins anew with each board; its client may say so like any other
            case wire.Watch():
                await self.known.hub.watch(self.subscriber, command.conversation, command.after)
                self._agree(command.ref)
            case wire.Unwatch():
                self.known.hub.unwatch(self.subscriber, command.conversation)
                self._agree(command.ref)
            case _:
                await self._act(command)

    def _agree(self, ref: str | None) -> None:
        if ref is not None:
            self.outbox.put(frame({"type": "ok", "ref": ref, "result": None}))

    async def _act(self, command: wire.LeadAction) -> None:
        conversation, request = lead_request(command, self.identity)
        await self.once(command.ref, lambda: self.act(command.ref, conversation, request))


@router.websocket("/v1/lead")
async def lead(websocket: WebSocket) -> None:
    identity = await admit(websocket, "lead", "admin")
    if identity is not None:
        session = LeadSession(services(websocket), identity, is_of_their_teams)
        try:
            await session.known.hub.join_lead(session.subscriber)
            await converse(websocket, identity, session)
        finally:
            session.known.hub.leave(session.subscriber)
