"""Each threat names the attack that tries it, and no attack is left without a threat."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
MODEL = (ROOT / "docs/threat-model.md").read_text("utf-8")
FILES = [*(ROOT / "tests/attacks").glob("test_*.py"), ROOT / "tests/e2e/test_attacks.py"]


def there() -> set[str]:
    found = set()
    for file in FILES:
        names = re.findall(r"^(?:async )?def (test_\w+)\(", file.read_text("utf-8"), re.MULTILINE)
        found |= {f"{file.name}::{name}" for name in names}
    return found


def named() -> set[str]:
    return set(re.findall(r"`(test_\w+\.py::test_\w+)`", MODEL))


def test_every_row_names_an_attack_and_every_attack_has_a_row() -> None:
    assert named() == there()


def test_every_row_of_a_threat_ends_with_its_attack() -> None:
    rows = [line for line in MODEL.splitlines() if line.startswith("| ") and "::" not in line]
    heads = ("| threat |", "| who |")
    trusted = MODEL[MODEL.index("## Who is trusted") : MODEL.index("## Spoofing")].splitlines()
    assert [row for row in rows if not row.startswith(heads) and row not in trusted] == []
