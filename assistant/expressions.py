"""Regular expressions that are compiled when they are first used: a cold question needs one in six of them."""

from __future__ import annotations

import re
from typing import Any, cast


class _Later:
    """Stands for an expression until somebody asks something of it; from then on it answers as fast as the real one."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        return getattr(self.compiled(), name)

    def compiled(self) -> re.Pattern[str]:
        """The real one, whose answers are ours from now on."""
        real = re.compile(self.pattern, self.flags)
        for asked in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub"):
            setattr(self, asked, getattr(real, asked))
        return real


_MADE: list[_Later] = []


def expression(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, later.

    >>> expression("art(icolo)?").findall("l'articolo 6")
    ['icolo']
    """
    _MADE.append(_Later(pattern, flags))
    return cast("re.Pattern[str]", _MADE[-1])


def compile_all() -> None:
    """Compile them all: in a process that stays, nobody waits for that."""
    for one in _MADE:
        one.compiled()
