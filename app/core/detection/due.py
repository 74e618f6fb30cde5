"""When "by four", "within five minutes" or "tomorrow before noon" is, said at a known time.

A small grammar of our own. What the words leave open is decided here, once:

- a day without an hour ends at 17:00 (past that, at midnight), a morning at 12:00, an evening at 20:00;
- "by Thursday" is the next Thursday; a week, "next week" and "the weekend" are due on their Friday;
- "four" without am or pm is the next one from 7:00 to 20:59; on a named day, the one in working hours;
- an hour that is past today is meant for tomorrow, and so is "in the morning";
- two days from now is the same hour, two days on; working days are Monday to Friday.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from app.core.detection.time_words import (
    CalendarDay,
    Clock,
    Duration,
    Meaning,
    NamedDay,
    PartOfDay,
    Piece,
    Weekday,
    WrittenDate,
    pieces_of,
)
from app.core.detection.written_dates import date_in

DAY_ENDS = time(17)
_PARTS = {
    "first thing": time(10),
    "morning": time(12),
    "lunch": time(13),
    "afternoon": DAY_ENDS,
    "evening": time(20),
    "night": time(21),
}
_LATE = ("afternoon", "evening", "night")
_FRIDAY = 4
_AWAKE = range(7, 21)
"""Hours at which people promise things without saying am or pm."""
_NIGHT_ENDS = 6
"""After this hour "in the morning" is tomorrow's."""
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}
_DAYS = {"day": 1, "week": 7, "month": 30}
_MONTHS_AHEAD = 13


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
    clock: Clock | None = None
    part: str = ""
    exact: datetime | None = None


def due_in(plain: str, at_ms: int, time_zone: str) -> Due | None:
    """The time after `at_ms` that `plain` (lower-case ASCII) names, or None. Raises for an unknown zone."""
    runs = _runs(plain, pieces_of(plain))
    if not runs:
        return None
    run = next((each for each in runs if each[0].deadline), runs[0])
    now = datetime.fromtimestamp(at_ms / 1000, _zone(time_zone))
    due = _resolved(_added_up(run, now), now)
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


def _added_up(run: list[Piece], now: datetime) -> _Meant:
    meant = _Meant()
    for piece in run:
        meant = _with(meant, piece.meaning, now)
    return meant


def _with(meant: _Meant, said: Meaning, now: datetime) -> _Meant:
    match said:
        case Duration():
            exact = _after(said, now)
            return replace(meant, exact=exact, day=None if said.unit in _SECONDS else exact.date())
        case Clock():
            return replace(meant, clock=said)
        case PartOfDay("morning", this) if not (this or meant.day or now.hour < _NIGHT_ENDS):
            return replace(meant, part="morning", day=now.date() + timedelta(days=1))
        case PartOfDay(name):
            return replace(meant, part=name)
        case NamedDay("tonight"):
            return replace(meant, day=now.date(), part="night")
        case _:
            return replace(meant, day=_day(said, now) or meant.day)


def _after(said: Duration, now: datetime) -> datetime:
    if said.unit in _SECONDS:
        return datetime.fromtimestamp(now.timestamp() + said.count * _SECONDS[said.unit], now.tzinfo)
    if said.unit == "workday":
        return datetime.combine(_workdays(now.date(), round(said.count)), now.time(), now.tzinfo)
    day = now.date() + timedelta(days=said.count * _DAYS[said.unit])
    return datetime.combine(day, now.time(), now.tzinfo)


def _workdays(day: date, count: int) -> date:
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() <= _FRIDAY
    return day


def _day(said: NamedDay | Weekday | CalendarDay | WrittenDate, now: datetime) -> date | None:
    today = now.date()
    match said:
        case Weekday(number):
            return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
        case CalendarDay():
            return _next_such_day(said, today)
        case WrittenDate(text):
            return date_in(text, now)
        case NamedDay(name):
            return _named(name, today)


def _named(name: str, today: date) -> date:
    match name:
        case "tomorrow":
            return today + timedelta(days=1)
        case "after tomorrow":
            return today + timedelta(days=2)
        case "week" | "weekend":
            return _friday(today)
        case "next week":
            return _friday(today + timedelta(days=7 - today.weekday()))
        case "month":
            return _month_end(today)
        case "next month":
            return _month_end(_month_end(today) + timedelta(days=1))
        case _:
            return today


def _friday(day: date) -> date:
    """The Friday of that week; of the next one when it is past."""
    return day + timedelta(days=(_FRIDAY - day.weekday()) % 7)


def _month_end(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _next_such_day(said: CalendarDay, today: date) -> date | None:
    for ahead in range(_MONTHS_AHEAD):
        years, month = divmod(today.month - 1 + ahead, 12)
        day = _date(today.year + years, month + 1, said.day)
        wanted = said.month in (0, month + 1) and said.year in (0, today.year + years)
        if wanted and day and day >= today:
            return day
    return None


def _date(year: int, month: int, day: int) -> date | None:
    last = _month_end(date(year, month, 1)).day
    return date(year, month, day) if 1 <= day <= last else None


def _resolved(meant: _Meant, now: datetime) -> datetime | None:
    if meant.clock and meant.day:
        return datetime.combine(meant.day, _said_time(meant, meant.clock), now.tzinfo)
    if meant.clock:
        return _next_time(meant, meant.clock, now)
    if meant.exact and not meant.part:
        return meant.exact
    if meant.day or meant.part:
        return _end_of(meant.day or now.date(), meant.part, now)
    return None


def _end_of(day: date, part: str, now: datetime) -> datetime:
    due = datetime.combine(day, _PARTS.get(part, DAY_ENDS), now.tzinfo)
    if due > now or day != now.date():
        return due
    return due + timedelta(days=1) if part else due.replace(hour=23, minute=59)


def _said_time(meant: _Meant, clock: Clock) -> time:
    """A bare hour on a named day: in the named part of it, or in working hours."""
    if not clock.open_hour:
        return time(clock.hour, clock.minute)
    hour = clock.hour % 12
    late = meant.part in _LATE or (not meant.part and hour < _AWAKE.start)
    return time(hour + 12 if late else hour, clock.minute)


def _next_time(meant: _Meant, clock: Clock, now: datetime) -> datetime:
    """The next time that the clock shows it."""
    times = [_said_time(meant, clock)]
    if clock.open_hour and not meant.part:
        hours = (clock.hour % 12, clock.hour % 12 + 12)
        times = [time(hour, clock.minute) for hour in hours if hour in _AWAKE]
    days = (now.date(), now.date() + timedelta(days=1))
    coming = [datetime.combine(day, each, now.tzinfo) for day in days for each in times]
    return next(each for each in coming if each > now)
