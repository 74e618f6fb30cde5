import json
from collections.abc import Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.adapters.storage.codec import read_body, read_state, write_body, write_state
from app.core.events import TYPE_OF, Body, Ended, Feedback, Note
from app.core.state import Fired, State
from app.core.vocabulary import Cue, FeedbackAction, Step
from tests.adapters.storage.made import made
from tests.builders import agent, conversation, customer

BODIES = st.one_of([made(body) for body in TYPE_OF])


def saying(body: Any, text: str | None) -> Body:
    same: Body = replace(body, text=text)
    return same


@given(BODIES)
def test_every_body_comes_back_as_it_was(body: Body) -> None:
    assert read_body(*write_body(body)) == body


@given(BODIES, st.text(alphabet="❦☙", min_size=13, max_size=20))
def test_a_text_is_kept_apart_from_all_else(body: Body, words: str) -> None:
    spoken = saying(body, words) if hasattr(body, "text") else body
    stored = write_body(spoken)
    assert stored.text == getattr(spoken, "text", None)
    assert words not in stored.body
    assert "text" not in orjson.loads(stored.body)


def test_an_erased_text_reads_as_blank() -> None:
    for body, blank in (
        (customer(text="my name is Ann"), ""),
        (agent(text="hello Ann"), ""),
        (Note("n1", "kim", "Ann's order"), ""),
        (Feedback(FeedbackAction.WRAPPED_UP, "kim", text="Ann is content"), None),
    ):
        stored = write_body(body)._replace(text=None)
        assert read_body(*stored) == saying(body, blank)


def test_the_same_body_gives_the_same_json_with_readable_names() -> None:
    stored = write_body(Ended("done"))
    assert stored == ("ended", '{"reason":"done"}', None)
    assert json.loads(write_body(customer()).body)["speaker"] == "customer"


def test_a_field_that_was_not_there_yet_takes_its_default() -> None:
    body = write_body(customer())
    older = orjson.loads(body.body)
    del older["revision"], older["duration_ms"]
    assert read_body(body.type, orjson.dumps(older).decode(), body.text) == customer()


def test_a_type_of_a_later_release_is_refused() -> None:
    with pytest.raises(KeyError):
        read_body("teleported", "{}", None)


def test_half_a_surrogate_is_refused_before_it_is_written() -> None:
    with pytest.raises(TypeError):
        write_body(Ended("\ud800"))


@given(made(State))
def test_every_state_comes_back_as_it_was(state: State) -> None:
    assert read_state(write_state(state)) == state


@given(made(State))
def test_a_state_is_as_frozen_as_it_was(state: State) -> None:
    read = read_state(write_state(state))
    mappings = [value for value in _values(read) if isinstance(value, Mapping)]
    assert mappings
    assert all(isinstance(mapping, MappingProxyType) for mapping in mappings)


def _values(record: Any) -> list[Any]:
    return [getattr(record, each.name) for each in fields(record)]


@given(made(State))
def test_a_state_gives_the_same_bytes_again(state: State) -> None:
    kept = write_state(state)
    assert write_state(read_state(kept)) == kept


def test_mappings_keep_their_order_and_sets_need_none() -> None:
    state = replace(
        conversation(customer()),
        step_ended={Step.OWN: 2, Step.ASK: 1},
        cues={Cue.WAITING: 1, Cue.LEGAL: 2, Cue.CHURN: 3},
        fired={"z": Fired(1, 2), "a": Fired(2, 3)},
    )
    read = read_state(write_state(state))
    assert list(read.step_ended) == [Step.OWN, Step.ASK]
    assert list(read.cues) == [Cue.WAITING, Cue.LEGAL, Cue.CHURN]
    assert list(read.fired) == ["z", "a"]
    told = [frozenset(range(99)), frozenset(reversed(range(99)))]
    kept = {write_state(replace(state, memory=replace(state.memory, told=words))) for words in told}
    assert len(kept) == 1
