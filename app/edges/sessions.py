"""Signing a browser in and out. What it proves itself with becomes a cookie that no script can read.

A token or a ticket gives a session of its one role; a name and a password, one for each role of the account.
"""

import logging
from dataclasses import replace
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from app.edges import frames
from app.edges.auth import (
    ROLES,
    cookie_name,
    expect_own_origin,
    give_cookie,
    held,
    holder,
    identified,
    take_cookie,
)
from app.edges.claims import Person
from app.edges.encode import instant
from app.edges.forms import PasswordForm, TokenForm
from app.edges.ingest import body
from app.edges.people import identities
from app.edges.problems import Unauthorized
from app.edges.services import Services, services
from app.edges.tickets import Tickets
from app.errors import BadInput, Busy, Forbidden, NotFound
from app.ports import Account, Credential, Identity

PEOPLE = ("agent", "lead", "author", "admin")
WRONG = "the name or the password is wrong"

router = APIRouter()
logger = logging.getLogger(__name__)


@router.post("/v1/session")
async def sign_in(request: Request) -> Response:
    """With `token` (a token, a key or a ticket), or with `name`, `password` and, to change it,
    `new_password`."""
    if "origin" in request.headers:
        expect_own_origin(request)
    data = await body(request)
    if "name" in data or "password" in data:
        return await _by_password(request, frames.checked(PasswordForm, data))
    return await _by_token(request, _token(data))


@router.delete("/v1/session")
async def sign_out(request: Request) -> Response:
    """Ends the browser's sessions, so that a copy of a cookie opens nothing, and takes the cookies back."""
    expect_own_origin(request)
    for secret in held(request):
        await services(request).credentials.sign_out(secret)
    response = Response(status_code=204)
    for role in ROLES:
        take_cookie(response, request, cookie_name(role))
    return response


@router.get("/v1/sessions")
async def list_sessions(request: Request) -> Response:
    """Who this browser is, and where else that person is signed in."""
    me = await identified(request, *PEOPLE)
    known = services(request)
    now_ms = known.clock.now_ms()
    mine = [each for each in await _here(request) if each.identity.name == me.name]
    every = [
        each
        for each in await known.credentials.all()
        if each.identity.name == me.name and each.kind == "session" and _holds(each, now_ms)
    ]
    return JSONResponse(
        {
            "user": me.name,
            "roles": sorted({each.identity.role for each in mine} or {me.role}),
            "teams": sorted(me.teams),
            "has_password": await known.people.accounts.find(me.name) is not None,
            "sessions": _sessions(every, {each.id for each in mine}),
        }
    )


@router.delete("/v1/sessions/{id}")
async def end_session(id: str, request: Request) -> Response:
    """One of one's own; an administrator ends anybody's."""
    me = await identified(request, "admin", "agent", "lead", "author")
    known = services(request)
    named = [each for each in await known.credentials.all() if each.id == id and each.kind == "session"]
    if not named or (me.role != "admin" and any(each.identity.name != me.name for each in named)):
        raise NotFound("there is no such session of yours", "id")
    await known.credentials.end(id)
    return Response(status_code=204)


async def signed_in(request: Request) -> dict[str, Any] | None:
    """Who this browser is, by whichever of its sessions comes first; None for nobody."""
    here = await _here(request)
    if not here:
        return None
    name = here[0].identity.name
    return {
        "user": name,
        "roles": sorted({each.identity.role for each in here if each.identity.name == name}),
    }


async def give_sessions(response: Response, request: Request, person: Person, how: str) -> None:
    """One for each role, in place of whoever was signed in in this browser."""
    known = services(request)
    now_ms = known.clock.now_ms()
    id = known.new_id()
    for secret in held(request):
        await known.credentials.sign_out(secret)
    for role in set(ROLES) - person.roles:
        take_cookie(response, request, cookie_name(role))
    for identity in identities(person, now_ms + known.people.session_ms):
        secret = known.new_secret("session")
        await known.credentials.add(secret, identity, id, now_ms)
        give_cookie(response, request, secret, identity)
    logger.info("%s signed in with %s", person.name, how)


