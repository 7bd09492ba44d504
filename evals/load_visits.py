"""Visits to a service, as people pay them: a question, or a conversation in which what is asked is answered."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evals.person import NOT_KNOWN, spoken

_DATA = Path(__file__).parent / "data" / "answers" / "dev"
_MOST = 12


@dataclass(frozen=True, slots=True)
class Visit:
    """What somebody comes to ask, and how they answer what they are asked."""

    opens: Sequence[str]
    says: Mapping[str, Sequence[str]] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)

    def next(self, said: int, asked: str | None) -> str | None:
        """The next message after so many; where nothing is asked, and all was said, none.

        >>> visit = Visit(["posso partecipare?"], {"eta": ["ne ho 50"]}, {"disoccupato": True})
        >>> visit.next(0, None), visit.next(1, "eta"), visit.next(2, "disoccupato"), visit.next(3, "altro")
        ('posso partecipare?', 'ne ho 50', 'sì', 'non lo so')
        >>> visit.next(4, None)
        """
        if said < len(self.opens):
            return self.opens[said]
        if asked is None or not self.says or said >= _MOST:
            return None
        if "[]" in asked:
            return "no, nessuno"
        ways = self.says.get(asked)
        return ways[0] if ways else spoken(self.facts[asked]) if asked in self.facts else NOT_KNOWN


def visits(seed: int) -> Iterator[Visit]:
    """Visits without end: each of the development half as likely as any other, always the same with the same seed."""
    chance, all_of_them = random.Random(seed), read()  # noqa: S311 (no secret, the same each time)
    while True:
        yield chance.choice(all_of_them)


def read() -> list[Visit]:
    """The questions of the development half, what is out of scope, the attacks, and the openings of conversations."""
    found = []
    for file in sorted(_DATA.glob("*.jsonl")):
        for line in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
            asked = line.get("q") or line["opening"]
            opens = asked if isinstance(asked, list) else [asked]
            found.append(Visit(opens, line.get("says") or {}, line.get("facts") or {}))
    return found
