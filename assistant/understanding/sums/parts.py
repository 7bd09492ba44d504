"""What is told in parts: "due giorni di malattia e uno di permesso" are three of absence."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from decimal import Decimal
from itertools import accumulate

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.sums.day_rows import days_in_a_row
from assistant.understanding.sums.instalments import instalments
from assistant.understanding.values import Fit
from assistant.understanding.words.labels import touched
from rules_core.wording import Said

_AGAIN = expression(
    r"\b(?:di cui|dei quali|delle quali|tra cui|fra cui|cio[eè]|ossia|ovvero|quindi|anzi|invece|tot\w*|in tutto|su|poi"
    r"|altr[ie]|quest[ie]|quell[ie]|dei|delle)\b|[.;:?!\n()=]",
    re.IGNORECASE,
)
"""What says that a quantity is not one more, but told again or a part of the one before."""
_WITHIN = expression(r"\b(?:di cui|(?:de[il]|delle|tra i|fra i|tra le) qual[ei]|tra cui|fra cui)\b", re.IGNORECASE)
_MORE = frozenset("altri altre ulteriori".split())
_ENDS = expression(r"[.;?!\n]")


def one_more(message: Message, mention: Mention) -> bool:
    """Whether an amount is said to be another: "e altri 9.000"."""
    first = message.words_of(mention)[0]
    return first > 0 and message.plain.flat[first - 1] in _MORE


def a_part(between: str) -> bool:
    """Whether what stands between two quantities says that the second is a part of the first."""
    return _WITHIN.search(between) is not None


def told_again(between: str) -> bool:
    """Whether what stands between two quantities says that the second is not one more."""
    return _AGAIN.search(between) is not None


def in_parts(
    message: Message, pair: tuple[int, str], fits: Mapping[tuple[int, str], Fit], said: Said, taken: Collection[int]
) -> list[int]:
    """The places of the quantities that make up a fact, in order; only the one, where it is told whole.

    None, where one of those told in a row with it is no such thing: then nobody can tell the sum.
    """
    place, path = pair
    row_of_days = days_in_a_row(message, place) if said.dated else [place]
    parts = [n for n in row_of_days if n == place or (n not in taken and (n, path) in fits)]
    if not parts:
        return []
    told = (*said.near, *said.counts) if said.adds else said.parts
    if said.adds and said.of:
        row = instalments(message, place)
        if any((n, path) not in fits for n in row):
            return []
        parts += [n for n in row if n != place and n not in taken]
    if told and touched(message, told, *_words(message, place)):
        others = sorted(other for other, theirs in fits if theirs == path and other != place and other not in taken)
        parts += [
            n
            for n in others
            if n not in parts and touched(message, told, *_words(message, n)) and _more(message, place, n)
        ]
    apart = [n for n in parts if not _whole(message, n)]
    return sorted(apart if len(parts) > 1 and apart else parts)


def _whole(message: Message, place: int) -> bool:
    """Whether a quantity is told, and then its parts: "assente 4, due malato e due senza avviso"."""
    mention = message.counted[place]
    after = [m for m in message.counted if m.start >= mention.end and isinstance(m.value, Decimal)]
    if not after or message.text[mention.end : after[0].start].strip(" ,:(") or after[0].start == mention.end:
        return False
    here = [m for m in after if not _ENDS.search(message.text[mention.end : m.start])]
    sums = accumulate(m.value for m in here if isinstance(m.value, Decimal))
    return mention.value in list(sums)[1:]


def _words(message: Message, place: int) -> tuple[int, int]:
    return message.words_of(message.counted[place])


def _more(message: Message, one: int, other: int) -> bool:
    first, last = sorted((message.counted[one], message.counted[other]), key=lambda mention: mention.start)
    if Kind.DATE in {first.kind, last.kind} and first.kind is not last.kind:
        return False  # "3 giorni, il 4, il 5 e il 6" are three
    return not told_again(message.text[first.end : last.start])
