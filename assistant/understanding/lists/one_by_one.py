"""Those whom a plural names, told of one after another: "due figli: uno di 20 anni lavora, l'altro è invalido"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.understanding.lists.listing import Listing
from assistant.understanding.lists.naming import Cue, Kind
from assistant.understanding.lists.nouned import Noun
from assistant.understanding.message import Message

_ONE, _OTHER, _THAT = frozenset({"uno", "una"}), frozenset({"altro", "altra"}), frozenset({"quello", "quella"})
_PLACES = {word: n // 2 for n, word in enumerate("primo prima secondo seconda terzo terza quarto quarta".split())}
_SORTS = frozenset("maschio femmina maschietto femminuccia".split())
_LAST = frozenset({"ultimo", "ultima"})
_BY_AGE = frozenset("grande piccolo piccola maggiore minore".split())
_THE = frozenset({"il", "la", "l", "un"})
_TELLING = frozenset("che di in dove al da del della a su con e dei".split())
_BEFORE = frozenset("e ed poi mentre invece ma tra con cioe".split())
_FEW = 6
_WHERE = frozenset("il la l nel nella del della sul sulla al alla per sia".split())
_SAYING = frozenset(
    "e ha la l lo ci c non nn di con rendita r rc vale no si dove a in al sul resta rimane sta serve mutuo era invece"
    " intera per".split()
)
_REST = frozenset("altre altri altra altro".split())
_OURS, _COUNTS = frozenset("nostra nostro mia mio".split()), {"due": 2, "tre": 3, "quattro": 4, "2": 2, "3": 3, "4": 4}
_PAIRS = frozenset("genitori suoceri nonni zii miei suoi".split())
_HE_AND_SHE, _WITH = {"lui": "m", "lei": "f"}, frozenset("con da di a per come che".split())
_TWO, _WHOSE = 2, 2
_LET = frozenset(("affitt", "sfitte", "sfitti", "vuote", "vuoti", "locate", "date"))


def one_by_one(
    message: Message, told: Sequence[tuple[Noun, tuple[int, ...]]], cues: Sequence[Cue], speaking: int | None = None
) -> list[Cue]:
    """The cues of a message, with those from which each of several is told of by itself."""
    each = [*_each(message, told), *_he_and_she(message, cues, speaking)]
    again = {at for cue in each for at in range(cue.first - 1, cue.last)}
    kept = [cue for cue in cues if len(cue.members) > 1 or again.isdisjoint(range(cue.first, cue.last))]
    return [*kept, *each]


def _each(message: Message, told: Sequence[tuple[Noun, tuple[int, ...]]]) -> Iterator[Cue]:
    """Where each of several is told of, in their order; nothing, where not all of them are."""
    for n, (noun, members) in enumerate(told):
        if not 1 < len(members) + len(noun.gone) < _FEW:
            continue
        after = (one.found.first for one, those in told[n + 1 :] if not _again(message, one, those, members))
        many = len(members) + len(noun.gone)
        parts = parts_told(message, noun.found.last, next(after, len(message.plain.words)), many)
        if [place for _, place in parts] == list(range(many)):
            parts = [part for part in parts if part[0] not in dict(noun.gone)]
            for (at, _), one in zip(parts, members, strict=True):
                yield Cue(at, at + 1, (one,), Kind.NOUN, listed=True)


def _he_and_she(message: Message, cues: Sequence[Cue], speaking: int | None) -> Iterator[Cue]:
    """Where a couple that a plural names is told of, each of the two: "i miei suoceri, lui 13.000, lei 6.000".

    Where only one of them is, nobody else may be meant.
    """
    flat, named = message.plain.flat, [one for one in cues if one.kind is Kind.NOUN and len(one.members) == 1]
    for cue in (one for one in cues if not _PAIRS.isdisjoint(flat[one.first : one.last])):
        pair = tuple(n for n in cue.members if n != speaking or cue.kind is Kind.NOUN)
        others = [one for one in named if {*one.members} - {*pair}]
        until = min((one.first for one in others if one.first > cue.last + _WHOSE), default=len(flat))
        said = [at for at in range(cue.last, until) if flat[at] in _HE_AND_SHE and flat[at - 1] not in _WITH]
        alone = len({flat[at] for at in said}) == 1
        if len(pair) != _TWO or (alone and any(one.gender in {_HE_AND_SHE[flat[said[0]]], ""} for one in others)):
            continue
        if any((one.members, one.gender) in {(pair[:1], "f"), (pair[1:], "m")} for one in named):
            pair = pair[::-1]  # "i miei genitori: mamma 6.000, papà 13.000, lui è invalido"
        for at in said:
            gender = _HE_AND_SHE[flat[at]]
            yield Cue(at, at + 1, (pair[gender == "f"],), Kind.NOUN, gender, listed=True)


def _again(message: Message, noun: Noun, those: Sequence[int], members: Sequence[int]) -> bool:
    """Whether a noun only tells more of one of several: "il primo ha", "la femmina"."""
    words = message.plain.flat[noun.found.first : noun.found.last]
    ranked = any(_aged(message, at) for at in range(noun.found.first, noun.found.last))
    return set(those) <= set(members) and (ranked or any(word in _PLACES or word in _SORTS for word in words))


def _aged(message: Message, at: int) -> bool:
    """Whether a word says which by age, and the age follows: "il grande di 20"."""
    flat = message.plain.flat
    of = flat[at] in _BY_AGE and flat[at + 1 : at + 2] == ("di",)
    return of and any(word.isdigit() for word in flat[at + 2 : at + 3])


def parts_told(message: Message, start: int, until: int, many: int) -> list[tuple[int, int]]:
    """The words that tell of one more of so many, each with the place it tells."""
    parts: list[tuple[int, int]] = []
    for at in range(start, until):
        told = _place(message, at, parts[-1][1] + 1 if parts else 0)
        if told is not None and not (told >= many and message.plain.flat[at] in _THAT):
            parts.append((at, told))
    return parts


def _place(message: Message, at: int, place: int) -> int | None:
    """The place that a word tells, after so many told before it."""
    flat, word = message.plain.flat, message.plain.flat[at]
    the = at > 0 and flat[at - 1] in _THE
    if word in _PLACES and the and _opens(message, at - 1):
        return _PLACES[word]
    if word in _ONE and _opens(message, at):
        return place
    if place and (word in _LAST or word in _OTHER or _aged(message, at)) and (the or _opens(message, at)):
        return place
    if word in _THAT and _opens(message, at) and flat[at + 1 : at + 2] and flat[at + 1] in _TELLING:
        return place
    return place if word in _SORTS and the and _opens(message, at - 1) else None


def _opens(message: Message, at: int) -> bool:
    """Whether a word opens its stretch, or goes on with one more."""
    words = message.plain.words
    if at == 0 or words[at - 1].stretch < words[at].stretch:
        return True
    is_ = message.text[words[at - 1].start : words[at - 1].end].lower() in {"è", "é"}  # "la prima è quella grande"
    return words[at - 1].plain in _BEFORE and not is_


def things(
    message: Message, told: Sequence[tuple[Noun, tuple[int, ...]]], listing: Listing, cues: Sequence[Cue]
) -> Iterator[Cue]:
    """Where things told together are told apart: by their order ("la seconda"), or in parts ("due al mare")."""
    taken = {at for cue in cues for at in range(cue.first, cue.last) if len(cue.members) < 2}
    yield from _by_order(message, listing, taken)
    for n, (noun, members) in enumerate(told):
        if 1 < len(members) < _FEW:
            until = told[n + 1][0].found.first if n + 1 < len(told) else len(message.plain.words)
            shares = list(_shares(message, noun.found.last, until, taken))
            if len(shares) > 1 and sum(many for *_, many in shares) == len(members):
                yield from _shared(shares, members, listing, message)


def _by_order(message: Message, listing: Listing, taken: set[int]) -> Iterator[Cue]:
    """Those of several things alike that are named by the order in which they were told."""
    flat, sorts = message.plain.flat, {one.get(listing.who) for one in listing.known}
    if len(listing.known) < 2 or any(flat[at] in _PLACES for at in taken):
        return  # "prima casa rendita 500, seconda casa 300": the second is no place in a row
    named: list[int] = []
    for at in range(1, len(flat)):
        place = _PLACES.get(flat[at])
        if named and flat[at] in _REST and flat[at - 1] in {"le", "gli", "i", "l"} and at not in taken:
            yield Cue(at - 1, at + 1, tuple(n for n in range(len(listing.known)) if n not in named), Kind.NOUN)
        if place is None or flat[at - 1] not in _WHERE or not _stands_alone(message, at):
            continue
        if place < len(listing.known):
            named.append(place)
            yield Cue(at - 1, at + 1, (place,) if len(sorts) == 1 else (), Kind.NOUN)


def _stands_alone(message: Message, at: int) -> bool:
    """Whether no noun follows a word: "la seconda è affittata", unlike "la prima rata"."""
    words = message.plain.words
    after = words[at + 1] if at + 1 < len(words) else None
    ends = after is None or after.stretch != words[at].stretch
    return ends or after.plain in _SAYING or after.plain[:1].isdigit() or after.plain.endswith(("ata", "ato", "iamo"))  # type: ignore[union-attr]


def _shares(message: Message, start: int, until: int, taken: set[int]) -> Iterator[tuple[int, int, int]]:
    """Where some of several begin to be told of, where the words for them end, and how many they are."""
    flat = message.plain.flat
    for at in range(start, until):
        here = [at, at + 1, at + 2]
        if not _opens(message, at) or not taken.isdisjoint(here[:2]):
            continue
        one, two, three = ((*flat[at : at + 3], "", "", "")[n] for n in range(3))
        if (one in _THE | _THAT | _ONE and two in _OURS) or (one in _THE and two in _OTHER):
            yield at, at + 2, 1
        elif one == "le" and two == "altre" and three in _COUNTS:
            yield at, at + 3, _COUNTS[three]
        elif (one in _ONE or one in _COUNTS or one in _THAT) and (two in _TELLING or two in _SAYING or two[:6] in _LET):
            yield at, at + 1, _COUNTS.get(one, 1)


def _shared(
    shares: Sequence[tuple[int, int, int]], members: Sequence[int], listing: Listing, message: Message
) -> Iterator[Cue]:
    place = 0
    for at, end, many in shares:
        those = tuple(members[place : place + many])
        if many == 1 and message.plain.flat[end - 1] in {"nostra", "nostro"}:
            listing.ours.append(those[0])
        place += many
        yield Cue(at, end, those, Kind.NOUN, listed=True)
