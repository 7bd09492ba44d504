"""Whom a pronoun means: "lui", "lei", "loro", "tutti"."""

from __future__ import annotations

from assistant.understanding.people.family import Family, Mention


def everybody(family: Family, at: int) -> tuple[int, ...]:
    """Whom "tutti" means at a place: all who have been named, and whoever speaks if they are of them."""
    before = {n for one in family.mentions if one.first < at for n in one.people}
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
