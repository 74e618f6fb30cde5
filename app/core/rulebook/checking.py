"""What can be wrong with a condition, found when it is loaded, so that nothing fails in a conversation."""

import re
from collections.abc import Iterable, Mapping

import cel

from app.core.fields import did_you_mean
from app.core.rulebook.expressions import Problem, Tokens, atoms, called, is_name, names, split, text
from app.core.rulebook.fact import Fact, Kind, Value

_SAMPLES: dict[Kind, Value] = {Kind.YES_NO: True, Kind.COUNT: 1, Kind.NUMBER: 0.5, Kind.WORD: "word"}
_STOPPED = re.compile(r"Syntax error: (\w+) .*?'([^']+)'")
"""What CEL says of the first token that it did not expect, or missed."""
_SIDES = ("==", "!=", "<", ">", "<=", ">=", "in")
_ORDER = frozenset({"<", ">", "<=", ">="})


def check(
    expression: Tokens, facts: Mapping[str, Fact], known: Iterable[str] = (), *, yes_no: bool = True
) -> list[Problem]:
    """Everything wrong with it: unknown names first, since the rest cannot be judged before they are right.

    `known` are names that an author may also have meant. `yes_no`: the whole must be true or false.
    """
    if not expression:
        return [Problem("a condition is empty", "write true for always")]
    problems = [
        Problem(f"there is no function {name}", "conditions compare facts and do not call")
        for name in sorted(called(expression))
    ]
    problems += [
        Problem(f"no fact is called {name}", did_you_mean(name, (*facts, *known)))
        for name in sorted(names(expression) - facts.keys() - called(expression))
    ]
    return problems or _check_whole(expression, facts, yes_no=yes_no)


def _check_whole(expression: Tokens, facts: Mapping[str, Fact], *, yes_no: bool) -> list[Problem]:
    samples = {name: _SAMPLES[facts[name].kind] for name in names(expression)}
    try:
        program = cel.compile(text(expression))
    except ValueError as error:
        return [_unread(error)]
    problems = [problem for atom in atoms(expression) for problem in _check_atom(atom, facts, samples)]
    if problems or not yes_no:
        return problems
    try:
        outcome = program.execute(samples)
    except (TypeError, ValueError, RuntimeError):
        return [Problem(f"`{text(expression)}` mixes what cannot be compared")]
    return [] if isinstance(outcome, bool) else [_not_yes_no(expression, outcome)]


def _check_atom(atom: Tokens, facts: Mapping[str, Fact], samples: Mapping[str, Value]) -> list[Problem]:
    sides = split(atom, _SIDES)
    if len(sides) == 1:
        return _check_plain(atom, samples)
    operator = next(token for token in atom if token in _SIDES)
    kinds = [_kind_of(side, samples) for side in sides]
    if None in kinds:
        return [Problem(f"`{text(atom)}` mixes what cannot be compared")]
    words = [facts[name] for name in names(atom) if facts[name].kind is Kind.WORD]
    if words and operator in _ORDER:
        return [Problem(f"`{text(atom)}` orders words", f'write {words[0].name} in ["…", "…"]')]
    if len(set(kinds)) > 1:
        return [Problem(f"`{text(atom)}` compares a {kinds[0]} with a {kinds[1]}, which is never true")]
    return [problem for fact in words for problem in _check_words(atom, fact)]


def _check_plain(atom: Tokens, samples: Mapping[str, Value]) -> list[Problem]:
    """A fact, or a sum of facts, on its own: `a && 1` is what this finds."""
    if len(atom) == 1 and is_name(atom[0]) and not isinstance(samples[atom[0]], bool):
        return [Problem(f"{atom[0]} is a {_word_for(samples[atom[0]])}, not yes or no", f"{atom[0]} >= …")]
    return [] if _kind_of(atom, samples) else [Problem(f"`{text(atom)}` cannot be worked out")]


def _check_words(atom: Tokens, fact: Fact) -> list[Problem]:
    literals = [token[1:-1] for token in atom if token[0] in "\"'"]
    return [
        Problem(
            f'{fact.name} is never "{word}"', did_you_mean(word, fact.words) or f"it is {_either(fact.words)}"
        )
        for word in literals
        if fact.words and word not in fact.words
    ]


def _kind_of(side: Tokens, samples: Mapping[str, Value]) -> str | None:
    """The kind of value that a side has; of a list, that of its members. None when it fails."""
    try:
        value = cel.compile(text(side)).execute(dict(samples))
    except (TypeError, ValueError, RuntimeError):
        return None
    kinds = {_word_for(member) for member in value} if isinstance(value, list) else {_word_for(value)}
    return kinds.pop() if len(kinds) == 1 else None


def _word_for(value: object) -> str:
    if isinstance(value, bool):
        return "yes/no"
    return "word" if isinstance(value, str) else "number"


def _not_yes_no(expression: Tokens, outcome: object) -> Problem:
    return Problem(f"`{text(expression)}` is a {_word_for(outcome)}, not yes or no")


def _either(words: tuple[str, ...]) -> str:
    return ", ".join(words[:-1]) + " or " + words[-1]


def _unread(error: ValueError) -> Problem:
    """Where CEL stopped reading, without its grammar."""
    found = _STOPPED.search(str(error))
    if found is None:
        return Problem("it does not read as a condition", "compare facts, and join with && and ||")
    what, sign = found.groups()
    if what == "missing":
        return Problem(f"a {sign} is missing")
    if sign == "<EOF>":
        return Problem("it ends before it is complete", "something is missing after the last word")
    return Problem(f"it does not read on at `{sign}`", "decimals have a point: 0.5" if sign == "," else None)
