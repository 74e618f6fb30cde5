import pytest

from app.core.rulebook.veto import veto

NO_PRAISE = veto(("damn good", "it's all right (really)"))


@pytest.mark.parametrize(
    "text", ["That was DAMN  good!", "damn-good coffee", "Honestly, its all right (really)."]
)
def test_a_phrase_is_found_whatever_its_case_and_spacing(text: str) -> None:
    assert NO_PRAISE.forbids(text)


@pytest.mark.parametrize("text", ["", "damn goods", "goddamn good", "damn, that is not good"])
def test_a_phrase_is_whole_words_in_a_row(text: str) -> None:
    assert not NO_PRAISE.forbids(text)
