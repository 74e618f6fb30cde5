"""Do-not-fire phrases: words that keep a rule quiet when they stand in the message."""

from dataclasses import dataclass

from app.core.detection.normalise import normalise
from app.core.detection.patterns import Finder


@dataclass(frozen=True, slots=True)
class Phrases:
    """Plain phrases, found at the edges of words whatever their case and punctuation."""

    phrases: tuple[str, ...]
    finders: tuple[Finder, ...]

    def forbids(self, text: str) -> bool:
        plain = normalise(text).text.encode("ascii")
        return any(finder.found_in(plain) for finder in self.finders)


def veto(phrases: tuple[str, ...]) -> Phrases:
    return Phrases(phrases, tuple(Finder(_literal(phrase)) for phrase in phrases))


def _literal(phrase: str) -> str:
    """The phrase in the language of patterns, every sign meaning itself."""
    plain = " ".join(normalise(phrase).text.split())
    return "".join(char if char.isalnum() or char in " '" else f"\\{char}" for char in plain)
