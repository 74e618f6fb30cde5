"""Names as people give them: "my name is Dana", "this is Marcus Bell", "Dana here", and how they sign."""

from collections.abc import Iterator

from app.core.detection.automaton import Automaton
from app.core.signals import Fact
from app.core.vocabulary import FactKind

_TOLD = Automaton(
    r"(?i)\b(?:(?:my|the|full|her|his) name(?:'s| is|:)|name's|(?:i am|i'm|they|people|you can|just) called?|"
    r"under the name(?: of)?|in the name of|name on (?:it|the (?:account|booking|order|ticket)) is) "
)
"""After this, a name in any case."""
_SHOWN = Automaton(
    r"(?:\b(?i:this is|i'm|i am|it's|(?:speaking|spoke|talked) (?:to|with)|someone called|ask for|agent|colleague|"
    r"manager|supervisor|dear|mrs?\.?|ms\.?|dr\.?) |(?i:regards|yours sincerely),?\s+)([A-Z?][A-Za-z?'-]*)"
)
"""A name that is written as one, after what introduces it."""
_HERE = Automaton(r"(?:^|[.!?,\n] ?)([A-Z?][A-Za-z'?-]+(?: [A-Z?][A-Za-z'?-]+)?) (?i:here|speaking)\b")
"""A name that is written as one, and that the speaker goes by."""

_LONGEST = 3
"""Words of a name."""
_JOINTS = str.maketrans("", "", "-'’")
_WORDS_THAT_ARE_NO_NAMES = """
a about account also an and anyone as at because but by calling customer english everyone for friday
from good hello here hey hi i i'd i'll i'm i've if in is it just monday my no nobody not now of ok okay
on only or order please really right ringing saturday sir so someone sorry speaking spelled spelt still
sunday support thank thanks that the there this thursday to tuesday very was we wednesday what when with
writing wrong yes you your
"""
_NO_NAMES = frozenset(_WORDS_THAT_ARE_NO_NAMES.split())


def names_in(text: str, written: bytes) -> Iterator[Fact]:
    """`written` is `text` with one ASCII byte for each of its code points, `?` for the letters ASCII lacks."""
    for _, end in _TOLD.spans(written):
        yield from _name_at(text, end, shown=False)
    for start, _ in _SHOWN.spans(written):
        yield from _name_at(text, start, shown=True)
    for start, end in _HERE.spans(written):
        yield from _name_before(text, start, end)


def _name_at(text: str, start: int, *, shown: bool) -> Iterator[Fact]:
    end, at = start, start
    for _ in range(_LONGEST):
        stop = _word_end(text, at)
        if text[stop : stop + 1].isdigit() or not _could_name(
            text[at:stop], shown=shown or (end > start and text[start].isupper())
        ):
            break
        end, at = stop, stop + 1
        if text[stop : stop + 1] != " ":
            break
    if end > start:
        yield Fact(FactKind.NAME, start, end)


def _name_before(text: str, start: int, end: int) -> Iterator[Fact]:
    words = text[start:end].split()
    if all(_could_name(word, shown=True) for word in words):
        yield Fact(FactKind.NAME, start, end)


def _could_name(word: str, *, shown: bool) -> bool:
    if (
        len(word) < 2
        or word.lower() in _NO_NAMES
        or not (word[0] + word[-1] + word.translate(_JOINTS)).isalpha()
    ):
        return False
    return word[0].isupper() and not (word.isupper() and len(word) > 12) if shown else True


def _word_end(text: str, at: int) -> int:
    end = at
    while end < len(text) and end - at < 40 and (text[end].isalpha() or text[end] in "'’-"):
        end += 1
    return end
