"""Those whom a plural names, told of one after another: "due figli: uno di 20 anni lavora, l'altro è invalido"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.understanding.lists.naming import Cue, Kind
from assistant.understanding.lists.nouned import Noun
from assistant.understanding.message import Message

_ONE, _OTHER, _THAT = frozenset({"uno", "una"}), frozenset({"altro", "altra"}), frozenset({"quello", "quella"})
_PLACES = {word: n // 2 for n, word in enumerate("primo prima secondo seconda terzo terza quarto quarta".split())}
_SORTS = frozenset("maschio femmina maschietto femminuccia".split())
_LAST = frozenset({"ultimo", "ultima"})
_THE = frozenset({"il", "la", "l", "un"})
_TELLING = frozenset("che di in dove al da del della a su con e dei".split())
_BEFORE = frozenset("e ed poi mentre invece ma tra con cioe".split())
_FEW = 6


def one_by_one(message: Message, told: Sequence[tuple[Noun, tuple[int, ...]]], cues: Sequence[Cue]) -> list[Cue]:
    """The cues of a message, with those from which each of several is told of by itself."""
    each = list(_each(message, told))
    again = {at for cue in each for at in range(cue.first - 1, cue.last)}
    kept = [cue for cue in cues if len(cue.members) > 1 or again.isdisjoint(range(cue.first, cue.last))]
    return [*kept, *each]


def _each(message: Message, told: Sequence[tuple[Noun, tuple[int, ...]]]) -> Iterator[Cue]:
    """Where each of several is told of, in their order; nothing, where not all of them are."""
    for n, (noun, members) in enumerate(told):
        if not 1 < len(members) < _FEW:
            continue
        after = (one.found.first for one, those in told[n + 1 :] if not _again(message, one, those, members))
        parts = _parts(message, noun.found.last, next(after, len(message.plain.words)), len(members))
        if [place for _, place in parts] == list(range(len(members))):
            for (at, _), one in zip(parts, members, strict=True):
                yield Cue(at, at + 1, (one,), Kind.NOUN, listed=True)


def _again(message: Message, noun: Noun, those: Sequence[int], members: Sequence[int]) -> bool:
    """Whether a noun only tells more of one of several: "il primo ha", "la femmina"."""
    words = message.plain.flat[noun.found.first : noun.found.last]
    return set(those) <= set(members) and any(word in _PLACES or word in _SORTS for word in words)


def _parts(message: Message, start: int, until: int, many: int) -> list[tuple[int, int]]:
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
    if place and (word in _LAST or word in _OTHER) and (the or _opens(message, at)):
        return place
    if word in _THAT and _opens(message, at) and flat[at + 1 : at + 2] and flat[at + 1] in _TELLING:
        return place
    return place if word in _SORTS and the and _opens(message, at - 1) else None


def _opens(message: Message, at: int) -> bool:
    """Whether a word opens its stretch, or goes on with one more."""
    words = message.plain.words
    return at == 0 or words[at - 1].stretch < words[at].stretch or words[at - 1].plain in _BEFORE
