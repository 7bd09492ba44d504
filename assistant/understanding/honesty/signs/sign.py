"""A sign: what it says of a message, how much that weighs, and the phrases that say it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """What a message may say, its weight (for slyness above zero, for candour below), and how people say it.

    One that weighs nothing by itself counts together with others. The phrases are parted by commas, as in
    `rules_core/rows.py`; a mark among them (`@misura`) stands for the nouns of the acts (`rules_core/nouns.py`).
    """

    what: str
    weight: float
    phrases: str
