"""Phrases in a row, as people say them."""

from __future__ import annotations

from rules_core.wording import Phrases


def row(text: str) -> Phrases:
    """The phrases of a text, parted by commas: no phrase has a comma in it.

    >>> row("senza lavoro, disoccupato|disoccupata")
    ('senza lavoro', 'disoccupato|disoccupata')
    """
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))
