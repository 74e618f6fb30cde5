"""How the parts of a condition are answered. CEL decides what a condition means and has read it by now; what
is plain enough is asked here, for a call into CEL wants all of its facts gathered before it looks at one.

Python and CEL agree on what is taken over: connectives of yes and no, and comparisons of values of one kind.
Whatever else there is (sums, `? :`, a yes/no that is compared) goes to CEL.
"""

from collections.abc import Callable
from functools import reduce
from operator import eq, ge, gt, le, lt, ne
from typing import Any, TypeAlias

import cel

from app.core.rulebook.expressions import Tokens, is_name, names, split, text, unwrapped
from app.core.rulebook.fact import Kind
from app.core.rulebook.facts import FACTS
from app.core.rulebook.rules import Facts

Ask: TypeAlias = Callable[[Facts], bool]

_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "==": eq,
    "!=": ne,
    "<": lt,
    "<=": le,
    ">": gt,
    ">=": ge,
}


def asking(part: Tokens) -> Ask:
    """A function that answers this part of a checked condition."""
    inside = unwrapped(part)
    if len(split(inside, ("?",))) == 1:
        either, both = split(inside, ("||",)), split(inside, ("&&",))
        if len(either) > 1:
            return reduce(_or, map(asking, either))
        if len(both) > 1:
            return reduce(_and, map(asking, both))
        if inside[0] == "!" and _is_one(inside[1:]):
            return _not(asking(inside[1:]))
    return _plain(inside) or _among(inside) or _compared(inside) or _evaluated(inside)


def is_plain(part: Tokens) -> bool:
    """One yes/no fact."""
    return len(part) == 1 and part[0] in FACTS and FACTS[part[0]].kind is Kind.YES_NO


def _is_one(part: Tokens) -> bool:
    return len(part) == 1 or unwrapped(part) != part


def _or(one: Ask, other: Ask) -> Ask:
    return lambda facts: one(facts) or other(facts)


def _and(one: Ask, other: Ask) -> Ask:
    return lambda facts: one(facts) and other(facts)


def _not(asked: Ask) -> Ask:
    return lambda facts: not asked(facts)


def _plain(part: Tokens) -> Ask | None:
    if not is_plain(part):
        return None
    read = FACTS[part[0]].read  # cheaper than to look whether it has been read before
    return lambda facts: read(facts) is True


def _among(part: Tokens) -> Ask | None:
    """A fact that is one of some words: `channel in ["chat", "email"]`."""
    name, *rest = part
    members, commas = rest[2:-1:2], rest[3:-1:2]
    if rest[:2] != ["in", "["] or not is_name(name) or set(commas) > {","} or not all(map(_is_word, members)):
        return None
    words = frozenset(member[1:-1] for member in members)
    return lambda facts: facts[name] in words


def _compared(part: Tokens) -> Ask | None:
    """A fact beside a number, a word or another fact that is no yes/no."""
    if len(part) != 3 or part[1] not in _COMPARE or not _is_measure(part[0]):
        return None
    name, compare, other = part[0], _COMPARE[part[1]], part[2]
    if _is_measure(other):
        return lambda facts: compare(facts[name], facts[other])
    if is_name(other) or not (_is_word(other) or other[0].isdigit()):
        return None
    value = other[1:-1] if _is_word(other) else float(other) if "." in other else int(other)
    return lambda facts: compare(facts[name], value)


def _is_word(token: str) -> bool:
    return token[0] in "\"'"


def _is_measure(token: str) -> bool:
    return token in FACTS and FACTS[token].kind is not Kind.YES_NO


def _evaluated(part: Tokens) -> Ask:
    program = cel.compile(text(part))
    needed = tuple(sorted(names(part)))
    return lambda facts: bool(program.execute({name: facts[name] for name in needed}))
