"""Pay told by how much of somebody else's it is: "io prendo 20.000, mia moglie la metà di me", "il doppio del mio".

It is worked out where the speaker's own pay stands right before it; else it is nothing that is known, and no share of a
house either.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.people.persons import PRONOUNS, SELF
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.words.patterns import Found, find
from assistant.understanding.words.plain import Plain
from assistant.understanding.words.rest import Rest

_AS_MUCH = (1, 1)
_TIMES = {
    "meta": (1, 2),
    "un terzo": (1, 3),
    "due terzi": (2, 3),
    "un quarto": (1, 4),
    "tre quarti": (3, 4),
    "doppio": (2, 1),
    "triplo": (3, 1),
    "quadruplo": (4, 1),
    **dict.fromkeys(("altrettanto", "altrettanti", "uguale", "idem", "lo stesso", "la stessa cifra"), _AS_MUCH),
    **dict.fromkeys(("quanto me", "come me", "tale e quale"), _AS_MUCH),
}
_PAYS = "prend*|guadagn*|percepi*|pigli*|porta*|dichiar*|incass*|stipendio|reddito|redditi|pensione|paga|entrate"
_MINE = (
    "di me",
    "del|dello|della mio|mia",
    "rispetto a me",
    "di quel|quello|cio che io",
    "di quel|quello|cio che prendo|guadagno|percepisco|piglio|porto",
    "di quanto io|prendo|guadagno|percepisco|piglio|porto",
)
_ANOTHERS = (
    "di lui|lei",
    "del|dello|della suo|sua",
    "rispetto a lui|lei",
    f"di quel|quello|cio che {_PAYS}",
    f"di quanto {_PAYS}",
)
_EARNING = ("guadagn*|prendo|prende|percepisc*|piglio|piglia", "guadagn*|prendo|prende|percepisc* solo|circa|quasi")
_PERSON = (
    "io|lui|lei|moglie|marito|compagno|compagna|convivente|coniuge|consorte|figlio|figlia|madre|mamma|padre|papa|babbo"
    "|fratello|sorella|suocero|suocera"
)
_OF_SOMEBODY = (f"di|del|della mio|mia|nostro|nostra {_PERSON}|collega|zio|zia|cugino|cugina|cognato|cognata",)
_EARNS = (_PAYS, f"{_PAYS} a casa", f"{_PAYS} di")
_SMALL = frozenset("la il solo soltanto circa invece quasi piu o meno come esattamente di euro a casa".split())
_ENDED = expression(r"[.;!?]\s")
_OWN = SELF | {"piglio", "percepisco", "porto"}
_HALVES = frozenset("moglie marito compagno compagna convivente coniuge consorte".split())  # they are of us
_LEAST, _MOST_BETWEEN, _BESIDE, _NEAR = 300, 70, 4, 4


@dataclass(frozen=True, slots=True)
class Compared:
    """Words that tell pay as so much of somebody's: its mention, and what they say it comes to, where that is known."""

    words: Found
    mention: Mention | None


def by_comparison(message: Message) -> Message:
    """The message with pay that is told as so much of the speaker's worked out, or without it.

    >>> from datetime import date
    >>> told = by_comparison(Message("io guadagno 20.000 e mia moglie la metà di me", date(2024, 5, 1)))
    >>> [str(m.value) for m in told.quantities]
    ['20000', '10000']
    """
    told = list(compared(message))
    if not told:
        return message
    taken = {at for one in told for at in range(one.words.first, one.words.last)}
    left = [m for m in message.quantities if taken.isdisjoint(range(*message.words_of(m)))]
    left += [one.mention for one in told if one.mention is not None]
    left.sort(key=lambda mention: mention.start)
    return Rest(message.text, message.today, message.written, plain=message.plain, left=tuple(left))


def not_worked_out(message: Message) -> Iterator[str]:
    """The words of pay that is told by somebody's, of which nobody can tell what it comes to."""
    unknown = (one.words for one in compared(message) if one.mention is None)
    return (message.plain.verbatim(words.first, words.last) for words in unknown)


def compared(message: Message) -> Iterator[Compared]:
    """Where pay is told as a part of somebody's, or as so many times it."""
    plain = message.plain
    for part in find(plain, _TIMES):
        after = next((f for f in find(plain, _MINE) if f.first == part.last), None)
        another = any(f.first == part.last for f in find(plain, _ANOTHERS))
        another = another or (_named(plain, part, _EARNING) and _of_somebody(plain, part))
        alone = after is None and not another
        if not _named(plain, part) or (alone and not (_ends(plain, part) and _of_pay(message, part))):
            continue
        named = after is not None or (not another and _by_a_person(plain, part))
        base = _own_before(message, part) if named else None
        words = Found(part.first, _their_own(message, part) if after is None else after.last)
        yield Compared(words, None if base is None else _worked_out(message, part, base))


