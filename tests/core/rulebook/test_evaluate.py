from hypothesis import given
from hypothesis import strategies as st

from app.core.events import Evidence
from app.core.rulebook.evaluate import Kind, matching, matching_one_by_one
from app.core.rulebook.facts import Facts
from app.core.rulebook.rules import Occasion
from app.core.state import AgentTurn, CustomerTurn, State
from app.core.vocabulary import Channel, Cue, Move
from tests.core.rulebook.books import a_book, a_rule

PARTS = (
    "upset >= 0.5",
    "cue_waiting",
    "!cue_waiting",
    "cue_thanks || said_propose",
    "said_acknowledge",
    "customer_turns > 2",
    'channel == "call"',
    "hurt",
    "!hurt",
    "true",
)
SEEN = Evidence("m-1", 0, 3)

conditions = st.lists(st.sampled_from(PARTS), min_size=1, max_size=4).map(" && ".join)
states = st.builds(
    State,
    conversation=st.just("c-1"),
    live=st.just(True),
    channel=st.sampled_from(Channel),
    customer_turns=st.integers(0, 5),
    customer_turn=st.builds(
        CustomerTurn,
        upset=st.sampled_from([0.0, 0.5, 0.9]),
        cues=st.dictionaries(st.sampled_from([Cue.WAITING, Cue.THANKS]), st.just(SEEN)),
    ),
    agent_turn=st.builds(
        AgentTurn, moves=st.dictionaries(st.sampled_from([Move.PROPOSE, Move.ACKNOWLEDGE]), st.just(SEEN))
    ),
)


@given(
    st.lists(st.tuples(conditions, st.integers(0, 9), st.sampled_from(["customer", "agent"])), max_size=8),
    states,
    st.sampled_from([Occasion.CUSTOMER, Occasion.AGENT, Occasion.TIME]),
    st.sampled_from(["step", "alert"]),
)
def test_the_index_finds_what_asking_one_by_one_finds(
    written: list[tuple[str, int, str]], state: State, occasion: Occasion, kind: Kind
) -> None:
    rules = [
        a_rule(f"r-{number}", when=when, priority=priority, on=on)
        for number, (when, priority, on) in enumerate(written)
    ]
    book = a_book(*rules, let={"hurt": "upset >= 0.5 && !cue_thanks"})
    indexed = list(matching(book, occasion, Facts(state, book.company), kind))
    assert indexed == list(matching_one_by_one(book, occasion, Facts(state, book.company), kind))


def test_the_weightiest_comes_first() -> None:
    book = a_book(a_rule("a", priority=1), a_rule("b", priority=9, when="!ended"), a_rule("c", when="ended"))
    state = State("c-1", live=True)
    found = matching(book, Occasion.CUSTOMER, Facts(state, book.company), "step")
    assert [rule.id for rule in found] == ["b", "a"]
