"""How much is measured: all of it, or enough to see that it works."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Sizes:
    rounds: int = 3
    """Relay and Evenkeel in turn, so often."""
    saturated_s: float = 6.0
    """Of one round, each."""
    latency_rounds: int = 1
    latency_s: float = 8.0
    """Of each load."""
    loads: tuple[float, ...] = (0.1, 0.5, 0.8)
    """Shares of what saturates."""
    crowds: tuple[int, ...] = (100, 1_000, 10_000)
    """Live conversations, each with its sidebar."""
    human_gap_s: float = 5.0
    """Between two messages of one conversation."""
    human_s: float = 30.0
    watching: tuple[int, ...] = (1, 100)
    """Leads, who all see the same hundred conversations."""
    watching_s: float = 10.0
    rules: tuple[int, ...] = (50, 500)
    long_conversations: int = 24
    """How many of them grow to a thousand messages."""
    growth_messages: int = 4_000
    staged_messages: int = 3_000
    starts: int = 5
    replayed: int = 12_000
    """Messages."""


FULL = Sizes()
QUICK = replace(
    FULL,
    rounds=2,
    saturated_s=2.0,
    latency_rounds=1,
    latency_s=3.0,
    crowds=(100, 1_000),
    watching_s=4.0,
    human_s=8.0,
    watching=(1, 20),
    long_conversations=4,
    growth_messages=1_500,
    staged_messages=800,
    starts=2,
    replayed=3_000,
)
