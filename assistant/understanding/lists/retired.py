"""A pension told right after a relative who is named beside others: "mia madre con noi, pensione 8.000"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.understanding.lists.naming import Cue
from assistant.understanding.words.patterns import Found

if TYPE_CHECKING:  # which is given
    from assistant.understanding.lists.owners import Owners

_PENSION = "pension"


def retired(owners: Owners, cue: Cue, found: Found) -> bool:
    """Whether a pension is told in the stretch after one relative, who is no parent of the family and no child."""
    relative = len(cue.members) == 1 and {*owners.adults, *owners.young}.isdisjoint(cue.members)
    near = owners.stretch(found.first) - owners.stretch(cue.last - 1) == 1
    return relative and near and any(word.startswith(_PENSION) for word in owners.plain.flat[cue.last : found.first])
