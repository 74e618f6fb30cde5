"""Half a minute of hostile bytes and Unicode: nothing raises, nothing takes long. `make soak`."""

from collections.abc import Iterator
from random import Random
from time import perf_counter, thread_time

import pytest

from app.core.detection.memory import NOTHING
from app.core.detection.read import read_agent, read_customer

SECONDS = 30.0
SLOWEST_S = 0.5
LONGEST = 8_000
SEEDS = [
    "you useless f u c k i n g idiot, call me by 4 pm on 12/11",
    "f**k sh!t @$$ b1tch a.s.s w t f $$$ 👍🤡🖕 Z̷a̸l̵g̶o̷ ｆｕｃｋ",
    "I want my £1,200.50 back by next Tuesday or I'll see you in court!!!",
    "مرحبا привет 你好 \u202e\u200b\u200d\u0301\ufeff\x00\x1b[31m",
    '"you idiot" — he said; (((([[[[{{{{ \\d+ .* $^ %s {0} <b>',
]

pytestmark = pytest.mark.soak


def hostile(chance: Random) -> Iterator[str]:
    while True:
        text = chance.choice(SEEDS)
        for _ in range(chance.randrange(1, 12)):
            text = mutated(text, chance)[:LONGEST]
        yield text


def mutated(text: str, chance: Random) -> str:
    at, end = sorted((chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)))
    match chance.randrange(6):
        case 0:
            return text[:at] + chance.randbytes(chance.randrange(40)).decode("latin-1") + text[at:]
        case 1:
            return text[:at] + "".join(map(chr, chance.sample(range(0x20, 0xD7FF), 8))) + text[at:]
        case 2:
            return text[:at] + "".join(map(chr, chance.sample(range(0x1F000, 0x1FAFF), 4))) + text[at:]
        case 3:
            return text[:end] + text[at:end] * chance.randrange(1, 200) + text[end:]
        case 4:
            return text[:at] + text[end:] + chance.choice(SEEDS)
        case _:
            return text.swapcase() + text[at:end][::-1]


def test_no_text_makes_reading_raise_or_dawdle() -> None:
    read_customer(SEEDS[0], NOTHING)  # the first text waits for the patterns
    read_agent(SEEDS[0], NOTHING, 1_795_608_000_000, "Europe/London")
    began, read = perf_counter(), 0
    for text in hostile(Random(7)):
        start = thread_time()
        reading = read_customer(text, NOTHING)
        read_agent(text, NOTHING, 1_795_608_000_000, "Europe/London")
        assert thread_time() - start < SLOWEST_S, ascii(text[:200])
        assert all(0 <= cue.start <= cue.end <= len(text) for cue in reading.cues)
        read += 1
        if perf_counter() - began > SECONDS:
            break
    assert read > 100
