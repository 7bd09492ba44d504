"""One amount told in two parts that are named: "affitto 480 la casa e 60 il garage al mese" is one of 540."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.words.patterns import Found, find
from assistant.understanding.words.plain import Plain
from assistant.understanding.words.rest import Rest
from rules_core.wording import Said

_SMALL = frozenset(
    "e ed piu per il lo la l di del della al ogni mese mensili anno all annui euro con anche poi".split()
)
_AFTER, _LEAST = 4, 10


def in_named_parts(message: Message, said: Mapping[str, Said]) -> Message:
    """The message with one amount in place of two parts of it, without the words for the second one."""
    for words in (one for path, one in said.items() if one.parts and one.per and "[]" not in path):
        for one, other in pairwise(message.quantities):
            if (span := _second_part(message, one, other, words)) is not None:
                return _summed(message, one, other, span)
    return message


def _second_part(message: Message, one: Mention, other: Mention, said: Said) -> Found | None:
    """From where to where the second part is told; None, where two amounts are no parts of one."""
    plain, (first, last), (start, end) = message.plain, message.words_of(one), message.words_of(other)
    if not (_is_amount(one) and _is_amount(other) and _LEAST <= other.value < one.value):  # type: ignore[operator]
        return None
    heads = [f for f in find(plain, said.near) if f.first <= first <= f.last + 1]
    parts = list(find(plain, said.parts))
    told = {at for f in (*parts, *heads) for at in range(f.first, f.last)}
    named = [f for f in parts if last <= f.first < end + _AFTER and not _home(f, parts, start)]
    ends = max(end, named[-1].last) if named else end
    between = {*range(last, start), *range(end, ends)} - told
    same = plain.words[ends - 1].stretch - plain.words[first].stretch <= 1
    after = [word.plain for word in plain.words[ends : ends + 2] if word.stretch == plain.words[ends - 1].stretch]
    if not heads or not named or not same or not _SMALL.issuperset({*(plain.flat[at] for at in between), *after}):
        return None
    return Found(last, ends)


def _home(found: Found, parts: list[Found], start: int) -> bool:
    """Whether a part is that of the first amount: the first of two that are named before the second amount."""
    return found.last <= start and len(parts) > 1 and found == parts[0]


def _is_amount(mention: Mention) -> bool:
    return mention.kind in {Kind.MONEY, Kind.NUMBER} and isinstance(mention.value, Decimal)


def _summed(message: Message, one: Mention, other: Mention, span: Found) -> Message:
    """The message with the sum in place of the first part."""
    words, text = message.plain.words, message.text
    begins, ends = max(words[span.first - 1].end, one.end), max(words[span.last - 1].end, other.end)
    text = f"{text[:begins]}{' ' * (ends - begins)}{text[ends:]}"
    whole = replace(one, value=one.value + other.value, per=one.per or other.per)  # type: ignore[operator]
    left = tuple(whole if m is one else m for m in message.quantities if m is not other)
    return Rest(text, message.today, message.written, plain=Plain.of(text), left=left)
