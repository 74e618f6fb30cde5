from dataclasses import replace
from typing import Any

import pytest

from app.core.changing import changed
from app.core.state import empty
from app.core.vocabulary import Heat

CALM = empty("c-1")


def test_a_changed_state_is_another_one() -> None:
    tense = changed(CALM, heat=Heat.TENSE, version=1)
    assert tense == replace(CALM, heat=Heat.TENSE, version=1)
    assert empty("c-1") == CALM


def test_a_state_has_no_field_of_another_name() -> None:
    misspelt: dict[str, Any] = {"heath": Heat.TENSE}
    with pytest.raises(TypeError, match="no field of a state: heath"):
        changed(CALM, **misspelt)
