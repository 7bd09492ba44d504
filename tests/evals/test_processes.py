"""How much memory a command takes: all its processes together, and what they share once."""

from __future__ import annotations

import subprocess
import sys

import pytest

from evals.processes import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems tell of one process only")

MINE, SHARED = 60, 100
FAMILY = f"""
import os, time
shared = b"x" * ({SHARED} << 20)
if os.fork() == 0:
    os.fork()
    mine = b"x" * ({MINE} << 20)
    time.sleep(0.6)
    os._exit(0)
time.sleep(0.7)
"""


def peak_of(program: str) -> float:
    """The megabytes of a program, measured by a process that is small, as whoever measures has to be."""
    measure = (
        "import sys; from evals.processes import measured as m; print(m([sys.executable, '-c', sys.argv[1]]).peak_mb)"
    )
    run = subprocess.run([sys.executable, "-c", measure, program], cwd=ROOT, stdout=subprocess.PIPE, check=True)
    return float(run.stdout)


def test_the_memory_of_all_the_processes() -> None:
    """One that holds something, its child and its child's child: what is theirs alone counts twice."""
    peak = peak_of(FAMILY)
    least = (SHARED + 2 * MINE) * 1.048576
    assert least < peak < least + 50


def test_the_memory_of_one() -> None:
    """Where there is one process it is the peak that the system tells, however soon it ends."""
    peak = peak_of(f"b'x' * ({SHARED} << 20)")
    assert SHARED < peak < SHARED + 50
