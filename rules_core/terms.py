"""Terms as data: from which date, how much later or earlier, where it is written, and how it was counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from rules_core.calendar import day_of, is_holiday
from rules_core.envelopes import Envelope, Note, envelope
from rules_core.exports import Event
from rules_core.facts import Role
from rules_core.records import Case, fact_at, read_case
from rules_core.tools import Tool


@dataclass(frozen=True, slots=True)
class Term:
    """A term: its name, the fact it runs from, how it is counted, its clause, the versions that have it."""

    name: str
    runs_from: str
    count: Callable[[Any], Any]
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
        result: dict[str, Any] = {t.name: self.shown(t, case) for t in given}
        missing = [] if given else [self.ask(case, t.runs_from) for t in self._asked(here)]
        steps = [*(self._step(t, case) for t in given), *self.fixed_steps(case)]
        notes = [*self.standing(case), *self._readings(given, case), *self.notes(case)]
        shown = {"versione": version, **result} if version else result
        return envelope(self.name, {**shown, **self.fixed(case)}, missing=missing, steps=steps, warnings=notes)

    def events(self, envelope: Envelope) -> list[Event]:
        """Every term of a result."""
        found = []
        for term in self.terms:
            step = next((step for step in envelope["steps"] if step["rule"] == term.name), None)
            if step is not None:
                last = step["value"]
                when = datetime.fromisoformat(last) if "T" in last else date.fromisoformat(last)
                holiday = " Cade in un giorno festivo." if is_holiday(day_of(when)) else ""
                text = f"{step['text']}{holiday} ({', '.join(step['sources'])})"
                found.append(Event(term.name, when, term.text, text, tuple(step["sources"])))
        return found

    def clauses(self) -> tuple[str, ...]:
        """The clauses of the terms."""
        return tuple(term.locator for term in self.terms)

    def _asked(self, terms: list[Term]) -> list[Term]:
        """One term for each date that is asked; a finer date is never asked."""
        asked = [t for t in terms if fact_at(self.facts, t.runs_from).role is not Role.REFINEMENT]
        return list({term.runs_from: term for term in reversed(asked)}.values())[::-1]

    def fixed(self, case: Case) -> Mapping[str, Any]:
        """The dates that the act itself prints, whatever is given."""
        del case
        return {}

    def fixed_steps(self, case: Case) -> list[dict[str, Any]]:
        """Where the act prints those dates; nothing, unless a tool says so."""
        del case
        return []

    def notes(self, case: Case) -> list[Note]:
        """More to know about the dates given; nothing, unless a tool says so."""
        del case
        return []

    def shown(self, term: Term, case: Case) -> Any:
        """A term as others receive it."""
        last = term.count(case[term.runs_from])
        found: dict[str, Any] = {"data": iso(last), "festivo": is_holiday(day_of(last)), "come": term.told}
        if case.get("as_of") is not None:
            found["scaduto"] = case["as_of"] > day_of(last)
        return found

    def _step(self, term: Term, case: Case) -> dict[str, Any]:
        start = case[term.runs_from]
        last = term.count(start)
        text = f"{term.text} Dal {_told(start)}, {term.told}: {_told(last)}."
        return self.step(case, term.name, text, iso(last), term.locator, **{term.runs_from: iso(start)})

    def _readings(self, given: list[Term], case: Case) -> list[Note]:
        codes = {code for term in given for code in term.rests_on}
        if any(is_holiday(day_of(term.count(case[term.runs_from]))) for term in given):
            codes.add("scadenza_festiva")
        return self.readings(codes, case)


def iso(moment: date | datetime) -> str:
    """A day, or a moment to the minute; its seconds only where it has some.

    >>> iso(date(2021, 3, 6)), iso(datetime(2021, 3, 6, 17, 20)), iso(datetime(2021, 3, 6, 17, 20, 5))
    ('2021-03-06', '2021-03-06T17:20', '2021-03-06T17:20:05')
    """
    return moment.isoformat().removesuffix(":00") if isinstance(moment, datetime) else moment.isoformat()


def _told(moment: date | datetime) -> str:
    return f"{moment:%d/%m/%Y, ore %H:%M}" if isinstance(moment, datetime) else f"{moment:%d/%m/%Y}"
