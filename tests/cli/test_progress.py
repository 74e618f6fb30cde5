import pytest

from app.cli import progress as module
from app.cli.progress import progress


def test_without_a_terminal_lines_say_how_far_it_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "EVERY_S", 0)
    with progress("replaying", 2_000, "messages") as advance:
        advance(1_500)
        advance(500)
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "replaying: 1,500 of 2,000 messages\nreplaying: 2,000 of 2,000 messages\n"


def test_short_work_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("replaying", 1, "messages") as advance:
        advance(1)
    assert capsys.readouterr() == ("", "")
