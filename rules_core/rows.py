"""Phrases in a row, as the words of an act and of the assistant are written; and the ways that many share."""

from __future__ import annotations

import re

from rules_core.wording import Phrases

_BROKEN = re.compile(r"\|\s+")
_ARE = "e|sono|di|totali|totale|sara|saranno|sarebbe|sarebbero"


def row(text: str) -> Phrases:
    """The phrases of a text, parted by commas: no phrase has a comma in it; after a bar a line may end.

    >>> row("senza lavoro, disoccupato|disoccupata")
    ('senza lavoro', 'disoccupato|disoccupata')
    >>> row("senza niente|una_lira")
    ('senza niente', 'senza una lira')
    """
    phrases = [" ".join(phrase.split()) for phrase in _BROKEN.sub("|", text).split(",")]
    if "_" not in text:
        return tuple(phrases)
    return tuple(one for phrase in phrases for one in _told_apart(phrase.split()))


def _told_apart(places: list[str]) -> list[str]:
    """A phrase, and the phrases in which an alternative of several words takes the place of the others."""
    joined = next((n for n, place in enumerate(places) if "_" in place), None)
    if joined is None:
        return [" ".join(places)]
    either = places[joined].split("|")
    single = "|".join(word for word in either if "_" not in word)
    ways = [*([single] if single else []), *(word.replace("_", " ") for word in either if "_" in word)]
    return [one for way in ways for one in _told_apart([*places[:joined], *way.split(), *places[joined + 1 :]])]


def labelled(labels: str) -> Phrases:
    """A number under one of several labels, as in a form.

    >>> labelled("ore|h")
    ('ore|h #', 'ore|h n|nr|numero #', 'ore|h e|sono|di|totali|totale|sara|saranno|sarebbe|sarebbero #')
    """
    return (f"{labels} #", f"{labels} n|nr|numero #", f"{labels} {_ARE} #")


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
