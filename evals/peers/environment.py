"""The peers' own environments, `.venv-peer-<name>`: prepared the first time, left alone afterwards."""

from __future__ import annotations

import sys
from pathlib import Path

from evals.processes import ROOT, measured

HERE = Path(__file__).parent


def peer_python(name: str = "rules") -> Path:
    """The interpreter that has some peers; what they need is installed if it is not, or if the needs have changed."""
    home, needs = ROOT / f".venv-peer-{name}", HERE / f"{name}.txt"
    python, installed = home / "bin" / "python", home / "installed.txt"
    wanted = needs.read_text(encoding="utf-8")
    if not installed.exists() or installed.read_text(encoding="utf-8") != wanted:
        print(f"preparo {home.name} (una volta sola, qualche minuto)…", file=sys.stderr, flush=True)
        measured([sys.executable, "-m", "venv", "--clear", home])
        measured([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", needs])
        installed.write_text(wanted, encoding="utf-8")
    return python
