"""Every setting, as data: name, default, help. The only reader of the environment.

A value comes from the environment, else from the settings file, else it is the default. A wrong value stops
the start with its name, its problem and the fix.
"""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import setting_values as read_as
from app.core.fields import did_you_mean
from app.errors import SettingError

PREFIX = "EVENKEEL_"
FILE = f"{PREFIX}SETTINGS"
"""Names the settings file: lines of NAME=value, `#` begins a comment."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`try_page` is settled by the time this exists."""

    data: Path
    rules: Path
    host: str
    port: int
    try_page: bool
    origins: tuple[str, ...]
    frame_ancestors: tuple[str, ...]
    log: str
    public_url: str
    proxies: str
    session: int
    """Milliseconds."""
    admin_password: str
    oidc_issuer: str
    oidc_client: str
    oidc_secret: str
    oidc_scopes: str
    oidc_name: str
    oidc_domain: str
    oidc_groups: str
    oidc_roles: tuple[tuple[str, str], ...]
    """Role, and the group that has it."""
    oidc_teams: tuple[tuple[str, str], ...]
    """Team, and the group that belongs to it."""


@dataclass(frozen=True, slots=True)
class Setting:
    """`read` raises ValueError with the problem and the fix, as the end of a sentence."""

    name: str
    default: str
    help: str
    read: Callable[[str], Any]
    secret: bool = False
    """Its value is never shown. NAME_FILE names a file that holds it."""

    @property
    def field(self) -> str:
        return {"TRY": "try_page"}.get(self.name.removeprefix(PREFIX), self.name.removeprefix(PREFIX).lower())


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "EVENKEEL_DATA", ".data", "Folder of the embedded event log, the keys and the tokens.", read_as.folder
    ),
    Setting(
        "EVENKEEL_RULES", "", "Folder of the rulebook; empty for the one that is shipped.", read_as.rules
    ),
    Setting("EVENKEEL_HOST", "127.0.0.1", "Address to listen on; 0.0.0.0 for every network.", read_as.host),
    Setting("EVENKEEL_PORT", "8000", "Port to listen on; 0 for any free one.", read_as.port),
    Setting(
        "EVENKEEL_TRY",
        "auto",
        "Whether anybody may open /try: on, off, or auto: only while listening on this machine alone. "
        "Set it off behind a proxy.",
        read_as.switch,
    ),
    Setting(
        "EVENKEEL_ORIGINS",
        "",
        "Further origins, comma-separated, whose pages may use a browser's session; the server's own always "
        "may.",
        read_as.origins,
    ),
    Setting(
        "EVENKEEL_FRAME_ANCESTORS",
        "",
        "Origins, comma-separated, of the help desks that may show the pages in a frame.",
        read_as.origins,
    ),
    Setting(
        "EVENKEEL_PUBLIC_URL",
        "",
        "Address at which browsers reach it: https://evenkeel.example.com; empty: as each request says.",
        read_as.public_url,
    ),
    Setting(
        "EVENKEEL_PROXIES",
        "127.0.0.1",
        "Addresses or networks, comma-separated, of proxies whose X-Forwarded-For and -Proto are believed.",
        read_as.as_is,
    ),
    Setting(
        "EVENKEEL_SESSION",
        "12h",
        "How long a browser stays signed in with a password or single sign-on.",
        read_as.length,
    ),
    Setting(
        "EVENKEEL_ADMIN_PASSWORD",
        "",
        "Password of the first administrator, `admin`; empty: one is made up and printed once.",
        read_as.password,
        secret=True,
    ),
    Setting(
        "EVENKEEL_OIDC_ISSUER",
        "",
        "Single sign-on: the OpenID Connect provider, exactly as it calls itself; empty: off.",
        read_as.issuer,
    ),
    Setting(
        "EVENKEEL_OIDC_CLIENT", "", "The id of the client that the provider knows Evenkeel by.", read_as.as_is
    ),
    Setting(
        "EVENKEEL_OIDC_SECRET",
        "",
        "That client's secret; empty for a public client.",
        read_as.as_is,
        secret=True,
    ),
    Setting("EVENKEEL_OIDC_SCOPES", "openid profile email", "What the provider is asked for.", read_as.as_is),
    Setting(
        "EVENKEEL_OIDC_NAME",
        "preferred_username",
        "The claim that holds a person's name; for an agent, the `agent` of the conversations.",
        read_as.as_is,
    ),
    Setting(
        "EVENKEEL_OIDC_DOMAIN",
        "",
        "A mail domain: kim@ that domain is called kim. Addresses of others are refused.",
        str.lower,
    ),
    Setting(
        "EVENKEEL_OIDC_GROUPS",
        "groups",
        "The claim that lists a person's groups; dots lead inside, as in realm_access.roles.",
        read_as.as_is,
    ),
    Setting(
        "EVENKEEL_OIDC_ROLES",
        "",
        "Which groups have which role: agent=support, lead=support-leads, admin=it. Others do not get in.",
        read_as.roles,
    ),
    Setting(
        "EVENKEEL_OIDC_TEAMS",
        "",
        "Which groups belong to which team: billing=support-billing, …; empty: everybody to all.",
        read_as.teams,
    ),
    Setting("EVENKEEL_LOG", "info", "How much is logged: debug, info, warning or error.", read_as.level),
)


