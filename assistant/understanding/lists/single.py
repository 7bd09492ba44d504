"""What only one of a sort is: the house that people live in, and no other one; what one alone has none of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.understanding.lists.listing import Listing
from assistant.understanding.lists.naming import Kind
from assistant.understanding.lists.owners import Owners
from assistant.understanding.people.persons import PRONOUNS
from assistant.understanding.stated import Stated


def no_other(told: Mapping[str, Stated], listing: Listing, who: str, names: Sequence[str]) -> dict[str, Stated]:
    """What is told of a list, with which one it is of several, and that the others of its sort are not."""
    found: dict[str, Stated] = {}
    for name in names:
        value = {
            n: told[path].value if (path := f"{listing.path}[{n}].{name}") in told else known.get(name)
            for n, known in enumerate(listing.known)
        }
        main = next((n for n in value if value[n] is True), None)
        if main is None:
            found |= _ours(told, listing, name, [n for n in value if value[n] is not False])
            continue
        sort, words = listing.known[main].get(who), told.get(f"{listing.path}[{main}].{name}")
        for n, known in enumerate(listing.known):
            path = f"{listing.path}[{n}].{name}"
            if value[n] is None and known.get(who) == sort and path not in told:
                found[path] = Stated(path, value=False, words=words.words if words else "")
    return found


def _ours(told: Mapping[str, Stated], listing: Listing, name: str, left: Sequence[int]) -> dict[str, Stated]:
    """That the one which alone is called ours is it, where all the others are said not to be."""
    if len(left) != 1 or left != listing.ours or len(listing.known) < 2:
        return {}
    path = f"{listing.path}[{left[0]}].{name}"
    others = next(iter(one.words for at, one in told.items() if at.endswith(f".{name}")), "")
    return {path: Stated(path, value=True, words=others)}


def told_of_one(denial: str, owners: Owners) -> bool:
    """Whether one of several alone is said to have none of the things of a list: "mia madre non possiede niente"."""
    plain = owners.plain
    first = plain.place(plain.text.index(denial))
    here = [cue for cue in owners.cues if owners.stretch(cue.first) == owners.stretch(first)]
    told = {n for cue in here for n in cue.members}
    mine = any(plain.flat[at] == "io" and owners.stretch(at) == owners.stretch(first) for at in range(first))
    before = [cue for cue in here if cue.last <= first]
    named = any(cue.kind is Kind.NOUN or plain.flat[cue.first] in PRONOUNS for cue in before)
    return len(told) == 1 and (named or mine) and not {*owners.everybody} - owners.young <= told
