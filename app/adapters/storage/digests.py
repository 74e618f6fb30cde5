"""What is kept of a secret: enough to know it again, and nothing that lets anybody in."""

from hashlib import sha256

SESSIONS_EACH = 100
"""Sessions of one person, counted by role. The oldest makes room, so that signing in never fills the disk."""


def digest(secret: str) -> bytes:
    return sha256(secret.encode()).digest()


def id_of(digest: bytes) -> str:
    """What lists call a key or a token: 48 bits of its digest."""
    return digest[:6].hex()


def kind(role: str, *, session: bool) -> str:
    if session:
        return "session"
    return "key" if role == "source" else "token"
