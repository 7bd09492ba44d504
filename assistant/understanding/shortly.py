"""A yes or a no told in few words: of somebody after another ("lui lavora, lei no"), by its degree ("all'80%")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.understanding.mention import Kind as Count
from assistant.understanding.mention import Mention
from assistant.understanding.naming import Cue, Kind
from assistant.understanding.owners import Owners
from assistant.understanding.patterns import Found

_PRONOUNS = frozenset({"io", "lui", "lei", "loro", "noi"})
_YES_OR_NO = frozenset({"no", "si"})
_IN_SHORT = _YES_OR_NO | {"niente", "nulla", "nemmeno", "neanche", "neppure", "mai"}


def shortly(owners: Owners, told: Sequence[tuple[Found, bool]]) -> Iterator[tuple[Cue, bool]]:
    """Whom a yes or a no after another's is said of in short: "lui lavora, lei no", "io sì", "anche mia moglie"."""
    words = owners.plain.words
    for cue in owners.cues:
        before = [(f, value) for f, value in told if f.last <= cue.first]
        after = words[cue.last].plain if cue.last < len(words) else ""
        near = before and words[cue.first].stretch - words[before[-1][0].last - 1].stretch <= 1
        somebody = cue.kind in {Kind.NOUN, Kind.GROUP} or words[cue.last - 1].plain in _PRONOUNS
        here = cue.last < len(words) and words[cue.last].stretch == words[cue.last - 1].stretch
        if not (near and somebody and here and after in _IN_SHORT):
            continue
        ends = cue.last + 1 == len(words) or words[cue.last + 1].stretch != words[cue.last].stretch
        if after in _YES_OR_NO or ends:  # "io niente reddito" is about something else
            yield cue, after == "si"


def degree(mention: Mention) -> bool:
    """Whether a quantity may be part of what a yes or a no says: a share, a bare number, some months; no age."""
    return mention.kind in {Count.PERCENT, Count.NUMBER} or (mention.kind is Count.DURATION and mention.unit == "mesi")
