"""The measurements themselves, on tiny sets; what needs the detectors of others is not here."""

import json
from pathlib import Path

from app.training.card import write_card
from app.training.detectors import Detector
from app.training.measures import harmless
from app.training.measures.part import Setting
from app.training.tables import Aim, Table, markdown

SHOUTS = Detector("shouts", lambda messages: [float(each.text.isupper()) for each in messages])
NAMES = ("banking77_train", "clinc150_trainval", "bitext_dev")


def told(folder: Path) -> Setting:
    for name in NAMES:
        rows = [{"text": "WHERE IS IT", "labels": {}}, {"text": "where is my card", "labels": {}}]
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    (folder / "replay").mkdir()
    turns = [{"speaker": "customer", "text": "a taxi please"}, {"speaker": "agent", "text": "WHEN"}]
    (folder / "replay" / "dev.jsonl").write_text(json.dumps({"turns": turns}) + "\n", "utf-8")
    return Setting(folder, frozenset(("where is my card",)), SHOUTS, (), 100)


def test_false_alarms_are_counted_without_what_was_learned_from(tmp_path: Path) -> None:
    table = harmless.measure(told(tmp_path)).tables[0]
    assert [row[1:] for row in table.rows] == [(1, 100.0)] * 3 + [(1, 0.0)]


def test_an_aim_holds_from_its_bound_on() -> None:
    assert Aim("f1", 0.8, least=0.8).holds
    assert not Aim("f1", 0.79, least=0.8).holds
    assert not Aim("alarms", 0.2, most=0.1).holds


def test_a_figure_that_makes_no_sense_is_a_dash() -> None:
    assert "| a | – | 0.500 | 1,000 |" in markdown(
        Table("T", "", ("x", "y", "z", "n"), (("a", None, 0.5, 1000),))
    )


def test_the_card_has_the_figures_and_says_what_they_are_of(tmp_path: Path) -> None:
    path = tmp_path / "card.md"
    write_card(path, [Table("Abuse", "", ("x",), (("a",),))], [Aim("macro-F1", 0.9, 0.88)])
    card = path.read_text("utf-8")
    assert "### Abuse" in card
    assert "| macro-F1 | 0.900 | ≥ 0.88 | yes |" in card
    assert "$" not in card
