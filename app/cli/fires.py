"""What the rules of one rulebook did in a replay: where each fired, how often and how soon."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import median
from typing import NamedTuple

from app.core.events import Advice, Alert, Event
from app.core.vocabulary import AdviceState


class Place(NamedTuple):
    """The message after which a rule fired."""

    conversation: str
    message: str


@dataclass(slots=True)
class Fires:
    """A fire is a step that was shown or an alert that was raised."""

    conversations: dict[str, int] = field(default_factory=dict)
    """When each began."""
    by_rule: defaultdict[str, dict[Place, None]] = field(default_factory=lambda: defaultdict(dict))
    """In the order of the replay."""
    _first_ms: defaultdict[str, dict[str, int]] = field(default_factory=lambda: defaultdict(dict))
    """By rule and conversation: how long after its beginning the rule fired first."""

    def count(self, place: Place, events: Iterable[Event]) -> None:
        for event in events:
            began_ms = self.conversations.setdefault(event.conversation, event.at_ms)
            rule = _fired(event)
            if rule is not None:
                self.by_rule[rule][place] = None
                self._first_ms[rule].setdefault(event.conversation, event.at_ms - began_ms)

    def rate(self, rule: str) -> float:
        """Fires per 100 conversations."""
        return 100 * len(self.by_rule.get(rule, ())) / max(1, len(self.conversations))

    def first_ms(self, rule: str) -> float | None:
        """The median time from the beginning of a conversation to the rule's first fire in it."""
        times = self._first_ms.get(rule)
        return median(times.values()) if times else None


def _fired(event: Event) -> str | None:
    body = event.body
    if isinstance(body, Advice) and body.state is AdviceState.SHOWN:
        return body.rule
    return body.rule if isinstance(body, Alert) and body.because == "raised" else None
