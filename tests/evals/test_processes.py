"""How much memory a command takes: all its processes together, and what they share once."""

from __future__ import annotations

import sys

import pytest

from evals.processes import measured

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


def test_the_memory_of_all_the_processes() -> None:
    """One that holds something, its child and its child's child: what is theirs alone counts twice."""
    peak = measured([sys.executable, "-c", FAMILY]).peak_mb
    least = (SHARED + 2 * MINE) * 1.048576
    assert least < peak < least + 50


def test_the_memory_of_one() -> None:
    """Where there is one process it is the peak that the system tells, however soon it ends."""
    peak = measured([sys.executable, "-c", f"b'x' * ({SHARED} << 20)"]).peak_mb
    assert SHARED < peak < SHARED + 50
