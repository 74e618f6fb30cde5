from functools import cache

import cel
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.events import Evidence
from app.core.rulebook.asking import asking
from app.core.rulebook.conditions import All
from app.core.rulebook.expressions import names, text, tokens
from app.core.rulebook.facts import Facts
from app.core.state import AgentTurn, CustomerTurn, State
from app.core.vocabulary import Channel, Cue, Heat, Move
from tests import builders
from tests.rules.shipped import shipped

SEEN = Evidence("m-1", 0, 3)
ATOMS = (
    "upset >= 0.5",
    "upset < 0.5",
    "customer_turns == 2",
    "customer_turns != 2",
    "since_propose <= 1",
    "since_act > since_propose",
    "customer_turns - 1 == agent_turns",
    "2 < customer_turns",
    "cue_waiting",
    "said_propose",
    "cue_waiting == said_propose",
    "true",
    'channel in ["chat", "call"]',
    'channel in ["chat",]',
    'channel == "email"',
    'heat != "calm"',
    "(upset >= 0.5 ? cue_waiting : said_propose)",
)

conditions = st.recursive(
    st.sampled_from(ATOMS),
    lambda inside: st.one_of(
        st.tuples(inside, st.sampled_from(["&&", "||"]), inside).map(" ".join),
        inside.map("({})".format),
        inside.map("!({})".format),
    ),
    max_leaves=6,
)
states = st.builds(
    State,
    conversation=st.just("c-1"),
    live=st.booleans(),
    channel=st.sampled_from(Channel),
    heat=st.sampled_from(Heat),
    customer_turns=st.integers(0, 4),
    agent_turns=st.integers(0, 4),
    move_turn=st.dictionaries(st.sampled_from([Move.PROPOSE, Move.ACT]), st.integers(0, 4)),
    customer_turn=st.builds(
        CustomerTurn,
        upset=st.sampled_from([0.0, 0.5, 0.9]),
        cues=st.dictionaries(st.sampled_from([Cue.WAITING, Cue.THANKS]), st.just(SEEN)),
    ),
    agent_turn=st.builds(AgentTurn, moves=st.dictionaries(st.sampled_from([Move.PROPOSE]), st.just(SEEN))),
)


@cache
def program(source: str) -> cel.Program:
    return cel.compile(text(tokens(source)))


def by_cel(source: str, facts: Facts) -> bool:
    return bool(program(source).execute({name: facts[name] for name in names(tokens(source))}))


@settings(deadline=None)
@given(conditions, states)
def test_what_is_asked_here_is_answered_as_cel_would(source: str, state: State) -> None:
    facts = Facts(state, builders.settings())
    assert asking(tokens(source))(facts) is by_cel(source, facts)


@settings(max_examples=25, deadline=None)
@given(states)
def test_the_shipped_conditions_are_answered_as_cel_would(state: State) -> None:
    book = shipped()
    facts = Facts(state, book.company)
    gates = [rule.gate for rule in book.by_id.values() if isinstance(rule.gate, All)]
    for test in {test for gate in gates for test in gate.tests}:
        assert test.ask(facts) is by_cel(test.source, facts), test.source
