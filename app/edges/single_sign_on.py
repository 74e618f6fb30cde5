"""Single sign-on: to the identity provider and back, and what the sign-in page offers.

What is under way lives in a cookie of the browser that began it, for ten minutes. No address says where
somebody ends up: only which of our pages.
"""

import hmac
import logging
from typing import Any

import orjson
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse

from app.edges.auth import is_https
from app.edges.claims import NoEntry
from app.edges.services import services
from app.edges.sessions import give_sessions, signed_in
from app.errors import NotFound, SignOnFailed
from app.ports import Begun, SignOn

COOKIE = "evenkeel_sign_on"
PATH = "/v1/sign-in"
MINUTES_10_S = 600
PAGES = {"agent": "/agent", "lead": "/lead", "account": "/account"}
HOME = (("agent", "/agent"), ("lead", "/lead"), ("admin", "/lead"), ("author", "/account"))
"""Where a role is at home; the first that somebody has."""

router = APIRouter(prefix=PATH)
logger = logging.getLogger(__name__)


@router.get("")
async def offers(request: Request) -> Response:
    """Open to all; and who the browser that asks is already."""
    me = await signed_in(request)
    return JSONResponse({"single_sign_on": services(request).people.sign_on is not None, "me": me})


@router.get("/begin")
async def begin(request: Request) -> Response:
    """To the provider. `?to=` is the page to come back to."""
    try:
        begun = await _sign_on(request).begin(_back_to(request))
    except SignOnFailed as error:
        return _failed(error)
    response = RedirectResponse(begun.url, 303)
    to = request.query_params.get("to", "")
    kept = {"state": begun.state, "nonce": begun.nonce, "verifier": begun.verifier, "to": to[:16]}
    response.set_cookie(
        COOKIE,
        orjson.dumps(kept).hex(),
        max_age=MINUTES_10_S,
        path=PATH,
        httponly=True,
        samesite="lax",  # the provider's answer comes from another site
        secure=is_https(request),
    )
    return response


@router.get("/callback")
async def callback(request: Request) -> Response:
    """Back from the provider."""
    sign_on = _sign_on(request)
    kept = _kept(request)
    given = request.query_params
    if kept is None or not hmac.compare_digest(kept["state"].encode(), given.get("state", "").encode()):
        return _to_sign_in("expired")
    if "error" in given or not given.get("code"):
        return _to_sign_in("declined")
    begun = Begun("", kept["state"], kept["nonce"], kept["verifier"])
    try:
        claims = await sign_on.finish(begun, given["code"], _back_to(request))
        person = services(request).people.claims.person(claims)
    except SignOnFailed as error:
        return _failed(error)
    except NoEntry as refused:
        logger.warning("single sign-on of somebody who has no entry: %s", refused.problem)
        return _to_sign_in(refused.problem)
    response = _ended(RedirectResponse(_page(kept["to"], person.roles), 303))
    await give_sessions(response, request, person, "single sign-on")
    return response


def _sign_on(request: Request) -> SignOn:
    sign_on = services(request).people.sign_on
    if sign_on is None:
        raise NotFound("single sign-on is off here; see EVENKEEL_OIDC_ISSUER")
    return sign_on


def _back_to(request: Request) -> str:
    """Our own address, as the provider must know it."""
    scheme = "https" if is_https(request) else "http"
    own = services(request).people.public_url or f"{scheme}://{request.headers.get('host', '')}"
    return f"{own}{PATH}/callback"


def _kept(request: Request) -> dict[str, str] | None:
    try:
        kept: Any = orjson.loads(bytes.fromhex(request.cookies.get(COOKIE, "")))
    except ValueError:
        return None
    fields = ("state", "nonce", "verifier", "to")
    whole = isinstance(kept, dict) and all(isinstance(kept.get(field), str) for field in fields)
    return kept if whole and kept["state"] else None


def _page(to: str, roles: frozenset[str]) -> str:
    asked = PAGES.get(to)
    if asked and (to in roles or to == "account" or (to == "lead" and "admin" in roles)):
        return asked
    return next(page for role, page in HOME if role in roles)


def _failed(error: SignOnFailed) -> Response:
    logger.warning("single sign-on failed: %s", error)
    return _to_sign_in("failed")


def _to_sign_in(problem: str) -> Response:
    return _ended(RedirectResponse(f"/sign-in?problem={problem}", 303))


def _ended(response: Response) -> Response:
    response.delete_cookie(COOKIE, path=PATH, httponly=True, samesite="lax")
    return response
