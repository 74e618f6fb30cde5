"""Local accounts of one process, for tests."""

from collections.abc import Sequence

from app.ports import Account


class MemoryAccounts:
    """Implements `Accounts`."""

    def __init__(self) -> None:
        self._accounts: dict[str, Account] = {}

    async def add(self, account: Account) -> None:
        if account.name in self._accounts:
            raise ValueError("this name is taken: choose another")
        self._accounts[account.name] = account

    async def find(self, name: str) -> Account | None:
        return self._accounts.get(name)

    async def all(self) -> Sequence[Account]:
        return [self._accounts[name] for name in sorted(self._accounts)]

    async def change(self, account: Account) -> bool:
        known = account.name in self._accounts
        if known:
            self._accounts[account.name] = account
        return known

    async def remove(self, name: str) -> bool:
        return self._accounts.pop(name, None) is not None

    async def close(self) -> None:
        """Nothing is held."""
