"""Commands that count once: the answer to a `ref` is remembered, also over a reconnect."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from app.errors import BadInput

REFS = 256
"""Remembered for one user: far more than can be under way."""
USERS = 10_000

T = TypeVar("T")


class Once(Generic[T]):
    """`T` is the answer. What failed for a reason of ours is forgotten, so that it may be tried again."""

    def __init__(self, refs: int = REFS, users: int = USERS) -> None:
        self._refs = refs
        self._users = users
        self._answers: OrderedDict[str, OrderedDict[str, asyncio.Future[T]]] = OrderedDict()

    async def run(self, user: str, ref: str, command: Callable[[], Awaitable[T]]) -> T:
        """Runs the command unless that user's `ref` was before; the answer, or the BadInput, is the same."""
        answers = self._of(user)
        known = answers.get(ref)
        if known is not None:
            return await asyncio.shield(known)
        answer = answers[ref] = asyncio.ensure_future(command())
        answer.add_done_callback(lambda done: _forget_failure(answers, ref, done))
        while len(answers) > self._refs:
            answers.popitem(last=False)
        return await asyncio.shield(answer)

    def _of(self, user: str) -> "OrderedDict[str, asyncio.Future[T]]":
        answers = self._answers.setdefault(user, OrderedDict())
        self._answers.move_to_end(user)
        while len(self._answers) > self._users:
            self._answers.popitem(last=False)
        return answers


def _forget_failure(
    answers: "OrderedDict[str, asyncio.Future[T]]", ref: str, done: "asyncio.Future[T]"
) -> None:
    if done.cancelled() or not isinstance(done.exception(), BadInput | None):
        answers.pop(ref, None)
