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

from app.core.detection.word_lists import WORD_LISTS

SPACE = r"(?:[ ,\-]+)"

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
        return f"(?:{WORD_LISTS['w']}{SPACE}){{0,{name[len(_GAP) :]}}}"
    if name not in WORD_LISTS:
        raise ValueError(f"no word list is called {{{name}}}; known are {', '.join(sorted(WORD_LISTS))}")
    return f"(?:{_rewrite(WORD_LISTS[name])})"
