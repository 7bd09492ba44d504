"""The period of an amount told apart from it: "450 di affitto al mese", "canone mensile 390", "720 x 13"."""

from __future__ import annotations

from decimal import Decimal

from assistant.understanding.quantities.line import Line
from assistant.understanding.quantities.numbers import number
from assistant.understanding.quantities.units import per

_TIMES = frozenset("per x * × in".split())
_PAYMENTS = frozenset("volte mensilita mesi mensil".split())
_STILL, _ENDS = frozenset("sempre pure anche lordi netti lorde nette".split()), frozenset(("", ".", ",", ";", ")", "e"))
_FEWEST, _MOST = 12, 15
_OF = frozenset("di d da per".split())
_SMALL = frozenset("' l la il i le lo netti netto nette netta lordi lordo lorde lorda".split())
_BEFORE = frozenset(
    "di e : = da per a a' euro € eur pago paga paghiamo pagano verso prendo prende prendiamo percepisco sono".split()
)
_MONTHLY = frozenset("mensile mensili mensilmente".split())
_YEARLY = frozenset("annuo annua annui annue annuale annuali annualmente".split())
_REACH = 4


def payments(line: Line, i: int) -> tuple[Decimal, int] | None:
    """How many times a year an amount is paid, and the token after it: "per 13 mensilità", "x 13", "sempre per 13"."""
    while line.words[i] in _STILL:
        i += 1
    if line.words[i] not in _TIMES:
        return None
    n = number(line, i + 1)
    if n is None or n.article or n.none or not _FEWEST <= n.value <= _MOST or n.value % 1:
        return None
    told = line.words[n.end] in _PAYMENTS
    crossed = line.words[i] in {"x", "*", "×"} or (line.words[i] == "per" and line.words[n.end] in _ENDS)
    return (n.value, n.end + 1 if told else n.end) if told or crossed else None


def past_what(line: Line, i: int) -> int:
    """The token after what an amount is of: "al mese di pensione per 13 mensilità"."""
    return i + 2 if line.words[i] in {"di", "d"} and line.words[i + 1].isalpha() else i


def apart(line: Line, start: int, end: int) -> tuple[str | None, int]:
    """The period that stands a few words after an amount, or before it; and the token after it, where it follows."""
    period, after = _after(line, end)
    return (period, after) if period else (_before(line, start), end)


def _after(line: Line, i: int) -> tuple[str | None, int]:
    if line.words[i] not in _OF:
        return per(line, i) if line.words[i] in _MONTHLY | _YEARLY else (None, i)
    place = i + 1
    while line.words[place] in _SMALL:
        place += 1
    return per(line, place + 1) if line.words[place].isalpha() else (None, i)


def _before(line: Line, i: int) -> str | None:
    for place in range(i - 1, max(i - 1 - _REACH, -1), -1):
        word = line.words[place]
        if word in _MONTHLY or (word == "mese" and line.words[place - 1] in {"al", "ogni"}):
            return "mese"
        if word in _YEARLY:
            return "anno"
        if word not in _BEFORE:
            return None
    return None
