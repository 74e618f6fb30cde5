"""`POST /v1/tickets`: how a help desk frames the sidebar without a lasting token in its address."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from app.edges import frames
from app.edges.auth import bearer, held, holder, identified
from app.edges.encode import instant
from app.edges.forms import TicketForm
from app.edges.ingest import body
from app.edges.services import services
from app.errors import BadInput, Forbidden
from app.ports import Credential, Identity

router = APIRouter()


@router.post("/v1/tickets")
async def give(request: Request) -> Response:
    """For oneself; an administrator, such as the help desk's own server, gives them to anybody."""
    me = await identified(request, "admin", "agent", "lead", "author")
    form = frames.checked(TicketForm, await body(request))
    known = services(request)
    now_ms = known.clock.now_ms()
    origin = await _held_by(request, me)
    for_whom = _asked_for(form, me, now_ms + known.people.session_ms)
    secret, ticket = known.people.tickets.give(for_whom, origin.id, now_ms)
    return JSONResponse(
        {
            "ticket": secret,
            "user": for_whom.name,
            "role": for_whom.role,
            "expires_at": instant(ticket.until_ms),
        }
    )


def _asked_for(form: TicketForm, me: Identity, until_ms: int) -> Identity:
    expires_ms = until_ms if me.expires_ms is None else min(until_ms, me.expires_ms)
    if form.user is None:
        if form.role is not None or form.teams:
            raise BadInput("missing", "say whose ticket it is to be", "user")
        return Identity(me.name, me.role, me.teams, expires_ms)
    if me.role != "admin":
        raise Forbidden("only an administrator gives tickets to others", "user")
    if form.role is None:
        raise BadInput("missing", "say what they are: agent, lead, author or admin", "role")
    return Identity(form.user, form.role, frozenset(form.teams), expires_ms)


async def _held_by(request: Request, me: Identity) -> Credential:
    """What the asker came in with: sessions that come of the ticket end with it."""
    if secret := bearer(request):
        return await holder(request, secret)
    (secret,) = held(request, (me.role,))
    return await holder(request, secret)
