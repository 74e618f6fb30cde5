"""From what an identity provider says of somebody to who they are here. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.core.fields import ID

ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Person:
    """Who signs in, however they prove it. `teams` empty means all teams."""

    name: str
    roles: frozenset[str]
    teams: frozenset[str]


class NoEntry(Exception):
    """The provider knows them and they don't get in. `problem` is a word that the sign-in page explains."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class ClaimRules:
    """How a person is read from claims: see the settings EVENKEEL_OIDC_…"""

    name: str = "preferred_username"
    domain: str = ""
    groups: str = "groups"
    roles: tuple[tuple[str, str], ...] = ()
    teams: tuple[tuple[str, str], ...] = ()

    def person(self, claims: Mapping[str, Any]) -> Person:
        """Raises NoEntry."""
        groups = frozenset(_texts(_claim(claims, self.groups)))
        roles = frozenset(role for role, group in self.roles if group in groups)
        teams = frozenset(team for team, group in self.teams if group in groups)
        if not roles:
            raise NoEntry("no_role")
        if self.teams and not teams and roles != {ADMIN}:
            raise NoEntry("no_team")
        return Person(self._name(claims), roles, teams)

    def _name(self, claims: Mapping[str, Any]) -> str:
        name = _claim(claims, self.name)
        if not isinstance(name, str):
            raise NoEntry("no_name")
        local, at, domain = name.rpartition("@")
        if at and self.domain:
            is_theirs = domain.lower() == self.domain and (
                self.name != "email" or claims.get("email_verified") is True
            )
            name = local if is_theirs else ""
        if not ID.fullmatch(name):
            raise NoEntry("no_name")
        return name


def _claim(claims: Mapping[str, Any], path: str) -> Any:
    """By its whole name, which may be an address with dots in it, else along the dots."""
    if path in claims:
        return claims[path]
    found: Any = claims
    for part in path.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        return [value]
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
