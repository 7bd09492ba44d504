"""A sentence as tokens that know where they stand."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import NamedTuple

from assistant.expressions import expression

# One character for one, so that places stay: typographic apostrophes and dashes, ordinal letters.
_PLAIN = str.maketrans("’‘ʼʹ′´`–—‑‒−ªº", "'''''''-----ao")
_TOKEN = expression(r"[0-9]+|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*|\S")
# Readers look this far to either side without asking where the sentence ends.
REACH = 24


class Token(NamedTuple):
    """A run of digits, a word or a sign."""

    start: int
    end: int
    word: str
    glued: bool


def folded(word: str) -> str:
    """A word in lower case without accents.

    >>> folded("VENTITRÉ"), folded("perché")
    ('ventitre', 'perche')
    """
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFD", word.lower())
    return "".join(character for character in apart if not unicodedata.combining(character))


class Line:
    """A text's tokens; beyond its ends, on both sides, there are empty words.

    >>> Line("Ho 43 anni, è così", date(2024, 5, 1)).words[:6]
    ['ho', '43', 'anni', ',', 'e', 'cosi']
    """

    def __init__(self, text: str, today: date) -> None:
        self.text = text
        self.today = today
        self.tokens: list[Token] = []
        end = -1
        for found in _TOKEN.finditer(text.translate(_PLAIN)):
            self.tokens.append(Token(found.start(), found.end(), folded(found[0]), found.start() == end))
            end = found.end()
        # The same empty words serve before the first token, where Python counts backwards.
        self.words = [token.word for token in self.tokens] + [""] * (2 * REACH)
        self.glued = [token.glued for token in self.tokens] + [False] * (2 * REACH)

    def __len__(self) -> int:
        return len(self.tokens)

    def starts(self, i: int, phrases: dict[str, list[tuple[str, ...]]]) -> int:
        """How many tokens the longest of the phrases that starts here has, or 0."""
        words = self.words
        if words[i] not in phrases:
            return 0
        lengths = [len(p) for p in phrases[words[i]] if tuple(words[i : i + len(p)]) == p]
        return max(lengths, default=0)


def phrases(*told: str) -> dict[str, list[tuple[str, ...]]]:
    """Phrases by their first word, as `Line.starts` reads them. They are written without accents.

    >>> phrases("piu di", "piu o meno")
    {'piu': [('piu', 'di'), ('piu', 'o', 'meno')]}
    """
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for phrase in told:
        parts = tuple(_TOKEN.findall(phrase))
        by_first.setdefault(parts[0], []).append(parts)
    return by_first
