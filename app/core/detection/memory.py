"""What detection must remember of earlier messages, as fingerprints: no word of a customer is in it.

`asks_again`, `canned` and `paraphrase` cannot be seen in one message alone. They compare the words of a
message with those of earlier ones, for which hashes do.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from zlib import crc32

from app.core.signals import CustomerSignals, Signals
from app.core.vocabulary import Cue, Speaker

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

KEPT = 6
"""Messages of each side whose fingerprints are kept."""
TOLD_KEPT = 240
LONGEST = 2_000
"""Code points of a message that are fingerprinted."""
STOP_WORDS = frozenset(
    [
        "a",
        "about",
        "after",
        "again",
        "all",
        "also",
        "am",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "because",
        "been",
        "before",
        "being",
        "but",
        "by",
        "can",
        "could",
        "did",
        "do",
        "does",
        "doing",
        "done",
        "for",
        "from",
        "get",
        "got",
        "had",
        "has",
        "have",
        "having",
        "he",
        "her",
        "here",
        "him",
        "his",
        "how",
        "i",
        "if",
        "in",
        "into",
        "is",
        "it",
        "its",
        "just",
        "like",
        "may",
        "me",
        "might",
        "more",
        "my",
        "no",
        "not",
        "now",
        "of",
        "off",
        "on",
        "one",
        "only",
        "or",
        "our",
        "out",
        "over",
        "please",
        "she",
        "should",
        "so",
        "some",
        "such",
        "than",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "this",
        "those",
        "to",
        "too",
        "up",
        "us",
        "very",
        "was",
        "we",
        "were",
        "what",
        "when",
        "where",
        "which",
        "who",
        "why",
        "will",
        "with",
        "would",
        "yes",
        "you",
        "your",
        "dont",
        "cant",
        "wont",
        "im",
        "ive",
        "id",
        "ill",
        "youre",
        "thats",
        "its",
        "theres",
        "isnt",
        "didnt",
        "doesnt",
        "havent",
        "hi",
        "hello",
        "hey",
        "ok",
        "okay",
        "well",
        "really",
        "thanks",
        "thank",
        "sorry",
        "still",
    ]
)


def fingerprint(words: Iterable[str]) -> Prints:
    """The content words among lower-case words, as hashes."""
    return frozenset(crc32(word.encode()) for word in words if len(word) > 1 and word not in STOP_WORDS)


def content_of(text: str) -> Prints:
    """The fingerprint of a text as it was written."""
    letters = [char if char.isalnum() else " " for char in text[:LONGEST].lower() if char not in "'\u2019"]
    return fingerprint("".join(letters).split())


def remember(memory: Memory, speaker: Speaker, text: str, signals: Signals) -> Memory:
    """The memory after this message. What was read in it is taken from `signals`, never read again."""
    prints = content_of(text)
    if speaker is Speaker.AGENT:
        asked = text.rstrip().endswith("?")
        return replace(memory, agent=(*memory.agent, prints)[-KEPT:], last_speaker=speaker, agent_asked=asked)
    told = memory.told | prints
    return replace(
        memory,
        customer=(*memory.customer, prints)[-KEPT:],
        told=told if len(told) <= TOLD_KEPT else prints,
        last_speaker=speaker,
        customer_complained=_complains(signals) or (memory.customer_complained and not _glad(signals)),
    )


def _complains(signals: Signals) -> bool:
    if not isinstance(signals, CustomerSignals):
        return False
    reading = signals.reading
    return (reading.upset or 0.0) >= 0.5 or any(cue.id is Cue.FAILURE for cue in reading.cues)


def _glad(signals: Signals) -> bool:
    if not isinstance(signals, CustomerSignals) or (signals.reading.upset or 0.0) >= 0.3:
        return False
    return any(cue.id in (Cue.THANKS, Cue.RELIEF, Cue.RESOLVED) for cue in signals.reading.cues)


_SAME_WORDS = 3
_SAME_SHARE = 0.8
_LONGER = 4


def alike(later: Prints, earlier: Prints) -> bool:
    """Whether one message says over again what another said: nearly all of the shorter is in the longer."""
    shorter, longer = sorted((later, earlier), key=len)
    same = len(shorter & longer)
    return (
        same >= _SAME_WORDS and same >= _SAME_SHARE * len(shorter) and len(longer) <= _LONGER * len(shorter)
    )
