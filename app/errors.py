"""Every error of ours, as one family.

EvenkeelError
├── SettingError            a setting stops the start: names it, its value and the fix
├── BadInput                somebody sent something wrong: `code`, `field`, `detail`
│   ├── IdConflict          the same message id with other content
│   ├── Forbidden           known, but not allowed to do this
│   ├── NotFound            no such conversation, alert, advice, whisper
│   └── Busy                too many try at once: wait
├── SignOnFailed            the identity provider said no, or nothing that holds
├── RulebookError           all mistakes of a rulebook at once
├── VersionConflict         another writer appended first: reload and decide again
├── LogUnavailable          the event log cannot write (disk full, read-only, locked): nothing was acked
└── BusClosed               the bus carries no more news: the process is going down

`BadInput` is turned into one wire shape at the edge; nothing else reaches a client as text.
"""

from dataclasses import dataclass


class EvenkeelError(Exception):
    """The root; catch it where a shell must not fall over."""


class SettingError(EvenkeelError):
    """Raised at start only."""


class BadInput(EvenkeelError):
    """`code` is a fixed word, `field` names the offending field, `detail` says the problem and the fix.

    `detail` never quotes a customer's text.
    """

    def __init__(self, code: str, detail: str, field: str | None = None) -> None:
        super().__init__(detail)
        self.code = code
        self.field = field
        self.detail = detail


class IdConflict(BadInput):
    """The id is taken by a message with other content."""

    def __init__(self, detail: str) -> None:
        super().__init__("id_conflict", detail, "id")


class Forbidden(BadInput):
    """The identity is known and may not do this."""

    def __init__(self, detail: str, field: str | None = None) -> None:
        super().__init__("forbidden", detail, field)


class NotFound(BadInput):
    """Nothing of that id is there, or not for this identity."""

    def __init__(self, detail: str, field: str | None = None) -> None:
        super().__init__("not_found", detail, field)


class Busy(BadInput):
    """Too many try at once."""

    def __init__(self, detail: str) -> None:
        super().__init__("flood", detail)


class SignOnFailed(EvenkeelError):
    """Single sign-on ended without a person. The message is for the log: it quotes nothing secret."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake in a rulebook, a scenario or a transcript: where it is, what it is, the nearest valid
    name."""

    file: str
    line: int
    what: str
    hint: str | None = None

    def __str__(self) -> str:
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.file}:{self.line}: {self.what}{hint}"


class RulebookError(EvenkeelError):
    """Carries every mistake that was found, not the first."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__("\n".join(str(mistake) for mistake in mistakes))
        self.mistakes = mistakes


class VersionConflict(EvenkeelError):
    """The stream is no longer at the version that the append expected."""

    def __init__(self, stream: str, expected: int, actual: int) -> None:
        super().__init__(f"{stream} is at version {actual}, not {expected}")
        self.stream = stream
        self.expected = expected
        self.actual = actual


class LogUnavailable(EvenkeelError):
    """The log could not make the append durable. Nothing of it was written; the caller may try again."""


class BusClosed(EvenkeelError):
    """`listen` after `close`."""
