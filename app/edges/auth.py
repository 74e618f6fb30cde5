"""Who is at the door: a key or a token in the `Authorization` header, or a browser's session cookie.

A cookie counts only for pages of our own origin (or one that the settings name), because a browser sends it
along whoever asked it to. `?session=try` chooses the cookies of /try, which stand beside a real session's.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection
from starlette.responses import Response

from app.edges.problems import Unauthorized
from app.edges.services import services
from app.errors import Forbidden
from app.ports import Credential, Identity

ROLES = ("source", "agent", "lead", "author", "admin")
SAFE = ("GET", "HEAD")
TRY = "try"
UNKNOWN = "this key or token is unknown, revoked or expired: make a new one"


async def identified(connection: HTTPConnection, *roles: str) -> Identity:
    """Who it is. Raises Unauthorized, or Forbidden when their role is none of `roles`."""
    secret = bearer(connection)
    identity = await _by_cookie(connection, roles) if secret is None else await _find(connection, secret)
    if identity.role not in roles:
        raise Forbidden(
            f"this door is for {' and '.join(roles)}; yours is a credential of role {identity.role}"
        )
    return identity


async def holder(connection: HTTPConnection, token: str) -> Credential:
    """What is known of a key or a token that came in a body. Raises Unauthorized."""
    known = services(connection)
    found = await known.credentials.about(token, known.clock.now_ms())
    if found is None:
        raise Unauthorized(UNKNOWN)
    return found


def bearer(connection: HTTPConnection) -> str | None:
    """The secret of the header; None when there is no such header. Raises Unauthorized for another scheme."""
    header = connection.headers.get("authorization")
    if header is None:
        return None
    scheme, _, secret = header.partition(" ")
    if scheme.lower() != "bearer" or not secret.strip():
        raise Unauthorized("send Authorization: Bearer, then your key or token")
    return secret.strip()


def expect_own_origin(connection: HTTPConnection) -> None:
    """Raises Forbidden when another site asks. Only a read may come without an origin."""
    origin = connection.headers.get("origin", "").lower()
    if not origin and connection.scope["type"] == "http" and connection.scope["method"] in SAFE:
        return
    known = services(connection)
    own = origin and urlsplit(origin).netloc == connection.headers.get("host", "").lower()
    if not own and origin not in (*known.origins, *filter(None, [known.people.public_url])):
        raise Forbidden("a session counts only for our own pages; see EVENKEEL_ORIGINS for others")


def give_cookie(
    response: Response, connection: HTTPConnection, secret: str, identity: Identity, session: str = ""
) -> None:
    """Signs the browser in; scripts can't read it and other sites can't use it.

    Inside a help desk's page on another site a browser sends no strict cookie. Where the settings name help
    desks, it is one that is kept apart for each site that shows our pages, which takes HTTPS.
    """
    expires_ms = identity.expires_ms
    now_ms = services(connection).clock.now_ms()
    response.set_cookie(
        cookie_name(identity.role, session),
        secret,
        max_age=None if expires_ms is None else max(0, (expires_ms - now_ms) // 1000),
        httponly=True,
        samesite="none" if _is_framed(connection) else "strict",
        secure=is_https(connection),
    )
    _keep_apart(response, connection)


def take_cookie(response: Response, connection: HTTPConnection, name: str) -> None:
    """Signs the browser out of what `give_cookie` gave."""
    framed = _is_framed(connection)
    response.delete_cookie(name, httponly=True, samesite="none" if framed else "strict", secure=framed)
    _keep_apart(response, connection)


def _is_framed(connection: HTTPConnection) -> bool:
    return bool(services(connection).frame_ancestors) and is_https(connection)


def _keep_apart(response: Response, connection: HTTPConnection) -> None:
    """Marks the newest cookie as partitioned, which Python's own cookies can't say before 3.14."""
    if _is_framed(connection):
        name, cookie = response.raw_headers.pop()
        response.raw_headers.append((name, cookie + b"; Partitioned"))


def cookie_name(role: str, session: str = "") -> str:
    return f"evenkeel_{session}_{role}" if session else f"evenkeel_{role}"


def is_https(connection: HTTPConnection) -> bool:
    forwarded = connection.headers.get("x-forwarded-proto", "")
    return connection.url.scheme in ("https", "wss") or forwarded == "https"


def held(connection: HTTPConnection, roles: Iterable[str] = ROLES) -> Iterator[str]:
    """The secrets of the browser's sessions, for those roles."""
    session = TRY if connection.query_params.get("session") == TRY else ""
    for role in roles:
        if secret := connection.cookies.get(cookie_name(role, session)):
            yield secret


async def _find(connection: HTTPConnection, secret: str) -> Identity:
    known = services(connection)
    identity = await known.credentials.find(secret, known.clock.now_ms())
    if identity is None:
        raise Unauthorized(UNKNOWN)
    return identity


async def _by_cookie(connection: HTTPConnection, roles: tuple[str, ...]) -> Identity:
    """By the first session that holds. One that has ended does not stand in the way of another role's."""
    secrets = list(held(connection, roles))
    if not secrets:
        raise Unauthorized("sign in, or send Authorization: Bearer with a key or token")
    expect_own_origin(connection)
    for secret in secrets[:-1]:
        with suppress(Unauthorized):
            return await _find(connection, secret)
    return await _find(connection, secrets[-1])
