"""Who applies: "chiede Ugo", "la domanda la fa la nonna", "presentata per Kevin", or whoever speaks."""

from __future__ import annotations

from assistant.understanding.people.family import Family, How, Mention
from assistant.understanding.words.patterns import Found, find
from rules_core.wording import Said

_NEXT = 4
Place = tuple[int, int]


def applying(family: Family, words: Said) -> tuple[int | None, Place | None]:
    """Who is named beside the words for whoever applies, or whoever speaks; and where."""
    for f in find(family.plain, words.opens):
        after = next((one for one in _after(family, f) if len(one.people) == 1), None)
        if after is not None:
            return after.people[0], (f.first, after.last)
    for f in find(family.plain, words.closes):
        who = _before(family, f)
        if who is not None:
            return who, (f.first, f.last)
    for f in find(family.plain, words.near):
        after = next((one for one in _after(family, f) if len(one.people) == 1), None)
        if after is not None and after.people[0] != family.speaking:
            return after.people[0], (f.first, after.last)
    mine = next(find(family.plain, words.yes), None)
    if mine is None or family.speaking is None:
        return None, None
    return family.speaking, (mine.first, mine.last)


def _after(family: Family, found: Found) -> list[Mention]:
    """Those right after the words."""
    clause = family.clause_at(found.last - 1)
    near = [one for one in family.mentions if found.last - 1 <= one.first <= found.last + _NEXT]
    words = family.plain.words
    here = [one for one in near if words[one.first].stretch - words[found.last - 1].stretch <= 1 or clause is None]
    last = family.plain.flat[found.last - 1]
    named = {"", "di", "da", "per"} if last in {"di", "da", "per", "del", "della", "dell"} else {""}
    return [one for one in here if one.prep in named and (one.first >= found.last or one.how is not How.SPEAKER)]


def _before(family: Family, found: Found) -> int | None:
    """Of whom the words speak: the subject of their clause, or who was spoken of last."""
    clause = family.clause_at(found.first)
    subject = [n for n in family.subject(clause) if n != family.speaking]
    if len(subject) == 1:
        return subject[0]
    others = [one for one in family.mentions if one.last <= found.first and family.speaking not in one.people]
    free = [one for one in others if not one.prep and len(one.people) == 1]
    return (free or others)[-1].people[0] if others else None
