"""Terms as data: from which date, how much later, where it is written, and how it was counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from rules_core.acts import Act
from rules_core.calendar import is_holiday
from rules_core.envelopes import Envelope, Note, envelope
from rules_core.facts import Day
from rules_core.records import Case, fact_at, read_case
from rules_core.tools import Tool


@dataclass(frozen=True, slots=True)
class Term:
    """A term: its name, the fact it runs from, how it is counted, its clause, the versions that have it."""

    name: str
    runs_from: str
    count: Callable[[date], date]
    told: str
    locator: str
    text: str
    rests_on: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()


@dataclass(frozen=True)
class TermsTool(Tool):
    """A tool that gives every term that follows from the dates given."""

    terms: tuple[Term, ...] = ()

    def run(self, raw: Any) -> Envelope:
        """The terms of the dates that are given; with none given, all dates are missing."""
        case = read_case(self.facts, raw)
        version = self.version(case)
        here = [t for t in self.terms if not t.versions or version in t.versions]
        given = [t for t in here if case[t.runs_from] is not None]
        result: dict[str, Any] = {t.name: self._date(t, case) for t in given}
        missing = [] if given else [self._ask(t, version) for t in _first_of_each(here)]
        steps = [self._step(t, case, version) for t in given]
        notes = [*self.standing(case), *self._readings(given, result, version)]
        shown = {"versione": version, **result} if version else result
        return envelope(self.name, shown, missing=missing, steps=steps, warnings=notes)

    def clauses(self) -> tuple[str, ...]:
        """The clauses of the terms."""
        return tuple(term.locator for term in self.terms)

    def _date(self, term: Term, case: Case) -> dict[str, Any]:
        last = term.count(case[term.runs_from])
        found: dict[str, Any] = {"data": last.isoformat(), "festivo": is_holiday(last), "come": term.told}
        if case.get("as_of") is not None:
            found["scaduto"] = case["as_of"] > last
        return found

    def _ask(self, term: Term, version: str | None) -> dict[str, Any]:
        fact: Day = fact_at(self.facts, term.runs_from)
        sources = [self.act.clause(term.locator, version)]
        return {"fact": term.runs_from, "question": fact.question, "why": fact.why, "sources": sources}

    def _step(self, term: Term, case: Case, version: str | None) -> dict[str, Any]:
        start = case[term.runs_from]
        return {
            "rule": term.name,
            "of": None,
            "text": f"{term.text} Dal {start:%d/%m/%Y}, {term.told}: {term.count(start):%d/%m/%Y}.",
            "value": term.count(start).isoformat(),
            "inputs": {term.runs_from: start.isoformat()},
            "sources": [self.act.clause(term.locator, version)],
        }

    def _readings(self, given: list[Term], result: Mapping[str, Any], version: str | None) -> list[Note]:
        codes = {code for term in given for code in term.rests_on}
        if any(result[term.name]["festivo"] for term in given):
            codes.add("scadenza_festiva")
        return [note(self.act, code, version) for code in self.act.decisions if code in codes]


def _first_of_each(terms: list[Term]) -> list[Term]:
    """One term for each date that is asked."""
    return list({term.runs_from: term for term in reversed(terms)}.values())[::-1]


def note(act: Act, code: str, version: str | None) -> Note:
    """A decision of an act as a warning."""
    decision = act.decisions[code]
    return Note(code, decision.reading, (act.clause(decision.locator, version),))
