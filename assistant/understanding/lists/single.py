"""What only one of a sort is: the house that people live in, and no other one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.understanding.lists.listing import Listing
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
