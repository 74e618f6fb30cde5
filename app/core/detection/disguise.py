"""Undoing what people do to a bad word so that a filter will not see it.

A word is changed only if the result is a word of abuse (or an ordinary word stretched), so that "b2b",
"4.50" and "U.S.A." stay what they are. Input is lower-case ASCII; nothing here looks at more than one word.
"""

from itertools import groupby, product

from app.core.detection.abuse_words import DISGUISED
from app.core.detection.listed import any_of

_LEET = str.maketrans("013456789@$!|+(", "oieasgtbgasiltc")
_LEET_L = {**_LEET, **str.maketrans("1!|", "lll")}
_SPARE = frozenset("*#@%$_.~^")
EDGES = "\"'`,.;:!?()[]{}<>"
"""Signs around a word that are not part of it."""

_KNOWN = frozenset(DISGUISED)
_FIRST: dict[str, list[str]] = {
    letter: [word for word in DISGUISED if word[0] == letter and len(word) > 2]
    for letter in {word[0] for word in DISGUISED}
}
_DOUBLED = any_of("""
    good too see all well still call called really need needs hello hell cool free keep week weeks soon
    look feel tell will off less miss happy sorry been seen three speed sleep meet pass full kill bill
    pull ass pissed asshole pussy bullshit yeah finally appreciate terrible horrible unbelievable
    account cannot bloody actually totally literally absolutely pretty awful little better letter matter
    happen stupid boo woo zoo loo ooo address refuelled dress stress mess class boss loss sell ball fall
    wall tall small shall
    """)


def undisguise(word: str) -> str | None:
    """What `word` (lower case, no spaces, no `EDGES`) is a disguise of; None when it is none."""
    if not 2 <= len(word) <= 24 or word in _KNOWN:
        return None
    if word.isalpha():
        return _from_compound(word) or (_from_stretch(word) if len(set(word)) < len(word) else None)
    return _from_leet(word) or _from_mask(word) or _from_joined(word)


def join(letters: str) -> tuple[int, int, str] | None:
    """The longest word of abuse in a run of single letters, as (start, end, word).

    One of three letters must be all there is: "m t w t f" are days.
    """
    for size in range(min(len(letters), 14), 2, -1):
        for start in range(len(letters) - size + 1):
            candidate = letters[start : start + size]
            plain = candidate.translate(_LEET)
            if plain in _KNOWN and (size > 3 or size == len(letters)):
                return start, start + size, plain
    return None


def _from_leet(word: str) -> str | None:
    if not any(char.isalpha() for char in word) or _is_a_code(word):
        return None
    for table in (_LEET, _LEET_L):
        plain = word.translate(table)
        if plain.isalpha() and (found := _known(plain)):
            return found
    return None


def _is_a_code(word: str) -> bool:
    """Two letters and two digits: of a number plate or a postcode sooner than of a word."""
    return len(word) == 4 and word[:2].isalpha() and word[2:].isdigit()


def _known(letters: str) -> str | None:
    """`letters`, or what they become without their repeats, if that is a word of abuse."""
    if letters in _KNOWN:
        return letters
    return next((word for word in _squeezed(letters, least=2) if word in _KNOWN), None)


def _from_mask(word: str) -> str | None:
    """`f**k`, `sh*t`, `a**hole`, `f***`: letters hidden behind signs."""
    first = min((word.index(sign) for sign in _SPARE if sign in word), default=0)
    if not first:
        return None
    last = max(word.rindex(sign) for sign in _SPARE if sign in word)
    head, tail = word[:first].translate(_LEET), word[last + 1 :].translate(_LEET)
    hidden = last + 1 - first
    if not head.isalpha() or not (tail.isalpha() or (not tail and hidden >= 2)):
        return None
    return _fitting(head, tail, word[first : last + 1])


def _fitting(head: str, tail: str, middle: str) -> str | None:
    """The first word with that beginning and end: one of the same length, or any if the ends tell enough."""
    size = len(head) + len(middle) + len(tail)
    fits = [
        word
        for word in _FIRST.get(head[0], ())
        if word.startswith(head) and word.endswith(tail) and len(word) > len(head) + len(tail) - (not tail)
    ]
    exact = [word for word in fits if len(word) == size and _agrees(word, len(head), middle)]
    if exact:
        return exact[0]
    return fits[0] if fits and tail and len(head) + len(tail) >= 2 and set(middle) <= {"*", "#"} else None


def _agrees(word: str, at: int, middle: str) -> bool:
    return all(not sign.isalpha() or sign == word[at + index] for index, sign in enumerate(middle))


def _from_joined(word: str) -> str | None:
    """`f.u.c.k`, `fu-ck`: the letters are all there, with signs between them."""
    letters = "".join(char for char in word if char.isalpha())
    if len(letters) == len(word) or len(letters) < 3 or any(char.isdigit() for char in word):
        return None
    return letters if letters in _KNOWN else None


def _from_compound(word: str) -> str | None:
    """`clusterfucked`, `fucknugget`: no harmless word has that in it."""
    if "fuck" not in word:
        return None
    return "fucking" if word.endswith(("ing", "in", "ed", "up", "fest", "y", "ery", "fuck")) else "fucker"


def _from_stretch(word: str) -> str | None:
    """`fuuuck`, `stuuupid`, and ordinary words too: `sooo`, `pleeease`."""
    runs = _runs(word)
    bare = "".join(char for char, _ in runs)
    for known in _BY_BARE.get(bare, ()):
        if known != word and all(
            count >= least for (_, count), (_, least) in zip(runs, _runs(known), strict=True)
        ):
            return known
    if max(count for _, count in runs) < 3 or len(runs) == 1:
        return None
    return next((each for each in _squeezed(word, least=3) if each in _DOUBLED), _squeezed(word, least=3)[0])


def _runs(word: str) -> list[tuple[str, int]]:
    return [(char, len(list(run))) for char, run in groupby(word)]


def _by_bare() -> dict[str, list[str]]:
    """The known words under what is left of them without any letter repeated."""
    found: dict[str, list[str]] = {}
    for word in DISGUISED:
        found.setdefault("".join(char for char, _ in groupby(word)), []).append(word)
    return found


_BY_BARE = _by_bare()


def _squeezed(word: str, *, least: int) -> list[str]:
    """`word` with each run of `least` or more equal letters cut to one or two, shortest first."""
    runs = _runs(word)
    if sum(count >= least for _, count in runs) > 4:
        return ["".join(char for char, _ in runs)]
    choices = [(char, char * 2) if count >= least else (char * count,) for char, count in runs]
    return sorted(("".join(parts) for parts in product(*choices)), key=len)
