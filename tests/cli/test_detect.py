import json
import subprocess
import sys
from typing import Any

from tests.cli.conftest import Run


def answers(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def test_a_line_of_text_is_a_customers_message(run: Run) -> None:
    result = run("detect", stdin="This is useless, I am furious.\nLovely, thank you!\n")
    bad, good = answers(result.stdout)
    assert result.exit_code == 0
    assert bad["sentiment"] < 0 < good["sentiment"]
    assert bad["upset"] > good["upset"]
    assert set(bad) >= {"sentiment", "upset", "mood", "heat", "language", "abuse", "cues"}
    assert set(bad["abuse"]) == {"score", "categories", "target"}


def test_every_line_gets_an_answer_in_its_place(run: Run) -> None:
    assert len(answers(run("detect", stdin="one\n\nthree").stdout)) == 3


def test_an_agents_words_are_read_for_moves_only(run: Run) -> None:
    asked = {"text": "I'm sorry about the wait. What is your order number?", "speaker": "agent"}
    (found,) = answers(run("detect", stdin=json.dumps(asked)).stdout)
    assert "apologise" in {move["id"] for move in found["moves"]}
    assert "sentiment" not in found
    assert "abuse" not in found


def test_evidence_is_the_words_at_its_place(run: Run) -> None:
    text = "😀 I have called you three times and I want to speak to a manager."
    (found,) = answers(run("detect", stdin=json.dumps({"text": text})).stdout)
    assert found["cues"]
    for cue in found["cues"]:
        assert text[cue["start"] : cue["end"]] == cue["text"]


def test_context_counts_towards_the_mood(run: Run) -> None:
    before = [{"speaker": "customer", "text": "This is horrible, I am so angry and upset."}] * 3
    alone, after = answers(
        run(
            "detect",
            stdin="\n".join(json.dumps(each) for each in ({"text": "ok"}, {"text": "ok", "context": before})),
        ).stdout
    )
    assert after["mood"] < alone["mood"]
    assert after["heat"] != "calm"


def test_recordings_carry_keys_of_their_own_and_leave_others_empty(run: Run) -> None:
    before = {"id": "m-1", "speaker": "customer", "text": "I am furious.", "at": "2026-11-22T10:00:00Z"}
    plain = {"text": "ok", "context": [{"speaker": "customer", "text": "I am furious."}]}
    lines = [
        plain,
        plain | {"id": "m-2", "speaker": None, "context": [before]},
        {"text": "ok", "context": None},
    ]
    result = run("detect", stdin="\n".join(map(json.dumps, lines)))
    bare, carrying, alone = answers(result.stdout)
    assert result.exit_code == 0
    assert bare == carrying
    assert alone["mood"] > bare["mood"]


def test_a_line_that_cannot_be_read_is_answered_with_its_error(run: Run) -> None:
    lines = ['{"text": "fine"}', '{"text": 5}', '{"texd": "x"}', "{broken", json.dumps({"text": "x" * 8001})]
    result = run("detect", stdin="\n".join(lines))
    found = answers(result.stdout)
    assert result.exit_code == 1
    assert [each.get("field") for each in found] == [None, "text", "text", None, "text"]
    assert found[3]["detail"].startswith("the line is not JSON")
    assert [each.get("type") for each in found] == [None, "error", "error", "error", "error"]


def test_hostile_text_comes_out_as_data(run: Run) -> None:
    texts = ["{{7*7}} <script>", "\u202eabc", "z̷̢̛a̸l", "x" * 8000, "{name}, hello"]
    result = run("detect", stdin="\n".join(texts))
    assert result.exit_code == 0
    assert len(answers(result.stdout)) == len(texts)


def test_bytes_that_are_no_text_get_an_error_not_a_stack_trace(run: Run) -> None:
    result = run("detect", stdin=b"fine\n\xff\xfe\n")
    assert [each.get("field") for each in answers(result.stdout)] == [None, "text"]


def test_it_answers_line_by_line() -> None:
    command = [sys.executable, "-m", "app", "detect"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        for text in ("first\n", "second\n"):
            process.stdin.write(text)
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["heat"] == "calm"
        process.stdin.close()
        assert process.wait(10) == 0
