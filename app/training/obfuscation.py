"""Swear words written so that a filter will not see them, and harmless words that look like them."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.detection.listed import any_of
from app.training.sets import CORPUS, Message, messages

_COMMON = any_of("""
    arse arsehole arseholes arsewipe bastard bastards batshit bellend bollocks bugger bullshite
    clusterfuck cock cocksucker dipshit dogshit dumbshit fuck fucked fucker fuckers fuckface
    fuckhead fuckin fucks fucktard fuckup gobshite horseshit pissing prick pricks shit shitbag shite
    shithead shithole shits shitting shitty turd twat twats wank wanker wankers
""")
"""Of the two lists of terms, those that customers use when they swear; the rest of the lists is about sex."""

SENTENCES = (
    "you {}",
    "what a load of {}, I want my deposit back",
    "my boiler is out again because of your {} engineer",
    "honestly this {} app logs me out every morning",
    "oh {}, now the card is blocked as well",
    "do not send me that {} form a second time",
)

AS_IT_IS = "as it is"

_DIGITS = str.maketrans("aeiost", "431057")
_SIGNS = str.maketrans({"a": "@", "i": "!", "s": "$", "e": "3", "o": "0"})
_CYRILLIC = str.maketrans("aeopcxyisk", "аеорсхуіѕк")
_GREEK = str.maketrans("aeoikutv", "αεοικυτν")
_ZERO_WIDTH = "\u200b"

WORDS_OF_THEIR_OWN = any_of("""
    are batard batards belled sit sits sitting twas shut fund hit hits tat pics wake waker nanker
    bum bus sot barst ass ask coc ck pick picks price suck sucker pissin want wants tad shies site
    shot
""")
"""What becomes of a swear word by a slip and is another word: no reader could tell."""


def swear_words(data: Path) -> list[str]:
    """The common ones of the two lists of terms."""
    written = set[str]()
    for name in ("surge_profanity_terms", "ldnoobw_terms"):
        for term in messages(data / f"{name}.jsonl"):
            written |= {term.text.lower(), str(term.labels.get("canonical") or "").lower()}
    return sorted(written & _COMMON)


def _inner(word: str) -> range:
    return range(1, len(word) - 1)


def _masked(word: str) -> list[str]:
    hidden = len(word) - 2
    return [
        word[0] + "*" * hidden + word[-1],
        word[0] + "#" * hidden + word[-1],
        word[:1] + "*" + word[2:],
        word[:2] + "*" * (len(word) - 3) + word[-1],
    ]


def _stretched(word: str) -> list[str]:
    vowel = next((at for at, letter in enumerate(word) if letter in "aeiou"), 1)
    return [
        word[:vowel] + word[vowel] * 4 + word[vowel + 1 :],
        word + word[-1] * 3,
        word[:2] + word[2] * 3 + word[3:],
    ]


def _dropped(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in _inner(word)]


def _swapped(word: str) -> list[str]:
    return [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in _inner(word)[:-1]]


WAYS: dict[str, Callable[[str], list[str]]] = {
    AS_IT_IS: lambda word: [word, word.upper()],
    "leet": lambda word: [word.translate(_DIGITS), word.translate(_SIGNS)],
    "spaced": lambda word: [" ".join(word)],
    "dotted": lambda word: [".".join(word), "-".join(word)],
    "masked": _masked,
    "stretched": _stretched,
    "homoglyph": lambda word: [word.translate(_CYRILLIC), word.translate(_GREEK)],
    "zero width": lambda word: [_ZERO_WIDTH.join(word), word[:2] + "\u200d" + word[2:]],
    "dropped letter": _dropped,
    "swapped letters": _swapped,
}


@dataclass(frozen=True, slots=True)
class Disguised:
    word: str
    written: str


def disguises(way: str, words: Sequence[str]) -> list[Disguised]:
    """Each word in each form of that way, save the forms that are words themselves."""
    taken = WORDS_OF_THEIR_OWN if way == AS_IT_IS else WORDS_OF_THEIR_OWN.union(words)
    return [
        Disguised(word, written)
        for word in words
        for written in dict.fromkeys(WAYS[way](word))
        if written not in taken
    ]


def spoken(written: Sequence[Disguised]) -> list[Message]:
    """Each form in every sentence."""
    return [Message(sentence.format(each.written), {}) for each in written for sentence in SENTENCES]


def lookalikes() -> list[Message]:
    """Harmless sentences of our own corpus with words that hold a bad one or are a letter away from it."""
    with (CORPUS / "lookalikes.jsonl").open(encoding="utf-8") as lines:
        return [Message(json.loads(line)["text"], {}) for line in lines]
