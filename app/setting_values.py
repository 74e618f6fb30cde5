"""How the values of settings are read. Each raises ValueError, with the problem and the fix as the end of a
sentence."""

from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from app.core.fields import ID

BESIDE_THE_CODE = Path(__file__).resolve().parent.parent
LEVELS = ("debug", "info", "warning", "error")
SWITCH = {"on": True, "off": False}
PEOPLE = ("agent", "lead", "author", "admin")
UNITS_MS = {"m": 60_000, "h": 3_600_000, "d": 86_400_000}


def folder(value: str) -> Path:
    if not value:
        raise ValueError("is empty: name a folder")
    return Path(value).expanduser()


def rules(value: str) -> Path:
    return folder(value) if value else BESIDE_THE_CODE / "rules"


def host(value: str) -> str:
    if not value or any(sign in value for sign in " /"):
        raise ValueError("is not a host: use 127.0.0.1, or 0.0.0.0 for every network")
    return value


def port(value: str) -> int:
    if value.isascii() and value.isdigit() and int(value) <= 65_535:
        return int(value)
    raise ValueError("is not a port: use a number from 0 (any free one) to 65535")


def switch(value: str) -> bool | None:
    if value == "auto":
        return None
    if value in SWITCH:
        return SWITCH[value]
    raise ValueError("is none of on, off, auto")


def origins(value: str) -> tuple[str, ...]:
    given = tuple(part.strip().rstrip("/").lower() for part in value.split(",") if part.strip())
    for origin in given:
        scheme, _, host = origin.partition("://")
        if scheme not in ("http", "https") or not host or any(sign in host for sign in "/ ;'\""):
            raise ValueError("is not a list of origins: write https://desk.example.com, https://…")
    return given


def level(value: str) -> str:
    if value in LEVELS:
        return value
    raise ValueError(f"is none of {', '.join(LEVELS)}")


def public_url(value: str) -> str:
    given = origins(value)
    if len(given) > 1:
        raise ValueError("is not one address: write https://evenkeel.example.com")
    return given[0] if given else ""


def as_is(value: str) -> str:
    return value


def password(value: str) -> str:
    if value and not 12 <= len(value) <= 256:
        raise ValueError("has not between 12 and 256 characters")
    return value


def length(value: str) -> int:
    number, unit = value[:-1], value[-1:]
    if number.isascii() and number.isdigit() and int(number) and unit in UNITS_MS:
        return int(number) * UNITS_MS[unit]
    raise ValueError("is not a length of time: write 30m, 12h or 7d")


def issuer(value: str) -> str:
    if value:
        url = urlsplit(value)
        if url.scheme != "https" and not (url.scheme == "http" and is_this_machine(url.hostname or "")):
            raise ValueError(
                "is not an https address: copy the provider's issuer, such as https://id.example.com"
            )
    return value


def pairs(value: str) -> tuple[tuple[str, str], ...]:
    given = tuple(
        (ours.strip(), theirs.strip())
        for ours, _, theirs in (part.partition("=") for part in value.split(",") if part.strip())
    )
    if any(not ours or not theirs for ours, theirs in given):
        raise ValueError("is not a list of pairs: write ours=their-group, ours=their-group")
    return given


def roles(value: str) -> tuple[tuple[str, str], ...]:
    given = pairs(value)
    if wrong := [role for role, _ in given if role not in PEOPLE]:
        raise ValueError(f"names the role {wrong[0]}: use {', '.join(PEOPLE)}")
    return given


def teams(value: str) -> tuple[tuple[str, str], ...]:
    given = pairs(value)
    if wrong := [team for team, _ in given if not ID.fullmatch(team)]:
        raise ValueError(f"names the team {wrong[0]}: use 1 to 128 of A-Z a-z 0-9 . _ : -")
    return given


def is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
