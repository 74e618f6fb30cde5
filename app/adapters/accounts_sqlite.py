"""Local accounts, in the file of keys and sessions."""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from app.adapters.storage import names
from app.adapters.storage.migrations import CREDENTIALS
from app.adapters.storage.sqlite import connect, prepare
from app.ports import Account

_ADD = "INSERT INTO accounts (roles, teams, password, new_password, name) VALUES (?, ?, ?, ?, ?)"
_CHANGE = "UPDATE accounts SET roles = ?, teams = ?, password = ?, new_password = ? WHERE name = ?"
_FIND = "SELECT name, roles, teams, password, new_password FROM accounts WHERE name = ?"
_ALL = "SELECT name, roles, teams, password, new_password FROM accounts ORDER BY name"
_REMOVE = "DELETE FROM accounts WHERE name = ?"


class SqliteAccounts:
    """Implements `Accounts`."""

    def __init__(self, path: Path) -> None:
        """Creates the file or migrates it. Raises SettingError when it can't be used."""
        prepare(path, CREDENTIALS)
        self._path = path
        self._db = connect(path)

    async def add(self, account: Account) -> None:
        try:
            await asyncio.to_thread(self._write, _ADD, _row(account))
        except sqlite3.IntegrityError:
            raise ValueError("this name is taken: choose another") from None

    async def find(self, name: str) -> Account | None:
        row = self._db.execute(_FIND, (name,)).fetchone()
        return None if row is None else _account(row)

    async def all(self) -> Sequence[Account]:
        return [_account(row) for row in self._db.execute(_ALL)]

    async def change(self, account: Account) -> bool:
        return await asyncio.to_thread(self._write, _CHANGE, _row(account)) == 1

    async def remove(self, name: str) -> bool:
        return await asyncio.to_thread(self._write, _REMOVE, (name,)) == 1

    async def close(self) -> None:
        self._db.close()

    def _write(self, sql: str, values: tuple[object, ...]) -> int:
        with closing(connect(self._path)) as db:
            return db.execute(sql, values).rowcount


def _row(account: Account) -> tuple[object, ...]:
    roles, teams = names.written(account.roles), names.written(account.teams)
    return roles, teams, account.password, int(account.new_password), account.name


def _account(row: tuple[str, str, str, str, int]) -> Account:
    name, roles, teams, password, new_password = row
    return Account(name, names.read(roles), names.read(teams), password, bool(new_password))
