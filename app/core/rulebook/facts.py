"""Every fact that a condition may name, and its value for one state: read when first asked for."""

from collections.abc import Mapping
from types import MappingProxyType

from app.core.rulebook.about_agent import AGENT
from app.core.rulebook.about_case import CASE
from app.core.rulebook.about_customer import CUSTOMER
from app.core.rulebook.about_protection import PROTECTION
from app.core.rulebook.about_time import TIME
from app.core.rulebook.fact import Fact, Topic, Value
from app.core.rulebook.rules import TeamSettings
from app.core.state import State

TOPICS: tuple[Topic, ...] = (CUSTOMER, AGENT, CASE, PROTECTION, TIME)


def _all() -> Mapping[str, Fact]:
    facts: dict[str, Fact] = {}
    for topic in TOPICS:
        for fact in (*topic.facts, *(fact for family in topic.families for fact in family.facts)):
            if fact.name in facts:
                raise ValueError(f"two facts are called {fact.name}")
            facts[fact.name] = fact
    return MappingProxyType(facts)


FACTS: Mapping[str, Fact] = _all()
"""By name."""


class Facts(dict[str, Value]):
    """The facts about one state, those that have been asked for. Make a new one for every state; it is cheap
    until it is asked.

    Raises KeyError for a name that is no fact; conditions are checked against that when loaded.
    """

    __slots__ = ("passed", "settings", "state")

    def __init__(self, state: State, settings: TeamSettings) -> None:
        self.state = state
        self.settings = settings
        self.passed: dict[str, bool] = {}
        """Outcomes of tests by their source, so that what many rules ask is answered once."""

    def __missing__(self, name: str) -> Value:
        value = self[name] = FACTS[name].read(self)
        return value
