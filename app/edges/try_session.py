"""Letting anybody play both sides on /try, in a team of their own, where the settings allow it."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from app.edges.auth import TRY, expect_own_origin, give_cookie
from app.edges.flood import Bucket
from app.edges.services import services
from app.errors import BadInput, NotFound
from app.ports import Identity

EIGHT_HOURS_MS = 8 * 3_600_000
PEOPLE_AT_ONCE = 60
PEOPLE_PER_SECOND = 0.5
KINDS = {"agent": "token", "lead": "token", "source": "key"}
NAMES = {"agent": "kim", "lead": "priya", "source": "visitor"}
"""What people are called on the screens, after their team's name."""

router = APIRouter()
_visitors = Bucket(PEOPLE_AT_ONCE, PEOPLE_PER_SECOND)


@router.post("/v1/try/session")
async def begin(request: Request) -> Response:
    """An agent, a lead and a source of a new team, as cookies; the answer names them and their sockets."""
    known = services(request)
    if not known.try_page:
        raise NotFound("trying is switched off here; see EVENKEEL_TRY")
    expect_own_origin(request)
    if not _visitors.allows(known.clock.now_ms()):
        raise BadInput("flood", "too many try at once: wait a minute")
    team = f"try-{known.new_id()}"
    names = {role: f"{team}:{name}" for role, name in NAMES.items()}
    response = JSONResponse(
        {
            "agent": names["agent"],
            "lead": names["lead"],
            "team": team,
            "conversation": team,
            "agent_socket": f"/v1/agent?session={TRY}",
            "lead_socket": f"/v1/lead?session={TRY}",
            "ingest_socket": f"/v1/ingest?session={TRY}",
        }
    )
    for role, kind in KINDS.items():
        identity = Identity(names[role], role, frozenset({team}), known.clock.now_ms() + EIGHT_HOURS_MS)
        secret = known.new_secret(kind)
        await known.credentials.add(secret, identity, team, known.clock.now_ms())
        give_cookie(response, request, secret, identity, TRY)
    return response
