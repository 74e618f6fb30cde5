"""How soon things are there: the server, the answer to one line; and how fast a recording is replayed."""

import json
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.bench import talk
from tests.bench.figures import Spread
from tests.bench.servers import People, evenkeel
from tests.bench.sizes import Sizes
from tests.bench.talking import say

LINE = "This is the third time I'm asking, and still nobody has called me.\n"
TURNS = 20


def starting(core: int | None, sizes: Sizes) -> dict[str, Any]:
    ready, detected = [], []
    for _ in range(sizes.starts):
        with evenkeel(core, People()) as server:
            ready.append(server.ready_s)
        detected.append(_took("detect", given=LINE))
    say(f"ready after {max(ready):.2f} s, a line detected after {max(detected):.2f} s, at the most")
    return {"ready_s": asdict(Spread.of(ready)), "detect_s": asdict(Spread.of(detected))}


def replaying(sizes: Sizes) -> dict[str, float]:
    """Messages a second of `evenkeel replay`, in-process. What its start takes is taken off."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = Path(folder) / "few.jsonl", Path(folder) / "many.jsonl"
        _record(few, TURNS)
        _record(many, sizes.replayed + TURNS)
        short = _took("replay", str(few))
        per_s = sizes.replayed / (_took("replay", str(many)) - short)
    say(f"replay: {per_s:,.0f} messages a second")
    return {"per_s": per_s}


def _took(*words: str, given: str = "") -> float:
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "app", *words], input=given, capture_output=True, text=True, check=True
    )
    return time.perf_counter() - began


def _record(path: Path, messages: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        for conversation in range(messages // TURNS):
            said = talk.turns(conversation, TURNS)
            turns = [{"speaker": speaker, "text": text} for speaker, text in said]
            file.write(json.dumps({"conversation_id": f"r-{conversation}", "turns": turns}) + "\n")
