"""Which quantities stand in a row: only people and small words between them, and nothing that parts what they say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import groupby

from assistant.understanding.message import Message
from assistant.understanding.people.persons import GLUE
from assistant.understanding.quantities.mention import Kind, Mention

_KINDS = ({Kind.NUMBER, Kind.MONEY}, {Kind.NUMBER, Kind.AGE, Kind.DURATION}, *({kind} for kind in Kind))
SMALL, _LARGE = 130, 1000
_BROTHERS = 22
_NOBODY = frozenset(("nessun", "nessuno", "nessuna"))
PEOPLE = frozenset(
    "io lui lei moglie marito figlio figlia compagno compagna convivente richiedente coniuge madre padre mamma papa "
    "babbo dichiarante rich istante nonno nonna suocera suocero zia zio fratello sorella consorte signora".split()
)


def together(message: Message, counting: set[int], clear: Callable[[int], str | None]) -> Iterator[list[int]]:
    """The quantities that stand in a row; where each part between commas clearly says its own, each part.

    `clear` is the fact that a quantity clearly says: "redditi 20.000 e 18.000, 15.000 e 8.000 in banca".
    """
    words = message.plain.words
    for row in _together(message, counting):
        apart = groupby(row, key=lambda place: words[message.words_of(message.quantities[place])[0]].stretch)
        parts = [[*places] for _, places in apart]
        says = [{shape for place in part if (shape := clear(place))} for part in parts]
        each = all(len(one) == 1 for one in says) and len(set().union(*says)) == len(parts)
        yield from parts if each else [row]


def _together(message: Message, counting: set[int]) -> list[list[int]]:
    """The quantities that stand in a row."""
    found: list[list[int]] = []
    for place in range(len(message.quantities)):
        if place in counting:
            continue
        if found and _joined(message, found[-1][-1], place):
            found[-1].append(place)
        else:
            found.append([place])
    return found


def _joined(message: Message, before: int, place: int) -> bool:
    """Whether a quantity goes on in the row of the one before: only people and small words stand between."""
    one, other = message.quantities[before], message.quantities[place]
    between = message.plain.flat[message.words_of(one)[1] : message.words_of(other)[0]]
    if not all(word in GLUE or word in PEOPLE for word in between):
        return False
    if _ended(message, one, other) or other.words.lower() in _NOBODY:
        return False
    if not _same_size(one, other) or (one.kind is Kind.AGE and other.kind is Kind.NUMBER and other.unit is not None):
        return False  # "59 anni, cinque gatti"
    named = any(word in PEOPLE for word in between)
    after_years = _after_years(one, other, named=named)
    if after_years or (
        {one.kind, other.kind} <= {Kind.AGE, Kind.DURATION} and not between and _generations(one, other)
    ):
        return False  # "gemelli di 7 anni, 36 anni"
    kinds = {one.kind, other.kind}
    if not any(len(kinds | group) == len(group) for group in _KINDS):
        return False
    return named or (isinstance(one.value, Decimal) and isinstance(other.value, Decimal))


def _after_years(one: Mention, other: Mention, *, named: bool) -> bool:
    """Whether a nought follows somebody's years: it is their income, "C 58 a. 0"."""
    return one.kind in {Kind.AGE, Kind.DURATION} and not named and other.value == 0 and other.words == "0"


def _ended(message: Message, one: Mention, other: Mention) -> bool:
    """Whether a full stop that shortens no word ("con. 2.500"), or a semicolon, stands between two quantities."""
    words, text = message.plain.words, message.text
    first, last = message.words_of(one)[1] - 1, message.words_of(other)[0]
    stops = (n for n in range(first, last) if ". " in text[words[n].end : words[n + 1].start])
    parted = any(words[n].stretch != words[n + 1].stretch for n in stops)
    return parted or ";" in text[one.end : other.start]


def _generations(one: Mention, other: Mention) -> bool:
    """Whether two ages told one after another are hardly those of brothers."""
    numbers = isinstance(one.value, Decimal) and isinstance(other.value, Decimal) and one.words.endswith("anni")
    return numbers and abs(one.value - other.value) > _BROTHERS  # type: ignore[operator]


def _same_size(one: Mention, other: Mention) -> bool:
    """Whether two numbers may say the same: an age and an income do not."""
    if not isinstance(one.value, Decimal) or not isinstance(other.value, Decimal):
        return True
    low, high = sorted((one.value, other.value))
    return not (0 < low <= SMALL and high >= _LARGE)
