"""What detection must remember of earlier messages, as fingerprints: no word of a customer is in it.

`asks_again`, `canned` and `paraphrase` cannot be seen in one message alone. They compare the words of a
message with those of earlier ones, for which hashes do.
"""

from dataclasses import dataclass

from app.core.vocabulary import Speaker

Prints = frozenset[int]
"""Stable hashes (CRC-32) of the content words of a message; order and stop words are left out."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Bounded in size whatever the length of the conversation."""

    customer: tuple[Prints, ...] = ()
    """The last few customer messages, oldest first."""
    agent: tuple[Prints, ...] = ()
    """The last few agent messages, oldest first."""
    told: Prints = frozenset()
    """Content words and numbers the customer has used: what a paraphrase can reuse."""
    last_speaker: Speaker | None = None
    agent_asked: bool = False
    """The last agent message ended in a question, so "no" is an answer to it."""
    customer_complained: bool = False
    """The customer has described a failure or been upset, so a bare thumbs-up may be sarcastic."""


NOTHING = Memory()
