"""The words of time in a promise: pieces such as "tomorrow", "before noon", "within five minutes"."""

from dataclasses import dataclass, replace

import re2

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
_TENS = {"thirty": 30, "forty": 40, "forty five": 45, "fifty": 50, "sixty": 60, "ninety": 90}
_MORE = {
    "twenty four": 24,
    "forty eight": 48,
    "seventy two": 72,
    "a": 1,
    "an": 1,
    "half": 0.5,
    "couple": 2,
    "few": 3,
}
NUMBERS: dict[str, float] = {word: number for number, word in enumerate(_ONES, 1)} | _TENS | _MORE
WEEKDAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


@dataclass(frozen=True, slots=True)
class Piece:
    """`kind` is duration, clock, part (of the day), weekday, day, or date; the other fields belong to some kinds."""

    kind: str
    start: int
    end: int
    deadline: bool = False
    """Said with "by", "within", "before" and the like."""
    word: str = ""
    number: float = 0
    unit: str = ""
    hour: int = 0
    minute: int = 0
    open_hour: bool = False
    month: int = 0
    year: int = 0
    part: str = ""


_ANY_NUMBER = "|".join(sorted((word.replace(" ", "[ -]") for word in NUMBERS), key=len, reverse=True))
_HOUR = rf"\d{{1,2}}|{'|'.join(_ONES[:12])}"
_MONTH = rf"(?:{'|'.join(_MONTHS)})[a-z]*"
_PRE = r"((?:(?:by|before|within|in|inside|under|until|till|at|on|no later than|latest|around|about|after|from|@) )*)"
_DEADLINES = ("by", "before", "within", "in ", "inside", "under", "until", "till", "later than")
_FILLERS = r"(?:(?:the|next|about|around|roughly|less than|more than|no|a maximum of|up to|another|only|just|max|a|approximately|say) )*"

_DURATION = (
    r"\b(in|within|inside|under|after|another|give me|about|around|the next|less than|no more than|takes?|max) "
    rf"{_FILLERS}(?:(?:\d+|{_ANY_NUMBER}) ?(?:-|to|or) ?)?(?P<n>\d+(?:\.\d+)?|{_ANY_NUMBER})?(?: of)?(?: an?)? ?(?:more )?"
    r"(?P<work>(?:working|business) )?(?P<unit>second|sec|minute|min|hour|hr|day|week|month|fortnight)s?(?P<half> and a half)?\b"
)
_CLOCK = (
    rf"\b{_PRE}(?:between |from )?(?:(?:\d{{1,2}}|{'|'.join(_ONES[:12])})(?:[:.]\d{{2}})? ?(?:-|to|and|or) ?)?"
    rf"(?:(?P<past>half past|half|(?:a )?quarter past|(?:a )?quarter to|(?:ten|five|twenty|twenty five|\d{{1,2}}) (?:minutes )?(?:past|to)) )?"
    rf"(?P<h>{_HOUR})(?:[:.h](?P<m>\d{{2}})\b| (?P<mw>thirty|fifteen|forty[ -]five)\b)?(?P<oc> ?(?:o'?clock|sharp|on the dot))?"
    r"(?: ?(?P<ap>[ap])\.?m\b\.?)?"
)
_NOON = rf"\b{_PRE}(?P<word>noon|midday|midnight)\b"
_PART = (
    r"\b((?:(?:in|by|before|this|during|over|for|the|of|end|early|late|later|mid|until|till) )*)"
    r"(?P<word>morning|afternoon|evening|lunch|night|first thing)(?:time)?\b"
)
_DAY = (
    r"\b((?:(?:by|before|until|till|on|for|later|earlier|early|the|at|over|in|end|close|of|sometime|within|during|this) )*)"
    r"(?P<word>today|tonight|day after tomorrow|tomorrow|tmrw|tmr|tomoro|end of (?:the |this )?(?:day|week|month)|close of (?:business|play)|eod|cob|"
    r"same day|next week|this week|weekend|next month|this month|month end)\b"
)
_WEEKDAY = (
    r"\b((?:(?:by|before|until|till|on|for|next|this|coming|the|end|of|close|later|early|from) )*)"
    r"(?P<word>monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thu|fri|sat|sun)\b"
)
_DATE = (
    r"\b((?:(?:by|before|until|till|on|for|the|of|end) )*)(?:"
    rf"(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m1>{_MONTH})|(?P<m2>{_MONTH}) (?:the )?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?|(?P<d3>\d{{1,2}})(?:st|nd|rd|th))"
    r"(?:,? (?P<y>20\d\d))?\b"
)


def _regex(shape: str) -> "re2._Regexp[str]":
    return re2.compile(shape)


