"""Every setting, as data: name, default, help. The only reader of the environment.

A value comes from the environment, else from the settings file, else it is the default. A wrong value stops
the start with its name, its problem and the fix.
"""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from app.core.fields import did_you_mean
from app.errors import SettingError

PREFIX = "EVENKEEL_"
FILE = f"{PREFIX}SETTINGS"
"""Names the settings file: lines of NAME=value, `#` begins a comment."""
BESIDE_THE_CODE = Path(__file__).resolve().parent.parent
LEVELS = ("debug", "info", "warning", "error")
SWITCH = {"on": True, "off": False}


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


@dataclass(frozen=True, slots=True)
class Setting:
    """`read` raises ValueError with the problem and the fix, as the end of a sentence."""

    name: str
    default: str
    help: str
    read: Callable[[str], Any]

    @property
    def field(self) -> str:
        return {"TRY": "try_page"}.get(self.name.removeprefix(PREFIX), self.name.removeprefix(PREFIX).lower())


def _path(value: str) -> Path:
    if not value:
        raise ValueError("is empty: name a folder")
    return Path(value).expanduser()


def _rules(value: str) -> Path:
    return _path(value) if value else BESIDE_THE_CODE / "rules"


def _host(value: str) -> str:
    if not value or any(sign in value for sign in " /"):
        raise ValueError("is not a host: use 127.0.0.1, or 0.0.0.0 for every network")
    return value


def _port(value: str) -> int:
    if value.isascii() and value.isdigit() and int(value) <= 65_535:
        return int(value)
    raise ValueError("is not a port: use a number from 0 (any free one) to 65535")


def _switch(value: str) -> bool | None:
    if value == "auto":
        return None
    if value in SWITCH:
        return SWITCH[value]
    raise ValueError("is none of on, off, auto")


def _origins(value: str) -> tuple[str, ...]:
    origins = tuple(part.strip().rstrip("/").lower() for part in value.split(",") if part.strip())
    for origin in origins:
        scheme, _, host = origin.partition("://")
        if scheme not in ("http", "https") or not host or any(sign in host for sign in "/ ;'\""):
            raise ValueError("is not a list of origins: write https://desk.example.com, https://…")
    return origins


def _level(value: str) -> str:
    if value in LEVELS:
        return value
    raise ValueError(f"is none of {', '.join(LEVELS)}")


SETTINGS: tuple[Setting, ...] = (
    Setting("EVENKEEL_DATA", ".data", "Folder of the embedded event log, the keys and the tokens.", _path),
    Setting("EVENKEEL_RULES", "", "Folder of the rulebook; empty for the one that is shipped.", _rules),
    Setting("EVENKEEL_HOST", "127.0.0.1", "Address to listen on; 0.0.0.0 for every network.", _host),
    Setting("EVENKEEL_PORT", "8000", "Port to listen on; 0 for any free one.", _port),
    Setting(
        "EVENKEEL_TRY",
        "auto",
        "Whether anybody may open /try: on, off, or auto: only while listening on this machine alone. "
        "Set it off behind a proxy.",
        _switch,
    ),
    Setting(
        "EVENKEEL_ORIGINS",
        "",
        "Further origins, comma-separated, whose pages may use a browser's session; the server's own always "
        "may.",
        _origins,
    ),
    Setting(
        "EVENKEEL_FRAME_ANCESTORS",
        "",
        "Origins, comma-separated, of the help desks that may show the pages in a frame.",
        _origins,
    ),
    Setting("EVENKEEL_LOG", "info", "How much is logged: debug, info, warning or error.", _level),
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
    if values["try_page"] is None:
        values["try_page"] = _is_this_machine(str(values["host"]))
    return Settings(**values)


def _value(setting: Setting, said: Mapping[str, str]) -> Any:
    value = said.get(setting.name, setting.default).strip()
    try:
        return setting.read(value)
    except ValueError as error:
        raise SettingError(f"{setting.name} is '{value}', which {error}") from error


def _refuse_near_misses(names: Iterable[str]) -> None:
    """Names of ours that nobody reads are let be (a shell may set them), unless they look like a slip."""
    known = {setting.name for setting in SETTINGS} | {FILE}
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
    known = [setting.name for setting in SETTINGS]
    if not equals:
        raise SettingError(f"{path}:{number}: write NAME=value")
    if name not in known:
        hint = did_you_mean(name, known)
        raise SettingError(f"{path}:{number}: {name} is no setting{f'; {hint}' if hint else ''}")
    return name, value


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
