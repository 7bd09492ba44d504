"""The peer's own environment, `.venv-peer`: prepared the first time, left alone afterwards."""

from __future__ import annotations

import sys
from pathlib import Path

from evals.processes import ROOT, measured

HOME = ROOT / ".venv-peer"
NEEDS = Path(__file__).with_name("requirements.txt")


def peer_python() -> Path:
    """The interpreter that has the peer; what it needs is installed if it is not, or if the needs have changed."""
    python, installed = HOME / "bin" / "python", HOME / "installed.txt"
    wanted = NEEDS.read_text(encoding="utf-8")
    if not installed.exists() or installed.read_text(encoding="utf-8") != wanted:
        measured([sys.executable, "-m", "venv", "--clear", HOME])
        measured([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", NEEDS])
        installed.write_text(wanted, encoding="utf-8")
    return python