_REGEXES = {
    kind: _regex(shape)
    for kind, shape in {
        "duration": _DURATION,
        "date": _DATE,
        "day": _DAY,
        "weekday": _WEEKDAY,
        "noon": _NOON,
        "part": _PART,
        "clock": _CLOCK,
    }.items()
}
_UNITS = {"sec": "second", "min": "minute", "hr": "hour"}
_DAY_WORDS = {
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "tomoro": "tomorrow",
    "day after tomorrow": "after tomorrow",
}
_NOONS = {"noon": 12, "midday": 12, "midnight": 0}
_MINUTES = {"thirty": 30, "fifteen": 15, "forty five": 45, "forty-five": 45}


def pieces_of(plain: str) -> list[Piece]:
    """In order, without overlaps."""
    found: list[Piece] = []
    for kind, regex in _REGEXES.items():
        for match in regex.finditer(plain):
            piece = _piece(kind, match, plain)
            if piece and all(piece.end <= other.start or other.end <= piece.start for other in found):
                found.append(piece)
    return sorted(found, key=lambda piece: piece.start)


def _piece(kind: str, match: "re2._Match[str]", plain: str) -> Piece | None:
    said = match.groupdict()
    base = Piece(kind, *match.span(), deadline=any(word in (match[1] or "") for word in _DEADLINES))
    match kind:
        case "duration":
            return _duration(base, said)
        case "clock":
            return _clock(base, said, plain)
        case "noon":
            return replace(base, kind="clock", hour=_NOONS[said["word"]])
        case "date":
            return _date(base, said)
        case _:
            return _named(base, said["word"])


def _named(base: Piece, word: str) -> Piece:
    if word.startswith(("end of", "close of")) or word in ("eod", "cob", "same day"):
        word = next((unit for unit in ("week", "month") if unit in word), "day")
    part = "night" if word == "tonight" else ""
    return replace(
        base,
        word={"this week": "week", "this month": "month", "month end": "month"}.get(
            word, _DAY_WORDS.get(word, word)
        ),
        part=part,
    )


def _duration(base: Piece, said: dict[str, str | None]) -> Piece:
    number = _number(said["n"] or "one") + (0.5 if said["half"] else 0)
    unit = _UNITS.get(said["unit"] or "", said["unit"] or "")
    if unit == "fortnight":
        number, unit = number * 2, "week"
    return replace(
        base, deadline=True, number=number, unit="workday" if said["work"] and unit == "day" else unit
    )


def _number(word: str) -> float:
    word = word.replace("-", " ")
    return NUMBERS[word] if word in NUMBERS else float(word)


def _clock(base: Piece, said: dict[str, str | None], plain: str) -> Piece | None:
    sure = said["m"] or said["ap"] or said["oc"] or said["past"]
    if not sure and (not base_has_pre(base, plain) or _counts(plain[base.end :])):
        return None
    hour = round(_number(said["h"] or "0"))
    minute = int(said["m"] or _MINUTES.get(said["mw"] or "", 0))
    hour, minute = _moved(hour, minute, said["past"] or "")
    if hour > 24 or minute > 59:
        return None
    if said["ap"]:
        hour = hour % 12 + (12 if said["ap"] == "p" else 0)
    return replace(
        base,
        hour=hour % 24,
        minute=minute,
        open_hour=not said["ap"]
        and 1 <= hour <= 12
        and len(said["h"] or "") < 5
        and not (said["h"] or "").startswith("0"),
    )


def base_has_pre(base: Piece, plain: str) -> bool:
    return plain[base.start : base.end].split(" ")[0] in _PREPOSITIONS


_PREPOSITIONS = frozenset("by before until till at around about after @ between from no".split())
_COUNTED = re2.compile(
    r"^ ?(?:%|[a-z-]*(?:minute|hour|day|week|month|second|percent|dollar|pound|euro|people|time|item|order|box|mile|step|call|email|of |more|other|thing))"
)


def _counts(after: str) -> bool:
    """What follows says that the number counted something."""
    return _COUNTED.search(after) is not None


def _moved(hour: int, minute: int, past: str) -> tuple[int, int]:
    """ "quarter to five" is 4:45."""
    if not past:
        return hour, minute
    word = past.replace(" minutes", "").split(" ")[-2 if " " in past else 0]
    by = {"half": 30, "quarter": 15}.get(word) or round(_number(word))
    return (hour, by) if not past.endswith("to") else (hour - 1 or 12, 60 - by)


def _date(base: Piece, said: dict[str, str | None]) -> Piece:
    month = (said["m1"] or said["m2"] or "")[:3]
    day = float(said["d1"] or said["d2"] or said["d3"] or 0)
    return replace(base, number=day, month=_MONTHS.index(month) + 1 if month else 0, year=int(said["y"] or 0))
