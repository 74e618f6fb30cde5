"""Words of abuse with a letter missing or two in the wrong order, by haste or to slip by: `idot`, `bicth`."""

from collections.abc import Iterator

from app.core.detection.abuse_words import DISGUISED, INSULTS_HARD, SWEARS
from app.core.detection.listed import any_of

_WORDS = any_of("""
    shitty idiotic moronic imbecilic retarded stupid stupidity useless pathetic incompetent brainless worthless
    prick twat damn pissed pissing
""").union(
    (word for word in SWEARS if len(word) > 4),
    (word for word in INSULTS_HARD if len(word) > 5),
    ("bitch", "idiot", "moron"),
)
"""Of shorter ones nearly every misspelling is another word, or as likely to be a slip for one."""
_HARMLESS = any_of("""
    basted batard batards batch belled bith boos buffon capped cnts cons coos crapped cretan cretans cuts dose
    doses douce duce dunce dune dunes funk homs mater maters moon moons morn mornos moros pick picks prics price
    puck puking sags sank shat shed shes shis shoe shots sics site sites sits sitting sitty skank suck sucked
    sucker suckers sucking sucks tats thief tosed tosser toses tosses tossers twas twist twists waker wakers
    waner waners wore
""")
"""Words, and what is as likely to be a slip for one (`bith` for `both`)."""
_LEAST = 4
"""Of three letters nearly everything is a word."""
_BY_HAND = {
    "bullshite": "bullshit",
    "bullsite": "bullshit",
    "bullshte": "bullshit",
    "bulshite": "bullshit",
    "bllshite": "bullshit",
    "twts": "twats",
    "siht": "shit",
    "shti": "shit",
    "fukc": "fuck",
    "wnk": "wank",
    "dmn": "damn",
}


def _ways_to_misspell(word: str) -> Iterator[str]:
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


_TAKEN = _HARMLESS.union(DISGUISED)

MISSPELT: dict[str, str] = _BY_HAND | {
    written: word
    for word in sorted(_WORDS)
    for written in _ways_to_misspell(word)
    if len(written) >= _LEAST and written not in _TAKEN
}
"""What was written → what was meant."""
