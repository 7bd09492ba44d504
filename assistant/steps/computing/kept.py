"""What tools last found: a question that is asked again needs no new run."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from rules_core.tools import Tool

_REMEMBERED = 32


class Kept:
    """The latest findings, by the tool and the facts."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[int, str, tuple[str, ...]], tuple[Tool, Any]] = OrderedDict()

    def of(self, tool: Tool, raw: dict[str, Any], among: tuple[str, ...], find: Callable[[], Any]) -> Any:
        """What a tool finds for some facts, all of it or among some."""
        key = id(tool), json.dumps(raw, sort_keys=True), among
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = tool, find()
        while len(self._kept) > _REMEMBERED:
            with suppress(KeyError):  # another thread has let it go
                self._kept.popitem(last=False)
        return found[1]


KEPT = Kept()
"""The findings of this process."""
