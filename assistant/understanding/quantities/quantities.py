"""Amounts as a sentence tells them: bounded, between two ends, as money or as an age."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from assistant.understanding.quantities import bounds
from assistant.understanding.quantities.ages import in_years, is_age, still_to_come
from assistant.understanding.quantities.amounts import Amount, amount
from assistant.understanding.quantities.line import Line
from assistant.understanding.quantities.mention import Bound, Hit, Kind, hit
from assistant.understanding.quantities.nouns import counts_one, counts_six, idle

_MONEY_TALK = frozenset(
    """
    prendo prendi prende prendiamo prendono guadagno guadagna guadagniamo guadagnano pago paga paghi paghiamo pagano
    spendo
    spende costa costano isee ise reddito redditi stipendio affitto pensione canone rata mutuo risparmi conto saldo
    importo
    tariffa soldi indennita sussidio naspi patrimonio valore rendita percepisco percepisce assegno incasso paghetta
    """.split()
)
_PASSED_OVER = frozenset(
    "di e : = da per un pari a era mensile mensili annuo annua annuale lordo netto lorda netta circa sui del "
    "tipo , ad".split()
)
_MONEY_AFTER = frozenset(
    "affitto stipendio pensione reddito isee mutuo canone rata lordi netti lorde nette risparmi".split()
)
_THOSE, _AMONG = frozenset("i le dei delle".split()), frozenset("tra fra".split())
_LEAST_SUM = 20
OPEN = {"tra": "e", "fra": "e", "da": "a", "dai": "ai", "dalle": "alle", "dagli": "agli", "dal": "al"}
_CLOSE = frozenset("e ed a ai al agli alle ad".split())
_YEARS = range(1990, 2036)


def quantity(line: Line, i: int) -> Hit | None:
    """The amount that starts at a token, with the words that bound it."""
    ranged = _between(line, i)
    if ranged:
        return ranged
    limit = bounds.before(line, i)
    told = amount(line, limit.end)
    if told is None:
        return None
    if limit.end == i:
        ranged = _joined(line, i, told)
        if ranged:
            return ranged
    return _bounded(line, i, limit, told)


def _bounded(line: Line, i: int, limit: bounds.Limit, told: Amount) -> Hit | None:
    kind = _kind(line, (i, limit.end), told)
    if kind is None:
        return None
    bound, strict, end = limit.bound, limit.strict, told.end
    if limit.end == i:
        after = bounds.after(line, told.end)
        bound, strict, end = after.bound, after.strict, after.end
        if bound is Bound.EXACT and (told.number.about or "circa" in line.words[told.number.end : told.end]):
            bound = Bound.ABOUT
    if kind is Kind.CITATION:
        return hit(line, (i, end), kind)
    return hit(line, (i, end), kind, _value(line, i, kind, told), **_details(kind, told), bound=bound, strict=strict)


def _value(line: Line, first: int, kind: Kind, told: Amount) -> Any:
    """The value; of an age that is still to come, the one before."""
    if kind is not Kind.AGE:
        return told.value
    return in_years(told) - still_to_come(line, first, told)


def _details(kind: Kind, told: Amount) -> dict[str, Any]:
    unit = told.unit if kind in {Kind.DURATION, Kind.NUMBER} else None
    return {"unit": unit, "per": told.per, "candidates": told.others if kind is Kind.MONEY else ()}


def _kind(line: Line, span: tuple[int, int], told: Amount) -> Kind | None:
    """What an amount is in its sentence, or None if its word counts nothing there."""
    start = span[1]
    if is_age(line, span, told):
        return Kind.AGE
    if told.kind is not Kind.NUMBER:
        return told.kind
    if _counts_nothing(line, start, told):
        return None
    if _a_name(line, start, told):
        return Kind.CITATION
    return Kind.MONEY if _speaks_of_money(line, span[0], told) else Kind.NUMBER


def _counts_nothing(line: Line, start: int, told: Amount) -> bool:
    """Whether a number word is an article, a verb ("sei"), a thank-you, "tra i due", or half of "per cento"."""
    word, before, after = line.words[start], line.words[start - 1], line.words[start + 1]
    if idle(line, start, told.end, told.unit):
        return True
    if told.number.article:
        return not counts_one(line, start, told.unit)
    if word == "sei" and told.number.end == start + 1:
        return not counts_six(line, start, told.unit)
    if told.unit is None and not told.number.digits and before in _THOSE and not line.words[told.end].isalnum():
        return line.words[start - 2] in _AMONG or before in {"dei", "delle"}
    return (word == "mille" and "grazie" in {before, after}) or (word in {"cento", "100"} and before == "per")


def _a_name(line: Line, start: int, told: Amount) -> bool:
    """As in "la 104", "il 730", "la 104 grave", "104 comma 3": one thing with a number for a name."""
    single = line.words[start - 1] in {"la", "il", "della", "dalla", "col", "nel", "del", "sul", "sulla"}
    a_law = line.words[told.number.end] in {"comma", "art", "articolo", "grave"}
    return (single or a_law) and told.number.digits and len(line.words[start]) == 3 == len(str(told.value))


def _speaks_of_money(line: Line, i: int, told: Amount) -> bool:
    if told.value < _LEAST_SUM or told.number.none or (told.unit and told.unit not in _MONEY_AFTER):
        return False
    if told.unit in _MONEY_AFTER and line.words[told.end + 1][:1].isdigit():
        return False  # "moglie 70 pensione 6.000"
    if told.unit in _MONEY_AFTER or (line.words[told.end] == "di" and line.words[told.end + 1] in _MONEY_AFTER):
        return True
    for place in range(i - 1, max(i - 6, -1), -1):
        word = line.words[place]
        if word in _MONEY_TALK:
            return not (word in {"isee", "ise", "reddito", "redditi"} and told.value in _YEARS)
        if word not in _PASSED_OVER:
            return False
    return False


def _between(line: Line, i: int) -> Hit | None:
    """As in "tra i 40 e i 45 anni", "da 6 a 12 mesi", "dai 40 ai 45"."""
    if line.words[i] not in OPEN:
        return None
    start = i + 2 if line.words[i + 1] in bounds.ARTICLES else i + 1
    low = amount(line, start)
    if low is None or low.number.none or line.words[low.end] not in _CLOSE:
        return None
    then = low.end + (2 if line.words[low.end + 1] in bounds.ARTICLES else 1)
    return _ends(line, i, low, amount(line, then), strictly=line.words[i] in {"tra", "fra"})


def _joined(line: Line, i: int, low: Amount) -> Hit | None:
    """As in "2-3 mesi", "due o tre figli", "due tre settimane"."""
    n = low.number
    if low.kind is not Kind.NUMBER or low.per or n.article or n.none:
        return None
    joint = line.words[low.end]
    then = low.end + 1 if joint in {"-", "/", "o"} else low.end
    if then == low.end and (n.digits or not n.value < 10 or line.words[then].isdecimal()):
        return None
    high = amount(line, then)
    if high is None or (joint in {"/", "-"} and high.kind is Kind.NUMBER and not high.unit):
        return None
    if high.value > 10 * low.value or (then == low.end and high.number.value != n.value + 1):
        return None
    return _ends(line, i, low, high, strictly=False)


def _ends(line: Line, i: int, low: Amount, high: Amount | None, *, strictly: bool) -> Hit | None:
    if high is None or high.number.none or high.number.article:
        return None
    if low.kind is Kind.NUMBER and low.unit is None:
        low = replace(low, kind=high.kind, unit=high.unit)
    elif high.kind is Kind.NUMBER and high.unit is None:
        high = replace(high, kind=low.kind, unit=low.unit)
    same = low.kind is high.kind and low.unit == high.unit
    if not same or low.value >= high.value:
        return None
    kind = (
        _kind(line, (i, i), high) if not strictly or high.kind is not Kind.NUMBER else _money_or_number(line, i, high)
    )
    if kind is None or kind is Kind.CITATION:
        return None
    least, most = (_value(line, i, kind, end) for end in (low, high))
    return hit(line, (i, high.end), kind, least, **_details(kind, high), bound=Bound.BETWEEN, other=most)


def _money_or_number(line: Line, i: int, told: Amount) -> Kind:
    return Kind.MONEY if _speaks_of_money(line, i, told) else Kind.NUMBER
