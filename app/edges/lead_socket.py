"""`WS /v1/lead`: the wallboard of the signed-in lead's teams."""

from typing import Any, TypeAlias

from fastapi import APIRouter
from starlette.websockets import WebSocket

from app.edges import frames, received
from app.edges.commands import SECOND_MS, about_of, conversation_of, lead_request, mutable_rule
from app.edges.encoder import frame
from app.edges.lead_scope import team_of
from app.edges.screens import ScreenSession, shape_of
from app.edges.services import services
from app.edges.sockets import admit, converse
from app.engine.mutes import MUTED, UNMUTED
from app.engine.outbox import Frame
from app.engine.subscribers import is_of_their_teams
from app.errors import LogUnavailable, NotFound
from app.ports import Deed

Taken: TypeAlias = (
    received.LeadAction
    | received.MuteRuleCommand
    | received.UnmuteRuleCommand
    | received.Ping
    | received.Watch
    | received.Unwatch
    | received.Resume
)
SHAPES: dict[str, type[Taken]] = {
    "resume": received.Resume,
    "watch": received.Watch,
    "unwatch": received.Unwatch,
    "acknowledge": received.AcknowledgeCommand,
    "release": received.ReleaseCommand,
    "assign": received.AssignCommand,
    "snooze": received.SnoozeCommand,
    "resolve": received.ResolveCommand,
    "whisper": received.WhisperCommand,
    "approve_exit": received.ApproveExitCommand,
    "join": received.JoinCommand,
    "take_over": received.TakeOverCommand,
    "mute_rule": received.MuteRuleCommand,
    "unmute_rule": received.UnmuteRuleCommand,
    "ping": received.Ping,
}

router = APIRouter()


class LeadSession(ScreenSession):
    async def take(self, data: dict[str, Any]) -> None:
        command = frames.checked(shape_of(data, SHAPES), data)
        match command:
            case received.Resume():
                pass  # a wallboard begins anew with each board; its client may say so like any other
            case received.Ping():
                self._agree(command.ref)
            case received.Watch():
                await self._watch(command)
                self._agree(command.ref)
            case received.Unwatch():
                await self._unwatch(command.conversation)
                self._agree(command.ref)
            case received.MuteRuleCommand():
                await self.once(command.ref, lambda: self._mute(command))
            case received.UnmuteRuleCommand():
                await self.once(command.ref, lambda: self._unmute(command))
            case _:
                await self.once(command.ref, lambda: self._act(command))

    async def leave(self) -> None:
        """The socket is gone; what was open is closed."""
        opened = list(self.subscriber.follows)
        self.known.hub.leave(self.subscriber)
        for conversation in opened:
            await self._record("closed", conversation)

    def _agree(self, ref: str | None) -> None:
        if ref is not None:
            self.outbox.put(frame({"type": "ok", "ref": ref, "result": None}))

    async def _watch(self, command: received.Watch) -> None:
        """Nobody looks unrecorded."""
        conversation = command.conversation
        await self.known.hub.watch(self.subscriber, conversation, command.after)
        try:
            await self._record("opened", conversation)
        except LogUnavailable:
            self.known.hub.unwatch(self.subscriber, conversation)
            raise

    async def _unwatch(self, conversation: str) -> None:
        if conversation in self.subscriber.follows:
            self.known.hub.unwatch(self.subscriber, conversation)
            await self._record("closed", conversation)

    async def _act(self, command: received.LeadAction) -> Frame:
        conversation, request = lead_request(command, self.identity)
        answer = await self.act(command.ref, conversation, request)
        await self._record(command.type, conversation, about_of(command))
        return answer

    async def _mute(self, command: received.MuteRuleCommand) -> Frame:
        state = await self.known.conversations.state(conversation_of(command.of))
        rule = mutable_rule(state, command.of, self.known.rulebook(), self.identity)
        until_ms = self.known.clock.now_ms() + command.for_seconds * SECOND_MS
        await self._muted(MUTED, rule, state.team, until_ms, state.conversation)
        return frame({"type": "ok", "ref": command.ref, "result": {"rule": rule, "team": state.team}})

    async def _unmute(self, command: received.UnmuteRuleCommand) -> Frame:
        for mute in self.known.mutes.current():
            if (mute.rule, mute.team) == (command.rule, command.team) and self.identity.sees_team(mute.team):
                await self._muted(UNMUTED, mute.rule, mute.team, mute.until_ms)
                return frame({"type": "ok", "ref": command.ref, "result": None})
        raise NotFound("no such rule is muted in your teams", "rule")

    async def _muted(
        self, what: str, rule: str, team: str, until_ms: int, conversation: str | None = None
    ) -> None:
        """On record first: after a restart the mutes are read from there."""
        now_ms = self.known.clock.now_ms()
        deed = Deed(now_ms, self.identity.name, what, team, conversation, rule, until_ms)
        await self.known.deeds.add(deed)
        self.known.mutes.take(deed)
        self.known.hub.board.tell_muted()

    async def _record(self, what: str, conversation: str, about: str | None = None) -> None:
        team = await team_of(self.known, conversation)
        now_ms = self.known.clock.now_ms()
        await self.known.deeds.add(Deed(now_ms, self.identity.name, what, team, conversation, about))


@router.websocket("/v1/lead")
async def lead(websocket: WebSocket) -> None:
    identity = await admit(websocket, "lead", "admin")
    if identity is not None:
        session = LeadSession(services(websocket), identity, is_of_their_teams)
        try:
            await session.known.hub.join_lead(session.subscriber)
            await converse(websocket, identity, session)
        finally:
            await session.leave()
