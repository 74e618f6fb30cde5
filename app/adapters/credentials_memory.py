"""Keys and tokens of one process, for tests and demonstrations."""

from collections.abc import Sequence
from hashlib import sha256

from app.ports import Identity


class MemoryCredentials:
    """Implements `Credentials`."""

    def __init__(self) -> None:
        self._identities: dict[bytes, Identity] = {}

    async def add(self, secret: str, identity: Identity) -> None:
        digest = sha256(secret.encode()).digest()
        if digest in self._identities:
            raise ValueError("this secret is taken: make another")
        self._identities[digest] = identity

    async def find(self, secret: str, now_ms: int) -> Identity | None:
        identity = self._identities.get(sha256(secret.encode()).digest())
        if identity is None or (identity.expires_ms is not None and identity.expires_ms <= now_ms):
            return None
        return identity

    async def all(self) -> Sequence[Identity]:
        return sorted(self._identities.values(), key=lambda identity: (identity.name, identity.role))

    async def revoke(self, name: str) -> int:
        kept = {digest: known for digest, known in self._identities.items() if known.name != name}
        ended = len(self._identities) - len(kept)
        self._identities = kept
        return ended

    async def close(self) -> None:
        """Nothing is held."""
