"""Facts for the notes: names, numbers, amounts, dates, times, and how often they have been in touch.

Read from the text as it was written: case tells a name, and digits must not be taken for disguised letters.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import re2

from app.core.detection.folding import SIMPLE
from app.core.detection.names import names_in
from app.core.detection.scan import Scan
from app.core.signals import Fact
from app.core.vocabulary import FactKind

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_NTH = r"\d{1,2}(?:st|nd|rd|th)"
_NUMBER = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|fifteen|twenty|thirty|forty|fifty|"
    r"sixty|seventy|eighty|ninety|(?:a|one|two|three|four|five|six|seven|eight|nine) hundred)"
)
_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|umpteenth|hundredth|"
    rf"{_NTH})"
)
_MONEY = (
    r"(?:dollars?|pounds?|quid|bucks|euros?|rupees|rs|inr|naira|ngn|usd|gbp|eur|aud|cad|nzd|pence|cents|shillings?|"
    r"rand|dirhams?|aed|grand|lakhs?)"
)
_LABEL = (
    r"(?:order|ticket|case|ref(?:erence)?|customer|account|acct|invoice|booking|tracking|policy|claim|contract|serial|"
    r"transaction|membership|member|pnr|confirmation|parcel|incident|job|quote|meter|consignment|complaint|reservation|"
    r"registration|imei|part|model|po|rma|awb|id)"
)
_CONTACTS = (
    r"(?:times?|calls?|e-?mails?|messages?|chats?|letters?|agents?|people|attempts?|visits?|tickets?|complaints?|"
    r"phone calls?|conversations?)"
)
_REACHED = (
    r"(?:called|phoned|rung|rang|e-?mailed|written|wrote|messaged|texted|asked|chased|contacted|complained|spoken|"
    r"spoke|explained|told you|been in touch|tried|reported|visited)"
)

_SHAPES: dict[FactKind, str] = {
    FactKind.REFERENCE: (
        rf"\b{_LABEL}(?: (?:number|num|no|id|code|ref|reference))*\.?[ :#=]+(?:(?:is|was|number)[ :]+)?"
        r"#?((?:[a-z]{1,5}[-/]?)?\d[\da-z]*(?:[-/][\da-z]+)*)\b"
        r"|(#\d{3,}\b)"
        r"|\b([a-z]{1,5}-?\d{3,}[\da-z]*(?:-[\da-z]+)*)\b"
        r"|\b(\d{6,}(?:-\d+)*)\b"
    ),
    FactKind.AMOUNT: (
        r"((?:[$]|\b(?:rs|inr|ngn|usd|gbp|eur|aud|aed)\.?) ?\d[\d,]*(?:\.\d+)?(?: ?[km]\b)?)"
        rf"|\b(\d[\d,]*(?:\.\d+)? ?(?:[$]|{_MONEY}\b))"
        rf"|\b({_NUMBER}(?:[ -](?:and )?{_NUMBER}){{0,3}} {_MONEY})\b"
    ),
    FactKind.DATE: (
        r"\b(\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})|\d{1,2}/\d{1,2})\b"
        rf"|\b((?:the )?(?:{_NTH}|\d{{1,2}}) (?:of )?{_MONTH}(?: \d{{4}})?)\b"
        rf"|\b({_MONTH} (?:the )?(?:{_NTH}|\d{{1,2}})(?:,? \d{{4}})?)\b"
        rf"|\b((?:last |next |this )?{_WEEKDAY}(?: the {_NTH})?)\b"
        rf"|\b((?:on|since|by|from|until|before|for|the|till) the {_NTH}|yesterday|tomorrow|"
        r"(?:last|next) (?:week|month|year))\b"
    ),
    FactKind.TIME: (
        r"\b(\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b|\d{1,2} o'?clock|"
        r"(?:half|quarter|ten|five|twenty) (?:past|to) [a-z]+|noon|midday|midnight)"
    ),
    FactKind.COUNT: (
        rf"\b({_ORDINAL} (?:time|call|e-?mail|message|chat|letter|agent|person|attempt|visit|ticket|complaint|"
        r"contact|phone call))\b"
        rf"|\b{_REACHED}(?: [a-z]+){{0,2}} ({_NUMBER} times|twice|thrice)\b"
        rf"|\b((?:{_NUMBER}|several|many|countless|a dozen|multiple) (?:\w+ )?{_CONTACTS})\b"
    ),
}
_OPTIONS = re2.Options()
_OPTIONS.encoding = re2.Options.Encoding.LATIN1
_OPTIONS.case_sensitive = False
_OPTIONS.log_errors = False

_REGEXES = {kind: re2.compile(shape.encode("ascii"), _OPTIONS) for kind, shape in _SHAPES.items()}
_TRIGGER = re2.compile(
    rb"[0-9$]|name|this is|speaking|here\b|regards|\bmrs?\b|\bms\b|day\b|noon|midnight|midday|time|twice|thrice|"
    rb"call|e-?mail|past|(?:last|next) (?:week|month|year)|tomorrow|agent|chat|complain|message|letter|visit|pounds|"
    rb"dollars|quid|euros|rupees|naira|bucks|\bto (?:one|two|three|four|five|six|seven|eight|nine|ten)|attempt|people",
    _OPTIONS,
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """`rank` is the order of kinds: where two overlap, a reference is no amount and a date no count."""

    rank: int
    fact: Fact


def find_facts(scan: Scan) -> tuple[Fact, ...]:
    """Facts in the order of the text, without overlaps."""
    written = _written(scan.text)
    if not _TRIGGER.search(written):
        return ()
    candidates = [_Candidate(0, fact) for fact in names_in(scan.text, written)]
    for rank, (kind, regex) in enumerate(_REGEXES.items(), 1):
        candidates += (_Candidate(rank, fact) for fact in _of_kind(kind, regex, written))
    return _apart(candidates)


def _written(text: str) -> bytes:
    """`text` with one byte for each code point: quotes and currencies made plain, the rest of the world `?`."""
    if text.isascii():
        return text.encode("ascii")
    return text.translate(SIMPLE).encode("ascii", "replace")


def _of_kind(kind: FactKind, regex: "re2._Regexp[bytes]", written: bytes) -> Iterator[Fact]:
    for match in regex.finditer(written):
        group = match.lastindex
        if group:
            yield Fact(kind, *match.span(group))


def _apart(candidates: list[_Candidate]) -> tuple[Fact, ...]:
    kept: list[Fact] = []
    taken: set[int] = set()
    for candidate in sorted(candidates, key=lambda each: (each.rank, each.fact.start)):
        places = range(candidate.fact.start, candidate.fact.end)
        if places and taken.isdisjoint(places):
            kept.append(candidate.fact)
            taken.update(places)
    return tuple(sorted(kept, key=lambda fact: fact.start))
