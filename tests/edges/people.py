"""People with accounts, and the browsers they sign in with."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import httpx

from app.edges.claims import Person
from app.edges.people import open_account
from tests.edges.doors import PATIENCE_S, Doors, Json

PASSWORD = "the tide comes in twice"


@asynccontextmanager
async def browser(doors: Doors, **headers: str) -> AsyncIterator[httpx.AsyncClient]:
    """One that keeps cookies, on a page of ours."""
    sent = {"Origin": doors.url, **headers}
    async with httpx.AsyncClient(
        base_url=doors.url, headers=sent, trust_env=False, timeout=PATIENCE_S
    ) as client:
        yield client


async def account(doors: Doors, name: str, *roles: str, teams: tuple[str, ...] = ()) -> None:
    """Whose password is their own."""
    people = doors.services.people
    person = Person(name, frozenset(roles), frozenset(teams))
    known = await open_account(people.accounts, people.passwords, person, PASSWORD)
    await people.accounts.change(replace(known, new_password=False))


async def sign_in(
    client: httpx.AsyncClient, name: str, password: str = PASSWORD, **more: str
) -> httpx.Response:
    return await client.post("/v1/session", json={"name": name, "password": password, **more})


def cookies(client: httpx.AsyncClient) -> dict[str, str]:
    """The headers with which that browser opens a socket."""
    held = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    return {"Cookie": held, "Origin": str(client.base_url).rstrip("/")}


def problem(answer: httpx.Response) -> tuple[int, str, str | None]:
    told: Json = answer.json()
    return answer.status_code, told["code"], told.get("field")
