"""A transcript as scenarios, so that one conversation of it can be looked at turn by turn."""

from collections.abc import Callable, Iterable

from app.core.scenarios import Scenario, Turn
from app.core.transcripts import Recorded
from app.core.vocabulary import Channel, Policy


def as_scenarios(messages: Iterable[Recorded], policy_of: Callable[[str], Policy]) -> list[Scenario]:
    """One for each conversation, in the order of the input; times become seconds from its start.

    `policy_of` says which policy a team has.
    """
    by_id: dict[str, list[Recorded]] = {}
    for message in messages:
        by_id.setdefault(message.conversation, []).append(message)
    return [_scenario(each, policy_of) for each in by_id.values()]


def _scenario(messages: list[Recorded], policy_of: Callable[[str], Policy]) -> Scenario:
    begin_ms = messages[0].at_ms
    turns = tuple(
        Turn(
            speaker=message.speaker,
            text=message.text,
            duration_ms=message.duration_ms,
            at=max(0, message.at_ms - begin_ms) / 1000,
        )
        for message in messages
    )
    channel = next((message.channel for message in messages if message.channel), Channel.CHAT)
    team = next((message.team for message in messages if message.team), "default")
    return Scenario(
        id=messages[0].conversation, channel=channel, team=team, policy=policy_of(team), turns=turns
    )
