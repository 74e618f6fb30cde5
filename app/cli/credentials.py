"""Keys and tokens, made, listed and ended."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import typer
from pydantic import TypeAdapter, ValidationError

from app import settings
from app.adapters.clock import SystemClock, new_secret
from app.bootstrap import open_credentials
from app.cli.output import fail
from app.core.fields import Id, problems
from app.core.rulebook.schema import LengthMs
from app.edges.encode import instant
from app.ports import Credentials, Identity

ROLES = ("agent", "lead", "author", "admin")
SOURCE = "source"
SESSION = "session"
T = TypeVar("T")


def source_identity(name: str, teams: Iterable[str]) -> Identity:
    """Of a source, for a key that holds until it is revoked."""
    return Identity(id_of("NAME", name), SOURCE, _teams(teams))


def person_identity(user: str, role: str, teams: Iterable[str], valid_for: str) -> Identity:
    """Of a person, for a token that ends by itself."""
    if role not in ROLES:
        raise typer.BadParameter(f"must be one of {', '.join(ROLES)}", param_hint="--role")
    length_ms = _valid("--for", LengthMs, valid_for)
    if length_ms == 0:
        raise typer.BadParameter("must be longer than nothing, such as 8h", param_hint="--for")
    return Identity(id_of("USER", user), role, _teams(teams), SystemClock().now_ms() + length_ms)


def create(kind: str, identity: Identity) -> None:
    """Prints the secret alone, so that it can be assigned to a variable."""
    secret = new_secret(kind)
    _with_credentials(lambda credentials: credentials.add(secret, identity))
    typer.echo(secret)


def print_all() -> None:
    """A line for each key and token: name, role, teams, until when."""
    for known in _with_credentials(lambda credentials: credentials.all()):
        if known.kind != SESSION:
            typer.echo("  ".join(_columns(known.identity)))


def revoke(name: str) -> None:
    ended = _with_credentials(lambda credentials: credentials.revoke(name))
    if not ended:
        fail(f"there is no key or token of {name}: see `evenkeel key list`")
    typer.echo(f"{ended} revoked")


def _columns(identity: Identity) -> Sequence[str]:
    until = "" if identity.expires_ms is None else f"until {instant(identity.expires_ms)}"
    return (
        f"{identity.name:24}",
        f"{identity.role:8}",
        f"{','.join(sorted(identity.teams)) or 'all teams':24}",
        until,
    )


def _with_credentials(work: Callable[[Credentials], Awaitable[T]]) -> T:
    async def run() -> T:
        async with _opened() as credentials:
            return await work(credentials)

    return asyncio.run(run())


@asynccontextmanager
async def _opened() -> AsyncIterator[Credentials]:
    credentials = open_credentials(settings.load())
    try:
        yield credentials
    finally:
        await credentials.close()


def _teams(teams: Iterable[str]) -> frozenset[str]:
    return frozenset(id_of("--team", team) for team in teams)


def id_of(field: str, value: str) -> str:
    """Raises BadParameter that names the field."""
    return str(_valid(field, Id, value))


def _valid(field: str, shape: Any, value: str) -> Any:
    try:
        return TypeAdapter(shape).validate_python(value)
    except ValidationError as error:
        raise typer.BadParameter(problems(error)[0][1], param_hint=field) from None
