"""A server in a process of its own, as `evenkeel serve` starts it."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

LAST_LINE = ("`evenkeel key create`", "A demonstration is playing")
STOP_S = 15


@dataclass(frozen=True)
class Running:
    """`said` is what it printed at its start."""

    url: str
    data: Path
    said: list[str]
    process: subprocess.Popen[str]

    def make(self, *words: str) -> str:
        """A key or a token of `evenkeel key …`, made beside the running server."""
        return evenkeel(*words, data=self.data).stdout.strip()

    def stop(self) -> int:
        """As Ctrl+C does; returns the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(STOP_S)


def evenkeel(*words: str, data: Path) -> subprocess.CompletedProcess[str]:
    """Any command, with that data folder."""
    environment = {**os.environ, "EVENKEEL_DATA": str(data)}
    command = [sys.executable, "-m", "app", *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=20, check=False)


@contextmanager
def running(data: Path, *options: str) -> Iterator[Running]:
    """On any free port, until the block ends."""
    command = [sys.executable, "-m", "app", "serve", "--port", "0", "--data", str(data), *options]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        try:
            said = list(_start(process))
            yield Running(said[0].split()[-1], data, said, process)
        finally:
            process.kill()
            process.communicate()


def _start(process: subprocess.Popen[str]) -> Iterator[str]:
    assert process.stdout
    for line in process.stdout:
        yield line.rstrip("\n")
        if any(words in line for words in LAST_LINE):
            return
    _, errors = process.communicate()
    raise AssertionError(f"the server did not start: {errors}")
