"""The relay and Evenkeel, each in a process of its own, on a core of its own where the system can."""

import asyncio
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from app.adapters.credentials_sqlite import SqliteCredentials
from app.ports import Identity
from tests.bench import machine

START_S = 30
STOP_S = 20
KEY = "the-source-of-the-benchmark"


@dataclass(frozen=True)
class Server:
    url: str
    process: int
    ready_s: float
    """From the start of the process until it answered that it is ready."""

    def cpu_s(self) -> float:
        """Processor time so far, of all its threads."""
        return machine.cpu_s(self.process)

    def resident_kb(self) -> int:
        return machine.resident_kb(self.process)


@dataclass(frozen=True)
class People:
    """Who may sign in: agents `agent-0` …, and leads `lead-0` …, of the teams given for each."""

    agents: int = 1
    leads: Sequence[Sequence[str]] = ()


@contextmanager
def relay(core: int | None) -> Iterator[Server]:
    with _running([sys.executable, "-m", "tests.bench.relay"], core, {}) as server:
        yield server


@contextmanager
def evenkeel(core: int | None, people: People, rules: Path | None = None) -> Iterator[Server]:
    """As shipped, every detector and the durable log, with a folder of data that is thrown away."""
    with tempfile.TemporaryDirectory(prefix="evenkeel-bench-") as folder:
        asyncio.run(_admit(Path(folder) / "credentials.db", people))
        command = [sys.executable, "-m", "app", "serve", "--port", "0", "--data", folder]
        more = {"EVENKEEL_LOG": "warning"} | ({"EVENKEEL_RULES": str(rules)} if rules else {})
        with _running(command, core, more, "/readyz") as server:
            yield server


async def _admit(path: Path, people: People) -> None:
    """Straight into the file: ten thousand tokens of the command line would take hours."""
    credentials = SqliteCredentials(path)
    credentials._db.execute("PRAGMA synchronous=OFF")
    await credentials.add(KEY, Identity("bench", "source"))
    for number in range(people.agents):
        await credentials.add(f"agent-{number}", Identity(f"agent-{number}", "agent"))
    for number, teams in enumerate(people.leads):
        await credentials.add(f"lead-{number}", Identity(f"lead-{number}", "lead", frozenset(teams)))
    await credentials.close()


@contextmanager
def _running(
    command: list[str], core: int | None, more: dict[str, str], ready: str | None = None
) -> Iterator[Server]:
    began = time.perf_counter()
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", **more}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        try:
            if core is not None:
                os.sched_setaffinity(process.pid, {core})
            assert process.stdout
            first = process.stdout.readline()
            if not first:
                raise RuntimeError(f"{' '.join(command)} did not start")
            url = first.split()[-1]
            if ready:
                _await_ready(url + ready)
            yield Server(url, process.pid, time.perf_counter() - began)
        finally:
            _stop(process)


def _await_ready(address: str) -> None:
    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline:
        try:
            if httpx.get(address).status_code == 200:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.005)
    raise RuntimeError(f"{address} was not ready within {START_S} s")


def _stop(process: "subprocess.Popen[str]") -> None:
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(STOP_S)
    except subprocess.TimeoutExpired:
        process.kill()
