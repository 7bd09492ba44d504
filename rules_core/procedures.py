"""Procedures as data: what has to be done, sent, kept or avoided, item by item, each with its clause.

An answer about a procedure is complete because it is the whole list, not the sentences that a search happened to find.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rules_core.envelopes import Envelope, Note, envelope
from rules_core.language import Number
from rules_core.parameters import PrintedDay
from rules_core.records import Case, read_case
from rules_core.tools import Tool

NOT_IN_THE_DOCUMENTS = "non_nei_documenti"


def as_printed(value: Number | PrintedDay) -> str:
    """A value in the words of the act that prints it, to stand in a text.

    >>> from rules_core.parameters import day, parameter
    >>> as_printed(parameter("60%", "8.2")), as_printed(day("31 dicembre 2025", "14.6"))
    ('60 %', '31 dicembre 2025')
    """
    printed: str = value.printed if isinstance(value, PrintedDay) else value.args[0].printed
    return printed.replace("%", " %").replace("  ", " ")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that an act lays down: its key, what it says, where; more fields; the selections it belongs to.

    `only` names, for a fact of the tool, the words for which the item holds; without, it holds for all of them.
    `versions` are those that have it; without, all of them.
    """

    key: str
    text: str
    locator: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    only: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rests_on: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    """Other clauses that say it."""
    versions: tuple[str, ...] = ()

    @property
    def locators(self) -> tuple[str, ...]:
        """Every clause that says it, the first before the others."""
        return (self.locator, *self.also)


@dataclass(frozen=True)
class ProcedureTool(Tool):
    """A tool that gives every item that belongs to what was asked, in the order of the act."""

    items: tuple[Item, ...] = ()
    needs: tuple[str, ...] = ()
    """The facts without which nothing can be told; the others only narrow the list."""
    nothing: str = "Su questo l'atto non dice nulla."
    """What is said when no item belongs to what was asked: silence would look like a mistake."""

    def run(self, raw: Any) -> Envelope:
        """The items that belong to the facts."""
        case = read_case(self.facts, raw)
        version = self.version(case)
        lacking = [name for name in self.needs if case[name] is None]
        chosen = [] if lacking else self.chosen(case)
        result = self.result(case, chosen) if not lacking else self.empty()
        return envelope(
            self.name,
            {"versione": version, **result} if version else result,
            missing=[self.ask(case, name) for name in lacking],
            steps=[self._step(case, item) for item in chosen],
            warnings=[
                *self.standing(case),
                *self.readings({code for item in chosen for code in item.rests_on}, case),
                *self.notes(case, chosen),
                *([] if chosen or lacking else [Note(NOT_IN_THE_DOCUMENTS, self.nothing)]),
            ],
        )

    def chosen(self, case: Case) -> list[Item]:
        """The items that belong to a case: a selection that was not made leaves all of them in."""
        version = self.version(case)
        here = [item for item in self.items if not item.versions or version in item.versions]
        return [item for item in here if all(case.get(name) in {None, *words} for name, words in item.only.items())]

    def result(self, case: Case, chosen: list[Item]) -> dict[str, Any]:
        """What the tool answers: the items, whole."""
        return {"voci": [self.told(case, item) for item in chosen]}

    def empty(self) -> dict[str, Any]:
        """What the tool answers while it cannot tell."""
        return {"voci": None}

    def told(self, case: Case, item: Item) -> dict[str, Any]:
        """An item as others receive it."""
        version = self.version(case)
        clauses = [self.act.clause(locator, version) for locator in item.locators]
        return {"voce": item.key, "testo": item.text, **item.fields, "clausole": clauses}

    def notes(self, case: Case, chosen: list[Item]) -> list[Note]:
        """More to know about the items; nothing, unless a tool says so."""
        del case, chosen
        return []

    def clauses(self) -> tuple[str, ...]:
        """The clauses of the items."""
        return tuple(dict.fromkeys(locator for item in self.items for locator in item.locators))

    def _step(self, case: Case, item: Item) -> dict[str, Any]:
        return self.step(case, item.key, item.text, item.key, *item.locators)
