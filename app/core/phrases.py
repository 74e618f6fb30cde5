"""Words to say: the rulebook's phrases, with `{slots}` filled from the conversation's own facts.

An advice keeps the phrase and points at the words for its slots; the words themselves are filled in at the
edge
(`spoken`), so that erasing a customer's text leaves nothing behind.
"""

import re
from collections.abc import Mapping

from app.core.events import Evidence, Slot
from app.core.state import State
from app.core.vocabulary import FactKind

SLOT = re.compile(r"\{([a-z_]{1,20})\}")
"""Runs over our own phrases only, never over what people write."""

FROM_FACTS = {
    "name": FactKind.NAME,
    "reference": FactKind.REFERENCE,
    "amount": FactKind.AMOUNT,
    "date": FactKind.DATE,
    "time": FactKind.TIME,
}
SLOTS: dict[str, str] = {
    "name": "the customer's name, as they gave it",
    "reference": "the newest order, ticket or customer number",
    "amount": "the newest amount of money",
    "date": "the newest date that was named",
    "time": "the newest time of day that was named",
    "contacts": "how many times they have been in touch, this one included, from two up, as a word",
    "promise": "the words of the agent's open promise",
}
"""Every slot that a phrase may use, and what fills it."""
NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def fill(
    phrases: tuple[str, ...], state: State, start: int, most: int
) -> tuple[tuple[str, ...], tuple[Slot, ...]]:
    """The phrases that can be filled now, rotated by `start`, those with slots first, and their slots."""
    known = {slot.name: slot for slot in _known(state)}
    usable = [phrase for phrase in phrases if set(SLOT.findall(phrase)) <= known.keys()]
    if not usable:
        return (), ()
    turn = start % len(usable)
    usable = usable[turn:] + usable[:turn]
    usable.sort(key=lambda phrase: "{" not in phrase)
    chosen = tuple(usable[:most])
    names = {name for phrase in chosen for name in SLOT.findall(phrase)}
    return chosen, tuple(known[name] for name in sorted(names))


def _known(state: State) -> list[Slot]:
    slots = []
    for name, kind in FROM_FACTS.items():
        of_kind = [fact.evidence for fact in state.facts if fact.kind is kind]
        if of_kind:
            slots.append(Slot(name, of_kind[-1]))
    contacts = state.context.earlier.contacts + 1
    if 2 <= contacts <= 10:
        slots.append(Slot("contacts", value=NUMBERS[contacts - 2]))
    if state.promises:
        slots.append(Slot("promise", state.promises[-1].evidence))
    return slots


def spoken(phrase: str, slots: tuple[Slot, ...], texts: Mapping[str, str]) -> str:
    """The phrase as it is said. Words that were erased leave an ellipsis."""
    words = {slot.name: _words(slot, texts) for slot in slots}
    return SLOT.sub(lambda found: words.get(found.group(1), "…"), phrase)


def _words(slot: Slot, texts: Mapping[str, str]) -> str:
    if slot.value is not None:
        return slot.value
    return cut(slot.evidence, texts) or "…" if slot.evidence else "…"


def cut(evidence: Evidence, texts: Mapping[str, str]) -> str:
    """The words that the evidence points at; empty when the text is gone."""
    return texts.get(evidence.message, "")[evidence.start : evidence.end]
