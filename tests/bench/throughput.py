"""How many messages a second one core takes."""

from dataclasses import asdict
from typing import Any

from tests.bench import servers
from tests.bench.figures import Spread
from tests.bench.load import Cast
from tests.bench.runs import Run, evenkeel_for, measured
from tests.bench.sizes import Sizes
from tests.bench.talking import say

CAST = Cast(conversations=100, length=20)
"""A hundred conversations at a time, as long as they mostly are, all on one agent's screen."""
RELAY_WARM = 20_000


async def _pace(run: Run, seconds: float, warm: int) -> tuple[float, float]:
    """Messages a second over that time, and microseconds of the server's processor for each."""
    rate = await run.warmed(warm)
    count = max(warm, int(rate * seconds))
    before = run.server.cpu_s()
    rate = await run.saturated(count)
    return rate, (run.server.cpu_s() - before) / count * 1e6


def throughput(core: int | None, sizes: Sizes) -> dict[str, Any]:
    rounds = []
    for number in range(1, sizes.rounds + 1):
        with servers.relay(core) as server:
            bare = measured(server, CAST, 0, lambda run: _pace(run, sizes.saturated_s, RELAY_WARM))
        with evenkeel_for(core, CAST) as server:
            ours = measured(server, CAST, 1, lambda run: _pace(run, sizes.saturated_s, 1_500))
        rounds.append((bare, ours))
        say(
            f"throughput, round {number} of {sizes.rounds}: relay {bare[0]:,.0f}/s ({bare[1]:.1f} µs), "
            f"Evenkeel {ours[0]:,.0f}/s ({ours[1]:.0f} µs), ratio {ours[0] / bare[0]:.3f}"
        )
    return {
        "relay_per_s": asdict(Spread.of([bare[0] for bare, _ in rounds])),
        "evenkeel_per_s": asdict(Spread.of([ours[0] for _, ours in rounds])),
        "ratio": asdict(Spread.of([ours[0] / bare[0] for bare, ours in rounds])),
        "relay_cpu_us": asdict(Spread.of([bare[1] for bare, _ in rounds])),
        "evenkeel_cpu_us": asdict(Spread.of([ours[1] for _, ours in rounds])),
        "cpu_ratio": asdict(Spread.of([bare[1] / ours[1] for bare, ours in rounds])),
    }
