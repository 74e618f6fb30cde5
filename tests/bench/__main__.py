"""The benchmark's command line: `python -m tests.bench --help`."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.bench import chart, growth, machine
from tests.bench.crowd import crowds, idle_socket_kb
from tests.bench.latency import latency
from tests.bench.report import aims, markdown
from tests.bench.sizes import FULL, QUICK, Sizes
from tests.bench.stages import stages
from tests.bench.starting import replaying, starting
from tests.bench.talking import elapsed_s, say
from tests.bench.throughput import throughput

ROOT = Path(__file__).parents[2]
OUT = Path("test-results/bench")
DESCRIPTION = """
Measures Evenkeel by the yardstick of a bare relay on the same stack, on this machine alone (127.0.0.1). The
server has one core, what loads it another. Writes bench.json and bench.md. A full run takes
about ten minutes.
"""
PARTS = ("throughput", "latency", "idle_socket_kb", "crowds", "stages", "growth", "starting", "replay")


def main(words: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(words)
    sizes = QUICK if options.quick else FULL
    options.out.mkdir(parents=True, exist_ok=True)
    told: dict[str, Any] = {}
    for told in measure(sizes, options.only or PARTS, options.minutes * 60):
        (options.out / "bench.json").write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
        (options.out / "bench.md").write_text(markdown(told), encoding="utf-8")
    sys.stdout.write(f"\n{markdown(told)}\nWritten to {options.out}/bench.json and bench.md\n")
    if options.write_docs:
        chart.write_docs(ROOT, told)
    return 0 if all(holds for _, _, _, holds in aims(told)) or not options.strict else 1


def measure(sizes: Sizes, wanted: Sequence[str], limit_s: float) -> Iterator[dict[str, Any]]:
    """What is known after each part, so that a run that is broken off has not been for nothing."""
    core = _set_cores()
    told: dict[str, Any] = {
        "when": datetime.now(UTC).date().isoformat(),
        "machine": machine.description(),
        "left_out": [],
    }
    for name, part in _parts(core, sizes, told).items():
        if name not in wanted:
            continue
        if elapsed_s() > limit_s:
            say(f"{name} is left out: {limit_s / 60:.0f} minutes are over")
            told["left_out"].append(name)
            continue
        told[name] = part()
        told["busy_after"] = machine.description()["busy"]
        yield told


def _parts(core: int | None, sizes: Sizes, told: dict[str, Any]) -> dict[str, Callable[[], Any]]:
    """In order: what matters most comes first, in case the time runs out."""
    return {
        "throughput": lambda: throughput(core, sizes),
        "latency": lambda: latency(core, sizes, _saturation(core, sizes, told)),
        "idle_socket_kb": lambda: idle_socket_kb(core),
        "crowds": lambda: crowds(core, sizes),
        "starting": lambda: starting(core, sizes),
        "replay": lambda: replaying(sizes),
        "stages": lambda: stages(sizes),
        "growth": lambda: growth.as_json(core, sizes),
    }


def _saturation(core: int | None, sizes: Sizes, told: dict[str, Any]) -> float:
    found = told.get("throughput") or throughput(core, sizes)
    return float(found["evenkeel_per_s"]["middle"])


def _set_cores() -> int | None:
    """This process, which makes the load, goes to the last core; returns the one for the servers."""
    cores = machine.cores()
    if len(cores) < 2:
        say("server and load share their cores here: the figures are worse than they could be")
        return None
    machine.pin(cores[-1])
    return cores[0]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make bench", description=DESCRIPTION)
    parser.add_argument("--quick", action="store_true", help="small sizes: about two minutes, rough figures")
    parser.add_argument("--only", action="append", choices=PARTS, help="measure this part; may be repeated")
    parser.add_argument("--minutes", type=float, default=12, help="begin no further part after so long (12)")
    parser.add_argument("--out", type=Path, default=OUT, help=f"folder for the results ({OUT})")
    parser.add_argument("--strict", action="store_true", help="exit with 1 when an aim is missed")
    parser.add_argument(
        "--write-docs", action="store_true", help="put tables and chart into docs/performance.md"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
