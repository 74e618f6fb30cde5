"""Text as it was meant: lower case, ASCII, undisguised, with a way back to what was really written."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plain:
    """`text` is lower-case ASCII. `starts[i]`/`ends[i]` are where its i-th character came from; None when nothing moved."""

    text: str
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """The code points of the original that `text[start:end]` was made from. Needs start < end."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def normalise(text: str) -> Plain:
    return Plain("".join(char if char.isascii() else " " for char in text.lower()))
