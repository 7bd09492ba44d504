"""The ages told right after a noun that names people: "i bimbi hanno 5 e 3 anni", "la grande che ne fa 10"."""

from __future__ import annotations

from decimal import Decimal

from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.words.patterns import Found

_JOINING = frozenset("e ed di hanno anni che a ha uno una un altro altra rispettivamente compiuti aa eta".split())
_SORTS = frozenset(
    "min magg grandi piccoli piccole grande piccolo piccola maggiorenni minorenni minori adulti adulte nostri nostre"
    " miei mie".split()
)
_BEING, _MOST = frozenset("che sono in casa tutto".split()), 12
_OLDEST, _APART, _SHORT, _GROWN_UP, _PARENT = 120, 3, 2, 40, 16


def ages_after(message: Message, found: Found) -> list[int]:
    """The ages that stand in a row right after a noun ("i bimbi hanno 5 e 3 anni"): they count whom it names."""
    ages: list[int] = []
    told: list[Mention] = []
    at, many = found.last, _counted_before(message, found)
    for mention in message.quantities:
        first, last = message.words_of(mention)
        if last <= found.last:
            continue
        if many and len(ages) == many and may_be_age(mention) and mention.value >= max(ages) + _PARENT:  # type: ignore[operator]
            break  # "sono sola con due bambini di 6 e 3 anni, 37 anni"
        between = message.plain.flat[at:first]
        words = message.plain.words[at:first]
        named = [w for w in words if message.text[w.start : w.end].istitle() and len(w.plain) > _SHORT]
        small = [word for word in between if word in _JOINING]
        sort = [word for word in between if word in _SORTS]
        joined = len(between) <= _APART and len(small) + len(named[:1]) + len(sort[:1]) == len(between)
        none = mention.value == 0 and mention.words.isalpha()  # "16 anni, nessun reddito"
        if not joined or none or not isinstance(mention.value, Decimal) or not may_be_age(mention):
            break
        if at == found.last == first and message.text[mention.end :].startswith(":"):
            break  # "figli due: Teo, 3 e Bea, 6"
        at = last
        ages.append(int(mention.value))
        told.append(mention)
    counted = len(ages) > 2 and told[0].kind is Kind.NUMBER and ages[0] == len(ages) - 1
    apart = counted and "(" in message.text[told[0].end : told[1].start]
    return ages[1:] if apart else ages  # "figli minori 2 (aa 5 e 8)"


def _counted_before(message: Message, found: Found) -> int:
    """How many the number right before a noun tells; 0, if there is none."""
    told = (m for m in message.quantities if m.kind is Kind.NUMBER and message.words_of(m)[1] == found.first)
    return next((int(m.value) for m in told if isinstance(m.value, Decimal) and 1 < m.value <= _MOST), 0)


def so_many(message: Message, found: Found) -> tuple[Found, int] | None:
    """A plural noun with how many they are told to be after it: "le bambine, che sono due: 4 e 9 anni"."""
    flat, at = message.plain.flat, found.last
    while at < len(flat) and flat[at] in _BEING and at < found.last + _APART:
        at += 1
    told = next((m for m in message.quantities if message.words_of(m)[0] == at), None)
    if told is None or "sono" not in flat[found.last : at] or told.kind is not Kind.NUMBER:
        return None
    last, whole = message.words_of(told)[1], isinstance(told.value, Decimal) and 1 < told.value <= _MOST
    ends = message.text[told.end :].lstrip()[:1] in {"", ":", ",", ".", ";", "(", "e"} or flat[last : last + 1] == (
        "di",
    )
    return (Found(found.first, last), int(told.value)) if whole and ends else None  # type: ignore[arg-type]


def may_be_age(mention: Mention) -> bool:
    """Whether a quantity has the size of an age."""
    kinds = {Kind.AGE, Kind.NUMBER, Kind.DURATION}
    return mention.kind in kinds and isinstance(mention.value, Decimal) and 0 <= mention.value <= _OLDEST


def an_age(mention: Mention) -> bool:
    """Whether a quantity is surely an age, or so many years."""
    return mention.kind is Kind.AGE or (mention.kind is Kind.DURATION and mention.unit == "anni")


def told_with(message: Message, mention: Mention, found: Found) -> bool:
    """Whether a quantity may be the age of whom a noun names: right after it, or in it ("quello di 13")."""
    first, last = message.words_of(mention)[0], found.last
    words = message.plain.words
    within = found.first < first < last and (mention.unit is None or mention.kind is Kind.AGE)
    near = last <= first <= last + 3 or within
    small = may_be_age(mention) and mention.value < _GROWN_UP  # type: ignore[operator]
    return near and small and words[first].stretch == words[last - 1].stretch
