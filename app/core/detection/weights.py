"""Trained weights: one row of numbers for each feature, one number for each thing that is judged.

They are made by `make train` and ship as `weights.bin`; `docs/model-card.md` says from what and how good.
"""

import json
import zlib
from dataclasses import dataclass
from functools import cache
from pkgutil import get_data

ZERO = 128
"""A weight is stored as one byte, 1…255; this byte is the weight 0."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Of each output: `biases` and `steps` (what one step of a weight adds), both in units of the logit, and
    `cuts`, the logit from which on it is said to be so."""

    outputs: tuple[str, ...]
    biases: tuple[float, ...]
    steps: tuple[float, ...]
    cuts: tuple[float, ...]
    rows: dict[str, int]
    table: bytes
    """Row after row, a byte for each output."""


def pack(weights: Weights) -> bytes:
    head = json.dumps(
        {
            "outputs": weights.outputs,
            "biases": weights.biases,
            "steps": weights.steps,
            "cuts": weights.cuts,
        }
    )
    names = "\n".join(weights.rows)
    return zlib.compress(b"\0".join((head.encode(), names.encode(), weights.table)), 9)


def unpack_weights(packed: bytes) -> Weights:
    """What `pack` made. Raises ValueError or zlib.error when it is something else."""
    head, names, table = zlib.decompress(packed).split(b"\0", 2)
    told = json.loads(head)
    rows = {name: row for row, name in enumerate(names.decode().split("\n"))}
    if len(table) != len(rows) * len(told["outputs"]):
        raise ValueError("weights.bin: the table does not fit the names; run `make train` again")
    return Weights(
        tuple(told["outputs"]),
        tuple(told["biases"]),
        tuple(told["steps"]),
        tuple(told["cuts"]),
        rows,
        table,
    )


@cache
def shipped() -> Weights:
    """The weights of this package, read once."""
    packed = get_data(__package__, "weights.bin")
    if packed is None:
        raise FileNotFoundError("weights.bin is missing from the package: install it again, or `make train`")
    return unpack_weights(packed)
