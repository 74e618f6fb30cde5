"""Whether a message is abusive, on sets that others labelled, and on what was kept back of ours."""

from collections.abc import Sequence

from app.training.detectors import Detector
from app.training.measures.part import Part, Setting
from app.training.scores import auroc, calibration_error, counts
from app.training.sets import Message, chatbots, held_out_lines, own, reading
from app.training.tables import Aim, Cell, Table

_COLUMNS = ("messages", "detector", "n", "abusive", "P", "R", "F1", "macro-F1", "AUROC", "ECE")
_NOTE = "At the shipped threshold of 0.5. ECE is the expected calibration error over ten bins."
CHATBOTS = "ConvAbuse validation"
CLEAN = "… sharing no text and no conversation with training"
LINES = "lines, odd half"


def measure(setting: Setting) -> Part:
    sets = {
        CHATBOTS: chatbots(setting.data, clean=False),
        CLEAN: chatbots(setting.data, clean=True),
        LINES: held_out_lines(setting.data, "customer"),
        "own corpus, held back": own("customers"),
        "EDOS dev (sexism)": setting.load("edos_dev"),
        "HatemojiBuild validation": setting.load("hatemojibuild_validation"),
        "CAT (Wikipedia talk)": setting.load("cat_gn"),
    }
    rows = [
        (name, detector.name, *_figures(found, detector))
        for name, found in sets.items()
        for detector in setting.detectors
    ]
    table = Table("Abuse", _NOTE, _COLUMNS, tuple(rows))
    return Part((table, _classes(setting), _targets(sets[LINES])), tuple(_aims(sets, setting.ours)))


def _truth(found: Sequence[Message]) -> list[bool]:
    return [bool(each.labels["abuse"]) for each in found]


def _figures(found: Sequence[Message], detector: Detector) -> tuple[Cell, ...]:
    truth, scores = _truth(found), detector.score(found)
    counted = counts(truth, [score >= detector.threshold for score in scores])
    return (
        len(truth),
        counted.positives,
        counted.precision,
        counted.recall,
        counted.f1,
        counted.macro_f1,
        auroc(truth, scores),
        calibration_error(truth, scores) if detector.probable else None,
    )


def _aims(sets: dict[str, list[Message]], ours: Detector) -> list[Aim]:
    wanted = {CHATBOTS: 0.88, CLEAN: 0.83, LINES: 0.88}
    aims: list[Aim] = []
    for name, least in wanted.items():
        truth, scores = _truth(sets[name]), ours.score(sets[name])
        counted = counts(truth, [score >= ours.threshold for score in scores])
        aims.append(Aim(f"abuse, {name}: macro-F1", counted.macro_f1, least))
        if name == CHATBOTS:
            aims.append(Aim(f"abuse, {name}: AUROC", auroc(truth, scores) or 0.0, 0.93))
            aims.append(Aim(f"abuse, {name}: calibration error", calibration_error(truth, scores), most=0.05))
    told = [each for each in sets[LINES] if each.labels["target"]]
    aims.append(Aim(f"target, {LINES}: share that is right", _right_targets(told), 0.80))
    return aims


def _classes(setting: Setting) -> Table:
    """Recall by the class that a set names, which says where a detector is blind."""
    classes: dict[str, list[Message]] = {}
    for each in chatbots(setting.data, clean=False):
        for kind in each.labels.get("types") or ():
            classes.setdefault(f"ConvAbuse: {kind}", []).append(each)
        if each.labels["abuse"]:
            classes.setdefault(f"ConvAbuse: {each.labels.get('directness') or 'unsaid'}", []).append(each)
    for name, key in (("edos_dev", "category"), ("hatemojibuild_validation", "type")):
        for each in setting.load(name):
            if each.labels["abuse"]:
                classes.setdefault(f"{name.partition('_')[0]}: {each.labels[key]}", []).append(each)
    classes["toxic spans, trial"] = setting.load("toxicspans_trial")
    return Table(
        "Recall by class",
        "Hate on forums is not what Evenkeel is for: it looks for abuse of the person who is talked to.",
        ("class", "n", *(each.name for each in setting.detectors)),
        tuple(
            (name, len(found), *(_flagged(found, each) for each in setting.detectors))
            for name, found in sorted(classes.items())
        ),
    )


def _flagged(found: Sequence[Message], detector: Detector) -> float:
    return sum(score >= detector.threshold for score in detector.score(found)) / max(len(found), 1)


def _targets(lines: Sequence[Message]) -> Table:
    kinds = sorted({each.labels["target"] for each in lines if each.labels["target"]})
    rows = [
        (kind, sum(each.labels["target"] == kind for each in lines), _right_targets(lines, kind))
        for kind in kinds
    ]
    return Table(
        "Target of abuse, odd half of lines", "Share that is right.", ("target", "n", "right"), tuple(rows)
    )


def _right_targets(lines: Sequence[Message], kind: str | None = None) -> float:
    told = [
        each for each in lines if each.labels["target"] and (kind is None or each.labels["target"] == kind)
    ]
    right = sum(reading(each).abuse.target == str(each.labels["target"]) for each in told)
    return right / max(len(told), 1)
