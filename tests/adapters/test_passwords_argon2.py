"""Slow on purpose, never in the way."""

import asyncio
from time import perf_counter

import pytest

from app.adapters.passwords_argon2 import NOBODYS, WAITING, Argon2Passwords
from app.errors import Busy

SAID = "the tide comes in twice"


async def test_a_password_opens_its_hash_and_nothing_else_does() -> None:
    passwords = Argon2Passwords()
    hashed = await passwords.hash(SAID)
    assert hashed.startswith("$argon2id$")
    assert SAID not in hashed
    assert await passwords.holds(hashed, SAID)
    assert not await passwords.holds(hashed, SAID.upper())
    assert await passwords.hash(SAID) != hashed


async def test_the_keyboard_does_not_matter() -> None:
    passwords = Argon2Passwords()
    assert await passwords.holds(
        await passwords.hash("Caf\u00e9 au lait, twice"), "Cafe\u0301 au lait, twice"
    )


async def test_nobody_takes_as_long_as_somebody() -> None:
    passwords = Argon2Passwords()
    hashed = await passwords.hash(SAID)
    assert NOBODYS.split("$")[1:4] == hashed.split("$")[1:4]
    began = perf_counter()
    assert not await passwords.holds(None, SAID)
    assert perf_counter() - began > 0.01


async def test_the_loop_goes_on_meanwhile() -> None:
    passwords = Argon2Passwords()
    checking = asyncio.create_task(passwords.holds(None, SAID))
    turns = 0
    while not checking.done():
        await asyncio.sleep(0.001)
        turns += 1
    assert turns > 5


async def test_who_comes_in_a_crowd_is_asked_to_wait() -> None:
    passwords = Argon2Passwords()
    crowd = [asyncio.create_task(passwords.holds(None, SAID)) for _ in range(WAITING + 1)]
    done, waiting = await asyncio.wait(crowd, return_when=asyncio.FIRST_EXCEPTION)
    for task in waiting:
        task.cancel()
    assert [type(task.exception()) for task in done if task.exception()] == [Busy]
    with pytest.raises(Busy):
        await next(task for task in done if task.exception())
