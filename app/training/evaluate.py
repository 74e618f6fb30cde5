"""How good detection is, on messages that nothing was learned from, beside what others offer."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from random import Random

from app.training.baselines import others
from app.training.detectors import OURS
from app.training.measures import abuse, cues, harmless, pace, spelling, upset
from app.training.measures.part import Part, Setting
from app.training.sets import bare
from app.training.texts import pool
from app.training.train import labelled

PARTS: Mapping[str, Callable[[Setting], Part]] = {
    "abuse": abuse.measure,
    "upset": upset.measure,
    "cues": cues.measure,
    "harmless": harmless.measure,
    "spelling": spelling.measure,
    "pace": pace.measure,
}
ALL = 20_000
QUICK = 120


def learned_from(data: Path, seed: int) -> frozenset[str]:
    """The bare texts of all that `train` reads with that seed."""
    examples = [*labelled(data, Random(seed)), *pool(data, Random(seed))]
    return frozenset(bare(each.text) for each in examples)


def setting(data: Path, seed: int, *, quick: bool) -> Setting:
    """What every measurement needs. Takes some seconds."""
    return Setting(data, learned_from(data, seed), OURS, others(), QUICK if quick else ALL)


def evaluate(where: Setting, wanted: Iterable[str], tell: Callable[[str], None]) -> dict[str, Part]:
    """Each part that is wanted, in order. `tell` hears of each before it begins."""
    found = {}
    for name in [each for each in PARTS if each in wanted]:
        tell(name)
        found[name] = PARTS[name](where)
    return found
