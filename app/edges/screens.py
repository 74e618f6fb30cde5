"""What the sockets of agents and leads have in common: commands come in, each is answered under its `ref`."""

import logging
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from typing import Any

from app.core.events import Event, Note, Whisper
from app.edges import frames, problems
from app.edges.encoder import frame
from app.edges.flood import FLOOD, Bucket
from app.edges.frames import Shape
from app.edges.services import Services
from app.engine.outbox import Frame, Outbox
from app.engine.requests import Outcome, Request
from app.engine.subscribers import Sees, Subscriber
from app.errors import BadInput, EvenkeelError
from app.ports import Identity

BURST = 500
PER_SECOND = 50

logger = logging.getLogger(__name__)


class ScreenSession(ABC):
    """One person's socket. Commands are taken one after the other."""

    def __init__(self, known: Services, identity: Identity, sees: Sees) -> None:
        self.known = known
        self.identity = identity
        self.subscriber = Subscriber(identity, sees)
        self._flood = Bucket(BURST, PER_SECOND)

    @property
    def outbox(self) -> Outbox:
        return self.subscriber.outbox

    async def hear(self, raw: str | bytes) -> None:
        if not self._flood.allows(self.known.clock.now_ms()):
            self.outbox.close(FLOOD)
            return
        data: dict[str, Any] = {}
        try:
            data = frames.decoded(frames.text_of(raw))
            await self.take(data)
        except EvenkeelError as error:
            self._refuse(error, data)
        except Exception as error:
            logger.exception("a command could not be handled")
            self._refuse(error, data)

    @abstractmethod
    async def take(self, data: dict[str, Any]) -> None:
        """Does what the frame says. Raises BadInput."""

    async def once(self, ref: str, command: Callable[[], Awaitable[Frame]]) -> None:
        """Runs the command unless this person's `ref` was run before; answers either way."""
        user = f"{self.identity.role}:{self.identity.name}"
        self.outbox.put(await self.known.once.run(user, ref, command))

    async def act(self, ref: str, conversation: str, request: Request) -> Frame:
        """The answer to a command that changes a conversation, once that is durable."""
        outcome = await self.known.conversations.submit(conversation, request)
        return frame({"type": "ok", "ref": ref, "result": _result(outcome)})

    def _refuse(self, error: Exception, data: dict[str, Any]) -> None:
        ref = data.get("ref")
        named = {"ref": ref} if isinstance(ref, str) and len(ref) <= 128 and ref.isprintable() else {}
        self.outbox.put(frame({"type": "error", **named, **problems.told(error)}))


def shape_of(data: dict[str, Any], shapes: dict[str, type[Shape]]) -> type[Shape]:
    """The model that `data["type"]` names. Raises BadInput."""
    kind = data.get("type")
    shape = shapes.get(kind) if isinstance(kind, str) else None
    if shape is None:
        raise BadInput("unknown_type", f"must be one of {', '.join(shapes)}", "type")
    return shape


def _result(outcome: Outcome) -> dict[str, Any]:
    made = {name: id for event in outcome.events for name, id in _made(event)}
    return {"version": outcome.version, **made}


def _made(event: Event) -> list[tuple[str, str]]:
    """What a command made, so that the client can name it."""
    match event.body:
        case Note(id=id):
            return [("note", id)]
        case Whisper(id=id):
            return [("whisper", id)]
        case _:
            return []