def load(environ: Mapping[str, str] | None = None, **given: object) -> Settings:
    """Settings from the environment (or `environ`) and the file it names; `given`, by field, come first.

    Raises SettingError.
    """
    environ = os.environ if environ is None else environ
    _refuse_near_misses(environ)
    said = {**_from_file(environ.get(FILE, "")), **environ}
    values = {setting.field: _value(setting, said) for setting in SETTINGS}
    values |= {field: value for field, value in given.items() if value is not None}
    _expect_whole_sign_on(values)
    if values["try_page"] is None:
        values["try_page"] = read_as.is_this_machine(str(values["host"]))
    return Settings(**values)


def _value(setting: Setting, said: Mapping[str, str]) -> Any:
    value = _said(setting, said).strip()
    try:
        return setting.read(value)
    except ValueError as error:
        shown = "" if setting.secret else f" is '{value}', which"
        raise SettingError(f"{setting.name}{shown} {error}") from error


def _said(setting: Setting, said: Mapping[str, str]) -> str:
    value = said.get(setting.name, setting.default)
    path = said.get(f"{setting.name}_FILE", "") if setting.secret else ""
    if value or not path:
        return value
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingError(
            f"{setting.name}_FILE is '{path}', which cannot be read ({type(error).__name__}): name a file"
        ) from error


def _expect_whole_sign_on(values: Mapping[str, Any]) -> None:
    if not values["oidc_issuer"]:
        return
    for field, what in (("oidc_client", "the client's id"), ("oidc_roles", "which groups have which role")):
        if not values[field]:
            raise SettingError(f"EVENKEEL_OIDC_ISSUER is set, {PREFIX}{field.upper()} is not: say {what}")


def _names() -> list[str]:
    """Everything that may be said, in the environment or in the file."""
    return [
        name
        for setting in SETTINGS
        for name in (setting.name, *([f"{setting.name}_FILE"] if setting.secret else []))
    ]


def _refuse_near_misses(names: Iterable[str]) -> None:
    """Names of ours that nobody reads are let be (a shell may set them), unless they look like a slip."""
    known = {*_names(), FILE}
    for name in names:
        if name.startswith(PREFIX) and name not in known:
            hint = did_you_mean(name.removeprefix(PREFIX), (other.removeprefix(PREFIX) for other in known))
            if hint:
                raise SettingError(f"{name} is no setting; {hint.replace('mean ', f'mean {PREFIX}')}")


def _from_file(path: str) -> dict[str, str]:
    if not path:
        return {}
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingError(
            f"{FILE} is '{path}', which cannot be read ({type(error).__name__}): name a text file"
        ) from error
    return dict(
        _assignment(path, number, line) for number, line in enumerate(lines, 1) if _says_something(line)
    )


def _says_something(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _assignment(path: str, number: int, line: str) -> tuple[str, str]:
    name, equals, value = (part.strip() for part in line.partition("="))
    known = _names()
    if not equals:
        raise SettingError(f"{path}:{number}: write NAME=value")
    if name not in known:
        hint = did_you_mean(name, known)
        raise SettingError(f"{path}:{number}: {name} is no setting{f'; {hint}' if hint else ''}")
    return name, value
