from pathlib import Path

from app.adapters.clock import new_secret
from app.adapters.credentials_sqlite import SqliteCredentials
from app.ports import Identity
from tests.builders import NOON_MS


async def test_no_secret_stands_in_the_file(tmp_path: Path) -> None:
    path, secret = tmp_path / "credentials.db", new_secret("evk")
    credentials = SqliteCredentials(path)
    await credentials.add(secret, Identity("zendesk", "source"))
    await credentials.close()
    assert b"zendesk" in path.read_bytes()
    assert secret.encode() not in path.read_bytes()


async def test_they_are_known_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "credentials.db"
    first = SqliteCredentials(path)
    await first.add("evk_one", Identity("lea", "lead", frozenset({"billing"})))
    await first.close()
    again = SqliteCredentials(path)
    assert await again.find("evk_one", NOON_MS) == Identity("lea", "lead", frozenset({"billing"}))
    await again.close()
