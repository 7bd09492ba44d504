"""How old the people of a message are: the numbers told beside those who are mentioned."""

from __future__ import annotations

from decimal import Decimal

from assistant.understanding.people.clauses import same_sentence
from assistant.understanding.people.family import Family, How, Mention
from assistant.understanding.quantities.mention import Kind
from assistant.understanding.quantities.mention import Mention as Quantity

_OLDEST, _REACH, _FAR, _TWINS = 120, 4, 15, 3
_AGES = frozenset({Kind.AGE, Kind.NUMBER, Kind.DURATION})
_BESIDE = frozenset("di anni aa a ha".split())
_HAVING = frozenset("ho ha hanno compie".split())


def years(mention: Quantity) -> str | None:
    """The age that a quantity may be."""
    if mention.kind not in _AGES or mention.unit not in {None, "anni", "mesi"}:
        return None
    if not isinstance(mention.value, Decimal) or not 0 <= mention.value <= _OLDEST:
        return None
    return str(int(mention.value if mention.unit != "mesi" else mention.value / 12))


def age_beside(family: Family, last: int) -> str:
    """The age told right after somebody: "Sara, 9 anni", "Davide (2 a.)"; none, where there is none."""
    plain = family.plain
    for mention in family.message.quantities:
        first = family.message.words_of(mention)[0]
        if first == last or (first == last + 1 and plain.flat[last] in _BESIDE):
            bracket = plain.text[: mention.start].rstrip().endswith("(")
            surely = mention.kind is Kind.AGE or mention.unit == "anni" or plain.flat[last] in {"anni", "aa"}
            if (surely or bracket) and (age := years(mention)) is not None:
                return age
    return ""


def tell_ages(family: Family) -> None:
    """Note how old each is: the number that follows the place where they are mentioned."""
    flat = family.plain.flat
    for mention in family.message.quantities:
        (first, last), age = family.message.words_of(mention), years(mention)
        if age is None or (first and flat[first - 1] in {"da", "al", "sul"}) or flat[last : last + 1] == ("fa",):
            continue
        for n in _whose(family, mention, first):
            family.people[n].age = family.people[n].age or age


def _whose(family: Family, mention: Quantity, first: int) -> tuple[int, ...]:
    """Of whom a number is the age."""
    flat, near = family.plain.flat, _near(family, mention, first)
    nearest = max(near, key=lambda one: one.last, default=None)
    close = nearest is not None and first - nearest.last <= 1
    if mention.kind is not Kind.AGE and mention.unit != "anni" and not close:
        return ()
    whose = () if nearest is None else nearest.people
    if not _HAVING.isdisjoint(flat[max(first - 1, 0) : first + 1]):
        whose = family.subject(family.clause_at(first))
    group = [one.people for one in near if len(one.people) > 1 and set(whose) <= set(one.people)]
    if group and family.people[group[0][0]].noun.startswith("gemell"):
        whose = group[0]
    return whose if len(whose) == 1 or (close and flat[first - 1] == "di" and len(whose) <= _TWINS) else ()


def _near(family: Family, mention: Quantity, first: int) -> list[Mention]:
    """Those mentioned before a number, near enough for it to be their age."""
    reach = _FAR if mention.kind is Kind.AGE else _REACH
    near = [one for one in family.mentions if one.last <= first <= one.last + reach and one.how is not How.WE]
    return [one for one in near if same_sentence(family.plain, one.last - 1, first)]
