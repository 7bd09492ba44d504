"""What of each act is rule, what is left to others, what is only text: clause by clause, found and not declared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from corpus.clauses import Clause
from corpus.library import Library
from rules_core.acts import Act
from rules_core.registry import Registry


class Covered(StrEnum):
    """How a clause is covered."""

    RULE = "regola"
    LEFT = "non modellato"
    TEXT = "solo testo"


@dataclass(frozen=True, slots=True)
class Row:
    """A part of an act: the norms that stand in it, what it leaves to others."""

    clause: Clause
    covered: Covered
    norms: tuple[str, ...]
    left: tuple[str, ...]


def coverage(library: Library, registry: Registry, document: str) -> list[Row]:
    """The coverage of a document, part by part."""
    found = library.document(document)
    act = next((act for act in registry.acts if act.name == found.act.name), None)
    placed = list(_placed(act, registry, found.act.version)) if act else []
    left = [(n.locator, f"{n.what}: {n.left_to}") for n in act.not_modelled] if act else []
    return [_row(section, placed, left) for section in found.sections]


def _row(section: Clause, placed: list[tuple[str, str]], left: list[tuple[str, str]]) -> Row:
    norms = tuple(dict.fromkeys(name for locator, name in placed if _inside(locator, section.locator)))
    others = tuple(what for locator, what in left if _inside(locator, section.locator))
    covered = Covered.RULE if norms else Covered.LEFT if others else Covered.TEXT
    return Row(section, covered, norms, others)


def _inside(locator: str, section: str) -> bool:
    return locator == section or locator.startswith(f"{section}/")


def _placed(act: Act, registry: Registry, version: str | None) -> Iterator[tuple[str, str]]:
    """Where each norm, term and service of an act stands."""
    default = act.versions[act.default or ""].norms
    own = act.versions[version].norms if version else {}
    for norm in {**default, **own}.values():
        yield act.clause(norm.locator, version).partition(":")[2], norm.name
    for tool in registry.tools.values():
        if tool.act is act:
            for locator in tool.clauses():
                yield act.clause(locator, version).partition(":")[2], tool.name
