"""Quantities that make one: so many women and so many men, what something is changed into, what is told twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from assistant.expressions import expression
from assistant.understanding.quantities.mention import Bound, Kind, Mention

_GENDERS = (
    frozenset("donne donna femmine ragazze signore".split()),
    frozenset("uomini uomo maschi ragazzi signori".split()),
)
_AND = frozenset(("e", "ed", ",", "piu", "più", "+", "e poi", "e anche"))
_CHANGING = expression(
    r"\b(?:pass\w+|scend\w+|sal(?:ire|iamo|iremo|isse|issimo|endo|ita|ito|e|iti)|ridu\w+|aument\w+|port\w+|cambi\w+"
    r"|modific\w+|diminu\w+|trasform\w+|rideterm\w+|variazion\w+|variare|variamo|cal(?:are|iamo|o|ato|ati)|vari\w*)\b",
    re.IGNORECASE,
)
_FROM = expression(r"\b(?:da|dai|dalle|dagli|da n\.?)\s*$", re.IGNORECASE)
_TO = expression(r"(?:^|.*\s)(?:a|ai|alle|agli|ad)\s*(?:n\.?)?\s*$", re.IGNORECASE | re.DOTALL)
_REPLACED = expression(
    r"\b(?:invece|anzich[eé]|al posto|piuttosto|non pi[uù])(?: di| che| dei)?(?: in| a| per| con)?\s*$", re.IGNORECASE
)
_IT_MAKES = (
    r"cio[eè]|ossia|ovvero|quindi|dunque|vale a dire|pari a|in (?:tutto|totale)|=|che|ma|per[oò]|anzi|poi|alla fine|e"
    r"|fa|fanno|sono|è|divent\w+|arriv\w+|veng\w+|viene|salg\w+|sale|a|€|circa|(?:al|nel)?l['’ ]anno|annui|euro"
)
_THAT_IS = expression(rf"[\s,;:(]*(?:(?:{_IT_MAKES})[\s,:]+)*(?:(?:{_IT_MAKES})[\s:]*)?", re.IGNORECASE)
_BARELY = expression(r"[\s,;:]*(?:(?:e|poi|a|€|euro)\s*)*", re.IGNORECASE)
_A_YEAR = expression(r"\bann(?:o|ui)\b|\bin (?:tutto|totale)\b", re.IGNORECASE)
_ALL_TOLD = expression(r"\s*(?:€|euro)?\s*(?:co[ni]|contando|compres\w+|[an]e?ll['’ ]anno)\b", re.IGNORECASE)
_OF_WHAT = expression(
    r"\s*(?:€|euro)?\s*(?:d[ie']|del(?:la|lo|l')?|il|lo|la|i|le|l'|per|in|su[li]?|quell\w|che)[\s']*([a-zà-ù]+)",
    re.IGNORECASE,
)
_PARTED = expression(r"[.;!?]")
_NOW_TO = expression(
    r"\b(?:pass|scend|sces|sal|risal|cal|port|ridott|aument|diminu|ridu|abbass|alz|torn)[a-zàèéìòù]*"
    r"(?: (?:tutt[oi]|solo|magari))? (?:a|ad|alle|ai)\s*$",
    re.IGNORECASE,
)
_REACH, _BETWEEN, _MONTHS = 60, 50, 12
_PAYMENTS, _STEM = 15, 5
_FAR, _LEAST, _MOST = 90, Decimal("0.5"), Decimal(2)
_COUNTED = {Kind.NUMBER, Kind.DURATION}


def joined(text: str, found: list[Mention]) -> list[Mention]:
    """The mentions of a text, those that make one put together.

    >>> from datetime import date
    >>> from assistant.understanding.quantities.mentions import mentions
    >>> [m.words for m in mentions("due donne e tre uomini passano da 20 a 25 ore", date(2024, 5, 1))]
    ['due donne e tre', 'da 20 a 25 ore']
    """
    told: list[Mention] = []
    single = False
    for mention in (_changed(text, one) for one in found):
        together = _together(text, told[-1], mention) if single else None
        if not together and (before := _changed_before(text, told, mention)):
            together = _with_unit_of(text, mention, before, over=before is told[-1])
            told.remove(before)
            told.append(together)
        told[len(told) - bool(together) :] = [together or mention]
        single = together is None
    return told


def _changed_before(text: str, told: Sequence[Mention], mention: Mention) -> Mention | None:
    """What a number without unit is told in place of, the last about as large: "a 35 ore. Si può scendere a 30"."""
    if (
        mention.kind is not Kind.NUMBER
        or mention.unit
        or not _NOW_TO.search(text, max(mention.start - _REACH, 0), mention.start)
    ):
        return None
    assert isinstance(mention.value, Decimal)
    for one in reversed(told):
        if "?" in text[one.end : mention.start] or mention.start - one.end > _FAR:
            return None
        same = one.kind in _COUNTED and isinstance(one.value, Decimal) and one.value not in {0, mention.value}
        if same and isinstance(one.value, Decimal) and _LEAST <= mention.value / one.value <= _MOST:
            return one
    return None


def _together(text: str, one: Mention, two: Mention) -> Mention | None:
    if len(text[one.end : two.start]) > _BETWEEN:
        return None
    if {one.kind, two.kind} - _COUNTED:
        return _told_again(text, one, two)
    return _sum(text, one, two) or _changed_into(text, one, two)


def _told_again(text: str, one: Mention, two: Mention) -> Mention | None:
    """What is told of a month and of the year: "700 al mese, cioè 8.400 l'anno"; the year's, over both.

    The year's counts even if it is not twelve times the month's: "1.000 al mese ma sono 13.000 l'anno".
    """
    month, year = (two, one) if two.per == "mese" else (one, two)
    if {month.kind, year.kind} - {Kind.MONEY, Kind.NUMBER} or month.per != "mese" or year.per not in {"anno", None}:
        return None
    assert isinstance(month.value, Decimal)
    assert isinstance(year.value, Decimal)
    between, times = text[one.end : two.start], year.value / month.value if month.value else Decimal(0)
    if not _THAT_IS.fullmatch(between) or _of_another_thing(text, one, two):
        return None
    if _BARELY.fullmatch(between) or (year.per is None and not _all_told(text, one, two)):
        same = times == _MONTHS
    elif "(" in between or year.per is None:
        same = _MONTHS <= times <= _PAYMENTS
    else:
        same = _LEAST <= times / _MONTHS <= _MOST
    return replace(year, kind=Kind.MONEY, per="anno", **_over(text, one, two)) if same else None


def _all_told(text: str, one: Mention, two: Mention) -> bool:
    """Whether an amount without its period is said to be all of the year: "in tutto 13.000", "13.000 coi premi"."""
    return bool(_A_YEAR.search(text, one.end, two.start) or _ALL_TOLD.match(text, two.end))


def _of_another_thing(text: str, one: Mention, two: Mention) -> bool:
    """Whether the second amount is told to be of what was not named before: "ma sono 13.000 l'anno di pensione"."""
    of = _OF_WHAT.match(text, two.end)
    return of is not None and of[1][:_STEM].lower() not in text[max(one.start - _REACH, 0) : one.start].lower()


def _sum(text: str, one: Mention, two: Mention) -> Mention | None:
    """So many of one sort and so many of the other."""
    places = [next((n for n, sort in enumerate(_GENDERS) if m.unit in sort), -1) for m in (one, two)]
    if sorted(places) != [0, 1] or " ".join(_words(text, one, two).split()) not in _AND:
        return None
    assert isinstance(one.value, Decimal)
    assert isinstance(two.value, Decimal)
    value = one.value + two.value
    return replace(one, end=two.end, words=text[one.start : two.end], value=value, unit="persone")


def _words(text: str, one: Mention, two: Mention) -> str:
    """What stands between two counts, their nouns left out."""
    return re.sub(rf"^\s*{one.unit}\b", "", text[one.end : two.start].lower())


def _changed_into(text: str, one: Mention, two: Mention) -> Mention | None:
    """As in "ridurre da 8 a 6", "se da 8 persone passassimo a 12": the second, with the unit that either tells."""
    before, between = text[max(one.start - _REACH, 0) : one.start], text[one.end : two.start]
    if one.kind is two.kind or Kind.NUMBER in {one.kind, two.kind}:
        if _REPLACED.search(before) and not _PARTED.search(between):
            return _with_unit_of(text, two, one)
        if _REPLACED.search(between):
            return _with_unit_of(text, one, two)
    if _PARTED.search(between) or not _FROM.search(before) or not _TO.match(between):
        return None
    same = one.kind is two.kind or Kind.NUMBER in {one.kind, two.kind}
    if not same or not _speaks_of_change(text, one.start, two.start):
        return None
    return _with_unit_of(text, two, one)


def _with_unit_of(text: str, meant: Mention, other: Mention, *, over: bool = True) -> Mention:
    """A quantity, mostly over both places, with the unit of the other where it has none."""
    kind = other.kind if meant.kind is Kind.NUMBER and meant.unit is None else meant.kind
    start, end = (min(meant.start, other.start), max(meant.end, other.end)) if over else (meant.start, meant.end)
    unit, per = meant.unit or (other.unit if over or kind is not Kind.NUMBER else None), meant.per or other.per
    return replace(meant, start=start, end=end, words=text[start:end], kind=kind, unit=unit, per=per)


def _over(text: str, one: Mention, two: Mention) -> dict[str, Any]:
    """The place of two quantities that are one."""
    return {"start": one.start, "end": two.end, "words": text[one.start : two.end]}


def _changed(text: str, mention: Mention) -> Mention:
    """As in "passare da 20 a 25 ore": the upper end, where it is a change that is told."""
    if mention.bound is not Bound.BETWEEN or mention.kind not in _COUNTED or mention.other is None:
        return mention
    if not _speaks_of_change(text, mention.start, mention.start):
        return mention
    return replace(mention, value=mention.other, bound=Bound.EXACT, other=None)


def _speaks_of_change(text: str, start: int, end: int) -> bool:
    before = _PARTED.split(text[max(start - _REACH, 0) : end])[-1]
    return _CHANGING.search(before) is not None
