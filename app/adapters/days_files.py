"""What was counted of each day, as one small file each."""

import asyncio
from pathlib import Path

from app.errors import LogUnavailable, SettingError


class FileDays:
    """Implements `Days`."""

    def __init__(self, folder: Path) -> None:
        """Creates the folder. Raises SettingError when it can't be used."""
        self._folder = folder
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise SettingError(
                f"EVENKEEL_DATA: {folder} can't be used ({error}): name a writable folder on a local disk"
            ) from error

    async def load(self, day: str) -> bytes | None:
        return await asyncio.to_thread(self._read, day)

    async def save(self, day: str, counted: bytes) -> None:
        await asyncio.to_thread(self._write, day, counted)

    def _path(self, day: str) -> Path:
        return self._folder / f"{day}.json"

    def _read(self, day: str) -> bytes | None:
        path = self._path(day)
        return path.read_bytes() if path.is_file() else None

    def _write(self, day: str, counted: bytes) -> None:
        """Beside it first, so that a crash leaves the one or the other."""
        path = self._path(day)
        fresh = path.with_suffix(".new")
        try:
            fresh.write_bytes(counted)
            fresh.replace(path)
        except OSError as error:
            raise LogUnavailable(f"the day's counts can't be kept: {error}") from error
