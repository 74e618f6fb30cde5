"""The small language that patterns are written in, so that they read like what people say.

A pattern is an RE2 regular expression over *plain* text (see `normalise`), with these shorthands:

- a space stands for any run of spaces, commas and hyphens: words that follow each other in one sentence;
- an apostrophe is optional: `don't` also finds `dont`;
- plain brackets group without capturing: `(a|b)`;
- `<…>` marks the evidence when it is less than the whole match (once per pattern);
- `{name}` is one of the word lists below; `{gap3}` is up to three words of any kind, with their spaces;
- `{^}` is the start of a sentence and `{$}` its end.

A pattern that begins or ends in a word begins or ends at a word's edge.
"""

import re
from functools import cache

SPACE = r"(?:[ ,\-]+)"
WORD = r"[\w'&/]+"

_DIGITS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"

MACROS: dict[str, str] = {
    # who
    "i": "(i|we)",
    "me": "(me|us)",
    "my": "(my|our|me)",
    "you": "(you|u|ya|ye|yous|youse|y'all|yall)",
    "your": "(your|ur|yer|ya)",
    "youre": "(you're|you are|u r|u're|ur|your|ye're|yer|you all are|y'all are)",
    "im": "(i'm|i am|we're|we are|i be)",
    "ive": "(i've|i have|we've|we have|i)",
    "ill": "(i'll|i will|i shall|we'll|we will|we shall|i'm going to|i am going to|i'm gonna|i am gonna|im gonna|"
    "we're going to|we are going to|we're gonna|imma|ima|i'd)",
    "id": "(i'd|i would|we'd|we would|i should|i'd)",
    "they": "(they|he|she|it|someone|somebody|you|u|ye)",
    "person": "(person|someone|somebody|anyone|anybody|one|man|woman|guy|lady|fellow|lad|girl|bloke|chap)",
    # not
    "nt": "(n't|'t|not| not)",
    "dont": "(don't|do not|didn't|did not|doesn't|does not|don't)",
    "cant": "(can't|cannot|can not|couldn't|could not|can nt|can't)",
    "wont": "(won't|will not|wouldn't|would not|ain't gonna|not going to|not gonna)",
    "isnt": "(isn't|is not|ain't|wasn't|was not|aren't|are not|weren't|were not|'s not|s not)",
    "havent": "(haven't|have not|hasn't|has not|hadn't|had not|'ve not|ve not|ain't)",
    "never": "(never|not once|not ever)",
    # little words
    "a": "(a|an|the|this|that|my|your|our|ur|yer|some|any|another|one)",
    "the": "(the|this|that|these|those|my|our|your|ur|da)",
    "be": "(is|are|was|were|be|been|being|am|'s|'re|'m)",
    "to": "(to|with|2)",
    "and": "(and|&|n)",
    "for": "(for|4)",
    "please": "(please|pls|plz|kindly|pleas)",
    "very": "(so|very|really|quite|too|bit|a bit|totally|completely|absolutely|utterly|fully|proper|dead|pure)",
    "still": "(still|yet|even now|to this day|till date|till now|as yet)",
    "want": "(want|wanna|wants|wanted|would like|'d like|d like|need|needs|demand|require|insist on|expect|wish)",
    "again": "(again|once more|one more time|yet again|once again|over again)",
    # numbers and time
    "n": rf"(\d+|{_DIGITS}|a couple of|a couple|a few|few|several|many|multiple|numerous|umpteen|a dozen|dozens of|"
    "countless|a hundred|a million|god knows how many|how many|so many|too many)",
    "nth": r"(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|umpteenth|hundredth|"
    r"millionth|nth|\d+(st|nd|rd|th)|last|2nd|3rd)",
    "times": "(times|time|occasions|occasion|x)",
    "unit": "(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|fortnights?)",
    "longunit": "(hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|fortnights?)",
    "day": "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|sat|sun|today|"
    "tomorrow|yesterday|tonight|this morning|this afternoon|this evening|last night)",
    # reaching a company
    "contacted": "(called|phoned|rung|rang|ringed|contacted|emailed|e mailed|mailed|written|wrote|messaged|texted|"
    "chatted|spoken|spoke|asked|reported|complained|raised|told|explained|tweeted|dialled|dialed|pinged)",
    "contacting": "(calling|phoning|ringing|contacting|emailing|e mailing|mailing|writing|messaging|texting|chatting|"
    "reaching out|getting in touch|asking|reporting|complaining|chasing|explaining|repeating|telling|following up)",
    "contact": "(call|phone call|phone|ring|contact|email|e mail|mail|message|chat|text|request|ticket|complaint|"
    "conversation|enquiry|inquiry|letter)",
    "staff": "(agent|agents|rep|reps|representative|advisor|adviser|colleague|operator|person|people|"
    "guy|lady|someone|somebody|team|department|support|bloke|fella|chap|woman|man|gentleman)",
    "boss": "(manager|managers|supervisor|supervisors|team leader|team lead|superior|superiors|boss|director|ceo|"
    "head of \\w+|head office|higher up|higher ups|management|duty manager|floor manager|line manager|senior|seniors)",
    # punctuation
    "^": r"(^|[.!?\n;:\"(] ?)",
    "$": r"( ?[.!?\n;:\")]|$)",
    "w": WORD,
}

