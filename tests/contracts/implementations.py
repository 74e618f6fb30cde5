"""The implementations that the suites run on. A new one is a line here; what it needs to be reached, too."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeAlias

from app.adapters.accounts_memory import MemoryAccounts
from app.adapters.accounts_sqlite import SqliteAccounts
from app.adapters.bus_local import LocalBus
from app.adapters.bus_log import LogBus
from app.adapters.credentials_memory import MemoryCredentials
from app.adapters.credentials_sqlite import SqliteCredentials
from app.adapters.days_files import FileDays
from app.adapters.days_memory import MemoryDays
from app.adapters.deeds_memory import MemoryDeeds
from app.adapters.deeds_sqlite import SqliteDeeds
from app.adapters.event_log_memory import MemoryEventLog
from app.adapters.event_log_sqlite import SqliteEventLog
from app.ports import Accounts, Bus, Credentials, Days, Deeds, EventLog

OpenLog: TypeAlias = Callable[[], Awaitable[EventLog]]
"""Another handle on the same log, as another process would have."""
OpenBus: TypeAlias = Callable[[EventLog], Awaitable[Bus]]
"""Another end of the same bus; given a handle on the log that all ends share."""
OpenDeeds: TypeAlias = Callable[[], Awaitable[Deeds]]
OpenCredentials: TypeAlias = Callable[[], Awaitable[Credentials]]
OpenAccounts: TypeAlias = Callable[[], Awaitable[Accounts]]

BOUND = 64
"""News that a listener of these buses may leave waiting."""


def memory_log(_: Path) -> OpenLog:
    log = MemoryEventLog()

    async def open_log() -> EventLog:
        return log

    return open_log


def sqlite_log(folder: Path) -> OpenLog:
    async def open_log() -> EventLog:
        return SqliteEventLog(folder / "evenkeel.db")

    return open_log


def local_bus() -> OpenBus:
    bus = LocalBus(BOUND)

    async def open_bus(_: EventLog) -> Bus:
        return bus

    return open_bus


def log_bus() -> OpenBus:
    async def open_bus(log: EventLog) -> Bus:
        return await LogBus.open(log, LocalBus(BOUND))

    return open_bus


def memory_credentials(_: Path) -> OpenCredentials:
    credentials = MemoryCredentials()

    async def open_credentials() -> Credentials:
        return credentials

    return open_credentials


def sqlite_credentials(folder: Path) -> OpenCredentials:
    async def open_credentials() -> Credentials:
        return SqliteCredentials(folder / "credentials.db")

    return open_credentials


def memory_accounts(_: Path) -> OpenAccounts:
    accounts = MemoryAccounts()

    async def open_accounts() -> Accounts:
        return accounts

    return open_accounts


def sqlite_accounts(folder: Path) -> OpenAccounts:
    async def open_accounts() -> Accounts:
        return SqliteAccounts(folder / "credentials.db")

    return open_accounts


def memory_deeds(_: Path) -> OpenDeeds:
    async def open_deeds() -> Deeds:
        return MemoryDeeds()

    return open_deeds


def sqlite_deeds(folder: Path) -> OpenDeeds:
    async def open_deeds() -> Deeds:
        return SqliteDeeds(folder / "deeds.db")

    return open_deeds


def memory_days(_: Path) -> Days:
    return MemoryDays()


def file_days(folder: Path) -> Days:
    return FileDays(folder / "days")


LOGS = {"memory": memory_log, "sqlite": sqlite_log}
BUSES = {"local": local_bus, "log": log_bus}
CREDENTIALS = {"memory": memory_credentials, "sqlite": sqlite_credentials}
ACCOUNTS = {"memory": memory_accounts, "sqlite": sqlite_accounts}
DEEDS = {"memory": memory_deeds, "sqlite": sqlite_deeds}
DAYS = {"memory": memory_days, "files": file_days}
