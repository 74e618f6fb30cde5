"""Sets of names, as the embedded files keep them."""

from collections.abc import Iterable

import orjson


def written(names: Iterable[str]) -> str:
    return orjson.dumps(sorted(names)).decode()


def read(column: str | bytes) -> frozenset[str]:
    return frozenset(orjson.loads(column))
