"""Whatever is needed to let people in: where accounts are, how passwords are checked, who has come in."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.edges.attempts import SignIns
from app.edges.claims import ADMIN, ClaimRules, Person
from app.edges.doorkeeper import Doorkeeper
from app.edges.tickets import Tickets
from app.errors import BadInput
from app.ports import Account, Accounts, Identity, Passwords, SignOn


@dataclass(frozen=True, slots=True)
class People:
    accounts: Accounts
    passwords: Passwords
    doorkeeper: Doorkeeper
    tickets: Tickets
    session_ms: int
    """How long a sign-in holds."""
    public_url: str = ""
    sign_on: SignOn | None = None
    claims: ClaimRules = field(default_factory=ClaimRules)
    sign_ins: SignIns = field(default_factory=SignIns)


def identities(person: Person, expires_ms: int) -> Iterable[Identity]:
    """One for each role, since each page is for one. An administrator sees all teams."""
    for role in sorted(person.roles):
        teams = frozenset[str]() if role == ADMIN else person.teams
        yield Identity(person.name, role, teams, expires_ms)


async def open_account(
    accounts: Accounts, passwords: Passwords, person: Person, password: str, *, new_password: bool = True
) -> Account:
    """With `new_password`, somebody else made it up: signing in with it asks for another. Raises BadInput."""
    hashed = await passwords.hash(password)
    account = Account(person.name, person.roles, person.teams, hashed, new_password=new_password)
    try:
        await accounts.add(account)
    except ValueError:
        raise BadInput("taken", "is taken: choose another", "name") from None
    return account
