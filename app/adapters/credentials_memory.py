"""Keys, tokens and sessions of one process, for tests and demonstrations."""

from collections.abc import Callable, Sequence

from app.adapters.storage.digests import SESSIONS_EACH, digest, id_of, kind
from app.ports import Credential, Identity

SESSION = "session"


class MemoryCredentials:
    """Implements `Credentials`."""

    def __init__(self) -> None:
        self._known: dict[bytes, Credential] = {}
        self._endings = 0

    async def add(
        self, secret: str, identity: Identity, session: str | None = None, made_ms: int | None = None
    ) -> None:
        key = digest(secret)
        if key in self._known:
            raise ValueError("this secret is taken: make another")
        kind_ = kind(identity.role, session=session is not None)
        self._known[key] = Credential(session or id_of(key), kind_, identity, made_ms)
        if session is not None and made_ms is not None:
            self._drop(lambda known: known.kind == SESSION and _is_over(known, made_ms))
            crowd = self._sessions(identity.name)[:-SESSIONS_EACH]
            self._drop(lambda known: any(known is each for each in crowd))

    async def find(self, secret: str, now_ms: int) -> Identity | None:
        known = await self.about(secret, now_ms)
        return None if known is None else known.identity

    async def about(self, secret: str, now_ms: int) -> Credential | None:
        known = self._known.get(digest(secret))
        return None if known is None or _is_over(known, now_ms) else known

    async def all(self) -> Sequence[Credential]:
        return sorted(
            self._known.values(),
            key=lambda known: (known.identity.name, known.identity.role, known.made_ms or 0),
        )

    async def revoke(self, name: str) -> int:
        return self._drop(lambda known: known.identity.name == name)

    async def end(self, id: str) -> int:
        return self._drop(lambda known: known.id == id)

    async def end_sessions(self, name: str) -> int:
        return self._drop(lambda known: known.identity.name == name and known.kind == SESSION)

    async def sign_out(self, secret: str) -> int:
        mine = self._known.get(digest(secret))
        return self._drop(lambda known: known is mine and known.kind == SESSION)

    def endings(self) -> int:
        return self._endings

    async def close(self) -> None:
        """Nothing is held."""

    def _sessions(self, name: str) -> list[Credential]:
        theirs = [
            known for known in self._known.values() if known.identity.name == name and known.kind == SESSION
        ]
        return sorted(theirs, key=lambda known: known.made_ms or 0)

    def _drop(self, goes: Callable[[Credential], bool]) -> int:
        kept = {key: known for key, known in self._known.items() if not goes(known)}
        ended = len(self._known) - len(kept)
        self._known = kept
        self._endings += ended
        return ended


def _is_over(known: Credential, now_ms: int) -> bool:
    expires_ms = known.identity.expires_ms
    return expires_ms is not None and expires_ms <= now_ms
