from dataclasses import replace

from app.core.events import Ended, Evidence, Promise, Slot, digest, points_at
from app.core.vocabulary import Speaker
from tests.builders import NOON_MS, advice, alert, customer


def test_a_digest_tells_speakers_and_texts_apart() -> None:
    said = [(speaker, text) for speaker in Speaker for text in ("", "yes", "Yes", "yes ")]
    digests = [digest(speaker, text) for speaker, text in said]
    assert len(set(digests)) == len(said)
    assert digests == [digest(speaker, text) for speaker, text in said]


def test_an_event_points_at_the_messages_whose_words_it_needs() -> None:
    shown = replace(
        advice(),
        evidence=(Evidence("m-1", 0, 3), Evidence("m-2", 0, 3)),
        slots=(Slot("order", Evidence("m-3", 4, 9)), Slot("times", value="3")),
    )
    assert points_at(shown) == {"m-1", "m-2", "m-3"}
    assert points_at(alert()) == {"m-1"}
    assert points_at(Promise("c-1/p1", Evidence("a-1", 0, 3), NOON_MS)) == {"a-1"}
    assert points_at(customer("m-1")) == points_at(Ended()) == frozenset()
