"""Signing a browser in and out: a token is handed over once, and becomes a cookie that no script can read."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from app.edges.auth import ROLES, cookie_name, expect_own_origin, give_cookie, holder, take_cookie
from app.edges.ingest import body
from app.errors import BadInput

router = APIRouter()


@router.post("/v1/session")
async def sign_in(request: Request) -> Response:
    if "origin" in request.headers:
        expect_own_origin(request)
    token = (await body(request)).get("token")
    if not isinstance(token, str) or not token:
        raise BadInput("missing" if token is None else "wrong_type", "must be a token, as a text", "token")
    identity = await holder(request, token)
    response = JSONResponse({"user": identity.name, "role": identity.role, "teams": sorted(identity.teams)})
    give_cookie(response, request, token, identity)
    return response


@router.delete("/v1/session")
async def sign_out(request: Request) -> Response:
    expect_own_origin(request)
    response = Response(status_code=204)
    for role in ROLES:
        take_cookie(response, request, cookie_name(role))
    return response
