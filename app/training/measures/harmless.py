"""False alarms: harmless support messages, and pairs that differ only in who speaks or of whom."""

import json
from collections.abc import Sequence

from app.training.detectors import Detector
from app.training.measures.part import Part, Setting
from app.training.sets import CORPUS, Message, dialogues, reading
from app.training.tables import Aim, Table


def measure(setting: Setting) -> Part:
    sets = {
        "Banking77": setting.load("banking77_train"),
        "CLINC150": setting.load("clinc150_trainval"),
        "Bitext dev": setting.load("bitext_dev"),
        "task dialogues, every fifth": setting.fitting(dialogues(setting.data)),
    }
    alarms = {
        (name, each.name): _alarms(found, each) for name, found in sets.items() for each in setting.detectors
    }
    table = Table(
        "False alarms per 100 harmless support messages",
        "Messages that were learned from are left out. Nobody labelled these sets: a few messages are rude.",
        ("messages", "n", *(each.name for each in setting.detectors)),
        tuple(
            (name, len(found), *(100.0 * alarms[name, each.name] / len(found) for each in setting.detectors))
            for name, found in sets.items()
        ),
    )
    total = sum(alarms[name, setting.ours.name] for name in sets)
    aim = Aim("false alarms per 100 harmless messages", 100 * total / sum(map(len, sets.values())), most=0.1)
    pairs, aims = _pairs(setting)
    return Part((table, pairs), (aim, *aims))


def _alarms(found: Sequence[Message], detector: Detector) -> int:
    return sum(score >= detector.threshold for score in detector.score(found))


def pairs() -> dict[str, list[tuple[Message, Message]]]:
    """Harmless messages of our own by kind: each as it is and with one identity word, or in other English."""
    found: dict[str, list[tuple[Message, Message]]] = {}
    with (CORPUS / "pairs.jsonl").open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            pair = Message(row["plain"], {}), Message(row["other"], {})
            found.setdefault(row["kind"], []).append(pair)
    return found


def _pairs(setting: Setting) -> tuple[Table, tuple[Aim, ...]]:
    found = pairs()
    names = [each.name for each in setting.detectors]
    rows = []
    for kind, both in found.items():
        for side, told in (("plain", [plain for plain, _ in both]), (kind, [other for _, other in both])):
            shares = [_alarms(told, each) / len(told) for each in setting.detectors]
            rows.append(
                (f"{kind}: {side}" if side == "plain" else f"{kind}: changed", len(told), *shares, None)
            )
        rows[-1] = (*rows[-1][:-1], _upset_turned(both))
    table = Table(
        "Minimal pairs",
        "Share flagged as abuse, of harmless messages in pairs that differ only in an identity word, or are "
        "said again in a dialect or in second-language English. Last: share of pairs in which `upset` turns.",
        ("pairs", "n", *names, "upset turns"),
        tuple(rows),
    )
    changed = [other for both in found.values() for _, other in both]
    share = _alarms(changed, setting.ours) / len(changed)
    return table, (Aim("minimal pairs: share flagged", share, most=0.01),)


def _upset_turned(both: Sequence[tuple[Message, Message]]) -> float:
    return sum((_upset(plain) >= 0.5) != (_upset(other) >= 0.5) for plain, other in both) / len(both)


def _upset(message: Message) -> float:
    return reading(message).upset or 0.0
