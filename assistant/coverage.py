"""What of each act is rule, what procedure, what is left to others, what is only text and why: found, not declared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from corpus.clauses import Clause
from corpus.library import Library
from rules_core.acts import Act
from rules_core.facts import Fact
from rules_core.records import Many, One, Record
from rules_core.registry import Registry

Placed = tuple[tuple[str, str], ...]


class Covered(StrEnum):
    """How a clause is covered: by the first of these that holds."""

    RULE = "regola"
    PROCEDURE = "procedura"
    LEFT = "non modellato"
    TEXT = "solo testo"


@dataclass(frozen=True, slots=True)
class Row:
    """A part of an act: its norms, the tools that tell it, what it leaves to others, why it is only text."""

    clause: Clause
    norms: tuple[str, ...]
    tools: tuple[str, ...]
    left: tuple[str, ...]
    reasons: tuple[str, ...]

    @property
    def covered(self) -> Covered:
        """The kind of the part."""
        if self.norms:
            return Covered.RULE
        if self.tools:
            return Covered.PROCEDURE
        return Covered.LEFT if self.left else Covered.TEXT

    @property
    def told(self) -> str:
        """What there is to say of the part: of a mere text, why it is one."""
        if self.covered is Covered.TEXT:
            return "; ".join(self.reasons)
        return "; ".join([*([", ".join((*self.norms, *self.tools))] if self.norms or self.tools else []), *self.left])


def coverage(library: Library, registry: Registry, document: str) -> list[Row]:
    """The coverage of a document, part by part."""
    found = library.document(document)
    placed = _placed(registry, found.act.name, found.act.version)
    return [Row(part, *(_within(part.locator, kind) for kind in placed)) for part in found.parts]


def unexplained(library: Library, registry: Registry, document: str) -> list[Clause]:
    """The innermost clauses of which nothing is said: no rule, no procedure, no other to whom it is left, no reason."""
    found = library.document(document)
    said = {locator for kind in _placed(registry, found.act.name, found.act.version) for locator, _ in kind}
    said |= set(_asked_or_read(registry, found.act.name))
    innermost = (clause for clause in found.clauses if not clause.children)
    return [clause for clause in innermost if not any(_inside(clause.locator, locator) for locator in said)]


def _within(part: str, placed: Placed) -> tuple[str, ...]:
    return tuple(dict.fromkeys(what for locator, what in placed if _inside(locator, part)))


def _inside(locator: str, part: str) -> bool:
    return locator == part or locator.startswith(f"{part}/")


def _placed(registry: Registry, name: str, version: str | None) -> tuple[Placed, Placed, Placed, Placed]:
    """Where the norms, the tools, the things left to others and the reasons of an act stand, in one of its versions."""
    act = next((act for act in registry.acts if act.name == name), None)
    if act is None:
        return (), (), (), ()

    def here(pairs: Iterator[tuple[str, str]]) -> Placed:
        return tuple((act.clause(locator, version).partition(":")[2], what) for locator, what in pairs)

    return (
        here(_norms(act, version)),
        here((locator, tool.name) for tool in registry.tools.values() if tool.act is act for locator in tool.clauses()),
        here((item.locator, f"{item.what}: {item.left_to}") for item in act.not_modelled),
        here(iter(act.only_text.items())),
    )


def _asked_or_read(registry: Registry, name: str) -> Iterator[str]:
    """Where the facts stand that an act asks for, and the words of it that are read in one way out of several."""
    for tool in registry.tools.values():
        if tool.act.name == name:
            yield from _locators(tool.facts)
            yield from (decision.locator for decision in tool.act.decisions.values())


def _locators(record: type[Record]) -> Iterator[str]:
    for fact in record.declared.values():
        if isinstance(fact, Fact | Many):
            yield fact.locator
        if isinstance(fact, Many | One):
            yield from _locators(fact.record)


def _norms(act: Act, version: str | None) -> Iterator[tuple[str, str]]:
    own = act.versions[version].norms if version else {}
    for norm in {**act.versions[act.default or ""].norms, **own}.values():
        yield norm.locator, norm.name
