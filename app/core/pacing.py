"""When to play each recorded message, as milliseconds from the start, at the pace of the recording."""

from collections.abc import Iterable, Iterator, Sequence

from app.core.transcripts import Recorded

STAGGER_MS = 1_000
"""Between the starts of two conversations that bring no times of their own."""


def in_turn(messages: Sequence[Recorded]) -> Iterator[tuple[int, Recorded]]:
    """In the order of the input: a conversation without times begins where the one before it has got to."""
    first_ms = _first_timed_ms(messages)
    reached_ms = 0
    begins: dict[str, int] = {}
    for message in messages:
        begin = begins.setdefault(
            message.conversation, first_ms if message.timed else message.at_ms - reached_ms
        )
        reached_ms = max(reached_ms, message.at_ms - begin)
        yield reached_ms, message


def side_by_side(messages: Sequence[Recorded]) -> list[tuple[int, Recorded]]:
    """As it would have come in: by time, conversations without times beginning shortly one after another."""
    first_ms = _first_timed_ms(messages)
    begins: dict[str, int] = {}
    untimed = 0
    placed: list[tuple[int, Recorded]] = []
    for message in messages:
        if message.conversation not in begins:
            begins[message.conversation] = first_ms if message.timed else message.at_ms - untimed * STAGGER_MS
            untimed += not message.timed
        placed.append((max(0, message.at_ms - begins[message.conversation]), message))
    return sorted(placed, key=lambda each: each[0])


def _first_timed_ms(messages: Iterable[Recorded]) -> int:
    return min((message.at_ms for message in messages if message.timed), default=0)
