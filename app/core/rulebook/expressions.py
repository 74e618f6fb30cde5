"""Conditions as tokens: enough of CEL's surface to name what is wrong, put definitions in, and take it apart.

CEL itself parses and evaluates; this only looks at names, brackets and the three connectives.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

Tokens: TypeAlias = tuple[str, ...]

KEYWORDS = frozenset({"true", "false", "in"})
_TOKEN = re.compile(
    r"""\s+|(?P<token>"[^"\\\n]*"|'[^'\\\n]*'|\d+\.\d+|\d+|[A-Za-z_]\w*|&&|\|\||[=!<>]=|[!<>+\-*?:()\[\],])""",
    re.ASCII,
)
_NAME = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_SAY_IT_SO = {
    "=": "compare with ==",
    "&": "write && for and",
    "|": "write || for or",
    "/": "conditions do not divide",
    "%": "conditions do not divide",
    ".": "facts have no parts: each has one flat name",
}
_WORDS_FOR = {"and": "write && for and", "or": "write || for or", "not": "write ! for not"}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a condition, and what to write instead."""

    what: str
    hint: str | None = None


class BadExpression(ValueError):
    """The text cannot be a condition at all."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.what)
        self.problem = problem


def tokens(source: str) -> Tokens:
    """Raises BadExpression at the first sign that no condition has."""
    found: list[str] = []
    at = 0
    while at < len(source):
        match = _TOKEN.match(source, at)
        if match is None:
            sign = source[at]
            raise BadExpression(Problem(f"a condition cannot hold {sign!r}", _SAY_IT_SO.get(sign)))
        if match["token"]:
            found.append(match["token"])
        at = match.end()
    for word in found:
        if word in _WORDS_FOR:
            raise BadExpression(Problem(f"{word!r} is no operator", _WORDS_FOR[word]))
    _check_brackets(found)
    return tuple(found)


def _check_brackets(found: Sequence[str]) -> None:
    waiting: list[str] = []
    for sign in found:
        if sign in "([":
            waiting.append(")" if sign == "(" else "]")
        elif sign in ")]" and (not waiting or waiting.pop() != sign):
            raise BadExpression(Problem(f"a {sign!r} closes nothing"))
    if waiting:
        raise BadExpression(Problem(f"a {waiting[-1]!r} is missing"))


def is_name(sign: str) -> bool:
    return sign not in KEYWORDS and _NAME.fullmatch(sign) is not None


def names(expression: Tokens) -> frozenset[str]:
    """Every fact or definition that it mentions."""
    return frozenset(filter(is_name, expression))


def called(expression: Tokens) -> frozenset[str]:
    """Names that are used like functions, which conditions do not have."""
    return frozenset(name for name, after in pairwise(expression) if after == "(" and is_name(name))


def with_definitions(expression: Tokens, definitions: Mapping[str, Tokens]) -> Tokens:
    """Each defined name replaced by its meaning in brackets. The definitions must hold no defined name."""
    put: list[str] = []
    for sign in expression:
        meaning = definitions.get(sign)
        put += (sign,) if meaning is None else ("(", *meaning, ")")
    return tuple(put)


def conjuncts(expression: Tokens) -> list[Tokens]:
    """The parts that must all hold: `a && (b && c)` gives three."""
    inside = unwrapped(expression)
    parts = split(inside, ("&&",)) if len(split(inside, ("||", "?"))) == 1 else [inside]
    if len(parts) == 1:
        return parts
    return [conjunct for part in parts for conjunct in conjuncts(part)]


def atoms(expression: Tokens) -> list[Tokens]:
    """The comparisons and plain facts that an expression combines with `&&`, `||`, `!` and `? :`."""
    inside = unwrapped(expression)
    parts = split(inside, ("&&", "||", "?", ":"))
    if len(parts) > 1:
        return [atom for part in parts for atom in atoms(part)]
    if inside[:1] == ("!",):
        return atoms(inside[1:])
    return [inside] if inside else []


def split(expression: Tokens, at: tuple[str, ...]) -> list[Tokens]:
    """The pieces between those operators, where they stand in no bracket."""
    pieces: list[list[str]] = [[]]
    depth = 0
    for sign in expression:
        depth += sign in "(["
        depth -= sign in ")]"
        if depth == 0 and sign in at:
            pieces.append([])
        else:
            pieces[-1].append(sign)
    return [tuple(piece) for piece in pieces]


def unwrapped(expression: Tokens) -> Tokens:
    """Without brackets around the whole."""
    while expression[:1] == ("(",) and _closes(expression) == len(expression) - 1:
        expression = expression[1:-1]
    return expression


def _closes(expression: Tokens) -> int:
    """Where the bracket closes that opens first."""
    depth = 0
    for place, sign in enumerate(expression):
        depth += sign in "(["
        depth -= sign in ")]"
        if depth == 0:
            return place
    return -1


def text(expression: Tokens) -> str:
    """In one spelling, so that the same test of two rules is one test."""
    return " ".join(expression)
