"""Nouns that only say more of the thing named before: "villa r. 900 (abit. princ.)", "un fondo, un negozietto"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from assistant.expressions import expression
from assistant.understanding.lists.nouned import Noun
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import find
from rules_core.wording import Phrases, Said

_ONE = frozenset({"un", "uno", "una"})
_OPENED = expression(r"\(\s*(?:(?:un|uno|una|cioè|ossia)\s+)*$")
_THE = frozenset({"la", "il", "l"})
_ORDER = frozenset("altra altro prima primo seconda secondo terza terzo quarta quarto".split())
_BEING = frozenset("e non sarebbe era".split())
_LINKING = frozenset("e non la una l sarebbe era anche invece prima seconda".split())
_POINTING = frozenset({"quello", "quella"})
_WHOSE = expression(
    r"[^,;.\d]*(?:\bè|\be['’])\s+(?:tutta\s+)?(?:mi[ao]|nostr[ao]|su[ao]|di proprietà)\s*,\s*", re.IGNORECASE
)


def restated(message: Message, nouns: Sequence[Noun], said: Sequence[Said]) -> Iterator[Noun]:
    """The nouns of a list of things without those that only say more of the one before."""
    kept: list[Noun] = []
    single = [one for one in said if one.single]
    for n, noun in enumerate(nouns):
        if single and (
            _of_one_in_order(message, noun) or _heads(message, noun, nouns[n + 1 :]) or _of_several(message, kept, noun)
        ):
            continue
        until = nouns[n + 1].found.first if n + 1 < len(nouns) else len(message.plain.words)
        same = bool(kept) and kept[-1].who == noun.who and kept[-1].many == noun.many == 1
        only = same and any(_which(message, kept[-1], noun, one, said, until) for one in single)
        again = same and bool(single) and _in_brackets(message, kept[-1], noun)
        if not only and not again and not (same and _named_again(message, kept[-1], noun, until)):
            kept.append(noun)
    yield from kept


def _heads(message: Message, noun: Noun, after: Sequence[Noun]) -> bool:
    """Whether a plural only says how many are listed after it: "due case: la prima casa, e un'altra al mare"."""
    told = list(takewhile(lambda one: one.who == noun.who and one.many == 1, after))
    colon = message.text[message.plain.words[noun.found.last - 1].end :].lstrip().startswith(":")
    return colon and noun.many == len(told) > 1


def _of_one_in_order(message: Message, noun: Noun) -> bool:
    """Whether a noun only says what one is of those told before it: "la seconda non è prima casa"."""
    words, flat = message.plain.words, message.plain.flat
    here = [at for at in range(1, noun.found.first) if words[at].stretch == words[noun.found.first].stretch]
    told = [at for at in here if flat[at] in _ORDER and flat[at - 1] in _THE and flat[at + 1] in _BEING]
    return bool(told) and all(flat[at] in _LINKING for at in range(told[0] + 1, noun.found.first))


def _of_several(message: Message, kept: Sequence[Noun], noun: Noun) -> bool:
    """Whether a noun only points at one of several told before it: "due appartamenti: quello dove viviamo ..."."""
    several = bool(kept) and kept[-1].who == noun.who and (kept[-1].many or 0) > 1
    return several and message.plain.flat[noun.found.first] in _POINTING


def _which(message: Message, before: Noun, noun: Noun, one: Said, said: Sequence[Said], until: int) -> bool:
    """Whether a noun alone in its stretch only tells that the thing before it is the single one of a sort."""
    words, flat = message.plain.words, message.plain.flat
    first, last = noun.found.first, noun.found.last
    alone = words[first - 1].stretch < words[first].stretch and (last == len(words) or _parted(message, last))
    ways = (*one.yes, *one.no) if before.new else one.yes  # "un bilocale, rendita 300, seconda casa"
    told = any(f.first <= first and last <= f.last for f in find(message.plain, ways))
    if not (alone and told):
        return False
    other = any(before.found.first <= f.first < first for f in find(message.plain, (*one.no, *one.yes)))
    measured = [row.near for row in said if row.near]
    twice = any(_in(message, before.found.last, first, near) and _in(message, last, until, near) for near in measured)
    return not other and not twice and flat[first - 1] not in {"e", "ed"}


def _in_brackets(message: Message, before: Noun, noun: Noun) -> bool:
    """Whether a noun in brackets only says of what sort the thing before it is: "bottega in centro (negozio)"."""
    words, text = message.plain.words, message.text
    told = _OPENED.search(text, words[before.found.last - 1].end, words[noun.found.first].start)
    inside = text[words[noun.found.last - 1].end :].partition(")")[0]
    alone = inside.lstrip().startswith(",") or not any(sign.isdigit() for sign in inside)  # "(negozio, rendita 700)"
    return told is not None and "(" not in inside and alone


def _in(message: Message, first: int, last: int, phrases: Phrases) -> bool:
    return any(first <= f.first < last for f in find(message.plain, phrases))


def _parted(message: Message, at: int) -> bool:
    return message.plain.words[at].stretch > message.plain.words[at - 1].stretch


def _named_again(message: Message, before: Noun, noun: Noun, until: int) -> bool:
    """Whether a noun names the thing right before it in other words, and one amount is told of the two."""
    first, flat = noun.found.first, message.plain.flat
    if flat[first - 1] in _ONE and _told_whose(message, before, first - 1):
        return True
    beside = before.found.last == first - 1 and flat[first - 1] in _ONE and _parted(message, before.found.last)
    if not beside or flat[before.found.last - 1] == flat[noun.found.last - 1]:
        return False
    told = [m for m in message.quantities if noun.found.last <= message.words_of(m)[0] < until and m.value != 1]
    here = [m for m in told if _stretch(message, m.start) == _stretch(message, told[0].start)]
    words = message.plain.words
    last = until == len(words) or ". " in message.text[words[first].end : words[until].start]
    return len(here) == 1 and last


def _told_whose(message: Message, before: Noun, at: int) -> bool:
    """Whether of the thing before only whose it is was told: "la casa dove viviamo è mia, una villa di 90 metri"."""
    flat, words = message.plain.flat, message.plain.words
    if not before.found.first or flat[before.found.first - 1] not in _THE or words[at - 1].stretch == words[at].stretch:
        return False
    between = message.text[words[before.found.last - 1].end : words[at].start]
    return _WHOSE.fullmatch(between) is not None


def _stretch(message: Message, at: int) -> int:
    return message.plain.words[message.plain.until(at)].stretch
