"""Phrases in a row, as the words of an act and of the assistant are written; and the ways that many share."""

from __future__ import annotations

from rules_core.wording import Phrases


def row(text: str) -> Phrases:
    """The phrases of a text, parted by commas: no phrase has a comma in it.

    >>> row("senza lavoro, disoccupato|disoccupata")
    ('senza lavoro', 'disoccupato|disoccupata')
    """
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


def labelled(labels: str) -> Phrases:
    """A number under one of several labels, as in a form.

    >>> labelled("ore|h")
    ('ore|h #', 'ore|h n|nr|numero #', 'ore|h e|sono|di|totali|totale #')
    """
    return (f"{labels} #", f"{labels} n|nr|numero #", f"{labels} e|sono|di|totali|totale #")


def subjects(text: str) -> Phrases:
    """Phrases of who somebody is, and the same before a «non», which denies what they do."""
    plain = row(text)
    return (*plain, *(f"{phrase} non" for phrase in plain))


def denials(text: str) -> Phrases:
    """Phrases that deny by themselves, and the same after «non», which denies them no further.

    >>> denials("mai fatto, nessun ricovero")
    ('mai fatto', 'nessun ricovero', 'non ... mai fatto', 'non ... nessun ricovero')
    """
    plain = row(text)
    return (*plain, *(f"non ... {phrase}" for phrase in plain))


def loosely(head: str, between: str, tail: str) -> Phrases:
    """Two words with up to seven small ones between them, and no others.

    >>> loosely("naspi", "mi|e", "finita")[:3]
    ('naspi finita', 'naspi mi|e finita', 'naspi mi|e mi|e finita')
    """
    return tuple(" ".join((head, *[between] * many, tail)) for many in range(8))
