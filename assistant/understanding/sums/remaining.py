"""What is left of a whole that is told with its other parts: "su 21 giorni ne ha saltati 3, il resto lavorati"."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from decimal import Decimal

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Bound, Kind, Mention
from assistant.understanding.words.labels import touched
from assistant.understanding.words.patterns import find, stands
from rules_core.wording import Left, Said

_WITHIN = expression(
    r"(?:\s+[^\W\d]+){0,3}?\s*[,(:;]?\s*"
    r"(?:di (?:cui|quest[ei])|de[il]l?e? quali|[tf]ra (?:cui|quest[ei]|i quali|le quali))\b",
    re.IGNORECASE,
)
_ENDS = expression(r"[,;:.!?]")
_TWO = 2
_COUNTED = {Kind.NUMBER, Kind.DURATION}


def left_of(message: Message, words: Said, numbers: Mapping[str, str]) -> tuple[int, str] | None:
    """How many are left of what is told whole, and the words for the whole; None where the parts are not told."""
    if words.left is None:
        return None
    whole = _whole(message, words.left)
    parts = [int(numbers[part]) for part in words.left.parts if numbers.get(part, "").isdecimal()]
    if whole is None or not isinstance(whole.value, Decimal) or not any(parts):
        return None
    if _more_gone(message, whole, sum(parts), numbers):
        return None
    number = int(whole.value) - sum(parts)
    return (number, whole.words) if number > 0 else None


def left_out_of(message: Message, words: Said, numbers: Mapping[str, str], told: str | None) -> tuple[int, str] | None:
    """How many are left where those away are told out of the whole ("3 assenze su 20"), and the words that say so.

    None where more is told of the parts, or another number than the whole of what is left.
    """
    left, plain = words.left, message.plain
    if left is None or not stands(plain, left.rest):
        return None
    parts = sum(int(numbers[part]) for part in left.parts if numbers.get(part, "").isdecimal())
    found: dict[int, str] = {}
    for f in find(plain, left.gone):
        inside = [m for m in message.quantities if f.first <= message.words_of(m)[0] < f.last and m.kind in _COUNTED]
        told_here = sorted(int(m.value) for m in inside if isinstance(m.value, Decimal))
        gone, whole = told_here if len(told_here) == _TWO else (0, 0)
        if 0 < gone < whole <= left.most and parts in {0, gone} and told in {None, str(whole)}:
            again = [message.words_of(m)[0] for m in message.quantities if m.value == whole and told == str(whole)]
            found.setdefault(whole - gone, plain.verbatim(min((f.first, *again)), f.last))
    return found.popitem() if len(found) == 1 else None


def left_within(
    message: Message, words: Said, path: str, numbers: Mapping[str, str], told: Mapping[str, str], *, spoken: bool
) -> int | None:
    """How many are left of a fact of which other facts are told as parts; each by its number and its words."""
    if words.left is None or path not in told:
        return None
    parts = {told[part]: numbers[part] for part in words.left.parts if numbers.get(part, "").isdecimal()}
    others = {one for other, one in told.items() if other != path and other not in words.left.parts}
    rest = _within(message, words, told[path].split(" di cui")[0], parts, others)
    return _of_the_whole(message, words, told[path], numbers, spoken=spoken) if rest is None else rest


def _within(message: Message, words: Said, told: str, parts: Mapping[str, str], others: Collection[str]) -> int | None:
    """How many are left of what is told, if the parts that are no part of it are told within it ("di cui 4 malato").

    The parts are the words and the number of each fact; the others the words of those that are parts of it.
    """
    whole = next((m for m in message.quantities if m.words == told), None) if words.left is not None else None
    opens = _WITHIN.match(message.text, whole.end) if whole is not None else None
    if whole is None or opens is None or not isinstance(whole.value, Decimal):
        return None
    inside = _ENDS.split(message.text[opens.end() :], maxsplit=1)[0]
    if any(one in inside for one in others):
        return None
    after = [Decimal(number) for one, number in parts.items() if one in inside]
    left = int(whole.value - sum(after)) if after else 0
    return left if left > 0 else None


def _of_the_whole(message: Message, words: Said, told: str, numbers: Mapping[str, str], *, spoken: bool) -> int | None:
    """How many are left of a number that can only be the whole: "dei 22 ne ho persi 3", "22 giorni, 6 di malattia"."""
    left = words.left
    whole = next((m for m in message.quantities if m.words == told and isinstance(m.value, Decimal)), None)
    if left is None or not left.most or whole is None or not isinstance(whole.value, Decimal):
        return None
    parts = sum(int(numbers[part]) for part in left.parts if numbers.get(part, "").isdecimal())
    number = int(whole.value) - parts
    if _more_gone(message, whole, parts, numbers):
        return None
    surely = stands(message.plain, left.rest) and touched(message, left.whole, *message.words_of(whole))
    too_many = not spoken and int(whole.value) + parts > left.most
    return number if parts and number > 0 and (surely or too_many) else None


def _more_gone(message: Message, whole: Mention, parts: int, numbers: Mapping[str, str]) -> bool:
    """Whether more is told after the whole than its parts, and of no fact: "ne ho saltati 5, due col certificato"."""
    after = (m.value for m in message.counted if m.start > whole.end and m.kind in _COUNTED)
    told = [n for n in after if isinstance(n, Decimal) and n > parts and f"{n:f}" not in numbers.values()]
    return isinstance(whole.value, Decimal) and any(n < whole.value for n in told)


def _whole(message: Message, left: Left) -> Mention | None:
    """The only quantity that is told as the whole, if what is left of it is spoken of."""
    if left.rest and not stands(message.plain, left.rest):
        return None
    told = [
        m
        for m in message.quantities
        if m.kind in _COUNTED and m.bound is Bound.EXACT and touched(message, left.whole, *message.words_of(m))
    ]
    return told[0] if len(told) == 1 else None
