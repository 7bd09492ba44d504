"""Words that bound a date, or that open a range of dates: tables."""

from __future__ import annotations

from assistant.understanding.quantities.line import phrases
from assistant.understanding.quantities.mention import Bound

LIMITS = (
    (Bound.MOST, False, phrases(
        "entro", "entro il", "entro l '", "entro la", "fino al", "fino all '", "fino a", "fino alla", "non oltre il",
        "entro e non oltre il", "entro fine", "sino al")),
    (Bound.MOST, True, phrases("prima del", "prima di", "prima dell '", "prima della")),
    (Bound.LEAST, True, phrases("dopo il", "dopo l '", "dopo", "oltre il", "dopo la", "successivo al")),
    (Bound.LEAST, False, phrases("a partire dal", "a partire da", "a decorrere dal", "a far data dal")),
    (Bound.ABOUT, False, phrases("verso il", "verso", "intorno al", "circa il", "verso la", "attorno al", "intorno a")),
)  # fmt: skip
LIMIT_STARTS = frozenset(first for _, _, told in LIMITS for first in told)
RANGES = phrases("dal", "dall '", "tra il", "fra il", "tra l '", "fra l '", "da", "tra", "fra")
TO = phrases("al", "all '", "e il", "e l '", "a", "e")
TO_HOURS = phrases(
    "alle", "alle ore", "ore", ", ore", ", alle", "h", "dalle", ", dalle", "dopo le", "entro le", "verso le", "all '",
    "- ore", "h .", ", h", ", h .", "- h", "- h .", "ore :", "ora", ", ora",
)  # fmt: skip
FROM_HOURS = phrases("del", "di", "dell '", "dello", "del giorno")
