"""What the learned weights look at in one customer's message: its words, and what the patterns found in them.

Every feature is there or not, and has a name. Names that begin with `@` are findings; no word begins so.
"""

from collections.abc import Iterable

from app.core.detection.grams import grams_of
from app.core.detection.scan import Scan
from app.core.signals import Abuse, Found
from app.core.vocabulary import Cue


def features_of(scan: Scan, sentiment: float, cues: Iterable[Found[Cue]], abuse: Abuse) -> set[str]:
    """The names of all features of a message. `cues` and `abuse` are what patterns alone say of it."""
    names = grams_of(scan.words)
    names.update([f"@cue {cue.id}" for cue in cues])
    names.update([f"@upset {hit.id}" for hit in scan.hits("upset")])
    if abuse.score:
        names.update([f"@abuse {hit.id}" for hit in scan.hits("abuse")])
        names.update([f"@category {category}" for category in abuse.categories])
        names.update((f"@score {int(abuse.score * 5)}", f"@target {abuse.target}"))
    step = round(sentiment * 4)
    if step:
        names.add(f"@sentiment {step}")
    names.add(f"@length {_size(len(scan.words))}")
    _mark(names, scan.text)
    return names


def _mark(names: set[str], text: str) -> None:
    if "?" in text:
        names.add("@asks")
        if "??" in text or "?!" in text:
            names.add("@asks loudly")
    if "!" in text:
        names.add("@exclaims")


def _size(words: int) -> int:
    """0…4: a few words, a line, a sentence, some sentences, a letter."""
    return sum(words >= least for least in _SIZES)


_SIZES = (4, 9, 18, 35)
