"""What people ask of other offices, as they ask it, by whom to ask: what is no office's of these acts is told by it.

Each file holds the offices of one sort, in the form of anticipated questions: `#` opens the sentence that says whom to
ask, each line after it is a question.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from corpus.anticipated import read_questions


@cache
def asked() -> dict[str, tuple[str, ...]]:
    """What is asked of each office, under the sentence that says whom to ask."""
    found: dict[str, tuple[str, ...]] = {}
    for file in sorted(Path(__file__).parent.glob("*.txt")):
        for who, questions in read_questions(file).items():
            found[who] = (*found.get(who, ()), *questions)
    return found
