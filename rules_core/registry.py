"""The tools found in the acts: every package that has a module `tools` with `TOOLS` in it."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
from collections.abc import Iterable

import rules_core
from rules_core.acts import Act
from rules_core.errors import UnknownToolError
from rules_core.tools import Tool


class Registry:
    """The tools of some acts; by default of every act beside this file."""

    def __init__(self, packages: Iterable[str] = ()) -> None:
        names = [*_beside(), *packages]
        self.tools: dict[str, Tool] = {}
        for name in names:
            for tool in importlib.import_module(f"{name}.tools").TOOLS:
                self.tools[tool.name] = tool

    def tool(self, name: str) -> Tool:
        """The tool with this name."""
        if name not in self.tools:
            raise UnknownToolError(name, sorted(self.tools))
        return self.tools[name]

    @property
    def acts(self) -> tuple[Act, ...]:
        """The acts that have tools."""
        return tuple({tool.act.name: tool.act for tool in self.tools.values()}.values())


def _beside() -> list[str]:
    """The acts that live in this package: its sub-packages with a module `tools`."""
    modules = pkgutil.iter_modules(rules_core.__path__, "rules_core.")
    return [m.name for m in modules if m.ispkg and importlib.util.find_spec(f"{m.name}.tools")]
