"""`WS /v1/agent`: the sidebar of the signed-in agent."""

from typing import Any

from fastapi import APIRouter
from starlette.websockets import WebSocket

from app.core.drafts import judge
from app.edges import encode, frames, received
from app.edges.commands import agent_request, their_own
from app.edges.encoder import frame
from app.edges.screens import ScreenSession, shape_of
from app.edges.services import services
from app.edges.sockets import admit, converse
from app.engine.outbox import Frame
from app.engine.requests import NOTHING
from app.engine.subscribers import is_theirs
from app.errors import BadInput, NotFound

SHAPES: dict[
    str,
    type[received.AgentAction | received.DraftCommand | received.Ping | received.Resume],
] = {
    "resume": received.Resume,
    "feedback": received.FeedbackCommand,
    "help": received.HelpCommand,
    "note": received.NoteCommand,
    "mute": received.MuteCommand,
    "read": received.ReadCommand,
    "keep": received.KeepCommand,
    "draft": received.DraftCommand,
    "wrap_up": received.WrapUpCommand,
    "ping": received.Ping,
}

router = APIRouter()


class AgentSession(ScreenSession):
    _resumed = False

    async def take(self, data: dict[str, Any]) -> None:
        command = frames.checked(shape_of(data, SHAPES), data)
        if isinstance(command, received.Resume):
            await self._resume(command)
        elif isinstance(command, received.Ping):
            self.outbox.put(frame({"type": "ok", "ref": command.ref, "result": None}))
        elif not self._resumed:
            raise BadInput(
                "expected_resume", 'must be resume first: {"type": "resume", "cursors": {}}', "type"
            )
        elif isinstance(command, received.DraftCommand):
            self.outbox.put(await self._judge(command))
        else:
            await self._act(command)

    async def _resume(self, command: received.Resume) -> None:
        if self._resumed:
            raise BadInput("bad_value", "can only be sent once: connect again to resume again", "type")
        self._resumed = True
        await self.known.hub.join_agent(self.subscriber, command.cursors)

    async def _act(self, command: received.AgentAction) -> None:
        conversation, request = agent_request(command, self.identity)
        await self.once(command.ref, lambda: self.act(command.ref, conversation, request))

    async def _judge(self, command: received.DraftCommand) -> Frame:
        state = await self.known.conversations.state(command.conversation)
        if state.version == 0:
            raise NotFound("there is no such conversation", "conversation")
        their_own(self.identity)(state, NOTHING)
        time_zone = self.known.rulebook().settings(state.team).time_zone
        draft = judge(state, command.text, max(self.known.clock.now_ms(), state.now_ms), time_zone)
        return frame(
            {
                "type": "draft_result",
                "ref": command.ref,
                "conversation": command.conversation,
                "moves": encode.found(draft.moves, command.text),
                "inflames": encode.found(draft.faults, command.text),
                "completes": draft.completes,
                "missing": draft.missing,
            }
        )


@router.websocket("/v1/agent")
async def agent(websocket: WebSocket) -> None:
    identity = await admit(websocket, "agent")
    if identity is not None:
        session = AgentSession(services(websocket), identity, is_theirs)
        try:
            await converse(websocket, identity, session)
        finally:
            session.known.hub.leave(session.subscriber)
