"""What was measured, for people: Markdown out of the same figures as the JSON. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

Figures = Mapping[str, Any]
RATIO_LEAST, RATIO_AIM = 0.12, 0.2


def markdown(told: Figures) -> str:
    """Only the parts that were measured."""
    parts = (_machine, _aims, _throughput, _latency, _crowds, _stages, _growth)
    return "\n".join(line for part in parts for line in part(told)) + "\n"


def aims(told: Figures) -> list[tuple[str, str, str, bool]]:
    """What is aimed at: what, the aim, the figure, whether it holds. Of what was measured."""
    return [aim for find in (_pace_aims, _crowd_aims, _growth_aims, _start_aims) for aim in find(told)]


def _pace_aims(told: Figures) -> Iterator[tuple[str, str, str, bool]]:
    if "throughput" in told:
        ratio = told["throughput"]["ratio"]
        figure = f"{ratio['middle']:.3f} ({ratio['least']:.3f}–{ratio['most']:.3f})"
        yield "throughput, of the bare relay", f"≥ {RATIO_LEAST}", figure, ratio["middle"] >= RATIO_LEAST
    if (half := told.get("latency", {}).get("50%")) is not None:
        for name, most in (("p50", 1.0), ("p99", 8.0)):
            added = half["screen"][name] - half["relay"][name]
            yield f"added latency at half load, {name}", f"≤ {most:.0f} ms", f"{added:.2f} ms", added <= most


def _crowd_aims(told: Figures) -> Iterator[tuple[str, str, str, bool]]:
    for crowd in told.get("crowds", ()):
        if (human := crowd.get("human")) is None:
            continue
        name = f"{crowd['conversations']:,} conversations at the pace of people"
        p99, lost = human["screen"]["p99"], human["lost"] + human["not_acked"]
        yield f"{name}, p99", "≤ 50 ms", f"{p99:.1f} ms", p99 <= 50
        yield f"{name}, lost", "0", str(lost), lost == 0
        yield (
            "memory of each, with its socket",
            "≤ 80 KB",
            f"{crowd['kb_each']:.1f} KB",
            crowd["kb_each"] <= 80,
        )


def _growth_aims(told: Figures) -> Iterator[tuple[str, str, str, bool]]:
    if "growth" in told:
        length = told["growth"]["length"]["growth"]
        yield (
            "cost a message, conversation of 10 to 1,000 messages",
            "< +10 %",
            f"{length:+.1%}",
            length < 0.1,
        )
    costs = [each["cpu_us"] for each in told.get("crowds", ()) if "cpu_us" in each]
    if len(costs) > 1:
        grown = costs[-1] / costs[0] - 1
        yield "cost a message, fewest to most conversations", "< +10 %", f"{grown:+.1%}", grown < 0.1


def _start_aims(told: Figures) -> Iterator[tuple[str, str, str, bool]]:
    if "starting" in told:
        for name, most, what in (("ready_s", 1.5, "server ready"), ("detect_s", 0.7, "`detect` of one line")):
            took = told["starting"][name]["middle"]
            yield what, f"≤ {most} s", f"{took:.2f} s", took <= most
    if "replay" in told:
        per_s = told["replay"]["per_s"]
        yield "`replay`, messages a second", "≥ 6,000", f"{per_s:,.0f}", per_s >= 6_000


def _machine(told: Figures) -> Iterator[str]:
    machine = told["machine"]
    busy = ", ".join(map(str, machine["busy"]))
    yield (
        f"Measured {told['when']} on {machine['processor']}, {machine['cores']} cores, {machine['system']}, "
        f"Python {machine['python']}; load average at the start {busy}, at the end "
        f"{', '.join(map(str, told['busy_after']))}. The server and what loads it have a core each."
    )
    yield ""


def _aims(told: Figures) -> Iterator[str]:
    mark = {True: "yes", False: "**no**"}
    rows = [(what, aim, figure, mark[holds]) for what, aim, figure, holds in aims(told)]
    yield from _table(("", "aim", "measured", "holds"), rows)


def _throughput(told: Figures) -> Iterator[str]:
    if "throughput" not in told:
        return
    found = told["throughput"]
    names = {
        "relay_per_s": "bare relay, messages a second",
        "evenkeel_per_s": "Evenkeel, messages a second",
        "ratio": "ratio of the two",
        "relay_cpu_us": "bare relay, µs of processor a message",
        "evenkeel_cpu_us": "Evenkeel, µs of processor a message",
        "cpu_ratio": "ratio of the two",
    }
    yield "### One core, saturated"
    yield ""
    rows = [
        (name, *(_short(found[key][of]) for of in ("middle", "least", "most"))) for key, name in names.items()
    ]
    yield from _table(("", "middle round", "least", "most"), rows)


def _latency(told: Figures) -> Iterator[str]:
    if "latency" not in told:
        return
    yield "### Latency, from the moment a message was due"
    yield ""
    names = {"relay": "relay", "screen": "sidebar", "card": "new card", "alert": "lead's alert"}
    rows = [
        (
            load,
            f"{found['rate_per_s']:,.0f}",
            name,
            *(_short(found[key][of]) for of in ("p50", "p99", "p999")),
        )
        for load, found in told["latency"].items()
        for key, name in names.items()
    ]
    yield from _table(("of saturation", "messages/s", "until", "p50 ms", "p99 ms", "p99.9 ms"), rows)


def _crowds(told: Figures) -> Iterator[str]:
    if "crowds" not in told:
        return
    yield "### Live conversations, each with its sidebar"
    yield ""
    if "idle_socket_kb" in told:
        yield f"An idle socket of the bare relay holds {told['idle_socket_kb']:.1f} KB."
        yield ""
    rows = [_crowd(each) for each in told["crowds"]]
    head = (
        "conversations",
        "KB each",
        "µs a message",
        "at the pace of people: p50",
        "p99",
        "p99.9 ms",
        "core busy",
    )
    yield from _table(head, rows)


def _crowd(crowd: Figures) -> tuple[str, ...]:
    count = f"{crowd['conversations']:,}"
    if "left_out" in crowd:
        return (count, crowd["left_out"], "", "", "", "", "")
    human = crowd.get("human")
    waits = [_short(human["screen"][of]) for of in ("p50", "p99", "p999")] if human else ["", "", ""]
    busy = f"{human['core_busy']:.0%}" if human else ""
    return (count, _short(crowd["kb_each"]), _short(crowd["cpu_us"]), *waits, busy)


def _stages(told: Figures) -> Iterator[str]:
    if "stages" not in told:
        return
    yield "### By stage"
    yield ""
    yield from _table(("stage", "µs a message"), [(name, _short(us)) for name, us in told["stages"].items()])


def _growth(told: Figures) -> Iterator[str]:
    if "growth" not in told:
        return
    growth = told["growth"]
    yield "### As things grow"
    yield ""
    rows = [("10 messages in the conversation", _short(growth["length"]["short_us"]))]
    rows.append(("1,000 messages in it", _short(growth["length"]["long_us"])))
    rows += [(f"{each['rules']} rules", _short(each["cpu_us"])) for each in growth["rules"]]
    rows += [
        (f"{each['leads']} leads, who see every row", _short(each["cpu_us"])) for each in growth["leads"]
    ]
    yield from _table(("", "µs of processor a message"), rows)


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    head = list(head)
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    yield ""


def _short(number: float) -> str:
    return f"{number:,.0f}" if abs(number) >= 100 else f"{number:.3g}"
