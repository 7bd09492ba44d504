"""The names by which a message calls people: "mio marito Sergio", "Bianchi Paolo", "la madre S.", "Aldo e Nella"."""

from __future__ import annotations

import re

from assistant.expressions import expression
from assistant.understanding.people.first_names import first_names
from assistant.understanding.words.plain import Plain

_ONE = r"[A-ZÀ-Ý](?:[a-zà-ÿ]+(?:\s[A-ZÀ-Ý][a-zà-ÿ]+)?|\.(?=\W|$))"
_AGED = r"(?:\s*[,(]?\s*(?:di\s|anni\s)?\d{1,3}(?:\s*(?:anni|mesi|aa?\.?))?\)?)?"
_SMALL = r"[a-zà-ÿ]{3,}"
_OPENS, _JOINS = rf"(?:{_AGED},?\s+|[\s,(«]{{1,3}}|\s(?:è|si chiama|e')\s)", rf"{_AGED}\s*(?:,|\be|\bed)\s+"
_FIRST, _NEXT = (expression(rf"{before}({_ONE})(?![\w'’])") for before in (_OPENS, _JOINS))
_FIRST_SMALL, _NEXT_SMALL = (expression(rf"{before}({_SMALL})(?![\w'’])") for before in (_OPENS, _JOINS))
_OF_SOMEBODY = frozenset({("di", "lei"), ("di", "lui")})
_MASCULINE = frozenset("luca andrea nicola mattia elia enea gianluca mustafa battista tobia".split())
NO_NAMES = frozenset(
    """
    io lui lei noi il la lo i le gli un una mio mia nostro nostra suo sua se ma e isee dsu domanda chi non siamo come
    anagraficamente fiscalmente presento richiedente dichiarante istante caso utente sig signora minore coniuge figlia
    figlio
    """.split()
)
"""Words that open a sentence with a capital letter, and are no names."""


def names_after(plain: Plain, at: int) -> list[tuple[str, int]]:
    """The names that stand right after a place, each with the place after it.

    >>> names_after(Plain.of("i bimbi Sara 4 anni e Luca, chi va messo?"), 2)
    [('Sara', 3), ('Luca', 7)]
    >>> names_after(Plain.of("mio figlio matteo ha 22 anni"), 2)
    [('Matteo', 3)]
    """
    found: list[tuple[str, int]] = []
    at += 2 if plain.flat[at : at + 2] in _OF_SOMEBODY else 0
    match = _match(_FIRST, _FIRST_SMALL, plain, plain.words[at - 1].end)
    while match and match[1].lower().split()[0] not in NO_NAMES:
        name = match[1].rstrip(".")
        found.append((name if name[0].isupper() else name.title(), plain.until(match.end(1))))
        match = _match(_NEXT, _NEXT_SMALL, plain, match.end(1))
    return found


def _match(pattern: re.Pattern[str], small: re.Pattern[str], plain: Plain, at: int) -> re.Match[str] | None:
    """A name at a place: a word with a capital, or one that is known to be a name."""
    told = small.match(plain.text, at)
    return told if told and told[1] in first_names() else pattern.match(plain.text, at)


def gender_of(name: str) -> str:
    """The gender that a name mostly has; none, where it does not show."""
    told = name.lower().split() or [""]
    first = next((word for word in told if word in first_names()), told[0])
    return "m" if first in _MASCULINE else {"a": "f", "o": "m"}.get(first[-1:], "")
