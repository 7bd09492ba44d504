"""What has to come in time: how far, at most, from the end of something else; and what counts only up to one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Due:
    """What has to come within so many months of an end: how it is named, and the fact that tells the months since.

    Those are counted up to what `starts` then, where its day is told; where they are `enough`, nothing has to come.
    """

    near: tuple[str, ...]
    months: int
    since: str
    starts: tuple[str, ...] = ()
    enough: int = 0


@dataclass(frozen=True, slots=True)
class Until:
    """Days that count only up to an end: how that is told, how their first is, and the fact that says how many do."""

    ends: tuple[str, ...]
    begins: tuple[str, ...] = ()
    within: str = ""
