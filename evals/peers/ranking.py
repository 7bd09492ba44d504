"""What the peers of search do alike: texts and questions come in as JSON, the parts in order go out as JSON.

A peer finds clauses, or pieces of parts; a part stands where the first of its own stands.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

_AMONG = 10


class Text(NamedTuple):
    """Something to be found, and the part of an act that it belongs to."""

    part: str
    text: str


Rank = Callable[[str], Iterable[str]]
"""The parts for a question, best first, each as often as something of it is found."""


def answer(source: Path, target: Path, build: Callable[[Sequence[Text]], Rank], texts: str) -> None:
    """Let a peer index some of the texts and rank the parts for each question."""
    task = json.loads(source.read_text(encoding="utf-8"))
    start = time.perf_counter()
    rank = build([Text(*pair) for pair in task[texts]])
    rank(task["questions"][0])
    built = time.perf_counter() - start
    rankings, seconds = [], []
    for question in task["questions"]:
        start = time.perf_counter()
        parts = list(dict.fromkeys(rank(question)))[:_AMONG]
        seconds.append(time.perf_counter() - start)
        rankings.append(parts)
    told = {"build_seconds": built, "rankings": rankings, "seconds": seconds}
    target.write_text(json.dumps(told), encoding="utf-8")