async def _by_token(request: Request, token: str) -> Response:
    known = services(request)
    now_ms = known.clock.now_ms()
    if Tickets.is_one(token):
        ticket = known.people.tickets.redeem(token, now_ms)
        if ticket is None:
            raise Unauthorized("this ticket was used, or is more than a minute old: ask for another")
        identity, id = ticket.identity, ticket.id
    else:
        found = await holder(request, token)
        identity, id = found.identity, found.id
    secret = known.new_secret("session")
    await known.credentials.add(secret, identity, id, now_ms)
    response = JSONResponse({"user": identity.name, "role": identity.role, "teams": sorted(identity.teams)})
    give_cookie(response, request, secret, identity)
    return response


async def _by_password(request: Request, form: PasswordForm) -> Response:
    known = services(request)
    account = await _proven(known, form, request.client.host if request.client else "")
    if account.new_password and form.new_password is None:
        raise Forbidden("choose a password of your own: this one was made for you", "new_password")
    if form.new_password is not None:
        account = await _with_new_password(known, account, form)
    person = Person(account.name, account.roles, account.teams)
    response = JSONResponse(
        {"user": person.name, "roles": sorted(person.roles), "teams": sorted(person.teams)}
    )
    await give_sessions(response, request, person, "a password")
    return response


async def _proven(known: Services, form: PasswordForm, address: str) -> Account:
    """The account of that name and password. Raises Unauthorized, the same for both, or Busy."""
    people = known.people
    if not people.sign_ins.allows(form.name, address, known.clock.now_ms()):
        raise Busy("too many wrong passwords: wait a minute, then try again")
    account = await people.accounts.find(form.name)
    hashed = None if account is None else account.password
    try:
        right = await people.passwords.holds(hashed, form.password)
    except Busy:
        people.sign_ins.forgive(form.name, address)
        raise
    if account is None or not right:
        logger.warning("a sign-in with a password failed")
        raise Unauthorized(WRONG)
    people.sign_ins.forgive(form.name, address)
    return account


async def _with_new_password(known: Services, account: Account, form: PasswordForm) -> Account:
    """Whoever was signed in with the old one is no longer."""
    assert form.new_password is not None  # noqa: S101 - the caller has looked
    if form.new_password in (form.password, account.name):
        raise BadInput("bad_value", "must be another than the one before, and not your name", "new_password")
    hashed = await known.people.passwords.hash(form.new_password)
    changed = replace(account, password=hashed, new_password=False)
    if not await known.people.accounts.change(changed):
        raise Unauthorized(WRONG)
    await known.credentials.end_sessions(account.name)
    return changed


def _token(data: dict[str, Any]) -> str:
    token = data.get("token")
    if not isinstance(token, str) or not token:
        raise BadInput("missing" if token is None else "wrong_type", "must be a token, as a text", "token")
    return frames.checked(TokenForm, {"token": token}).token


async def _here(request: Request) -> list[Credential]:
    """What the browser's cookies for people's pages are good for."""
    known = services(request)
    now_ms = known.clock.now_ms()
    secrets = held(request, PEOPLE)
    return [each for secret in secrets if (each := await known.credentials.about(secret, now_ms))]


def _holds(known: Credential, now_ms: int) -> bool:
    expires_ms = known.identity.expires_ms
    return expires_ms is None or expires_ms > now_ms


def _sessions(every: list[Credential], here: set[str]) -> list[dict[str, Any]]:
    """One entry each, however many roles it has; the newest first."""
    by_id: dict[str, list[Credential]] = {}
    for each in every:
        by_id.setdefault(each.id, []).append(each)
    told = [
        {
            "id": id,
            "roles": sorted({each.identity.role for each in group}),
            "since": _instant(max((each.made_ms or 0) for each in group)),
            "until": _until(group[0].identity),
            "here": id in here,
        }
        for id, group in by_id.items()
    ]
    return sorted(told, key=lambda session: str(session["since"]), reverse=True)


def _instant(at_ms: int) -> str | None:
    return instant(at_ms) if at_ms else None


def _until(identity: Identity) -> str | None:
    return None if identity.expires_ms is None else instant(identity.expires_ms)
