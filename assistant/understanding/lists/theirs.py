"""Nouns of what somebody is to another than whoever speaks: "mio padre e sua moglie", "la mamma è sua moglie"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.expressions import expression
from assistant.understanding.lists.again import head_of
from assistant.understanding.lists.nouned import Noun
from assistant.understanding.words.plain import Plain

_HIS = frozenset({"suo", "sua"})
_IS = expression(r"\s*,?\s*(?:che\s+)?(?:è|e')\s+(?:poi\s+|anche\s+)?(?:la\s+|il\s+)?su[oa]\s*$", re.IGNORECASE)
_THE_SAME = expression(r"\s*[,(]\s*(?:cioè\s+|ossia\s+)?(?:mi[oa]\s*)?$", re.IGNORECASE)
_SMALL = frozenset({"fratellino", "sorellina"})
_BROTHERS, _MINE = _SMALL | {"fratello", "sorella"}, frozenset("mio mia".split())
_OF_CHILD = expression(
    r"(?:\s+(?:maggiore|minore|grande|piccol[oa]|più grande|più piccol[oa]))?\s+d(?:i|el|ella|ei|elle)"
    r"(?:\s+(?:mi[oa]|nostr[oa]))?\s*",
    re.IGNORECASE,
)
_ENDS = expression(r"[.?!;](?=\s)")


def of_others(plain: Plain, nouns: Sequence[Noun], own: frozenset[str], relative: str) -> Iterator[Noun]:
    """The nouns of a message, a relative's spouse being a relative too; who is told in two ways is told once.

    `own` are those whom only whoever speaks has, and `relative` is what others are.
    """
    kept: list[Noun] = []
    theirs: set[str] = set()
    for n, noun in enumerate(nouns):
        his = noun.found.first > 0 and plain.flat[noun.found.first - 1] in _HIS and noun.many == 1
        before, after = kept[-1] if kept else None, nouns[n + 1] if n + 1 < len(nouns) else None
        again = noun.who in theirs and noun.same and not his  # "mio padre e sua moglie ... con la moglie"
        if again or (his and before and _IS.fullmatch(_between(plain, before, noun))):
            continue
        whose = before is not None and relative in before.who and not _ENDS.search(_between(plain, before, noun))
        if not (his and noun.who in own and whose):
            kept.append(noun)
            continue
        theirs.add(noun.who)
        same = after is not None and relative in after.who and _THE_SAME.fullmatch(_between(plain, noun, after))
        if not (same and before and after and _pair(head_of(plain.flat, before), head_of(plain.flat, after))):
            kept.append(replace(noun, who=relative))
    yield from kept


def brothers(plain: Plain, nouns: Sequence[Noun], relative: str, young: frozenset[str]) -> Iterator[Noun]:
    """The nouns of a message, the brother or sister of a child being a child too: "il fratello di nostra figlia".

    What is said after both is said of the brother: the child is named first, and not again if it was before.
    """
    told, whose = list(nouns), None
    for n, noun in enumerate(told):
        if noun is whose:
            continue
        before, after = told[n - 1] if n else None, told[n + 1] if n + 1 < len(told) else None
        if noun.who != relative or noun.many != 1 or plain.flat[noun.found.last - 1] not in _BROTHERS:
            yield noun
        elif after and after.who in young and _OF_CHILD.fullmatch(_between(plain, noun, after)):
            whose = after
            met = any(one.who in young and one.many == 1 and one.gender == after.gender for one in told[:n])
            yield from () if met else (replace(after, found=noun.found),)
            yield replace(noun, who=after.who, found=after.found, new=True)
        elif before and before.who in young and _with_it(plain, before, noun):
            yield replace(noun, who=before.who)
        else:
            yield noun


def _with_it(plain: Plain, child: Noun, noun: Noun) -> bool:
    """Whether a brother is told as that of the child named before: "la bimba e suo fratello", "e il fratellino"."""
    words = plain.flat[max(noun.found.first - 1, 0) : noun.found.last]
    small = words[-1] in _SMALL and _MINE.isdisjoint(words)
    his = words[0] in _HIS and child.many == 1
    return (small or his) and not _ENDS.search(_between(plain, child, noun))


def _pair(one: str, other: str) -> bool:
    """Whether two words name two who belong together: father and mother, "nonno" and "nonna"."""
    return {one, other} == {"padre", "madre"} or (one != other and one[:-1] == other[:-1])


def _between(plain: Plain, one: Noun, other: Noun) -> str:
    return plain.text[plain.words[one.found.last - 1].end : plain.words[other.found.first].start]
