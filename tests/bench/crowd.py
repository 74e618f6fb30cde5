"""Many live conversations, each with its sidebar: what one holds in memory, what a message costs, how long it
waits at the pace of people."""

from dataclasses import asdict
from typing import Any

from tests.bench import machine, servers
from tests.bench.figures import Latencies
from tests.bench.load import Cast, drip, set_stage
from tests.bench.runs import Run, evenkeel_for, measured
from tests.bench.sizes import Sizes
from tests.bench.talking import say

TURNS = 200
"""More than any of them comes to here: none of them ends."""
OF_A_LEAD = 100
"""Conversations that one lead watches."""
OPENED = 2
"""Messages of each conversation before anything counts."""
WARMING = Cast(100, 20, name="w")
IDLE = 1_000
"""Sockets of the relay, for the price of a socket alone."""


def crowds(core: int | None, sizes: Sizes) -> list[dict[str, Any]]:
    return [_crowd(core, sizes, count, largest=count == max(sizes.crowds)) for count in sizes.crowds]


def idle_socket_kb(core: int | None) -> float:
    """What one idle socket of the bare stack holds."""

    async def held(run: Run) -> float:
        before = run.server.resident_kb()
        more = await set_stage(run.server, IDLE)
        after = run.server.resident_kb()
        more.close()
        return (after - before) / IDLE

    with servers.relay(core) as server:
        return measured(server, Cast(1, 1), 0, held)


def _crowd(core: int | None, sizes: Sizes, count: int, *, largest: bool) -> dict[str, Any]:
    if missing := machine.allow_files(count + count // OF_A_LEAD):
        say(f"{count:,} live conversations are left out: {missing}")
        return {"conversations": count, "left_out": missing}
    leads = max(1, count // OF_A_LEAD)
    cast = Cast(count, TURNS, agents=count, teams=leads)
    with evenkeel_for(core, cast, leads) as server:
        measured(server, WARMING, 0, lambda run: run.warmed())  # the tables are no conversation's
        before_kb = server.resident_kb()

        async def work(run: Run) -> dict[str, Any]:
            await run.saturated(OPENED * count)
            held_kb = (server.resident_kb() - before_kb) / count
            cost_us = await run.cost_us(sizes.growth_messages)
            told: dict[str, Any] = {"conversations": count, "kb_each": held_kb, "cpu_us": cost_us}
            say(f"{count:,} live conversations: {held_kb:.1f} KB each, {cost_us:.0f} µs a message")
            return told | ({"human": await _human(run, sizes, count)} if largest else {})

        return measured(server, cast, leads, work)


async def _human(run: Run, sizes: Sizes, count: int) -> dict[str, Any]:
    """Everybody at the pace of people, and a lead for each hundred."""
    rate = count / sizes.human_gap_s
    made, first = run.next(int(rate * sizes.human_s))
    before_s = run.server.cpu_s()
    seen = await drip(run.stage, made, rate, first, seed=2)
    busy = (run.server.cpu_s() - before_s) / (seen.due[-1] - seen.due[0])
    screen, card = seen.screen(), Latencies.of(seen.cards)
    held = f"{seen.lost():,} did not come out, {seen.cut_off} sockets were closed"
    waits = f"p50 {screen.p50:.1f}, p99 {screen.p99:.1f} ms"
    say(f"{count:,} at the pace of people, {rate:,.0f}/s: {waits}; {held}")
    return {
        "rate_per_s": rate,
        "screen": asdict(screen),
        "card": asdict(card),
        "alert": asdict(seen.lead_alerts()),
        "lost": seen.lost(),
        "not_acked": max(0, len(made) - seen.acked),
        "cut_off": seen.cut_off,
        "core_busy": busy,
        "kb_each_after": run.server.resident_kb() / count,
    }
