"""The machine the benchmark runs on: its cores, its limits, the memory of a process."""

import os
import platform
import resource
import subprocess
import sys
from pathlib import Path

SPARE_FILES = 500
"""Open files that a process needs besides its sockets."""


def cores() -> list[int]:
    """Those that this process may use; empty where the system can't tell (macOS)."""
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


def pin(core: int | None) -> None:
    """Keeps this process on one core, where the system can."""
    if core is not None and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {core})


def allow_files(sockets: int) -> str | None:
    """Raises the limit on open files for this process and those that it starts; else says what is missing."""
    wanted = sockets + SPARE_FILES
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return None
    most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
    except (OSError, ValueError) as error:
        return f"{wanted:,} open files are needed and {soft:,} allowed ({error}): try `ulimit -n {wanted}`"
    if most < wanted:
        return f"{wanted:,} open files are needed and {hard:,} allowed: raise the hard limit (`ulimit -Hn`)"
    return None


def resident_kb(process: int) -> int:
    """The memory that a process holds at the moment."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        told = subprocess.run(
            ["ps", "-o", "rss=", "-p", str(process)], capture_output=True, text=True, check=True
        )
        return int(told.stdout)
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:"))


def cpu_s(process: int) -> float:
    """Processor time of all threads of a process so far; to a microsecond on Linux, to 10 ms elsewhere."""
    try:
        threads = list(Path(f"/proc/{process}/task").iterdir())
        return sum(int((thread / "schedstat").read_text().split()[0]) for thread in threads) / 1e9
    except OSError:
        told = subprocess.run(
            ["ps", "-o", "time=", "-p", str(process)], capture_output=True, text=True, check=True
        )
        return _clock_s(told.stdout.strip())


def _clock_s(told: str) -> float:
    """Seconds of [[days-]hours:]minutes:seconds[.hundredths]."""
    days, _, clock = told.rpartition("-")
    seconds = float(days or 0) * 24
    for part in clock.split(":"):
        seconds = seconds * 60 + float(part)
    return seconds


def description() -> dict[str, object]:
    """For the report: whoever reads the figures must know what they were measured on."""
    return {
        "system": f"{platform.system()} {platform.machine()}",
        "processor": _processor(),
        "cores": os.cpu_count() or 1,
        "python": platform.python_version(),
        "busy": [round(load, 1) for load in os.getloadavg()],
    }


def _processor() -> str:
    try:
        told = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return platform.processor() or sys.platform
    names = [line.split(":", 1)[1].strip() for line in told.splitlines() if line.startswith("model name")]
    return names[0] if names else platform.machine()
