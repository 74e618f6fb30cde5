"""Tickets that let one browser in, once, within a minute: what a help desk puts into the address of a frame.

They live in this process alone. After a restart, ask for another.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

from app.ports import Identity

LIVES_MS = 60_000
KIND = "ticket"
MOST = 10_000


@dataclass(frozen=True, slots=True)
class Ticket:
    identity: Identity
    id: str
    """Of the session that comes of it: it ends with what the ticket was given for."""
    until_ms: int


@dataclass(slots=True)
class Tickets:
    new_secret: Callable[[str], str]
    _given: OrderedDict[str, Ticket] = field(default_factory=OrderedDict)

    def give(self, identity: Identity, id: str, now_ms: int) -> tuple[str, Ticket]:
        """The secret of the ticket, and what it is good for."""
        secret = self.new_secret(KIND)
        ticket = self._given[secret] = Ticket(identity, id, now_ms + LIVES_MS)
        while len(self._given) > MOST:
            self._given.popitem(last=False)
        return secret, ticket

    def redeem(self, secret: str, now_ms: int) -> Ticket | None:
        """Once. None for what is no ticket, was one, or came too late."""
        ticket = self._given.pop(secret, None)
        return ticket if ticket is not None and now_ms < ticket.until_ms else None

    @staticmethod
    def is_one(secret: str) -> bool:
        return secret.startswith(f"{KIND}_")
