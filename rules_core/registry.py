"""The tools found in the acts: every package that has a module `tools` with `TOOLS` in it.

An act is loaded when one of its tools is asked for. A tool is looked for first in the packages that share a word with
its name (`isee_calcolo` in `massarosa_isee`), so that one calculation does not pay for the acts of others.
"""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date
from functools import cached_property
from typing import Any

import rules_core
from rules_core.acts import Act, NotModelled
from rules_core.calendar import is_holiday
from rules_core.errors import ActNotHereError, BadFactsError, LawError, UnknownToolError
from rules_core.nouns import Nouns
from rules_core.openings import Opening
from rules_core.tools import Tool
from rules_core.wording import Matter, Wording

_A_MONDAY = date(2024, 4, 1)


class Registry:
    """The tools of some acts; of every act beside this file, too, unless those are to be alone."""

    def __init__(self, packages: Iterable[str] = (), *, alone: bool = False) -> None:
        self._packages = [*packages] if alone else [*_beside(), *packages]
        self._loaded: dict[str, Mapping[str, Tool]] = {}
        self._found: dict[str, str] = {}
        self._wordings: dict[str, Wording] = {}

    def of_acts(self, names: Collection[str]) -> Registry:
        """The tools of these acts alone."""
        here = (one for one in self._packages if any(tool.act.name in names for tool in self._of(one).values()))
        return Registry(here, alone=True)

    @property
    def packages(self) -> tuple[str, ...]:
        """The packages of the acts."""
        return tuple(self._packages)

    @property
    def tools(self) -> dict[str, Tool]:
        """Every tool of every act, by name."""
        found: dict[str, Tool] = {}
        for package in self._packages:
            for name, tool in self._of(package).items():
                if found.setdefault(name, tool) is not tool:
                    raise LawError(f"due strumenti si chiamano «{name}»: uno è in {package}")
        return found

    def tool(self, name: str) -> Tool:
        """The tool with this name."""
        return self._of(self._package(name))[name]

    def _package(self, name: str) -> str:
        if name not in self._found:
            self._found[name] = self._looked_for(name)
        return self._found[name]

    def _looked_for(self, name: str) -> str:
        words = set(name.split("_"))
        for package in sorted(self._packages, key=lambda p: words.isdisjoint(p.rpartition(".")[2].split("_"))):
            if name in self._of(package):
                return package
        raise UnknownToolError(name, sorted(self.tools))

    def wording(self, name: str) -> Wording:
        """How people speak of a tool; one whose act keeps no words is spoken of in its title."""
        if name not in self._wordings:
            tool = self.tool(name)
            found: Mapping[str, Wording] = _words(self._package(name), "WORDS") or {}
            self._wordings[name] = found.get(name) or Wording(subject=tool.title, asked=(tool.title,))
        return self._wordings[name]

    @cached_property
    def left_open(self) -> tuple[tuple[Act, NotModelled, Matter], ...]:
        """What the acts leave to others, where their words say how people ask for it."""
        found: list[tuple[Act, NotModelled, Matter]] = []
        for act, matter in self._matters("OPEN"):
            left = next((item for item in act.not_modelled if item.locator == matter.locator), None)
            if left is None:
                raise LawError(f"{act.name}: non è lasciato ad altri ciò che sta in «{matter.locator}»")
            found.append((act, left, matter))
        return tuple(found)

    @cached_property
    def against(self) -> tuple[tuple[Act, Matter], ...]:
        """What the acts say to whoever would cheat, by what it is about."""
        return tuple(self._matters("AGAINST"))

    @cached_property
    def nouns(self) -> Nouns:
        """How the acts call what every act has."""
        return Nouns.of(_words(package, "NOUNS") or {} for package in self._packages if self._of(package))

    def openings(self, act: Act) -> tuple[Opening, ...]:
        """The questions that people may begin with about an act; none, where it keeps none."""
        package = self._package(next(name for name, tool in self.tools.items() if tool.act is act))
        return _kept(f"{package}.inizio", "OPENINGS") or ()

    def prepare(self) -> None:
        """Read what answers need of every tool, so that the first one does not wait: words, laws, holidays."""
        for name, tool in self.tools.items():
            self.wording(name)
            with suppress(BadFactsError):  # one that wants some fact at once has been read all the same
                tool.run({})
        is_holiday(_A_MONDAY)

    def _matters(self, name: str) -> Iterator[tuple[Act, Matter]]:
        for package in self._packages:
            for act in {tool.act.name: tool.act for tool in self._of(package).values()}.values():
                yield from ((act, matter) for matter in _words(package, name) or ())

    def beside(self, name: str) -> Mapping[str, Tool]:
        """The tools of the act that a tool belongs to."""
        return self._of(self._package(name))

    @property
    def acts(self) -> tuple[Act, ...]:
        """The acts that have tools."""
        return tuple({tool.act.name: tool.act for tool in self.tools.values()}.values())

    def _of(self, package: str) -> Mapping[str, Tool]:
        if package not in self._loaded:
            try:
                tools = importlib.import_module(f"{package}.tools").TOOLS
            except ModuleNotFoundError as error:
                if error.name is None or not f"{package}.tools".startswith(error.name):
                    raise  # of something that the act itself needs
                raise ActNotHereError(package) from error
            self._loaded[package] = {tool.name: tool for tool in tools}
        return self._loaded[package]


def _words(package: str, name: str) -> Any:
    """Some of the words of an act; nothing, where it keeps none."""
    return _kept(f"{package}.parole", name)


def _kept(module: str, name: str) -> Any:
    """What a module holds under a name; nothing, where there is no such module."""
    if importlib.util.find_spec(module) is None:
        return None
    return getattr(importlib.import_module(module), name, None)


def _beside() -> list[str]:
    """The acts that live in this package: its sub-packages with a module `tools`."""
    modules = pkgutil.iter_modules(rules_core.__path__, "rules_core.")
    return [m.name for m in modules if m.ispkg and importlib.util.find_spec(f"{m.name}.tools")]
