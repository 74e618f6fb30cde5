"""A day's counts as JSON, so that a restart goes on from them."""

import json
from collections import Counter
from dataclasses import astuple, dataclass, field
from typing import Any

from app.engine.latency import Latency
from app.engine.tally import Slot, Tally

FORM = 1
"""Another form is not read: the day then begins anew."""


@dataclass(slots=True)
class Counted:
    day: str
    teams: dict[str, Tally] = field(default_factory=dict)
    latency: Latency = field(default_factory=Latency)
    seen: dict[str, int] = field(default_factory=dict)
    """By live conversation: the version up to which it is counted."""

    def team(self, team: str) -> Tally:
        return self.teams.setdefault(team, Tally())


def write(counted: Counted) -> bytes:
    return json.dumps(
        {
            "form": FORM,
            "day": counted.day,
            "teams": {team: _team(tally) for team, tally in counted.teams.items()},
            "latency": dict(counted.latency.counts),
            "seen": counted.seen,
        },
        separators=(",", ":"),
    ).encode()


def read(kept: bytes) -> Counted | None:
    """None for what another release wrote, or half a file."""
    try:
        plain = json.loads(kept)
        if plain["form"] != FORM:
            return None
        return Counted(
            day=plain["day"],
            teams={team: _tally(each) for team, each in plain["teams"].items()},
            latency=Latency({int(bucket): count for bucket, count in plain["latency"].items()}),
            seen=plain["seen"],
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _team(tally: Tally) -> dict[str, Any]:
    return {
        "messages": tally.messages,
        "episodes": tally.episodes,
        "settled": tally.settled,
        "raised": tally.raised,
        "recovered": tally.recovered,
        "outcomes": dict(tally.outcomes),
        "waits_ms": tally.waits_ms,
        "abuse": {agent: sorted(minutes) for agent, minutes in tally.abuse.items()},
        "slots": {number: astuple(slot) for number, slot in tally.slots.items()},
    }


def _tally(plain: dict[str, Any]) -> Tally:
    changed = {
        "outcomes": Counter(plain["outcomes"]),
        "abuse": {agent: set(minutes) for agent, minutes in plain["abuse"].items()},
        "slots": {int(number): Slot(*counts) for number, counts in plain["slots"].items()},
    }
    return Tally(**{**plain, **changed})
