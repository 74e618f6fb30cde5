"""Do-not-fire phrases: words that keep a rule quiet when they stand in the message."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.core.detection.normalise import normalise
from app.core.detection.scan import words_of


@dataclass(frozen=True, slots=True)
class Phrases:
    """Whole words in a row, whatever their case, their punctuation and their apostrophes."""

    plain: tuple[str, ...]

    def forbids(self, text: str) -> bool:
        said = _plain(text)
        return any(phrase in said for phrase in self.plain)


def veto(phrases: Iterable[str]) -> Phrases:
    return Phrases(tuple(_plain(phrase) for phrase in phrases))


def _plain(text: str) -> str:
    return f" {' '.join(words_of(normalise(text).text))} ".replace("'", "")
