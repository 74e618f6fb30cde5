"""What the guide for authors says is so."""

import re
import subprocess
import sys

import pytest

from app.adapters.yaml_lines import read_yaml
from app.core.rulebook.compile import compile_rulebook
from app.core.rulebook.rules import Rulebook
from app.core.rulebook.source import Source
from app.core.trial import matches
from app.core.vocabulary import Channel
from tests.rules.shipped import FOLDER, ROOT

GUIDE = (ROOT / "docs" / "rulebook.md").read_text(encoding="utf-8")
PIECES = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)


def source(file: str, text: str) -> Source:
    data, line_of, mistakes = read_yaml(text, file)
    return Source(file, text, data, line_of, mistakes)


def with_piece(starts: str) -> Rulebook:
    """The shipped book with the piece of the guide that starts so."""
    [piece] = [piece for piece in PIECES if piece.startswith(starts)]
    files = [source(path.name, path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.yaml")]
    return compile_rulebook([*files, source("ours.yaml", piece)])


def test_what_is_generated_is_fresh() -> None:
    command = [sys.executable, str(ROOT / "scripts" / "rulebook"), "--check"]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr


def test_the_rule_of_the_guide_can_be_used_as_it_stands() -> None:
    book = with_piece("# yaml-language-server")
    rule = book.by_id["acknowledge-lost-bag"]
    assert all(len(rule.say[channel]) >= 3 for channel in Channel)
    assert all(matches(rule, example.scenario, book) for example in rule.fires)
    assert not any(matches(rule, example.scenario, book) for example in rule.silent)


def test_the_changes_of_the_guide_can_be_made_as_they_stand() -> None:
    book = with_piece("changes:")
    assert "What a nuisance. I can see why." in next(iter(book.by_id["acknowledge-controlled"].say.values()))
    assert book.by_id["escalate-manager-for-claims"].priority == 760
    assert book.by_id["go-beyond"].not_teams == {"claims", "legal"}


@pytest.mark.parametrize("key", ["policy", "silence", "attention", "goodwill", "offers_before_lead"])
def test_each_setting_has_a_line_that_explains_it(key: str) -> None:
    company = (FOLDER / "company.yaml").read_text(encoding="utf-8")
    assert re.search(rf"^  #.*\n  {key}:", company, re.MULTILINE)