_GAP = "gap"


def expand(pattern: str) -> str:
    """`pattern` as RE2 understands it. Raises ValueError for an unknown `{name}` or an open bracket."""
    regex = _rewrite(pattern)
    head = r"\b" if _begins_in_word(pattern) else ""
    tail = r"\b" if _ends_in_word(pattern) else ""
    return f"{head}(?:{regex}){tail}"


def alternatives(pattern: str) -> list[str]:
    """The patterns that `pattern` is when it is several, with `|` outside of all brackets between them."""
    parts: list[str] = []
    depth = start = 0
    for sign in _SIGNS.finditer(pattern):
        match sign.group():
            case "(" | "<":
                depth += 1
            case ")" | ">":
                depth -= 1
            case "|" if not depth:
                parts.append(pattern[start : sign.start()])
                start = sign.end()
    return [*parts, pattern[start:]]


_SIGNS = re.compile(r"\\.|\[\]?[^\]]*\]|[()<>|]")
"""(Patterns are ours: no customer's text is ever read with this.)"""


def _begins_in_word(pattern: str) -> bool:
    first = pattern.lstrip("(<")[:2]
    return first[:1].isalnum() or (first[:1] == "{" and first[1:].isalpha()) or first == r"\d"


def _ends_in_word(pattern: str) -> bool:
    """Not where the last bracket may end in a sign instead."""
    last = pattern.rstrip(")>?*+")
    return (last[-1:].isalnum() or last[-1:] == "}") and not _SIGN.intersection(_last_bracket(pattern))


_SIGN = frozenset("$[")


def _last_bracket(pattern: str) -> str:
    """The end of `pattern` from its last top-level bracket on, or from its last word."""
    depth = 0
    for at in range(len(pattern) - 1, -1, -1):
        depth += (pattern[at] in ")>") - (pattern[at] in "(<")
        if depth <= 0 and pattern[at] in "(< ":
            return pattern[at:]
    return pattern


def _rewrite(pattern: str) -> str:
    return _SHORTHAND.sub(_meant, pattern)


_SHORTHAND = re.compile(r"\\.|\[\]?[^\]]*\]|\{\D[^}]*\}|\(\?|[(<> ']")


def _meant(found: re.Match[str]) -> str:
    written = found.group()
    if written[0] in "\\[" or written == "(?":
        return written
    return _macro(written[1:-1]) if written[0] == "{" else _MEANT[written]


_MEANT = {"(": "(?:", "<": "(", ">": ")", " ": SPACE, "'": "'?"}


@cache
def _macro(name: str) -> str:
    if name.startswith(_GAP) and name[len(_GAP) :].isdigit():
        return f"(?:{WORD}{SPACE}){{0,{name[len(_GAP):]}}}"
    if name not in MACROS:
        raise ValueError(f"no word list is called {{{name}}}; known are {', '.join(sorted(MACROS))}")
    return f"(?:{_rewrite(MACROS[name])})"