def _named(plain: Plain, part: Found, phrases: Sequence[str] = (*_EARNS, _PERSON)) -> bool:
    """Whether somebody, or what they earn, is named right before a part: "mia moglie guadagna la metà"."""
    here = [f for f in find(plain, phrases) if f.last <= part.first]
    return any(part.first - f.last <= _BESIDE and _only_small(plain, f.last, part.first) for f in here)


def _of_somebody(plain: Plain, part: Found) -> bool:
    """Whether a part is one of what somebody earns who is named: "guadagno la metà di mio fratello"."""
    return any(f.first == part.last for f in find(plain, _OF_SOMEBODY))


def _their_own(message: Message, part: Found) -> int:
    """Where a part ends, with what a relative of whom it is one is told to earn: "la metà di mio fratello che ..."."""
    plain = message.plain
    who = next((f for f in find(plain, _OF_SOMEBODY) if f.first == part.last), None)
    if who is None or plain.flat[who.last : who.last + 1] != ("che",) or plain.flat[who.last - 1] in _HALVES:
        return part.last
    paid = [message.words_of(m) for m in message.quantities if _an_amount(m)]
    return next((last for first, last in paid if who.last < first <= who.last + _NEAR), part.last)


def _of_pay(message: Message, part: Found) -> bool:
    """Whether a part that is of nothing in particular is one of pay: of the amount that was told right before it."""
    paid = [m for m in message.quantities if _an_amount(m) and message.words_of(m)[1] <= part.first]
    if _TIMES[" ".join(message.plain.flat[part.first : part.last])] == _AS_MUCH:
        return bool(paid)
    return _named(message.plain, part, _EARNS) or bool(paid and _pay_only(_stretch_before(message, paid[-1])))


def _by_a_person(plain: Plain, part: Found) -> bool:
    """Whether nobody's own pay is meant but that of somebody else than the speaker."""
    stretch = plain.words[part.first].stretch
    here = [word.plain for word in plain.words[: part.first] if word.stretch == stretch]
    return _OWN.isdisjoint(here) or not PRONOUNS.isdisjoint(here)


def _only_small(plain: Plain, first: int, last: int) -> bool:
    """Whether nothing but small words of one stretch stands between two places."""
    same = plain.words[first - 1].stretch == plain.words[last].stretch
    return same and _SMALL.issuperset(plain.flat[first:last])


def _ends(plain: Plain, part: Found) -> bool:
    """Whether a part ends its stretch, or nothing is told after it of which it could be one."""
    return part.last == len(plain.words) or plain.words[part.last].stretch != plain.words[part.last - 1].stretch


def _own_before(message: Message, part: Found) -> Mention | None:
    """The speaker's own pay, if it is told right before a part and is the only amount there."""
    paid = [m for m in message.quantities if _an_amount(m) and message.words_of(m)[1] <= part.first]
    if not paid:
        return None
    plain, base = message.plain, paid[-1]
    between = message.text[base.end : plain.words[part.first].start]
    stretch = _stretch_before(message, base)
    far = len(between) > _MOST_BETWEEN or _ENDED.search(between) is not None
    own = not _OWN.isdisjoint(stretch) and PRONOUNS.isdisjoint(stretch)
    return base if own and not far and _pay_only(stretch) else None


def _stretch_before(message: Message, mention: Mention) -> list[str]:
    """The words of a stretch before a quantity in it."""
    words, here = message.plain.words, message.words_of(mention)[0]
    return [word.plain for word in words[:here] if word.stretch == words[here].stretch]


def _pay_only(stretch: list[str]) -> bool:
    """Whether a stretch tells somebody's pay and nothing else: "io 20.000", "guadagno circa 1.400"."""
    told = Plain.of(" ".join(stretch))
    return bool(list(find(told, _EARNS))) or stretch[-1:] == ["io"]


def _worked_out(message: Message, part: Found, base: Mention) -> Mention:
    words = message.plain.words
    over, under = _TIMES[" ".join(message.plain.flat[part.first : part.last])]
    value = (Decimal(str(base.value)) * over / under).quantize(Decimal("0.01"))
    value = value.quantize(Decimal(1)) if value % 1 == 0 else value
    start, end = words[part.first].start, words[part.last - 1].end
    return Mention(start, end, message.text[start:end], Kind.MONEY, value, per=base.per, bound=base.bound)


def _an_amount(mention: Mention) -> bool:
    """Whether a quantity is surely an amount of money."""
    money = mention.kind is Kind.MONEY or (mention.kind is Kind.NUMBER and mention.unit is None)
    return money and isinstance(mention.value, Decimal) and mention.value >= _LEAST
