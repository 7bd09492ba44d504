"""What a correction is: the words that correct, those that they withdraw, those that they say instead."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """Some words of a message: `words` is `text[start:end]`."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Correction:
    """The words that correct, what they withdraw and what they say instead.

    `withdrawn` is None where it stands in an earlier message, `stated` where nothing takes its place. `sure` is false
    where the words may also only contradict: "no, ho 43 anni".
    """

    said: Part
    withdrawn: Part | None = None
    stated: Part | None = None
    sure: bool = True
