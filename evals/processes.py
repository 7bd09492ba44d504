"""Commands run as processes of their own: how long each takes, of the clock and of the processors, and how much memory.

Whoever starts them stays small: on Linux the peak that the system reports for a child is never below what its parent
held when it started it.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
Command = Sequence[str | Path]
"""What is run: a program and its arguments."""
_UNIT = 1024 if sys.platform == "linux" else 1


@dataclass(frozen=True, slots=True)
class Measured:
    """One run of a command."""

    seconds: float
    processor: float
    peak_mb: float
    output: str


def measured(command: Command) -> Measured:
    """Run a command to its end; one that fails is an error, told with what it wrote."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as out:
        start = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603 (the project's own commands)
            [str(part) for part in command], cwd=ROOT, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        output = out.read()
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}\n{output}")
    return Measured(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _UNIT / 1e6, output)


def in_turn(times: int, *commands: Command) -> list[list[Measured]]:
    """Run some commands in turn, so that whatever slows the machine slows them all; the runs of each."""
    runs = [[measured(command) for command in commands] for _ in range(times)]
    return [list(of_one) for of_one in zip(*runs, strict=True)]


def typical(values: Sequence[float]) -> float:
    """The median."""
    return statistics.median(values)


def console_script(name: str) -> Path:
    """A command of this environment."""
    return Path(sys.executable).parent / name
