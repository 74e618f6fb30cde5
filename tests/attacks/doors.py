"""Every door there is, and who may come in. A new one that is not here fails the first attack."""

from typing import NamedTuple

from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute

PEOPLE = frozenset({"agent", "lead", "author", "admin"})
LEADS = frozenset({"lead", "admin"})
READERS = frozenset({"source", "agent", "lead", "admin"})
ADMIN = frozenset({"admin"})
SOURCE = frozenset({"source"})
ROLES = ("source", "agent", "lead", "author", "admin")


class Door(NamedTuple):
    method: str
    path: str
    roles: frozenset[str]

    @property
    def changes(self) -> bool:
        return self.method not in ("GET", "HEAD")

    def at(self, **names: str) -> str:
        """The address, with what stands in braces named."""
        given = {"conversation": "secret-1", "name": "kim", "id": "none"} | names
        return self.path.format(**given)


GUARDED = (
    Door("POST", "/v1/conversations/{conversation}/messages", SOURCE),
    Door("POST", "/v1/conversations/{conversation}/start", SOURCE),
    Door("POST", "/v1/conversations/{conversation}/end", SOURCE),
    Door("GET", "/v1/conversations/{conversation}/events", READERS),
    Door("GET", "/v1/lead/alerts", LEADS),
    Door("GET", "/v1/lead/alerts.csv", LEADS),
    Door("GET", "/v1/lead/conversations/{conversation}/earlier", LEADS),
    Door("GET", "/v1/lead/record", LEADS),
    Door("GET", "/v1/lead/today", LEADS),
    Door("GET", "/v1/lead/today.csv", LEADS),
    Door("GET", "/v1/settings", PEOPLE - {"author"}),
    Door("GET", "/v1/sessions", PEOPLE),
    Door("DELETE", "/v1/sessions/{id}", PEOPLE),
    Door("POST", "/v1/tickets", PEOPLE),
    Door("GET", "/v1/accounts", ADMIN),
    Door("POST", "/v1/accounts", ADMIN),
    Door("PATCH", "/v1/accounts/{name}", ADMIN),
    Door("DELETE", "/v1/accounts/{name}", ADMIN),
    Door("GET", "/v1/keys", ADMIN),
    Door("POST", "/v1/keys", ADMIN),
    Door("DELETE", "/v1/keys/{id}", ADMIN),
)
SOCKETS = (
    Door("GET", "/v1/ingest", SOURCE),
    Door("GET", "/v1/agent", frozenset({"agent"})),
    Door("GET", "/v1/lead", LEADS),
)
OPEN = {
    ("GET", "/"),
    ("GET", "/agent"),
    ("GET", "/lead"),
    ("GET", "/try"),
    ("GET", "/sign-in"),
    ("GET", "/account"),
    ("GET", "/{page}/"),
    ("GET", "/healthz"),
    ("GET", "/readyz"),
    ("POST", "/v1/session"),
    ("DELETE", "/v1/session"),
    ("GET", "/v1/sign-in"),
    ("GET", "/v1/sign-in/begin"),
    ("GET", "/v1/sign-in/callback"),
    ("POST", "/v1/try/session"),
    ("GET", "/static"),
}
"""They hold nothing of anybody: pages without data, health, and the ways to sign in and out."""


def there(routes: list[BaseRoute]) -> set[tuple[str, str]]:
    """The doors that an application has."""
    found: set[tuple[str, str]] = set()
    for route in routes:
        if isinstance(route, Route):
            found |= {(method, route.path) for method in (route.methods or ()) if method != "HEAD"}
        elif isinstance(route, WebSocketRoute | Mount):
            found.add(("GET", route.path))
    return found
