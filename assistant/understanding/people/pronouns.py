"""Whom a pronoun means: "lui", "lei", "loro", "tutti"."""

from __future__ import annotations

from assistant.understanding.people.family import Family, Mention

_MANY = {"due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "3": 3, "4": 4, "5": 5, "6": 6}

_BUT = frozenset("tranne meno eccetto escluso esclusa salvo fuorche non nessuno ma".split())


def everybody(family: Family, at: int) -> tuple[int, ...]:
    """Whom "tutti" means at a place: all who have been named, and whoever speaks if they are of them.

    Where nobody has been named in the message, all who are known are meant, if they are as many as it says.
    """
    before = {n for one in family.mentions if one.first < at for n in one.people}
    many = family.plain.flat[at + 2 : at + 3] if family.plain.flat[at + 1 : at + 2] == ("e",) else ()
    if (
        not before - {family.speaking}
        and _BUT.isdisjoint(family.plain.flat)
        and (not many or _MANY.get(many[0]) == len(family.known))
    ):
        before |= set(range(len(family.known)))
    return tuple(sorted(before | ({family.speaking} if family.speaking is not None else set())))


def meant(family: Family, word: str, at: int) -> tuple[int, ...]:
    """Whom a pronoun means at a place: of its gender, those of whom is spoken before anybody's company."""
    others = [one for one in family.mentions if one.last <= at and family.speaking not in one.people]
    if word == "loro":
        return _they(family, others, at)
    people, gender = family.people, "m" if word == "lui" else "f"
    single = [one for one in others if len(one.people) == 1]
    for wanted in (gender, ""):
        fits = [one for one in single if people[one.people[0]].gender == wanted]
        kin = [one for one in fits if people[one.people[0]].role]
        if fits:
            return _topic(family, kin or fits)
    return ()


def _they(family: Family, others: list[Mention], at: int) -> tuple[int, ...]:
    """The several who were named last before the clause, or all."""
    clause = family.clause_at(at)
    others = [one for one in others if one.first < clause.first] or others
    several = [one.people for one in others if len(one.people) > 1]
    return several[-1] if several else tuple(sorted({n for one in others for n in one.people}))


def _topic(family: Family, fits: list[Mention]) -> tuple[int, ...]:
    free = [one for one in fits if not one.prep]
    grown = [one for one in free if not family.young(one.people[0])]
    return (grown or free or fits)[-1].people
