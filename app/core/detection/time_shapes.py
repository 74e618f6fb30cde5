"""How times are written: RE2 expressions over plain text, by the kind of piece that they find."""

_ONES = [
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
]
NUMBERS: dict[str, float] = {
    **{word: number for number, word in enumerate(_ONES, 1)},
    "a": 1,
    "an": 1,
    "half": 0.5,
    "couple": 2,
    "few": 3,
    "twenty four": 24,
    "twenty five": 25,
    "thirty": 30,
    "forty": 40,
    "forty five": 45,
    "forty eight": 48,
    "fifty": 50,
    "sixty": 60,
    "seventy two": 72,
    "ninety": 90,
}
"""What a number word counts; "a few" is three."""
TOMORROWS = ["tmrw", "tmr", "tomoro", "2moro", "2morrow", "tomoz", "tommorow", "tommorrow"]
"""As it is typed in a hurry."""
MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

_NUMBER = "|".join(sorted((word.replace(" ", "[ -]") for word in NUMBERS), key=len, reverse=True))
_HOUR = rf"\d{{1,2}}|{'|'.join(_ONES[:12])}"
_MONTH = rf"(?:{'|'.join(MONTHS)})[a-z]*"


def _words(*words: str) -> str:
    """Any number of these, each with the space after it."""
    return rf"(?:(?:{'|'.join(words)}) )*"


_ABOUT = _words(
    *(
        "the",
        "next",
        "about",
        "around",
        "roughly",
        "less than",
        "more than",
        "no",
        "a maximum of",
        "up to",
        "another",
    ),
    *("only", "just", "max", "a", "approximately", "say"),
)
_BY = ("by", "before", "until", "till", "at", "on", "no later than", "around", "about", "after", "from", "@")
_ON = (
    "by",
    "before",
    "until",
    "till",
    "on",
    "for",
    "from",
    "the",
    "this",
    "next",
    "coming",
    "end",
    "close",
    "of",
)
_IN = (*_ON, "in", "during", "over", "early", "earlier", "late", "later", "mid", "at", "sometime", "within")

SHAPES: dict[str, str] = {
    "written": rf"\b(?P<before>{_words(*_ON)})(?P<date>\d{{4}}-\d{{2}}-\d{{2}}|"
    r"\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}\.\d{1,2}\.\d{2,4})\b",
    "duration": r"\b(?P<before>in|within|inside|under|after|another|give me|about|around|the next|less than|"
    rf"no more than|no later than|takes?|max) {_ABOUT}(?:(?:\d+|{_NUMBER}) ?(?:-|to|or) ?)?"
    rf"(?P<n>\d+(?:\.\d+)?|{_NUMBER})?(?: of)?(?: an?)? ?(?:more )?(?P<work>(?:working|business) )?"
    r"(?P<unit>second|sec|minute|min|hour|hr|day|week|month|fortnight)s?(?P<half> and a half)?\b",
    "minutes": rf"\b(?P<before>in) (?P<n>\d{{1,2}}|{'|'.join(_ONES)})(?: or so| tops)?[ .!]*$",
    "date": rf"\b(?P<before>{_words(*_ON)})(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m1>{_MONTH})|"
    rf"(?P<m2>{_MONTH}) (?:the )?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?|(?P<d3>\d{{1,2}})(?:st|nd|rd|th))"
    r"(?:,? (?P<year>20\d\d))?\b",
    "day": rf"\b(?P<before>{_words(*_IN)})(?P<word>today|tonight|day after tomorrow|tomorrow|"
    rf"{'|'.join(TOMORROWS)}|end of (?:the |this )?(?:day|week|month)|close of (?:business|play)|eod|cob|"
    r"same day|next week|this week|weekend|next month|this month|month end)\b",
    "weekday": rf"\b(?P<before>{_words(*_IN)})(?P<word>monday|tuesday|wednesday|thursday|friday|saturday|"
    r"sunday|mon|tues|tue|weds|wed|thurs|thu|fri|sat|sun)\b",
    "noon": rf"\b(?P<before>{_words(*_BY)})(?P<word>noon|midday|midnight)\b",
    "part": rf"\b(?P<before>{_words(*_IN)})"
    r"(?P<word>morning|afternoon|evening|lunch|night|first thing)(?:time)?\b",
    "clock": rf"\b(?P<before>(?:between )?{_words(*_BY)})(?:(?:{_HOUR})(?:[:.]\d{{2}})? ?(?:-|to|and|or) ?)?"
    r"(?:(?P<past>half past|half|(?:a )?quarter past|(?:a )?quarter to|"
    r"(?:ten|five|twenty|twenty[ -]five|\d{1,2}) (?:minutes )?(?:past|to)) )?"
    rf"(?P<h>{_HOUR})(?:[:.h](?P<m>\d{{2}})\b| (?P<mw>thirty|fifteen|forty[ -]five)\b)?"
    r"(?P<oc> ?(?:o'?clock|sharp|on the dot))?(?: ?(?P<half_day>[ap])\.?m\b\.?)?",
}
NEEDS: dict[str, tuple[str, ...]] = {
    "written": ("/", ".", "-"),
    "duration": ("sec", "min", "hour", "hr", "day", "week", "month", "fortnight"),
    "minutes": ("in ",),
    "date": ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
    "day": ("day", "night", "tom", "tm", "2mo", "eod", "cob", "end of", "close of", "week", "month"),
    "weekday": ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    "noon": ("noon", "mid"),
    "part": ("morning", "noon", "evening", "lunch", "night", "first thing"),
    "clock": ("",),
}
"""A text with a piece of that kind has one of these in it."""
