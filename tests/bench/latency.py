"""How long a message waits until it is on the screen, at a part of what saturates the server."""

from dataclasses import asdict, dataclass
from typing import Any

from tests.bench import servers
from tests.bench.figures import Latencies, Spread
from tests.bench.load import drip
from tests.bench.runs import Run, evenkeel_for, measured
from tests.bench.sizes import Sizes
from tests.bench.talking import say
from tests.bench.throughput import CAST, RELAY_WARM

FEWEST = 200
"""Messages of a measurement."""


@dataclass(frozen=True, slots=True)
class Waits:
    """Until the sidebar has the message, until it has a new card, until the wallboard has the alert."""

    screen: Latencies
    card: Latencies
    alert: Latencies
    lost: int


def latency(core: int | None, sizes: Sizes, saturation: float) -> dict[str, Any]:
    """At shares of what saturates Evenkeel; the relay gets the same messages a second."""
    loads: dict[str, Any] = {}
    for share in sizes.loads:
        rate = share * saturation
        rounds = [_both(core, sizes, rate, number) for number in range(sizes.latency_rounds)]
        loads[f"{share:.0%}"] = {"rate_per_s": rate, **_told(rounds)}
        screen = loads[f"{share:.0%}"]["screen"]
        say(f"latency at {rate:,.0f}/s ({share:.0%}): p50 {screen['p50']:.2f}, p99 {screen['p99']:.1f} ms")
    return loads


def _both(core: int | None, sizes: Sizes, rate: float, seed: int) -> tuple[Latencies, Waits]:
    count = max(FEWEST, int(rate * sizes.latency_s))

    async def bare(run: Run) -> Latencies:
        await run.warmed(RELAY_WARM)
        made, first = run.next(count)
        return (await drip(run.stage, made, rate, first, seed, acks=False)).screen()

    async def ours(run: Run) -> Waits:
        await run.warmed()
        made, first = run.next(count)
        seen = await drip(run.stage, made, rate, first, seed)
        return Waits(seen.screen(), Latencies.of(seen.cards), seen.lead_alerts(), seen.lost())

    with servers.relay(core) as server:
        relay = measured(server, CAST, 0, bare)
    with evenkeel_for(core, CAST) as server:
        return relay, measured(server, CAST, 1, ours)


def _told(rounds: list[tuple[Latencies, Waits]]) -> dict[str, Any]:
    return {
        "relay": _middle([relay for relay, _ in rounds]),
        "screen": _middle([waits.screen for _, waits in rounds]),
        "card": _middle([waits.card for _, waits in rounds]),
        "alert": _middle([waits.alert for _, waits in rounds]),
        "lost": sum(waits.lost for _, waits in rounds),
    }


def _middle(rounds: list[Latencies]) -> dict[str, float]:
    """The middle round of each figure."""
    several = [asdict(each) for each in rounds]
    return {name: Spread.of([each[name] for each in several]).middle for name in several[0]}
