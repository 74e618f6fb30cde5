"""The words of time in plain text, piece by piece: "tomorrow", "before noon", "within five minutes"."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

import re2

from app.core.detection.time_shapes import MONTHS, NEEDS, NUMBERS, SHAPES, TOMORROWS


@dataclass(frozen=True, slots=True)
class Duration:
    """`unit` is second, minute, hour, day, workday, week or month."""

    count: float
    unit: str


@dataclass(frozen=True, slots=True)
class Clock:
    """`open_hour` when it was said without am or pm, and may be either."""

    hour: int
    minute: int
    open_hour: bool


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """morning, lunch, afternoon, evening, night or first thing; `this` one, or whichever comes."""

    name: str
    this: bool


@dataclass(frozen=True, slots=True)
class NamedDay:
    """today, tonight, tomorrow, after tomorrow, week, next week, weekend, month or next month."""

    name: str


@dataclass(frozen=True, slots=True)
class Weekday:
    """0 is Monday."""

    number: int


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """0 stands for the month or year that was not said."""

    day: int
    month: int
    year: int


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in figures, whose order depends on where it is read."""

    text: str


Meaning: TypeAlias = Duration | Clock | PartOfDay | NamedDay | Weekday | CalendarDay | WrittenDate


@dataclass(frozen=True, slots=True)
class Piece:
    """`text[start:end]` says `meaning`; a `deadline` is said with "by", "within", "before" and the like."""

    start: int
    end: int
    deadline: bool
    meaning: Meaning


Said: TypeAlias = dict[str, str | None]


def pieces_of(plain: str) -> list[Piece]:
    """Pieces of lower-case ASCII text, in order and without overlaps."""
    found: list[Piece] = []
    for kind, regex in _REGEXES.items():
        if not any(word in plain for word in NEEDS[kind]):
            continue
        for piece in _pieces(plain, regex, _READERS[kind]):
            if all(piece.end <= other.start or other.end <= piece.start for other in found):
                found.append(piece)
    return sorted(found, key=lambda piece: piece.start)


def _pieces(plain: str, regex: "re2._Regexp[str]", read: "_Reader") -> Iterator[Piece]:
    for match in regex.finditer(plain):
        meaning = read(match.groupdict(), plain[match.end() :])
        if meaning:
            before = match.groupdict().get("before") or ""
            deadline = any(word in before for word in _DEADLINES)
            yield Piece(match.start(), match.end(), deadline, meaning)


_DEADLINES = ("by", "before", "within", "in", "inside", "under", "until", "till", "later than", "less than")
_REGEXES = {kind: re2.compile(shape) for kind, shape in SHAPES.items()}
_Reader: TypeAlias = Callable[[Said, str], Meaning | None]


def _duration(said: Said, after: str) -> Duration | None:
    count = _number(said["n"] or "one") + (0.5 if said["half"] else 0)
    unit = _UNITS.get(said["unit"] or "", said["unit"] or "")
    if unit == "fortnight":
        return Duration(2 * count, "week")
    return Duration(count, "workday" if said["work"] and unit == "day" else unit)


_UNITS = {"sec": "second", "min": "minute", "hr": "hour"}


def _minutes(said: Said, after: str) -> Duration:
    return Duration(_number(said["n"] or "one"), "minute")


def _number(word: str) -> float:
    word = word.replace("-", " ")
    return NUMBERS[word] if word in NUMBERS else float(word)


def _clock(said: Said, after: str) -> Clock | None:
    figures = said["m"] or said["oc"] or said["past"]
    if not (figures or said["half_day"]) and (not said["before"] or _COUNTED.search(after)):
        return None
    hour, minute = round(_number(said["h"] or "0")), int(said["m"] or _MINUTES.get(said["mw"] or "", 0))
    hour, minute = _moved(hour, minute, said["past"])
    if hour > 24 or minute > 59:
        return None
    if said["half_day"]:
        return Clock(hour % 12 + (12 if said["half_day"] == "p" else 0), minute, open_hour=False)
    return Clock(hour % 24, minute, open_hour=1 <= hour <= 12 and not (said["h"] or "").startswith("0"))


_MINUTES = {"thirty": 30, "fifteen": 15, "forty five": 45, "forty-five": 45}
_COUNTED = re2.compile(
    r"^ ?(%|[a-z-]*(minute|hour|day|week|month|second|percent|dollar|pound|euro|people|time|item|order|box|"
    r"mile|step|call|e?mail|of |more|other|thing))"
)
"""What follows a number that counts something, and is no hour."""


def _moved(hour: int, minute: int, past: str | None) -> tuple[int, int]:
    """ "quarter to five" is 4:45."""
    if not past:
        return hour, minute
    amount = past.replace(" minutes", "").removeprefix("a ").rsplit(" ", 1)[0]
    by = round({"half": 30, "quarter": 15}.get(amount) or _number(amount))
    return (hour - 1 or 12, 60 - by) if past.endswith("to") else (hour, by)


def _noon(said: Said, after: str) -> Clock:
    return Clock(0 if said["word"] == "midnight" else 12, 0, open_hour=False)


def _part(said: Said, after: str) -> PartOfDay:
    return PartOfDay(said["word"] or "", "this" in (said["before"] or ""))


def _named_day(said: Said, after: str) -> NamedDay:
    word = said["word"] or ""
    if word.startswith(("end of", "close of")) or word in ("eod", "cob", "same day"):
        return NamedDay(next((unit for unit in ("week", "month") if unit in word), "today"))
    return NamedDay(_DAYS.get(word, word))


_DAYS = {
    **dict.fromkeys(TOMORROWS, "tomorrow"),
    "day after tomorrow": "after tomorrow",
    "this week": "week",
    "this month": "month",
    "month end": "month",
}


def _weekday(said: Said, after: str) -> Weekday:
    return Weekday(("mon", "tue", "wed", "thu", "fri", "sat", "sun").index((said["word"] or "")[:3]))


def _calendar_day(said: Said, after: str) -> CalendarDay:
    month = (said["m1"] or said["m2"] or "")[:3]
    day = int(said["d1"] or said["d2"] or said["d3"] or 0)
    return CalendarDay(day, MONTHS.index(month) + 1 if month else 0, int(said["year"] or 0))


def _written(said: Said, after: str) -> WrittenDate:
    return WrittenDate(said["date"] or "")


_READERS: dict[str, _Reader] = {
    "written": _written,
    "duration": _duration,
    "minutes": _minutes,
    "date": _calendar_day,
    "day": _named_day,
    "weekday": _weekday,
    "noon": _noon,
    "part": _part,
    "clock": _clock,
}
