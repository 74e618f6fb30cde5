"""Where messages come in: one socket for many conversations, or a POST for each; and the events since.

Each frame is acked once it is durable. A bad frame gets an error and the socket stays open.
"""

import asyncio
from functools import partial
from typing import Any

import orjson
from fastapi import APIRouter, Request, Response
from pydantic import TypeAdapter, ValidationError
from starlette.websockets import WebSocket

from app.core.fields import Id
from app.edges import encode, frames, problems
from app.edges.auth import identified
from app.edges.encoder import frame
from app.edges.flood import FLOOD, Bucket
from app.edges.frames import IngestFrame, MessageFrame
from app.edges.requests import may_interim, request_of
from app.edges.services import Services, services
from app.edges.sockets import admit, converse
from app.engine.outbox import Outbox
from app.engine.replay import texts_of
from app.engine.requests import Outcome
from app.errors import BadInput, EvenkeelError, Forbidden, NotFound
from app.ports import Head, Identity

UNACKED = 20_000
"""Frames of one socket that may wait for their ack. A source that sends on regardless is a flood."""
UNACKED_BYTES = 64 * 1024 * 1024
BURST = 30_000
PER_SECOND = 3_000
"""Frames of one socket, of any kind; more than a server can decide on."""
BAD_BURST = 2_000
BAD_PER_SECOND = 50
BODY_S = 30.0
ANSWERS = 60_000
ANSWER_BYTES = 32 * 1024 * 1024

router = APIRouter()
conversation_id: TypeAdapter[str] = TypeAdapter(Id)


class IngestSession:
    """One source's socket."""

    def __init__(self, known: Services, source: Identity) -> None:
        self.outbox = Outbox(ANSWERS, ANSWER_BYTES)
        self._known = known
        self._source = source
        self._all = Bucket(BURST, PER_SECOND)
        self._bad = Bucket(BAD_BURST, BAD_PER_SECOND)
        self._unacked = 0
        self._unacked_bytes = 0

    async def hear(self, raw: str | bytes) -> None:
        if not self._all.allows(self._known.clock.now_ms()):
            self.outbox.close(FLOOD)
            return
        data: dict[str, Any] = {}
        try:
            data = frames.decoded(frames.text_of(raw))
            self._take(frames.parsed(data), len(raw))
        except EvenkeelError as error:
            self._refuse(error, data)

    def _take(self, given: IngestFrame, size: int) -> None:
        if isinstance(given, MessageFrame) and not given.final:
            show_interim(self._known, self._source, given)
            self.outbox.put(frame(ack(given, None)))
            return
        request = request_of(given, self._source)
        answer = self._known.conversations.submit(given.conversation, request)
        self._unacked += 1
        self._unacked_bytes += size
        if self._unacked > UNACKED or self._unacked_bytes > UNACKED_BYTES:
            self.outbox.close(FLOOD)
        answer.add_done_callback(partial(self._answered, given, size))

    def _answered(self, given: IngestFrame, size: int, answer: "asyncio.Future[Outcome]") -> None:
        self._unacked -= 1
        self._unacked_bytes -= size
        error = answer.exception()
        if error is None:
            self.outbox.put(frame(ack(given, answer.result().version)))
        else:
            self._refuse(error, given.model_dump(include={"id", "conversation"}))

    def _refuse(self, error: BaseException, data: dict[str, Any]) -> None:
        named = {name: data[name] for name in ("id", "conversation") if is_short(data.get(name))}
        self.outbox.put(frame({"type": "error", **problems.told(error), **named}))
        if not self._bad.allows(self._known.clock.now_ms()):
            self.outbox.close(FLOOD)


@router.websocket("/v1/ingest")
async def ingest(websocket: WebSocket) -> None:
    source = await admit(websocket, "source")
    if source is not None:
        await converse(websocket, source, IngestSession(services(websocket), source))


@router.post("/v1/conversations/{conversation}/messages")
async def post_message(conversation: str, request: Request) -> Response:
    return await _post("message", conversation, request)


@router.post("/v1/conversations/{conversation}/start")
async def post_start(conversation: str, request: Request) -> Response:
    return await _post("start", conversation, request)


@router.post("/v1/conversations/{conversation}/end")
async def post_end(conversation: str, request: Request) -> Response:
    return await _post("end", conversation, request)


@router.get("/v1/conversations/{conversation}/events")
async def get_events(conversation: str, request: Request) -> Response:
    """The events after a version, as a list."""
    identity = await identified(request, "source", "agent", "lead", "admin")
    after = _version(request.query_params.get("after", "0"))
    log = services(request).log
    head = await log.head(_checked_id(conversation))
    if head is None:
        raise NotFound("there is no such conversation", "conversation")
    _expect_readable(identity, head)
    events = await log.read(conversation, after)
    texts = await texts_of(log, conversation, events)
    return _json([encode.event(event, texts) for event in events])


def ack(given: IngestFrame, version: int | None) -> dict[str, Any]:
    id = given.id if isinstance(given, MessageFrame) else None
    return {"type": "ack", "id": id, "conversation": given.conversation, "version": version}


def show_interim(known: Services, source: Identity, given: MessageFrame) -> None:
    """Sends an unfinished transcript on to the screens, unless its final text is in. Raises Forbidden."""
    may_interim(source, given, known.hub.row(given.conversation))
    if not known.conversations.has_final(given.conversation, given.id):
        known.hub.overhear(given.conversation, given.id, given.speaker, given.text, given.agent)


def is_short(value: object) -> bool:
    """Worth repeating in an answer, so that the client knows what it is about."""
    return isinstance(value, str) and len(value) <= 128 and value.isprintable()


async def _post(kind: str, conversation: str, request: Request) -> Response:
    source = await identified(request, "source")
    known = services(request)
    data = await body(request)
    if data.get("conversation", conversation) != conversation:
        raise BadInput("bad_value", "must be the one in the address", "conversation")
    given = frames.parsed({**data, "type": kind, "conversation": conversation})
    if isinstance(given, MessageFrame) and not given.final:
        show_interim(known, source, given)
        return _json(ack(given, None))
    outcome = await known.conversations.submit(conversation, request_of(given, source))
    return _json(ack(given, outcome.version))


async def body(request: Request) -> dict[str, Any]:
    """The JSON object of a request; an empty body is an empty one. Raises BadInput."""
    try:
        async with asyncio.timeout(BODY_S):
            raw = await _read(request)
    except TimeoutError:
        raise BadInput("too_slow", f"must be here within {BODY_S:.0f} s: send it again") from None
    return frames.decoded(raw) if raw else {}


async def _read(request: Request) -> bytes:
    raw = bytearray()
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > frames.SIZE_LIMIT:
            raise BadInput("too_large", "must be at most 1 MiB: send less at once")
    return bytes(raw)


def _expect_readable(identity: Identity, head: Head) -> None:
    theirs = head.agent == identity.name if identity.role == "agent" else identity.sees_team(head.team)
    if not theirs:
        raise Forbidden("this conversation is not yours to read", "conversation")


def _version(value: str) -> int:
    if value.isascii() and value.isdigit() and len(value) <= 15:
        return int(value)
    raise BadInput("bad_value", "must be a version: 0 or a greater whole number", "after")


def _checked_id(conversation: str) -> str:
    try:
        return conversation_id.validate_python(conversation)
    except ValidationError as error:
        raise BadInput("bad_id", "must be 1 to 128 of A-Z a-z 0-9 . _ : -", "conversation") from error


def _json(data: object) -> Response:
    return Response(orjson.dumps(data), media_type="application/json")
