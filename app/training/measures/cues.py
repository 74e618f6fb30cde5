"""Cues in customers' words and moves in agents' words. Nobody else's detector knows these."""

from collections.abc import Callable, Iterable, Sequence

from app.core.detection.read import read_agent
from app.core.vocabulary import Cue
from app.training.measures.part import Part, Setting
from app.training.scores import Counts, counts
from app.training.sets import Message, held_out_lines, memory_of, own, reading
from app.training.tables import Aim, Cell, Table

Finder = Callable[[Message], set[str]]
_FEW = 10
"""With fewer positives than this in half of the lines, the F1 of one id says little."""
_AT_MS = 1_795_608_000_000
_BEYOND = frozenset(
    ("failure", "other_party", "asks_why", "setback", "demand", "business", "apology", "complaint")
)
"""Cues that `lines.jsonl` does not label."""


def measure(setting: Setting) -> Part:
    lines = {side: held_out_lines(setting.data, side) for side in ("customer", "agent")}
    ours = {side: own(f"{side}s") for side in ("customer", "agent")}
    cues, moves = _by_id(lines["customer"], "cues", _cues_of), _by_id(lines["agent"], "moves", _moves_of)
    cues = {name: counted for name, counted in cues.items() if name not in _BEYOND}
    tables = (
        _table("Cues", cues, _by_id(ours["customer"], "cues", _cues_of)),
        _table("Agents' moves", moves, _by_id(ours["agent"], "moves", _moves_of)),
        _requests(setting),
    )
    return Part(tables, (*_aims(cues, moves), *_request_aims(setting)))


def _cues_of(message: Message) -> set[str]:
    return {str(cue.id) for cue in reading(message).cues}


def _moves_of(message: Message) -> set[str]:
    return {str(move.id) for move in read_agent(message.text, memory_of(message), _AT_MS, "UTC").moves}


def _by_id(found: Sequence[Message], label: str, finder: Finder) -> dict[str, Counts]:
    told = [(set(each.labels[label]), finder(each)) for each in found]
    names = sorted(set().union(*(true | said for true, said in told)) if told else ())
    return {
        name: counts([name in true for true, _ in told], [name in said for _, said in told]) for name in names
    }


def _total(counted: Iterable[Counts]) -> Counts:
    return sum(counted, Counts())


def _table(title: str, lines: dict[str, Counts], ours: dict[str, Counts]) -> Table:
    rows = [
        ("all (micro)", *_figures(_total(lines.values())), *_figures(_total(ours.values()))),
        *(
            (name, *_figures(lines.get(name, Counts())), *_figures(ours.get(name, Counts())))
            for name in sorted(lines.keys() | ours.keys())
        ),
    ]
    return Table(
        title,
        "First on the odd half of lines, then on what was kept back of our own corpus.",
        ("id", "n", "P", "R", "F1", "own: n", "P ", "R ", "F1 "),
        tuple(rows),
    )


def _figures(counted: Counts) -> tuple[Cell, ...]:
    if not counted.positives:
        return (0, None, None, None)
    return counted.positives, counted.precision, counted.recall, counted.f1


def _aims(cues: dict[str, Counts], moves: dict[str, Counts]) -> list[Aim]:
    often = [counted.f1 for counted in (*cues.values(), *moves.values()) if counted.positives >= _FEW]
    return [
        Aim("cues, lines, odd half: micro-F1", _total(cues.values()).f1, 0.78),
        Aim("agents' moves, lines, odd half: micro-F1", _total(moves.values()).f1, 0.70),
        Aim("lowest F1 of an id with 10 positives in that half", min(often, default=0.0), 0.5),
    ]


def _asked(setting: Setting) -> dict[str, Counts]:
    """Bitext's two intents that a cue of ours stands for, one of which may not be there."""
    found = setting.load("bitext_dev")
    said = [_cues_of(each) for each in found]
    pairs = {"asks_human": "manager_request", "complaint": "complaint"}
    return {
        f"{intent} → {cue}": counts(
            [bool(each.labels[intent]) for each in found], [cue in each for each in said]
        )
        for intent, cue in pairs.items()
        if cue in set(Cue)
    }


def _requests(setting: Setting) -> Table:
    rows = tuple((name, *_figures(counted)) for name, counted in _asked(setting).items())
    return Table("Requests, Bitext dev", "", ("intent → cue", "n", "P", "R", "F1"), rows)


def _request_aims(setting: Setting) -> list[Aim]:
    return [Aim(f"Bitext dev, {name}: F1", counted.f1, 0.95) for name, counted in _asked(setting).items()]
