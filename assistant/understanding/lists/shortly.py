"""A yes or a no told in few words: of somebody after another ("lui lavora, lei no"), by its degree ("all'80%")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from assistant.understanding.lists.naming import Cue, Kind
from assistant.understanding.lists.owners import Owners
from assistant.understanding.quantities.mention import Kind as Count
from assistant.understanding.quantities.mention import Mention
from assistant.understanding.words.patterns import Found
from assistant.understanding.yes_or_no.denial_words import NOT_EVEN

_SMALL = frozenset(
    "sta sto ha ho fa faccio prende prendo piglia piglio guadagna guadagno invece non a di e anni".split()
)
_NOTHING = frozenset("zero niente nulla 0".split())
_COINS = frozenset("euro soldo centesimo lira quattrino".split())
_ALONE = frozenset("solo soltanto solamente unicamente".split())
_BY = 3
_NO_AMOUNT = frozenset((None, "0", "0.00"))
_PRONOUNS = frozenset({"io", "lui", "lei", "loro", "noi"})
_YES_OR_NO = frozenset({"no", "si"})
_SAME = frozenset("idem pure altrettanto uguale".split())
_IN_SHORT = _YES_OR_NO | _SAME | {"niente", "nulla", "nemmeno", "neanche", "neppure", "mai"}


def shortly(owners: Owners, told: Sequence[tuple[Found, bool]]) -> Iterator[tuple[Cue, bool]]:
    """Whom a yes or a no after another's is said of in short: "lui lavora, lei no", "io sì", "io idem"."""
    words = owners.plain.words
    for cue in owners.cues:
        before = [(f, value) for f, value in told if f.last <= cue.first]
        after = words[cue.last].plain if cue.last < len(words) else ""
        near = before and words[cue.first].stretch - words[before[-1][0].last - 1].stretch <= 1 + (after in _SAME)
        somebody = cue.kind in {Kind.NOUN, Kind.GROUP} or words[cue.last - 1].plain in _PRONOUNS
        here = cue.last < len(words) and words[cue.last].stretch == words[cue.last - 1].stretch
        if not (near and somebody and here and after in _IN_SHORT):
            continue
        ends = cue.last + 1 == len(words) or words[cue.last + 1].stretch != words[cue.last].stretch
        if after in _SAME:
            yield cue, before[-1][1]
        elif _taken_for_another(owners, cue, before[-1], answer=after == "si"):
            continue  # who is meant is asked
        elif after in _YES_OR_NO or ends:  # "io niente reddito" is about something else
            yield cue, after == "si"


def _taken_for_another(owners: Owners, cue: Cue, told: tuple[Found, bool], *, answer: bool) -> bool:
    """Whether a pronoun was read as whoever was just said to have it, and now denies that: "la moglie sì, lui no"."""
    found, value = told
    whom = [other for other in owners.cues if other.last <= found.first]
    return answer != value and bool(whom) and whom[-1] is not cue and set(whom[-1].members) == set(cue.members)


def only(owners: Owners, found: Found) -> Sequence[int]:
    """Of whom alone a yes is said, if of somebody: "lavoro solo io", "lavora soltanto mia moglie"."""
    flat, stretch = owners.plain.flat, owners.stretch(found.first)
    for cue in owners.cues:
        near = found.first - _BY <= cue.first < found.last + _BY and owners.stretch(cue.first) == stretch
        told = flat[max(cue.first - 2, 0) : max(cue.last - 1, cue.first)]
        alone = not _ALONE.isdisjoint(told)
        if near and alone and len(cue.members) == 1:
            return cue.members
    return ()


def nothing(owners: Owners, amounts: Mapping[int, str]) -> Iterator[tuple[str, Cue, Found]]:
    """Who is said in short to have none of what was told last of others: "lui 19.000, io nemmeno un euro"."""
    words, flat = owners.plain.words, owners.plain.flat
    for cue in owners.cues:
        at = cue.last
        while at < len(flat) and _small(flat[at]) and words[at].stretch == words[cue.last - 1].stretch:
            at += 1
        last = _none(flat, at)
        if not last or len(cue.members) > 1 or cue.kind not in {Kind.NOUN, Kind.SPEAKER, Kind.THIRD}:
            continue
        near = words[at].stretch - words[cue.last - 1].stretch <= (at == cue.last)
        ends = last == len(words) or words[last].stretch > words[last - 1].stretch
        told = [n for n, m in enumerate(owners.message.quantities) if owners.message.words_of(m)[0] < cue.first]
        told = [n for n in told if n in amounts or not degree(owners.message.quantities[n])]
        if near and ends and told and (name := amounts.get(told[-1])):
            yield name, cue, Found(at, last)


def _small(word: str) -> bool:
    return word in _SMALL or word.isdigit()


def _none(flat: Sequence[str], at: int) -> int:
    """Where words that say "nothing" end; 0, where none stand at a place."""
    if tuple(flat[at : at + 1]) and flat[at] in _NOTHING:
        return at + 1
    told = flat[at : at + 3]
    return at + 3 if len(told) == 3 and told[0] in NOT_EVEN and told[1] in {"un", "una"} and told[2] in _COINS else 0


def degree(mention: Mention) -> bool:
    """Whether a quantity may be part of what a yes or a no says: a share, a bare number, some months; no age."""
    return mention.kind in {Count.PERCENT, Count.NUMBER} or (mention.kind is Count.DURATION and mention.unit == "mesi")


def untold(owners: Owners, name: str, whose: Sequence[int]) -> list[int]:
    """Of whom none is meant: said of several at once, it takes back no amount that was told of one of them before."""
    several = len(whose) > 1 and owners.message.correction is None
    return [n for n in whose if not several or owners.listing.known[n].get(name) in _NO_AMOUNT]
