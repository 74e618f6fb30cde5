"""When "by four", "within five minutes" or "tomorrow before noon" is, for someone who says it at a known time.

A small grammar of our own over plain text. What the words leave open is decided here, once:

- a day without an hour ends at 17:00; a morning at 12:00, an evening at 20:00;
- "by Thursday" is the end of that day, "next week" and "the weekend" are due on the Friday before they end;
- "four" without am or pm is the next four o'clock between 7:00 and 20:59;
- an hour that is past today is meant for tomorrow.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from app.core.detection.due_words import NUMBERS, WEEKDAYS, Piece, pieces_of

DAY_ENDS = time(17)
_PARTS = {
    "morning": time(12),
    "lunch": time(13),
    "afternoon": DAY_ENDS,
    "evening": time(20),
    "night": time(21),
}
_FRIDAY, _SUNDAY = 4, 6
_AWAKE = range(7, 21)
"""Hours at which people promise things without saying am or pm."""


@dataclass(frozen=True, slots=True)
class Due:
    """`text[start:end]` names the time `ms`, UTC epoch milliseconds."""

    start: int
    end: int
    ms: int


@dataclass(frozen=True, slots=True)
class _Meant:
    """What the pieces of one expression add up to."""

    day: date | None = None
    clock: time | None = None
    open_hour: bool = False
    """The hour was said without am or pm."""
    part: str = ""
    exact: datetime | None = None


def due_in(plain: str, at_ms: int, time_zone: str) -> Due | None:
    """The time that `plain` (lower-case ASCII) names, or None. Raises for an unknown IANA zone."""
    runs = _runs(plain, pieces_of(plain))
    if not runs:
        return None
    run = next((each for each in runs if each[0].deadline), runs[0])
    now = datetime.fromtimestamp(at_ms / 1000, _zone(time_zone))
    due = _resolved(_meant(run, now), now)
    return Due(run[0].start, run[-1].end, round(due.timestamp() * 1000)) if due and due > now else None


@lru_cache(maxsize=256)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _runs(plain: str, pieces: Iterable[Piece]) -> list[list[Piece]]:
    """Pieces that stand next to each other make one expression: "tomorrow", "before noon"."""
    runs: list[list[Piece]] = []
    for piece in pieces:
        if runs and not plain[runs[-1][-1].end : piece.start].strip(" ,-"):
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return runs


def _meant(run: list[Piece], now: datetime) -> _Meant:
    meant = _Meant()
    for piece in run:
        meant = _with(meant, piece, now)
    return meant


def _with(meant: _Meant, piece: Piece, now: datetime) -> _Meant:
    match piece.kind:
        case "duration":
            return _after(meant, piece, now)
        case "clock":
            return replace(meant, clock=time(piece.hour, piece.minute), open_hour=piece.open_hour)
        case "part":
            return replace(meant, part=piece.word)
        case _:
            day = _day(piece, now.date())
            return replace(meant, day=day, part=meant.part or piece.part) if day else meant


def _after(meant: _Meant, piece: Piece, now: datetime) -> _Meant:
    match piece.unit:
        case "second" | "minute" | "hour":
            seconds = piece.number * {"second": 1, "minute": 60, "hour": 3600}[piece.unit]
            return replace(meant, exact=_plus(now, seconds))
        case "workday":
            return _same_hour(meant, now, _workdays(now.date(), round(piece.number)))
        case unit:
            days = piece.number * {"day": 1, "week": 7, "month": 30}[unit]
            return _same_hour(meant, now, now.date() + timedelta(days=days))


def _plus(now: datetime, seconds: float) -> datetime:
    return datetime.fromtimestamp(now.timestamp() + seconds, now.tzinfo)


def _same_hour(meant: _Meant, now: datetime, day: date) -> _Meant:
    return replace(meant, exact=datetime.combine(day, now.time(), now.tzinfo), day=day)


def _workdays(day: date, count: int) -> date:
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() <= _FRIDAY
    return day


def _day(piece: Piece, today: date) -> date | None:
    match piece.kind, piece.word:
        case "weekday", word:
            ahead = (WEEKDAYS[word[:3]] - today.weekday() - 1) % 7 + 1
            return today + timedelta(days=ahead)
        case "day", ("today" | "tonight" | "day"):
            return today
        case "day", "tomorrow":
            return today + timedelta(days=1)
        case "day", "after tomorrow":
            return today + timedelta(days=2)
        case "day", "week":
            return _friday(today)
        case "day", "next week":
            return _friday(today + timedelta(days=7 - today.weekday()))
        case "day", "weekend":
            return _friday(today)
        case "day", "month":
            return _month_end(today)
        case "day", "next month":
            return _month_end(_month_end(today) + timedelta(days=1))
        case "date", _:
            return _date(piece, today)
        case _:
            return None


def _friday(day: date) -> date:
    """The Friday of that week; of the next one when it is past."""
    return day + timedelta(days=(_FRIDAY - day.weekday()) % 7)


def _month_end(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _date(piece: Piece, today: date) -> date | None:
    """The next day with that number, in that month where one was named."""
    for ahead in range(14):
        month0 = today.month - 1 + ahead
        year, month = today.year + month0 // 12, month0 % 12 + 1
        if piece.month not in (0, month) or (piece.year and piece.year != year):
            continue
        try:
            day = date(year, month, round(piece.number))
        except ValueError:
            continue
        if day >= today:
            return day
    return None


def _resolved(meant: _Meant, now: datetime) -> datetime | None:
    if meant.clock is None and meant.exact and not meant.part:
        return meant.exact
    if meant.clock is None:
        return _at_day_part(meant, now)
    if meant.day is None:
        return _next(meant, meant.clock, now)
    return datetime.combine(meant.day, _said_hour(meant, meant.clock), now.tzinfo)


def _at_day_part(meant: _Meant, now: datetime) -> datetime | None:
    if meant.day is None and not meant.part:
        return None
    day = meant.day or now.date()
    due = datetime.combine(day, _PARTS.get(meant.part, DAY_ENDS), now.tzinfo)
    if due <= now and day == now.date():
        return due.replace(hour=23, minute=59) if not meant.part or meant.day else due + timedelta(days=1)
    return due


def _said_hour(meant: _Meant, clock: time) -> time:
    """A bare hour on a named day: in the named part of it, or in working hours."""
    if not meant.open_hour:
        return clock
    hour = clock.hour % 12
    late = meant.part in ("afternoon", "evening", "night") or (meant.part != "morning" and hour < 7)
    return clock.replace(hour=hour + 12 if late else hour)


def _next(meant: _Meant, clock: time, now: datetime) -> datetime:
    """The next time that the clock shows it."""
    if not meant.open_hour or meant.part:
        clocks = [_said_hour(meant, clock)]
    else:
        clocks = [
            clock.replace(hour=hour) for hour in (clock.hour % 12, clock.hour % 12 + 12) if hour in _AWAKE
        ]
    days = (now.date(), now.date() + timedelta(days=1))
    coming = [datetime.combine(day, each, now.tzinfo) for day in days for each in clocks]
    return next(each for each in coming if each > now)


__all__ = ["DAY_ENDS", "NUMBERS", "Due", "due_in"]
