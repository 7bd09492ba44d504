"""An act as law: its norms, the versions that differ from the default one, the decisions about its open texture.

A norm is a function whose arguments are the names of the norms and facts it needs. It is called once, with symbols,
and leaves an expression. A version registers only the norms in which it differs.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from rules_core.errors import LawError
from rules_core.language import Expr, Label, Number, Op, Symbol, Truth
from rules_core.records import Record

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Decision:
    """How something that the text leaves open is read: the text, our reading, what else it could mean."""

    code: str
    locator: str
    text: str
    reading: str
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotModelled:
    """What the act leaves to another act or to a person's judgement."""

    locator: str
    what: str
    left_to: str


@dataclass(frozen=True, slots=True)
class Norm:
    """One norm as written."""

    name: str
    function: Callable[..., Any]
    locator: str
    unit: str
    of: type[Record] | None
    rests_on: tuple[str, ...]

    @property
    def text(self) -> str:
        """What the norm says, in a sentence."""
        return (inspect.getdoc(self.function) or self.name).split("\n")[0]


class Version:
    """A version of an act: the norms in which it differs, and the clauses that it numbers otherwise."""

    def __init__(self, act: Act, name: str) -> None:
        self.act, self.name = act, name
        self.norms: dict[str, Norm] = {}
        self.renumbered: dict[str, str] = {}

    def norm(
        self, locator: str, *, unit: str = "euro", of: type[Record] | None = None, rests_on: tuple[str, ...] = ()
    ) -> Callable[[F], F]:
        """Register a norm beside its clause."""

        def keep(function: F) -> F:
            name = function.__name__
            if name in self.norms:
                raise LawError(f"{self.act.name}, {self.name}: la norma «{name}» è scritta due volte")
            self.norms[name] = Norm(name, function, locator, unit, of, rests_on)
            return function

        return keep


@dataclass(frozen=True, slots=True)
class End:
    """Since when an act is no longer the one in force, and what to know about it."""

    since: date
    code: str
    text: str
    locator: str


class Act:
    """An act: the norms of its default version, its other versions, its decisions."""

    def __init__(self, name: str, *, default: str | None = None, versions: tuple[str, ...] = ()) -> None:
        self.name, self.default = name, default
        self.versions = {version: Version(self, version) for version in versions} or {"": Version(self, "")}
        self.decisions: dict[str, Decision] = {}
        self.not_modelled: list[NotModelled] = []
        self.only_text: dict[str, str] = {}
        self.end: End | None = None
        self._laws: dict[tuple[str, type[Record]], Law] = {}

    def version(self, name: str) -> Version:
        """A version, to register what differs in it."""
        return self.versions[name]

    @property
    def norm(self) -> Callable[..., Callable[[F], F]]:
        """Register a norm of the default version."""
        return self.versions[self.default or ""].norm

    def decide(self, *decisions: Decision) -> None:
        """Record how the open texture of the act is read."""
        self.decisions.update({decision.code: decision for decision in decisions})

    def leave(self, *items: NotModelled) -> None:
        """Record what is not modelled, and why."""
        self.not_modelled.extend(items)

    def explain(self, reasons: Mapping[str, str]) -> None:
        """Record which clauses hold no rule and no procedure, and why."""
        self.only_text.update(reasons)

    def law(self, facts: type[Record], version: str | None = None) -> Law:
        """The law of a version over some facts; loaded once."""
        key = (version or self.default or "", facts)
        if key not in self._laws:
            self._laws[key] = Law(self, *key)
        return self._laws[key]

    def clause(self, locator: str, version: str | None = None) -> str:
        """The id of a clause in a version."""
        chosen = version or self.default
        if chosen:
            locator = self.versions[chosen].renumbered.get(locator, locator)
        return f"{self.name}@{chosen}:{locator}" if chosen else f"{self.name}:{locator}"


class Law:
    """The norms of one version, bound to each other and to the facts of one record, as expressions."""

    def __init__(self, act: Act, version: str, facts: type[Record]) -> None:
        self.act, self.version, self.facts = act, version, facts
        default = act.versions[act.default or ""].norms
        self.norms: Mapping[str, Norm] = {**default, **act.versions[version].norms}
        self._symbols = facts()
        self._bound: dict[str, Any] = {}
        self._open: list[str] = []

    def expression(self, name: str) -> Expr:
        """The expression of a norm."""
        found = self._resolve(name)
        if not isinstance(found, Expr):
            raise LawError(f"«{name}» non è una norma che si possa calcolare da sola")
        return found

    def _resolve(self, name: str) -> Any:
        if name not in self._bound:
            if name in self._open:
                raise LawError(f"{self.act.name}: le norme girano in tondo: {' → '.join([*self._open, name])}")
            self._open.append(name)
            self._bound[name] = self._bind(name)
            self._open.pop()
        return self._bound[name]

    def _bind(self, name: str) -> Any:
        norm = self.norms.get(name)
        if norm is None:
            return self._fact(name)
        needs = list(inspect.signature(norm.function).parameters)[1 if norm.of else 0 :]
        given = {need: self._fact(need) if self._is_fact(need) else self._resolve(need) for need in needs}
        label = Label(norm.name, norm.locator, norm.text, norm.unit)
        if norm.of is None:
            return _named(label, norm.function(**given))
        made: dict[int, tuple[Any, Expr]] = {}

        def each(member: Any) -> Expr:
            if id(member) not in made:
                made[id(member)] = (member, _named(label, norm.function(member, **given)))
            return made[id(member)][1]

        return each

    def _is_fact(self, name: str) -> bool:
        """A fact of the record comes before a norm of the same name: a tariff takes an ISEE, it does not compute it."""
        return name in self.facts.declared

    def _fact(self, name: str) -> Any:
        if not self._is_fact(name):
            raise LawError(f"{self.act.name}: «{name}» non è né un fatto né una norma")
        return getattr(self._symbols, name)

    def decisions_of(self, names: set[str]) -> list[Decision]:
        """The decisions on which some norms rest, in the order of the act."""
        codes = {code for name in names for code in self.norms[name].rests_on}
        return [decision for code, decision in self.act.decisions.items() if code in codes]


def _named(label: Label, body: Any) -> Expr:
    if not isinstance(body, Number | Truth | Symbol):
        raise LawError(f"la norma «{label.name}» non lascia un'espressione")
    return type(body)(Op.NAMED, label, body)
