"""What the measurements tell whoever waits for them."""

import sys
from time import monotonic

_BEGAN = monotonic()


def say(line: str) -> None:
    """With the minutes and seconds since the start."""
    minutes, seconds = divmod(int(monotonic() - _BEGAN), 60)
    sys.stdout.write(f"{minutes:2}:{seconds:02}  {line}\n")
    sys.stdout.flush()


def elapsed_s() -> float:
    return monotonic() - _BEGAN
