"""Local accounts, made, listed, reset and ended; and the first one, which lets all others be made."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TypeVar

import typer

from app import settings
from app.adapters.clock import new_id
from app.adapters.passwords_argon2 import Argon2Passwords
from app.bootstrap import open_accounts, open_credentials
from app.cli.credentials import ROLES, id_of
from app.cli.output import fail
from app.edges.claims import ADMIN, Person
from app.edges.people import People, open_account
from app.errors import BadInput
from app.ports import Account, Accounts, Credentials, Passwords

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Book:
    accounts: Accounts
    credentials: Credentials
    passwords: Passwords


async def first_administrator(people: People, password: str, made_up: str) -> str | None:
    """Makes `admin` where nobody has an account yet, and says how to sign in.

    With single sign-on, groups say who administers: then only if a password is set for it.
    """
    if await people.accounts.all() or (people.sign_on and not password):
        return None
    person = Person(ADMIN, frozenset({ADMIN}), frozenset())
    await open_account(
        people.accounts, people.passwords, person, password or made_up, new_password=not password
    )
    if password:
        return f"{ADMIN}, with the password of EVENKEEL_ADMIN_PASSWORD"
    return f"{ADMIN}, with the password {made_up} (shown this once)"


def create(name: str, roles: Iterable[str], teams: Iterable[str]) -> None:
    """Prints the password alone."""
    person = Person(id_of("NAME", name), _roles(roles), frozenset(id_of("--team", team) for team in teams))
    password = new_id()

    async def make(book: Book) -> None:
        try:
            await open_account(book.accounts, book.passwords, person, password)
        except BadInput:
            fail(f"there is an account of {name}: see `evenkeel account list`")

    _with_book(make)
    typer.echo(password)


def print_all() -> None:
    """A line each: name, roles, teams."""
    for account in _with_book(lambda book: book.accounts.all()):
        teams = ",".join(sorted(account.teams)) or "all teams"
        typer.echo(f"{account.name:24}  {','.join(sorted(account.roles)):24}  {teams}")


def reset(name: str) -> None:
    password = new_id()

    async def change(book: Book) -> None:
        account = await _found(book, name)
        hashed = await book.passwords.hash(password)
        await book.accounts.change(replace(account, password=hashed, new_password=True))
        await book.credentials.end_sessions(name)

    _with_book(change)
    typer.echo(password)


def remove(name: str) -> None:
    async def end(book: Book) -> int:
        await _found(book, name)
        await book.accounts.remove(name)
        return await book.credentials.end_sessions(name)

    typer.echo(f"removed, with {_with_book(end)} sessions")


def sign_out(name: str) -> None:
    typer.echo(f"{_with_book(lambda book: book.credentials.end_sessions(name))} ended")


async def _found(book: Book, name: str) -> Account:
    account = await book.accounts.find(name)
    if account is None:
        fail(f"there is no account of {name}: see `evenkeel account list`")
    return account


def _roles(roles: Iterable[str]) -> frozenset[str]:
    found = frozenset(roles)
    if found - set(ROLES):
        raise typer.BadParameter(f"must be one of {', '.join(ROLES)}", param_hint="--role")
    return found


def _with_book(work: Callable[[Book], Awaitable[T]]) -> T:
    async def run() -> T:
        async with _opened() as book:
            return await work(book)

    return asyncio.run(run())


@asynccontextmanager
async def _opened() -> AsyncIterator[Book]:
    chosen = settings.load()
    book = Book(open_accounts(chosen), open_credentials(chosen), Argon2Passwords())
    try:
        yield book
    finally:
        await book.accounts.close()
        await book.credentials.close()
