"""Sentence embeddings of texts, remembered between runs: a text takes hundredths of a second."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from rich.progress import track

ENCODER = Path(__file__).parent / "encoder"
SIZE = 512
_BATCH = 32 * 32

Vectors: TypeAlias = NDArray[np.float32]


class Sentences:
    """Universal Sentence Encoder (lite), as packaged for Node: unit vectors of 512 numbers.

    What was read is kept in two files of `memory`, appended batch by batch, so that a stopped run goes on.
    """

    def __init__(self, memory: Path) -> None:
        memory.mkdir(parents=True, exist_ok=True)
        self._names = memory / "names.txt"
        self._vectors = memory / "vectors.f32"
        self._places: dict[str, int] = {}
        if self._names.exists():
            kept = min(self._vectors.stat().st_size // (4 * SIZE), len(self._names.read_text().split()))
            self._places = {name: at for at, name in enumerate(self._names.read_text().split()[:kept])}

    def of(self, texts: Sequence[str]) -> Vectors:
        """One row for each text."""
        names = [_name(text) for text in texts]
        new = {name: text for name, text in zip(names, texts, strict=True) if name not in self._places}
        self._encode(list(new.items()))
        vectors = np.fromfile(self._vectors, dtype="<f4").reshape(-1, SIZE)
        return vectors[[self._places[name] for name in names]]

    def _encode(self, new: list[tuple[str, str]]) -> None:
        batches = [new[at : at + _BATCH] for at in range(0, len(new), _BATCH)]
        for batch in track(batches, f"Reading {len(new):,} texts", disable=not batches):
            vectors = _embed([text for _, text in batch])
            with self._vectors.open("ab") as file:
                file.write(vectors.tobytes())
            with self._names.open("a") as file:
                file.writelines(f"{name}\n" for name, _ in batch)
            for name, _ in batch:
                self._places[name] = len(self._places)


def _name(text: str) -> str:
    return blake2b(text.encode(), digest_size=12).hexdigest()


def _embed(texts: Sequence[str]) -> Vectors:
    asked = "\n".join(map(json.dumps, texts)).encode()
    node = shutil.which("node")
    if node is None:
        raise FileNotFoundError("node is not on the path: `make train` brings its own")
    answer = subprocess.run(  # noqa: S603 (a script of ours)
        [node, "encode.mjs"], cwd=ENCODER, input=asked, capture_output=True, check=True
    )
    return np.frombuffer(answer.stdout, dtype="<f4").reshape(len(texts), SIZE)
