"""The server with what is printed at its start, and the demonstration beside it."""

from collections.abc import Iterator
from functools import partial

import typer

from app import bootstrap
from app.cli.accounts import first_administrator
from app.cli.demonstration import AGENT, LEAD, agents, play
from app.edges.services import Services
from app.ports import Identity
from app.settings import Settings

SOURCE = "demo"
TOKEN_FOR_MS = 7 * 86_400_000
"""A demonstration may be left playing for days."""


def run(settings: Settings, *, demo: bool) -> None:
    """Until it is told to stop."""
    bootstrap.run(settings, _demonstration if demo else partial(_administered, settings.admin_password))


async def _administered(password: str, services: Services) -> bootstrap.Beside:
    """The administrator is there before the first page is: nobody is told that a right password is wrong."""
    made = await first_administrator(services.people, password, services.new_id())
    return partial(_tell, made=made)


async def _demonstration(_: Services) -> bootstrap.Beside:
    return _demonstrate


async def _tell(url: str, services: Services, made: str | None) -> None:
    pages = {"sidebar": "/agent", "wallboard": "/lead"} | ({"try it": "/try"} if services.try_page else {})
    for line in _addresses(url, pages):
        typer.echo(line)
    if made:
        typer.echo(f"  The first administrator signs in at {url}/sign-in as {made}")
    typer.echo(
        "  `evenkeel token create` makes a token to sign in with, `evenkeel key create` a key for a source."
    )


async def _demonstrate(url: str, services: Services) -> None:
    async def token_of(user: str, role: str) -> str:
        secret = services.new_secret("token")
        expires_ms = services.clock.now_ms() + TOKEN_FOR_MS
        await services.credentials.add(secret, Identity(user, role, expires_ms=expires_ms))
        return secret

    key = services.new_secret("key")
    await services.credentials.revoke(SOURCE)
    await services.credentials.add(key, Identity(SOURCE, "source"))
    people = {name: await token_of(name, "agent") for name in agents()}
    lead = await token_of(LEAD, "lead")
    pages = {
        f"sidebar of {AGENT}": f"/agent#token={people[AGENT]}",
        "wallboard": f"/lead#token={lead}",
        "try it": "/try",
    }
    for line in _addresses(url, pages):
        typer.echo(line)
    typer.echo("  A demonstration is playing: the first conversations begin now. Ctrl+C stops it.")
    await play(url, key, people, lead)


def _addresses(url: str, pages: dict[str, str]) -> Iterator[str]:
    yield f"Evenkeel answers at {url}"
    for name, page in pages.items():
        yield f"  {name:16} {url}{page}"
