"""Amounts of which only the sum counts: told in parts, or of everybody together ("in banca abbiamo 8.000")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.understanding.mention import Mention
from assistant.understanding.message import Message
from assistant.understanding.parts import told_again
from assistant.understanding.patterns import Found, distance, find
from assistant.understanding.stated import Stated
from rules_core.wording import Said

Told = tuple[Stated, Mention]
_WHOSE, _HELD = frozenset(("lui", "lei")), 4


def summed(message: Message, told: Sequence[Told], said: Said) -> Stated | None:
    """What all that is told of one fact of one member says; None where it says several things."""
    first, last = told[0][0], told[-1][1]
    if len({one.value for one, _ in told}) == 1:
        return first
    mentions = sorted((mention for _, mention in told), key=lambda mention: mention.start)
    between = message.text[mentions[0].end : mentions[-1].start]
    parts = [_part(message, mention, said) for mention in mentions]
    if len(_holders(message, mentions)) > 1 or told_again(between) or not all(parts) or len(set(parts)) < len(parts):
        return None
    total = sum(Decimal(one.value) for one, _ in told)
    words = message.text[mentions[0].start : max(last.end, mentions[-1].end)]
    return replace(first, value=f"{total:.2f}", words=words, hedged=any(one.hedged for one, _ in told))


def _holders(message: Message, mentions: Sequence[Mention]) -> set[str]:
    """Whose amounts are said to be right after them: "31.700 intestate a lui e deposito 9.800 di lei" are of two."""
    words, starts = message.plain.words, [message.words_of(mention)[0] for mention in message.quantities]
    found = set()
    for mention in mentions:
        last = message.words_of(mention)[1]
        ends = min((start for start in starts if start >= last), default=len(words))
        here = [word for word in words[last : min(ends, last + _HELD)] if word.stretch == words[last - 1].stretch]
        found |= {word.plain for word in here if word.plain in _WHOSE}
    return found


def _part(message: Message, mention: Mention, said: Said) -> str:
    """The name of the part that an amount is: the one that stands nearest to it in its stretch."""
    plain, (first, last) = message.plain, message.words_of(mention)
    here = [f for f in find(plain, said.parts) if plain.words[f.first].stretch == plain.words[first].stretch]
    nearest = min(here, key=lambda f: (distance(f, first, last), f.first), default=None)
    return plain.verbatim(nearest.first, nearest.last).lower() if nearest else ""


def together(message: Message, mention: Mention, said: Said) -> bool:
    """Whether an amount is said to be all that there is, of everybody together."""
    first, last = message.words_of(mention)
    at = message.plain.words[first].stretch
    return any(
        _by(f, first, last) and message.plain.words[f.first].stretch == at for f in find(message.plain, said.pooled)
    )


def _by(found: Found, first: int, last: int) -> bool:
    return found.first < last + 5 and first < found.last + 5
