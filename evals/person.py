"""A simulated person, who wants something, has a true situation, and answers whatever is asked in own words."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from typing import Any

from assistant.italian import shown
from evals.truth import Truth

NOT_KNOWN = "non lo so"
_FIRST_QUESTIONS = 4
_ALONE = {"richiedente": "io"}


class Person:
    """Someone at the desk; with the same seed always the same."""

    def __init__(self, profile: Mapping[str, Any], truth: Truth, seed: int) -> None:
        self.truth, self._says = truth, profile["says"]
        self._chance = random.Random(f"{seed} {profile['id']}")  # noqa: S311 (no secret, the same each time)
        aside = self._says.get("__digressions") or []
        self._digressions: dict[int, str] = {self._chance.randrange(_FIRST_QUESTIONS): one for one in aside}
        self._asked: dict[str, int] = {}
        self._begins: dict[str, int] = {}
        self._turns = -1

    def digression(self) -> str | None:
        """What the person asks instead of answering, if anything, this time."""
        self._turns += 1
        return self._digressions.pop(self._turns, None)

    def answer(self, asked: str, known: Mapping[str, Any]) -> str:
        """The answer to a question, which the desk asks by the path of its fact, given what the desk knows."""
        times = self._asked[asked] = self._asked.get(asked, 0) + 1
        if "[]" in asked:
            return self._of_all(asked, times)
        return self._one(self.truth.mine(asked, known), times)

    def _one(self, path: str, times: int) -> str:
        ways = list(self._says.get(path) or ())
        if times <= len(ways):
            return str(ways[(self._first(path, len(ways)) + times) % len(ways)])
        return NOT_KNOWN if path in self.truth.unknown else spoken(self.truth.at(path))

    def _first(self, path: str, ways: int) -> int:
        """Where among its ways of answering this person begins."""
        return self._begins.setdefault(path, self._chance.randrange(ways))

    def _of_all(self, path: str, times: int) -> str:
        """Of each member who has it, what is so; or that nobody has."""
        paths = self.truth.members(path)
        if len(paths) == 1:
            return self._one(paths[0], times)
        have = [one for one in paths if self.truth.at(one) not in (None, False, 0, "0", "", [])]
        if not have:
            return "no, nessuno"
        return "; ".join(f"{self._who(one)}: {self._one(one, times)}" for one in have)

    def _who(self, path: str) -> str:
        head = re.sub(r"\].*", "]", path)
        role = str(self.truth.at(f"{head}.ruolo") or "") if "componenti" in head else ""
        if role in _ALONE:
            return _ALONE[role]
        return f"{role.replace('_', ' ') or head} di {self.truth.at(f'{head}.eta')} anni"


def spoken(value: Any) -> str:
    """A value said plainly.

    >>> spoken(True), spoken("2025-09-30"), spoken("6600"), spoken([]), spoken(None)
    ('sì', '30 settembre 2025', '6600', 'no, nessuno', 'non lo so')
    """
    if value is None:
        return NOT_KNOWN
    if isinstance(value, Mapping):
        return ", ".join(f"{name.replace('_', ' ')} {spoken(one)}" for name, one in value.items())
    if isinstance(value, list):
        return "; ".join(spoken(one) for one in value) or "no, nessuno"
    return shown(value)
