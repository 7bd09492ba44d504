"""Whose the amounts told after a child are: of the only adult, who has none, where the child hardly earns any.

"Sono vedova con un figlio di 16 anni, pensione 850": what is told in a stretch of its own goes on about the parent,
unless the child is said to work ("mio figlio di 17 anni, apprendista, 6.000").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.understanding.lists.naming import Cue, Kind
from assistant.understanding.lists.whose import Whose
from assistant.understanding.quantities.mention import Mention
from assistant.understanding.stated import Stated
from assistant.understanding.sums.sums import Told
from assistant.understanding.words.patterns import Found
from assistant.understanding.yes_or_no.flags import flags
from rules_core.wording import Said

_OF_AGE = 18


@dataclass(frozen=True)
class Minors:
    """The amounts of a message that stand after a child."""

    whose: Whose
    path: str
    said: Mapping[str, Said]

    def told(self, read: Sequence[Sequence[Told]]) -> list[list[Told]]:
        """What was read, with the parent's own amounts given to them."""
        adults = self.whose.owners.adults
        if len(adults) != 1 or not self.whose.owners.young:
            return [list(ones) for ones in read]
        paths = {one.path for ones in read for one, _ in ones}
        return [[(self._of(one, mention, paths, adults[0]), mention) for one, mention in ones] for ones in read]

    def _of(self, one: Stated, mention: Mention, paths: set[str], parent: int) -> Stated:
        """An amount with its member: the parent, if it can hardly be the child's."""
        name = one.path.rpartition(".")[2]
        mine = f"{self.path}[{parent}].{name}"
        span = Found(*self.whose.owners.message.words_of(mention))
        cue = self.whose.owners.of(span.first, span.last)
        if not self.said.get(name, Said()).bare or mine in paths or cue is None or not self._a_child(cue, span):
            return one
        works = self._works(cue, span)
        age = self.whose.ages().get(cue.members[0], _OF_AGE)
        return replace(one, path=mine) if works is False or (works is None and age < _OF_AGE) else one

    def _a_child(self, cue: Cue, span: Found) -> bool:
        """Whether a cue names one child, in an earlier stretch than an amount."""
        owners = self.whose.owners
        alone = cue.kind is Kind.NOUN and len(cue.members) == 1 and cue.members[0] in owners.young
        return alone and cue.last <= span.first and owners.stretch(cue.last - 1) < owners.stretch(span.first)

    def _works(self, cue: Cue, span: Found) -> bool | None:
        """Whether the child is said to work, or not to, before the amount."""
        message = self.whose.owners.message
        told = [one for said in self.said.values() if said.grown for one in flags(message, said)]
        return next((value for found, value in told if cue.first <= found.first < span.first), None)
