"""The first names of people who are told by what they are, too: where a name comes again, it is theirs.

"Giulia mia moglie ... Giulia 15.700", "mio marito Gino ... Gino ha 40 anni", "Bruno è mio fratello".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.understanding.lists.naming import Cue, Kind
from assistant.understanding.lists.nouned import introduced
from assistant.understanding.message import Message
from assistant.understanding.people.called import NO_NAMES, names_after
from assistant.understanding.words.patterns import Found

_LEAST = 3
_BEING = frozenset({"e", "sarebbe"})


def by_name(message: Message, cues: Sequence[Cue]) -> Iterator[Cue]:
    """The places where somebody who was told by a noun is told by their name alone."""
    plain = message.plain
    names: dict[str, tuple[int, Cue]] = {}
    for cue in cues:
        if len(cue.members) == 1 and cue.kind in {Kind.NOUN, Kind.SPEAKER}:
            for at in _names(message, cue):
                word = plain.words[at]
                names.setdefault(plain.text[word.start : word.end], (at, cue))
    for at, word in enumerate(plain.words):
        told = names.get(plain.text[word.start : word.end])
        if told and not any(cue.first <= at < cue.last for cue in cues):
            yield Cue(at, at + 1, told[1].members, Kind.NOUN, told[1].gender)


def _names(message: Message, cue: Cue) -> Iterator[int]:
    """The places of the names beside a noun."""
    plain = message.plain
    after = names_after(plain, cue.last)[:1]
    if after and len(after[0][0]) >= _LEAST:
        first = after[0][1] - len(after[0][0].split())
        if plain.words[first].stretch - plain.words[cue.last - 1].stretch <= (plain.flat[cue.first] == "io"):
            yield first
    told = (at for at in introduced(plain, Found(cue.first, cue.last)) if at < cue.first)
    before = min(told, default=cue.first) - 1
    if before > 0 and plain.flat[before] in _BEING and _titled(message, before - 1):
        yield before - 1
    elif (
        before > 0 and _titled(message, before) and plain.words[before].stretch == plain.words[before - 1].stretch
    ) or (before > 0 and _titled(message, before) and plain.text[: plain.words[before].start].rstrip().endswith(",")):
        yield before


def _titled(message: Message, at: int) -> bool:
    """Whether a word has the looks of a name."""
    plain, word = message.plain, message.plain.words[at]
    told = plain.text[word.start : word.end]
    return told.istitle() and len(told) >= _LEAST and word.plain not in NO_NAMES
