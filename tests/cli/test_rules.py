import json
from pathlib import Path

import pytest

from app.cli.explaining import HELD
from app.core.coach import HeldBy
from tests.cli.conftest import Run, Write

RULES = Path(__file__).resolve().parents[2] / "rules"
UPSET = "I am furious, this is the third time I call and nobody helps me."


def scenario(expect: dict[str, object], text: str = UPSET, **more: object) -> dict[str, object]:
    return {"id": "s-1", "turns": [{"speaker": "customer", "text": text, "expect": expect}], **more}


def test_the_shipped_rulebook_has_no_mistakes(run: Run) -> None:
    result = run("rules", "check", RULES)
    assert result.exit_code == 0, result.output
    assert "no mistakes" in result.stdout


def test_a_mistake_is_told_with_its_file_line_and_the_nearest_name(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "book"
    folder.mkdir()
    for file in RULES.glob("*.yaml"):
        text = file.read_text("utf-8")
        if file.name == "company.yaml":
            text = text.replace("policy:", "polisy:", 1)
        (folder / file.name).write_text(text, "utf-8")
    result = run("rules", "check", folder)
    assert result.exit_code == 1
    mistake = next(line for line in result.stdout.splitlines() if "polisy" in line)
    assert mistake.startswith("book/company.yaml:")
    assert "did you mean policy?" in mistake


def test_scenarios_that_hold_end_well(run: Run, write: Write) -> None:
    result = run(
        "rules", "test", write("s.jsonl", scenario({"not_steps": ["exit"], "no_alerts": ["threat"]}))
    )
    assert result.exit_code == 0, result.output
    assert "not_steps" in result.stdout
    assert "100.0%" in result.stdout


def test_each_failed_expectation_has_a_line(run: Run, write: Write) -> None:
    expect = {"steps": ["exit"], "alerts": ["threat", "legal"], "no_alerts": ["threat"], "abuse": True}
    result = run("rules", "test", write("s.jsonl", scenario(expect)))
    assert result.exit_code == 1
    failed = [line.split(", got")[0] for line in result.stdout.splitlines() if line.startswith("s-1, ")]
    assert failed == [
        "s-1, turn 1: steps exit",
        "s-1, turn 1: alerts threat",
        "s-1, turn 1: alerts legal",
        "s-1, turn 1: abuse yes",
    ]


def test_json_has_an_entry_per_kind_and_per_alert(run: Run, write: Write) -> None:
    expect = {"not_steps": ["exit", "warn"], "no_alerts": ["threat", "self_harm"], "abuse": False}
    result = run("rules", "test", write("s.jsonl", scenario(expect)), "--json")
    verdicts = json.loads(result.stdout)
    assert [(each["kind"], each["expected"]) for each in verdicts] == [
        ("not_steps", ["exit", "warn"]),
        ("no_alerts", "threat"),
        ("no_alerts", "self_harm"),
        ("abuse", False),
    ]
    assert {tuple(each) for each in verdicts} == {("scenario", "turn", "kind", "expected", "got", "ok")}


def test_folders_are_searched_and_bad_files_do_not_stop_the_good_ones(
    run: Run, write: Write, tmp_path: Path
) -> None:
    write("good.jsonl", scenario({"no_alerts": ["threat"]}))
    (tmp_path / "bad.yaml").write_text("id: s-2\nturns:\n  - {speaker: customer, txt: hello}\n", "utf-8")
    result = run("rules", "test", tmp_path)
    assert result.exit_code == 1
    assert f"{tmp_path}/bad.yaml:3: turn 1, txt: is not a known key (did you mean text?)" in result.stderr
    assert "in 1 scenarios" in result.stdout


def test_the_help_button_and_the_end_are_played(run: Run, write: Write) -> None:
    turns = [
        {"speaker": "customer", "text": "Hello."},
        {"help": "above my limit", "expect": {"alerts": ["help_requested"]}},
        {"end": "resolved", "expect": {"not_steps": ["exit"]}},
    ]
    result = run("rules", "test", write("s.jsonl", {"id": "s-1", "turns": turns}))
    assert result.exit_code == 0, result.output


def test_without_a_path_the_rules_own_examples_are_tested(run: Run) -> None:
    result = run("rules", "test", "--json")
    verdicts = json.loads(result.stdout)
    assert {each["kind"] for each in verdicts} == {"fires", "silent"}


def test_explain_says_what_was_found_and_shown(run: Run, write: Write) -> None:
    result = run("rules", "explain", write("s.jsonl", scenario({})))
    assert result.exit_code == 0, result.output
    assert "shows: " in result.stdout
    assert 'found: repeat_contact "' in result.stdout


def test_explain_reads_transcripts_too(run: Run, write: Write) -> None:
    said = {"conversation": "c-1", "speaker": "customer", "text": UPSET}
    file = write("t.jsonl", said, {**said, "conversation": "c-2"})
    assert run("rules", "explain", file, "--conversation", "c-2").stdout.startswith("c-2: chat")
    assert run("rules", "explain", file, "--conversation", "c-3").exit_code == 1


def book_with(tmp_path: Path, key: str) -> Path:
    """The shipped rulebook with `key: true` in every rule that has a step."""
    folder = tmp_path / "book"
    folder.mkdir()
    for file in RULES.glob("*.yaml"):
        text = file.read_text("utf-8").replace("\n    step: ", f"\n    {key}: true\n    step: ")
        (folder / file.name).write_text(text, "utf-8")
    return folder


def test_explain_lists_every_rule_that_matched_and_why_it_is_not_shown(
    run: Run, write: Write, tmp_path: Path
) -> None:
    file = write("s.jsonl", scenario({}))
    shipped = run("rules", "explain", file).stdout
    assert "another one matters more" in shipped
    shadows = run("rules", "explain", file, "--rules", book_with(tmp_path, "shadow")).stdout
    assert "it is in the shadow" in shadows
    assert "shows: " not in shadows


def test_all_that_holds_a_rule_back_can_be_said() -> None:
    assert set(HELD) == set(HeldBy)


def test_backtest_finds_no_change_between_a_rulebook_and_itself(run: Run, write: Write) -> None:
    file = write("t.jsonl", {"conversation": "c-1", "speaker": "customer", "text": UPSET})
    result = run("rules", "backtest", RULES, RULES, file)
    assert "0 new fires, 0 lost" in result.stdout


def test_backtest_shows_which_rules_fire_no_more_and_where(run: Run, write: Write, tmp_path: Path) -> None:
    said = write("t.jsonl", {"conversation": "c-1", "id": "m-7", "speaker": "customer", "text": UPSET})
    result = run("rules", "backtest", RULES, book_with(tmp_path, "off"), said)
    assert result.exit_code == 0, result.output
    assert "0 new fires, 1 lost" in result.stdout
    assert "at c-1 m-7" in result.stdout
    (line,) = (line for line in result.stdout.splitlines() if "100.00" in line and "acknowledge" in line)
    assert line.split()[1:] == ["100.00", "0.00", "0", "s", "–", "−1"]


def test_backtest_shows_what_rules_in_the_shadow_would_do(run: Run, write: Write, tmp_path: Path) -> None:
    said = write("t.jsonl", {"conversation": "c-1", "speaker": "customer", "text": UPSET})
    result = run("rules", "backtest", RULES, book_with(tmp_path, "shadow"), said)
    assert "(shadow)" in result.stdout
    assert "0 new fires, 0 lost" in result.stdout


@pytest.mark.parametrize("what", [("--step", "listen"), ("--alert", "churn")])
def test_a_new_rule_fits_into_the_rulebook(run: Run, tmp_path: Path, what: tuple[str, str]) -> None:
    folder = tmp_path / "book"
    folder.mkdir()
    for file in RULES.glob("*.yaml"):
        (folder / file.name).write_bytes(file.read_bytes())
    (folder / "mine.yaml").write_text(run("rules", "new", "my-rule", *what).stdout, "utf-8")
    result = run("rules", "check", folder)
    assert result.exit_code == 0, result.output


def test_a_new_rule_has_a_step_or_an_alert(run: Run) -> None:
    assert run("rules", "new", "my-rule").exit_code == 2
    assert run("rules", "new", "my-rule", "--step", "nonsense").exit_code == 2
