"""Whether what was found is near enough to a question to answer it: a weighted sum, as fitted.

The nearest anticipated question alone tells little of a long message, of which it is only a part: beside it stands how
much of what the message says the questions of the part found hold, and how long the message is. The weights are
fitted on questions about the acts and on messages for other offices, so weighed that both are equally long.
"""

from __future__ import annotations

import math
from enum import Enum, auto

NEAREST, HELD, LENGTH, AT_FIRST = 9.51, 11.75, 3.58, -17.47
_LONG = 15  # words, from which on a message need not fit any less
SURELY, PERHAPS = 0.4, -2.0
MUCH_THE_SAME, ALIKE = 0.6, 0.56
"""Nine in ten questions about the acts fit surely, and one in six of what is asked of others."""


class Near(Enum):
    """Whether anything in the documents is near to a question."""

    SURELY = auto()
    PERHAPS = auto()
    NOT = auto()


def fit(nearest: float, held: float, terms: int) -> float:
    """How well a question fits what was found.

    `nearest` is how near in meaning the nearest anticipated question is, `held` how much of what the words say the
    questions of the part hold, `terms` how many words there are.
    """
    return NEAREST * nearest + HELD * held + LENGTH * math.log1p(min(terms, _LONG)) + AT_FIRST


def near(nearest: float, held: float, terms: int) -> Near:
    """What it comes to; a question that is much the same as an anticipated one needs nothing else."""
    fitting = fit(nearest, held, terms)
    if fitting >= SURELY or nearest >= MUCH_THE_SAME:
        return Near.SURELY
    return Near.PERHAPS if fitting >= PERHAPS or nearest >= ALIKE else Near.NOT
