import asyncio
import shutil
from pathlib import Path

import pytest

from app.adapters.rulebook_files import FileRulebook
from app.errors import RulebookError

SHIPPED = Path(__file__).parents[2] / "rules"
RULE = """
rules:
  - id: ours
    step: listen
    when: {when}
    why: The story is still coming.
    say: {{chat: [Go on.], call: [Go on.]}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A book of the company file and the alerts alone."""
    for name in ("company.yaml", "common.yaml", "alerts.yaml"):
        shutil.copy(SHIPPED / name, tmp_path)
    return tmp_path


def test_every_file_of_the_folder_counts(folder: Path) -> None:
    before = FileRulebook(folder).load()
    (folder / "teams").mkdir()
    (folder / "teams" / "ours.yaml").write_text(RULE.format(when="ended"), encoding="utf-8")
    after = FileRulebook(folder).load()
    assert set(after.by_id) - set(before.by_id) == {"ours"}
    assert after.version != before.version


def test_a_folder_without_files_is_a_mistake_that_is_named(tmp_path: Path) -> None:
    with pytest.raises(RulebookError) as error:
        FileRulebook(tmp_path).load()
    assert [mistake.what for mistake in error.value.mistakes] == ["holds no YAML file"]


def test_a_mistake_names_its_file_and_line(folder: Path) -> None:
    (folder / "ours.yaml").write_text(RULE.format(when="endd"), encoding="utf-8")
    with pytest.raises(RulebookError) as error:
        FileRulebook(folder).load()
    [mistake] = error.value.mistakes
    assert (mistake.file, mistake.line) == (f"{folder.name}/ours.yaml", 5)
    assert mistake.hint == "did you mean ended?"


def test_a_file_in_another_encoding_says_so(folder: Path) -> None:
    (folder / "ours.yaml").write_bytes(b"let: {a: '\xff'}")
    with pytest.raises(RulebookError, match="is not UTF-8"):
        FileRulebook(folder).load()


def test_a_folder_of_our_own_may_change_the_shipped_rules(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    ours = tmp_path_factory.mktemp("ours")
    (ours / "ours.yaml").write_text("changes: [{rule: alert-legal, severity: critical}]", encoding="utf-8")
    assert FileRulebook(folder, ours).load().by_id["alert-legal"].severity == "critical"


def test_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(RulebookError, match="is no folder"):
        FileRulebook(tmp_path / "nowhere").load()


async def test_a_saved_file_is_noticed_within_a_second(folder: Path) -> None:
    changes = FileRulebook(folder).changes()
    noticed = asyncio.ensure_future(anext(changes))
    for moment in range(20):
        (folder / "ours.yaml").write_text(RULE.format(when=f"minutes > {moment}"), encoding="utf-8")
        done, _ = await asyncio.wait([noticed], timeout=1)
        if done:
            break
    assert noticed.done()
    await changes.aclose()
