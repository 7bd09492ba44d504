"""What can go wrong with the rules: facts that cannot be, and a law that is written wrongly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class LawError(Exception):
    """A norm is written wrongly: found when the law is loaded, never when it is applied."""


class ActNotHereError(LawError):
    """An act that somebody names is no package that can be imported."""

    def __init__(self, package: str) -> None:
        super().__init__(f"l'atto «{package}» non si trova: manca il modulo «{package}.tools»")


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """One fact that cannot be taken: which, what is wrong with it, what would be accepted."""

    field: str
    problem: str
    accepted: str


class BadFactsError(Exception):
    """Facts that cannot be, each named in Italian; nothing is computed from a repaired guess."""

    def __init__(self, problems: Sequence[FieldProblem]) -> None:
        told = " ".join(f"«{p.field}»: {p.problem}. {p.accepted}." for p in problems)
        super().__init__(told)
        self.problems = tuple(problems)


class UnknownToolError(Exception):
    """No tool has this name."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(f"Nessuno strumento si chiama «{name}». Ci sono: {', '.join(known)}.")
        self.name = name
