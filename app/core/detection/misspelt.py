"""Words of abuse with a letter missing or two in the wrong order, by haste or to slip by: `idot`, `bicth`."""

from collections.abc import Iterator

from app.core.detection.listed import any_of

_WORDS = any_of("""
    fuck fucks fucked fucker fuckers fucking shit shitty bullshit bitch bitches bastard bastards asshole assholes
    arsehole arseholes dickhead dickheads motherfucker motherfuckers wanker wankers idiot idiots idiotic moron morons
    imbecile imbeciles retard retards retarded cunt cunts scumbag scumbags stupid stupidity useless pathetic
    incompetent brainless worthless prick pricks twat damn goddamn goddam bloody bollocks pissed pissing
""")
"""Those that people write in a rage. Of rarer ones, more misspellings would be other words misspelt."""
_HARMLESS = any_of("""
    batards bith cnts cuts funk moon moons morn mornos moros pick picks prics site sits sitty suck sucked sucker suckers sucking sucks
    waker wakers waner waners
""")
"""Words, and what is as likely to be a slip for one (`bith` for `both`)."""
_LEAST = 4
"""Of three letters nearly everything is a word."""


def _ways_to_misspell(word: str) -> Iterator[str]:
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


MISSPELT: dict[str, str] = {
    written: word
    for word in sorted(_WORDS)
    for written in _ways_to_misspell(word)
    if len(written) >= _LEAST and written not in _HARMLESS and written not in _WORDS
}
"""What was written → what was meant."""
