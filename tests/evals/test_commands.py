"""The list of the measurements needs none of the libraries that one or the other of them does."""

from __future__ import annotations

import subprocess
import sys

from evals.__main__ import COMMANDS
from evals.processes import ROOT


def told(*args: str) -> str:
    """What `python -m evals` says where only the standard library is."""
    run = subprocess.run([sys.executable, "-S", "-m", "evals", *args], cwd=ROOT, capture_output=True, check=False)
    return (run.stdout + run.stderr).decode()


def test_the_list_needs_nothing() -> None:
    """Each measurement with its sentence."""
    listed = told("--help")
    assert "Traceback" not in listed
    assert all(name in listed for name in COMMANDS)


def test_what_is_missing_is_named() -> None:
    """A measurement whose libraries are not there names one of them, and what installs them."""
    missing = told("page")
    assert "Traceback" not in missing
    assert "scripts/setup dev" in missing
