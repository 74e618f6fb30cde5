"""Accounts and keys, for administrators. A password or a key is in one answer, and never again."""

from dataclasses import replace
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from app.edges import frames
from app.edges.auth import identified
from app.edges.claims import ADMIN, Person
from app.edges.encode import instant
from app.edges.forms import AccountChange, AccountForm, KeyForm
from app.edges.ingest import body
from app.edges.people import open_account
from app.edges.services import Services, services
from app.errors import BadInput, NotFound
from app.ports import Account, Credential, Identity

KEY = "key"

router = APIRouter()


@router.get("/v1/accounts")
async def list_accounts(request: Request) -> Response:
    known = await _administrated(request)
    return JSONResponse([_account(each) for each in await known.people.accounts.all()])


@router.post("/v1/accounts")
async def add_account(request: Request) -> Response:
    """Answers with a password to hand over; signing in with it asks for another."""
    known = await _administrated(request)
    form = frames.checked(AccountForm, await body(request))
    password = known.new_id()
    person = Person(form.name, frozenset(form.roles), frozenset(form.teams))
    account = await open_account(known.people.accounts, known.people.passwords, person, password)
    return JSONResponse({**_account(account), "password": password}, 201)


@router.patch("/v1/accounts/{name}")
async def change_account(name: str, request: Request) -> Response:
    """Ends the person's sessions: what they may is asked anew."""
    known = await _administrated(request)
    form = frames.checked(AccountChange, await body(request))
    account = await _found(known, name)
    changed = replace(
        account,
        roles=account.roles if form.roles is None else frozenset(form.roles),
        teams=account.teams if form.teams is None else frozenset(form.teams),
    )
    await _expect_an_administrator(known, without=account, now=changed)
    password = known.new_id() if form.reset_password else None
    if password is not None:
        hashed = await known.people.passwords.hash(password)
        changed = replace(changed, password=hashed, new_password=True)
    if not await known.people.accounts.change(changed):
        raise NotFound("there is no such account", "name")
    await known.credentials.end_sessions(name)
    return JSONResponse(_account(changed) | ({} if password is None else {"password": password}))


@router.delete("/v1/accounts/{name}")
async def remove_account(name: str, request: Request) -> Response:
    """With every session and token of that name."""
    known = await _administrated(request)
    await _expect_an_administrator(known, without=await _found(known, name))
    await known.people.accounts.remove(name)
    for each in await known.credentials.all():
        if each.identity.name == name and each.kind != KEY:
            await known.credentials.end(each.id)
    return Response(status_code=204)


@router.get("/v1/keys")
async def list_keys(request: Request) -> Response:
    known = await _administrated(request)
    return JSONResponse([_key(each) for each in await known.credentials.all() if each.kind == KEY])


@router.post("/v1/keys")
async def add_key(request: Request) -> Response:
    """Answers with the key, this once."""
    known = await _administrated(request)
    form = frames.checked(KeyForm, await body(request))
    secret = known.new_secret(KEY)
    now_ms = known.clock.now_ms()
    await known.credentials.add(secret, Identity(form.name, "source", frozenset(form.teams)), made_ms=now_ms)
    made = await known.credentials.about(secret, now_ms)
    return JSONResponse((_key(made) if made else {}) | {"key": secret}, 201)


@router.delete("/v1/keys/{id}")
async def end_key(id: str, request: Request) -> Response:
    known = await _administrated(request)
    if not any(each.id == id and each.kind == KEY for each in await known.credentials.all()):
        raise NotFound("there is no such key", "id")
    await known.credentials.end(id)
    return Response(status_code=204)


async def _administrated(request: Request) -> Services:
    await identified(request, ADMIN)
    return services(request)


async def _found(known: Services, name: str) -> Account:
    account = await known.people.accounts.find(name)
    if account is None:
        raise NotFound("there is no such account", "name")
    return account


async def _expect_an_administrator(known: Services, without: Account, now: Account | None = None) -> None:
    """Somebody must be left who can let people in."""
    if ADMIN not in without.roles or (now is not None and ADMIN in now.roles):
        return
    if not any(
        ADMIN in each.roles for each in await known.people.accounts.all() if each.name != without.name
    ):
        raise BadInput("last_admin", "is the last administrator: make another one first", "roles")


def _account(account: Account) -> dict[str, Any]:
    return {
        "name": account.name,
        "roles": sorted(account.roles),
        "teams": sorted(account.teams),
        "new_password": account.new_password,
    }


def _key(known: Credential) -> dict[str, Any]:
    return {
        "id": known.id,
        "name": known.identity.name,
        "teams": sorted(known.identity.teams),
        "since": None if known.made_ms is None else instant(known.made_ms),
    }
