"""What people ask of other offices, as they ask it, by whom to ask: what is no office's of these acts is told by it.

Each file holds the offices of one sort: `#` opens the sentence that says whom to ask, each line after it is a question.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def asked() -> dict[str, tuple[str, ...]]:
    """What is asked of each office, under the sentence that says whom to ask."""
    found: dict[str, list[str]] = {}
    for file in sorted(Path(__file__).parent.glob("*.txt")):
        who = ""
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("# "):
                who = line.removeprefix("# ")
            elif line:
                found.setdefault(who, []).append(line)
    return {who: tuple(questions) for who, questions in found.items()}
