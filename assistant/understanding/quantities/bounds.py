"""Words that say how an amount is meant: "più di", "almeno", "circa", "tra i 40 e i 45"."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.understanding.quantities.line import Line, phrases
from assistant.understanding.quantities.mention import Bound


@dataclass(frozen=True, slots=True)
class Limit:
    """How an amount is meant, and the token after the words that say it."""

    bound: Bound
    strict: bool
    end: int


_BEFORE = (
    (Bound.LEAST, True, phrases(
        "piu di", "piu d '", "oltre", "superiore a", "superiori a", "superiore ai", "superiore agli", "maggiore di",
        "maggiori di", "sopra", "al di sopra di", "al di sopra dei", "piu dei", "piu del", "piu che",
        "more than", "mas de", "plus de", "peste")),
    (Bound.LEAST, False, phrases(
        "almeno", "minimo", "come minimo", "non meno di", "non inferiore a", "a partire da", "dai", "min",
        "over", "at least", "ultra", "pari o superiore a")),
    (Bound.MOST, True, phrases(
        "meno di", "meno d '", "meno dei", "meno del",
        "sotto", "al di sotto di", "al di sotto dei", "inferiore a", "inferiori a",
        "minore di", "minori di", "under", "quasi", "neanche", "nemmeno", "neppure", "less than", "menos de")),
    (Bound.MOST, False, phrases(
        "al massimo", "massimo", "non piu di", "non oltre", "non superiore a", "fino a", "fino ai", "fino agli",
        "max", "entro", "tutt ' al piu", "non piu d '", "pari o inferiore a")),
    (Bound.ABOUT, False, phrases(
        "circa", "ca", "ca .", "intorno a", "intorno ai", "intorno alle", "intorno agli", "attorno a", "attorno ai",
        "verso", "piu o meno", "pressappoco", "sui", "sulle", "sugli", "sulla", "tipo", "approssimativamente", "~",
        "grosso modo", "all ' incirca", "qualcosa come", "sara", "saranno", "about")),
)  # fmt: skip
_AFTER = (
    (Bound.LEAST, True, phrases("e passa", "e rotti")),
    (Bound.LEAST, False, phrases(
        "o piu", "in su", "in avanti", "almeno", "minimo", "suonati", "abbondanti", "abbondante", "come minimo",
        "e oltre", "e piu", "o oltre")),
    (Bound.MOST, True, phrases("non ancora compiuti", "scarsi")),
    (Bound.MOST, False, phrases("o meno", "in giu", "al massimo", "massimo", "max", "tutt ' al piu")),
    (Bound.ABOUT, False, phrases("circa", "piu o meno", "all ' incirca", "o giu di li", "pressappoco", "o quasi")),
)  # fmt: skip
_NAME = "Sara"  # "Luca 7, Sara 12", unlike "sarà 12"
ARTICLES = frozenset("i gli le il lo la".split())
FIRST = {first for table in (_BEFORE, _AFTER) for _, _, told in table for first in told}


def _longest(line: Line, i: int, table: tuple[tuple[Bound, bool, dict[str, list[tuple[str, ...]]]], ...]) -> Limit:
    best = Limit(Bound.EXACT, False, i)
    if line.words[i] in FIRST and not (i and line.text[line.tokens[i].start : line.tokens[i].end] == _NAME):
        for bound, strict, told in table:
            end = i + line.starts(i, told)
            if end > best.end:
                best = Limit(bound, strict, end)
    return best


def before(line: Line, i: int) -> Limit:
    """What is said at a token about the amount that follows; articles are passed over.

    >>> from datetime import date
    >>> before(Line("oltre i 45 anni", date(2024, 5, 1)), 0)
    Limit(bound=<Bound.LEAST: 'least'>, strict=True, end=2)
    """
    limit = _longest(line, i, _BEFORE)
    if limit.end > i and line.words[limit.end] in ARTICLES:
        return Limit(limit.bound, limit.strict, limit.end + 1)
    if limit.end > i and line.words[limit.end] == "l" and line.words[limit.end + 1] == "'":
        return Limit(limit.bound, limit.strict, limit.end + 2)
    return limit


def after(line: Line, i: int) -> Limit:
    """What is said at a token about the amount before it."""
    return _longest(line, i, _AFTER)
