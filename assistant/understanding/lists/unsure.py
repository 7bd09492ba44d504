"""Which words tell of one of several, and nobody can tell of which: "uno dei figli è disabile", "di cui uno invalido".

What is said so is of one of them and of no other. Where they are told apart, by their ages or by what each is worth,
it is asked which one is meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from assistant.understanding.lists.naming import Kind
from assistant.understanding.people.persons import SELF
from assistant.understanding.quantities.mention import Kind as Count
from assistant.understanding.words.patterns import Found

if TYPE_CHECKING:  # which asks it
    from assistant.understanding.lists.owners import Owners

_ONE = frozenset(("uno", "una"))
_BETWEEN = frozenset(
    "e ha con che la un una l in di d al risulta certificato certificata riconosciuto noi loro quali delle dei".split()
)
_NEAR, _WORTH = 6, 20


def of_one(owners: Owners, found: Found) -> Sequence[int] | None:
    """Of whom a fact is told of one of several: of the first, where nothing tells them apart; None for another."""
    told = _one_of(owners, found)
    if told is None:
        return None
    return () if _told_apart(owners, told[1]) else told[1][:1]


def which(owners: Owners, found: Found) -> Found | None:
    """The words that tell of one of several who are told apart, of whom a fact is told."""
    told = _one_of(owners, found)
    return told[0] if told is not None and _told_apart(owners, told[1]) else None


def _one_of(owners: Owners, found: Found) -> tuple[Found, tuple[int, ...]] | None:
    """The words that tell of one of several right before a fact, or in it, and those several."""
    cue = owners.of(found.first, found.last)
    among = owners.listing.among_whom.get(cue.first, ()) if cue is not None and cue.last <= found.first + 1 else ()
    if cue is not None and among and owners.stretch(cue.first) == owners.stretch(found.first):
        return Found(cue.first, cue.last), among
    flat = owners.plain.flat
    one = next((at for at in range(found.first, max(found.first - _NEAR, -1), -1) if flat[at] in _ONE), -1)
    if (
        one < 0
        or owners.stretch(one) != owners.stretch(found.first)
        or any(c.first <= one < c.last for c in owners.cues)
    ):
        return None
    if not _BETWEEN.issuperset(flat[one + 1 : found.first]):
        return None
    before = [c for c in owners.cues if c.last <= one and c.kind is Kind.NOUN]
    if not owners.nouns and owners.listing.speaker and len(owners.everybody) > 1 and not SELF.intersection(flat):
        return Found(one, one + 1), owners.everybody  # of those who are only counted: "siamo in 4, uno con la 104"
    opens = one == 0 or owners.stretch(one - 1) != owners.stretch(one)
    here = bool(before) and (opens or owners.sentence(before[-1].last - 1, one))
    several = here and len(before[-1].members) > 1
    return (Found(one, one + 1), before[-1].members) if several else None


def _told_apart(owners: Owners, several: Sequence[int]) -> bool:
    """Whether anything told of several may be of one and not of another."""
    listing = owners.listing
    known = any(len([v for v in listing.known[n].values() if v is not None]) > 1 for n in several)
    if listing.speaker:
        ages = (m.kind is Count.AGE or m.unit == "anni" for m in owners.message.quantities)
        return known or any(n in listing.ages or n in listing.aged for n in several) or any(ages)
    worth = [m for m in owners.message.quantities if m.kind in {Count.MONEY, Count.NUMBER} and _large(m.value)]
    return known or len(worth) > 1


def _large(value: Any) -> bool:
    return value is not None and value >= _WORTH
