"""What was counted of each day, without a disk: for tests."""


class MemoryDays:
    """Implements `Days`."""

    def __init__(self) -> None:
        self._days: dict[str, bytes] = {}

    async def load(self, day: str) -> bytes | None:
        return self._days.get(day)

    async def save(self, day: str, counted: bytes) -> None:
        self._days[day] = counted
