"""Amounts of which only the sum counts: told in parts, or of everybody together ("in banca abbiamo 8.000")."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Mention
from assistant.understanding.stated import Stated
from assistant.understanding.sums.parts import a_part, one_more, told_again
from assistant.understanding.words.patterns import Found, distance, find
from assistant.understanding.words.plain import Plain
from rules_core.wording import Said

Told = tuple[Stated, Mention]
_WHOSE, _HELD = frozenset(("lui", "lei")), 4
_MORE, _ENDED = expression(r"\b(?:altri|altre)\b", re.IGNORECASE), expression(r"[.;\n]")
_LEFT_OVER = expression(r"[^.;\d]*\bil (?:resto|rimanente)\b", re.IGNORECASE)
_NEAR, _FEWEST = 8, 2


def summed(message: Message, told: Sequence[Told], said: Said) -> Stated | None:
    """What all that is told of one fact of one member says; None where it says several things."""
    first, ordered = told[0][0], sorted(told, key=lambda one: one[1].start)
    mentions = [mention for _, mention in ordered]
    more = len(_holders(message, mentions)) < 2 and _add_up(message, mentions, said)
    if len({one.value for one, _ in ordered}) == 1 and not (more and _together(message, mentions)):
        return first
    if not more:
        return None
    total = sum(Decimal(one.value) for one, _ in ordered)
    words = message.text[mentions[0].start : mentions[-1].end]
    return replace(first, value=f"{total:.2f}", words=words, hedged=any(one.hedged for one, _ in ordered))


def without_parts(message: Message, read: Sequence[list[Told]], said: Mapping[str, Said]) -> list[list[Told]]:
    """What is told, without what is a part of the amount before it: "11.000 di risparmi, di cui 4.000 in buoni".

    A part that is somebody else's is taken from that amount: "di cui 4.000 di lei".
    """
    left: list[list[Told]] = []
    for ones in _undivided(message, read, said):
        before = left[-1][0] if left and len(left[-1]) == len(ones) == 1 else None
        if before is None or not _a_part(message, before, ones[0], said):
            left.append(list(ones))
        elif ones[0][0].path != before[0].path:
            rest = Decimal(before[0].value) - Decimal(ones[0][0].value)
            left[-1:] = [[(replace(before[0], value=f"{rest:.2f}"), before[1])], list(ones)]
    return left


def _undivided(message: Message, read: Sequence[list[Told]], said: Mapping[str, Said]) -> list[list[Told]]:
    """What is told, without a whole of everybody's whose parts follow it: "30.000: 18.000 io, 12.000 lei"."""
    for n, ones in enumerate(read[:-1]):
        whole, name = ones[0], ones[0][0].path.rpartition(".")[2]
        rest = [told[0] for told in read[n + 1 :] if told[0][0].path.endswith(f".{name}")]
        opened = message.text[whole[1].end : read[n + 1][0][1].start].strip() in {":", "("}
        if len(rest) < _FEWEST or not opened or not together(message, whole[1], said.get(name, Said())):
            continue
        if sum(Decimal(one.value) for one, _ in rest) == Decimal(whole[0].value):
            return [*read[:n], *read[n + 1 :]]
    return list(read)


def _a_part(message: Message, before: Told, told: Told, said: Mapping[str, Said]) -> bool:
    """Whether an amount of what counts as a sum is told as a part of the one before it."""
    name = told[0].path.rpartition(".")[2]
    alike = before[0].path.rpartition(".")[2] == name and said.get(name, Said()).parts
    between = message.text[before[1].end : told[1].start]
    left_over = between.strip() in {":", ",", "("} and _LEFT_OVER.match(message.text, told[1].end)
    within = a_part(between) or left_over
    return bool(alike and within and Decimal(told[0].value) < Decimal(before[0].value))


def _add_up(message: Message, mentions: Sequence[Mention], said: Said) -> bool:
    """Whether each amount is one more: of a part that no other is of, or said to be another."""
    if not said.parts:
        return False
    parts = _parts(message, mentions, said)
    named = [part for part, mention in zip(parts, mentions, strict=True) if not one_more(message, mention)]
    if (len(named) > 1 and not all(named)) or len({part for part in named if part}) < sum(map(bool, named)):
        return False
    gaps = ((message.text[one.end : other.start], one_more(message, other)) for one, other in pairwise(mentions))
    return not any(told_again(_ENDED.sub("", _MORE.sub("", gap)) if more else gap) for gap, more in gaps)


def _together(message: Message, mentions: Sequence[Mention]) -> bool:
    """Whether amounts are told in one breath, so that the second is not the first told again."""
    spans = [message.words_of(mention) for mention in mentions]
    near = all(other[0] - one[1] <= _NEAR for one, other in pairwise(spans))
    return near and not _ENDED.search(message.text[mentions[0].end : mentions[-1].start])


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


def _parts(message: Message, mentions: Sequence[Mention], said: Said) -> list[str]:
    """The names of the parts that amounts are: what stands after each of them, or before each; else what is nearest."""
    plain, spans = message.plain, [message.words_of(mention) for mention in mentions]
    found = list(find(plain, said.parts))
    after = [_name(message, [f for f in found if last <= f.first < until]) for (_, last), until in _until(plain, spans)]
    begins = [0, *(last for _, last in spans)]
    before = [_name(message, _right_before(plain, found, *one)) for one in zip(spans, begins, strict=False)]
    return next((names for names in (after, before) if all(names)), [_part(message, m, found) for m in mentions])


def _right_before(plain: Plain, found: Sequence[Found], span: tuple[int, int], since: int) -> list[Found]:
    """The parts named before an amount, in its stretch, after the amount before it."""
    here = plain.words[span[0]].stretch
    return [f for f in found if since <= f.first < span[0] and plain.words[f.first].stretch == here]


def _until(plain: Plain, spans: Sequence[tuple[int, int]]) -> list[tuple[tuple[int, int], int]]:
    """Amounts with where the words after them end: at the next one, or with their stretch."""
    ends = [*(first for first, _ in spans[1:]), len(plain.words)]
    told = []
    for span, end in zip(spans, ends, strict=True):
        stretch = plain.words[span[1] - 1].stretch
        told.append((span, next((n for n in range(span[1], end) if plain.words[n].stretch != stretch), end)))
    return told


def _name(message: Message, here: Sequence[Found]) -> str:
    return message.plain.verbatim(here[0].first, here[0].last).lower() if here else ""


def _part(message: Message, mention: Mention, found: Sequence[Found]) -> str:
    """The name of the part that an amount is: the one that stands nearest to it in its stretch."""
    plain, (first, last) = message.plain, message.words_of(mention)
    here = [f for f in found if plain.words[f.first].stretch == plain.words[first].stretch]
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
