from typing import Any

import pytest

from app.core.rulebook.compile import compile_rulebook
from app.core.rulebook.evaluate import matching
from app.core.rulebook.facts import Facts
from app.core.rulebook.rules import Occasion, Rulebook
from app.core.state import State, empty
from app.core.vocabulary import Channel
from app.errors import RulebookError
from tests.core.rulebook.books import a_company, a_file, a_rule

SHIPPED = a_file("shipped.yaml", rules=[a_rule(say={"chat": ["One.", "Two."], "call": ["Three."]})])


def with_change(**change: Any) -> Rulebook:
    return compile_rulebook(
        [a_company(), SHIPPED, a_file("ours.yaml", changes=[{"rule": "say-it", **change}])]
    )


def mistake(**change: Any) -> str:
    with pytest.raises(RulebookError) as error:
        with_change(**change)
    [found] = error.value.mistakes
    return str(found)


def shown_to(book: Rulebook, team: str) -> list[str]:
    state = State("c-1", team=team, live=True)
    return [rule.id for rule in matching(book, Occasion.CUSTOMER, Facts(state, book.settings(team)), "step")]


def test_a_change_leaves_the_rest_as_it_was() -> None:
    rule = with_change(priority=900).by_id["say-it"]
    assert (rule.priority, rule.why) == (900, "Nobody has said so yet.")


def test_one_phrase_is_put_for_another() -> None:
    say = with_change(instead={"Two.": "Second."}).by_id["say-it"].say
    assert say[Channel.CHAT] == ("One.", "Second.")
    assert say[Channel.CALL] == ("Three.",)


def test_phrases_of_one_channel_are_replaced() -> None:
    say = with_change(say={"call": ["Ours."]}).by_id["say-it"].say
    assert (say[Channel.CHAT], say[Channel.CALL]) == (("One.", "Two."), ("Ours.",))


def test_a_rule_can_be_left_out() -> None:
    assert "say-it" not in with_change(off=True).by_id


def test_a_change_for_some_teams_leaves_the_rule_to_all_others() -> None:
    book = with_change(teams=["claims", "Night Shift"], priority=900)
    assert shown_to(book, "claims") == ["say-it-for-claims-night-shift"]
    assert shown_to(book, "Night Shift") == ["say-it-for-claims-night-shift"]
    assert shown_to(book, "billing") == ["say-it"]


def test_a_rule_can_be_left_out_for_one_team() -> None:
    book = with_change(teams="claims", off=True)
    assert shown_to(book, "claims") == []
    assert shown_to(book, "billing") == ["say-it"]


def test_a_change_of_what_is_not_there_names_the_nearest() -> None:
    assert "did you mean say-it?" in mistake(rule="say-its")
    assert "no phrase 'Tow.'" in mistake(instead={"Tow.": "Second."})
    assert "did you mean priority?" in mistake(priorty=5)


def test_a_changed_rule_is_checked_again() -> None:
    assert "no fact is called upse" in mistake(when="upse > 1")


def test_nothing_changes_without_changes() -> None:
    assert shown_to(compile_rulebook([a_company(), SHIPPED]), "claims") == ["say-it"]
    assert empty("c-1").team == "default"
