"""What has to come in time: how far, at most, from the end of something else."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Due:
    """What has to come within so many months of an end: how it is named, and the fact that tells the months since."""

    near: tuple[str, ...]
    months: int
    since: str
