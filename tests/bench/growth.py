"""What a message costs as things grow: rules, the conversation's length, leads who watch."""

import tempfile
from pathlib import Path
from typing import Any

import yaml

from app.adapters.yaml_lines import read_yaml
from tests.bench import servers
from tests.bench.load import Cast, drip
from tests.bench.runs import Run, evenkeel_for, measured
from tests.bench.servers import People
from tests.bench.sizes import Sizes
from tests.bench.talk import scripts_in_turn
from tests.bench.talking import say

SHIPPED = Path(__file__).parents[2] / "rules"
SHORT, LONG = 10, 1_000
"""Turns into a conversation."""
ROWS_RATE = 200.0
"""Messages a second while leads watch."""


def with_length(core: int | None, sizes: Sizes) -> dict[str, float]:
    """The same turns, word for word, early in conversations and late."""
    period = sum(len(script) for script in scripts_in_turn())
    late = SHORT + period * ((LONG - SHORT) // period - 1)
    cast = Cast(sizes.long_conversations, LONG + period)

    async def work(run: Run) -> dict[str, float]:
        count = cast.conversations
        await run.saturated(SHORT * count)
        short = await run.cost_us(period * count)
        await run.saturated((late - SHORT - period) * count)
        long = await run.cost_us(period * count)
        return {"short_us": short, "long_us": long, "growth": long / short - 1}

    with evenkeel_for(core, cast) as server:
        told = measured(server, cast, 1, work)
    say(f"conversation of {SHORT} and of {LONG:,}: {told['short_us']:.0f} and {told['long_us']:.0f} µs")
    return told


def with_rules(core: int | None, sizes: Sizes) -> list[dict[str, float]]:
    told = []
    for count in sizes.rules:
        with tempfile.TemporaryDirectory() as folder:
            write_rules(Path(folder), count)
            with servers.evenkeel(core, People(1, [["team-0"]]), Path(folder)) as server:
                cost = measured(server, Cast(100, 20), 1, lambda run: _cost(run, sizes))
        told.append({"rules": count, "cpu_us": cost})
        say(f"{count} rules: {cost:.0f} µs a message")
    return told


def with_leads(core: int | None, sizes: Sizes) -> list[dict[str, float]]:
    """All of one team, so that each sees every row."""
    told = []
    cast = Cast(100, 20)
    for count in sizes.watching:

        async def work(run: Run) -> float:
            await run.warmed()
            made, first = run.next(int(ROWS_RATE * sizes.watching_s))
            before_s = run.server.cpu_s()
            await drip(run.stage, made, ROWS_RATE, first)
            return (run.server.cpu_s() - before_s) / len(made) * 1e6

        with evenkeel_for(core, cast, count) as server:
            cost = measured(server, cast, count, work)
        told.append({"leads": count, "cpu_us": cost})
        say(f"{count} leads watching a hundred conversations: {cost:.0f} µs a message")
    return told


async def _cost(run: Run, sizes: Sizes) -> float:
    await run.warmed()
    return await run.cost_us(sizes.growth_messages)


def write_rules(folder: Path, count: int) -> None:
    """So many of the shipped rules: those for alerts first, which none can do without; again if need be."""
    paths = sorted(SHIPPED.glob("*.yaml"), key=lambda path: (path.stem != "alerts", path.name))
    files = {path.name: read_yaml(path.read_text("utf-8"), path.name)[0] for path in paths}
    left, copy = count, 0
    while left > 0:
        for name, data in files.items():
            rules = data.get("rules", [])[:left]
            if copy and not rules:
                continue
            left -= len(rules)
            again = [{**rule, "id": f"{rule['id']}-{copy}"} if copy else rule for rule in rules]
            kept = {"rules": again} if copy else {**data, **({"rules": again} if "rules" in data else {})}
            text = yaml.safe_dump(kept, allow_unicode=True, sort_keys=False)
            (folder / f"{copy}-{name}").write_text(text, encoding="utf-8")
        copy += 1


def as_json(core: int | None, sizes: Sizes) -> dict[str, Any]:
    return {
        "length": with_length(core, sizes),
        "rules": with_rules(core, sizes),
        "leads": with_leads(core, sizes),
    }
