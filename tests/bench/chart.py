"""The chart and the tables of docs/performance.md, made from the figures."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.bench.report import markdown

BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
PAGE, IMAGE = Path("docs/performance.md"), Path("docs/images/performance.svg")
WIDTH, ROW, LEFT, RIGHT = 720, 26, 150, 70
COLOURS = {"detect": "#2f6f8f", "advance": "#5b9bb5"}
OTHER = "#a9c4cf"
TITLE = "Processor time of a message, by stage"


def write_docs(root: Path, told: Mapping[str, Any]) -> None:
    """Replaces what stands between the marks of the page, and the picture."""
    page = root / PAGE
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    page.write_text(f"{before}{BEGIN}\n{markdown(told)}{END}{after}", encoding="utf-8")
    if "stages" in told:
        (root / IMAGE).write_text(svg(told["stages"]), encoding="utf-8")


def svg(stages: Mapping[str, float]) -> str:
    """One bar for each stage, in microseconds a message."""
    height = ROW * len(stages) + 40
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img"'
        ' font-family="system-ui, sans-serif" font-size="13">',
        f"<title>{TITLE}</title>",
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        f'<text x="12" y="20" font-weight="600" fill="#1d2b33">{TITLE} (µs)</text>',
        *_bars(stages),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _bars(stages: Mapping[str, float]) -> Iterator[str]:
    longest = max(stages.values())
    for place, (name, us) in enumerate(stages.items()):
        y = 34 + place * ROW
        width = max(1.0, us / longest * (WIDTH - LEFT - RIGHT))
        yield f'<text x="{LEFT - 10}" y="{y + 15}" text-anchor="end" fill="#1d2b33">{name}</text>'
        yield (
            f'<rect x="{LEFT}" y="{y + 2}" width="{width:.1f}" height="18" rx="2"'
            f' fill="{COLOURS.get(name, OTHER)}"/>'
        )
        yield f'<text x="{LEFT + width + 8:.1f}" y="{y + 15}" fill="#1d2b33">{us:,.0f}</text>'
