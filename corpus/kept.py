"""The documents as they were last read, as lines of text: a clause is made from its line when somebody asks for it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from corpus.clauses import (
    Act,
    Clause,
    Document,
    Evidence,
    Kind,
    LeftOut,
    Oddity,
    Reason,
    Source,
    Span,
    Table,
    Validity,
)


class Clauses(Mapping[str, Clause]):
    """The clauses of an act by their locators, each made once."""

    def __init__(self, act: Act, lines: Mapping[str, bytes]) -> None:
        self._act, self._lines = act, lines
        self._made: dict[str, Clause] = {}

    def __getitem__(self, locator: str) -> Clause:
        if locator not in self._made:
            self._made[locator] = _clause(self._act, json.loads(self._lines[locator]))
        return self._made[locator]

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


class Kept:
    """What a library knows, from the bytes in which it was kept."""

    def __init__(self, content: bytes) -> None:
        head, *lines = content.split(b"\n")
        told = json.loads(head)
        self.fingerprint: str = told["fingerprint"]
        self.acts = tuple(_act(act) for act in told["acts"])
        self.oddities = tuple(_oddity(odd) for odd in told["oddities"])
        self._left_out: list[list[Any]] = told["left_out"]
        self._clauses: dict[str, Clauses] = {}
        start = 0
        for act, locators in zip(self.acts, told["locators"], strict=True):
            end = start + len(locators)
            self._clauses[act.id] = Clauses(act, dict(zip(locators, lines[start:end], strict=True)))
            start = end

    def clauses(self, act: Act) -> Clauses:
        """The clauses of an act, by their locators."""
        return self._clauses[act.id]

    def document(self, act: Act) -> Document:
        """An act read whole."""
        left_out = self._left_out[self.acts.index(act)]
        told = tuple(LeftOut(line, text, Reason(reason)) for line, text, reason in left_out)
        return Document(act, tuple(self._clauses[act.id].values()), told)


def kept(documents: tuple[Document, ...], oddities: tuple[Oddity, ...], fingerprint: str) -> bytes:
    """The bytes from which `Kept` knows these documents again."""
    head = {
        "fingerprint": fingerprint,
        "acts": [asdict(document.act) for document in documents],
        "oddities": [asdict(odd) for odd in oddities],
        "left_out": [[[e.line, e.text, e.reason] for e in document.left_out] for document in documents],
        "locators": [[clause.locator for clause in document.clauses] for document in documents],
    }
    clauses = [_row(clause) for document in documents for clause in document.clauses]
    return "\n".join(json.dumps(line, default=_iso, ensure_ascii=False) for line in [head, *clauses]).encode()


def _iso(day: date) -> str:
    return day.isoformat()


def _row(clause: Clause) -> list[Any]:
    table = clause.table
    return [
        clause.id, clause.kind, clause.label, clause.heading, clause.path, clause.text, clause.lines,
        clause.span.start, clause.span.end, clause.parent, clause.children,
        [table.caption, table.headings, table.rows] if table else None,
    ]  # fmt: skip


def _clause(act: Act, row: list[Any]) -> Clause:
    id_, kind, label, heading, path, text, lines, start, end, parent, children, table = row
    span, place = Span(start, end), (tuple(path), text, tuple(lines))
    return Clause(id_, act, Kind(kind), label, heading, *place, span, parent, tuple(children), _table(table))


def _table(told: list[Any] | None) -> Table | None:
    if told is None:
        return None
    caption, headings, rows = told
    return Table(caption, tuple(headings), tuple(map(tuple, rows)))


def _act(told: dict[str, Any]) -> Act:
    validity = told["validity"]
    days = {name: _day(validity[name]) for name in ("begins", "ends")}
    parts = {"validity": Validity(**(validity | days)), "source": Source(**told["source"])}
    return Act(**(told | parts | {"dated": _day(told["dated"])}))


def _day(told: str | None) -> date | None:
    return date.fromisoformat(told) if told else None


def _oddity(told: dict[str, Any]) -> Oddity:
    evidence = tuple(Evidence(**found) for found in told["evidence"])
    return Oddity(told["code"], tuple(told["clauses"]), told["text"], evidence)
