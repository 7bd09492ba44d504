"""Where spans meet: two true spans must not make a false number or word between them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

from assistant.errors import AnswerError
from assistant.numerals import numeral

# A dash that opens a line is the sign of a list, not of a number.
_ACROSS = re.compile(r"\w\w|\d[.,]\d|(?<!\w)[-+−]\d|(?<![\w\n])[-+−]\s\d|\d ?(?:bis|ter|quater)\b", re.IGNORECASE)


class _Spoken(Protocol):
    @property
    def text(self) -> str: ...


def check_seams(spans: Sequence[_Spoken]) -> None:
    """Refuse spans that would read as something else together than each does alone."""
    whole, owner = "", []
    for place, span in enumerate(spans):
        seen = "".join(c for c in span.text if unicodedata.category(c) != "Cf")
        if not seen:
            raise AnswerError("a span says something")
        whole += seen
        owner += [place] * len(seen)
    for start in range(len(whole)):
        match = _ACROSS.match(whole, start)
        if match and owner[start] != owner[match.end() - 1]:
            raise AnswerError(f"{match[0]!r} runs across two spans: {whole[max(0, start - 20) : match.end() + 20]!r}")
    for before, after in pairwise(spans):
        first_word = re.match(r"\W*\w*", after.text)
        together = before.text + (first_word[0] if first_word else "")
        if numeral(together) and not numeral(before.text) and not numeral(first_word[0] if first_word else ""):
            raise AnswerError(f"two spans make the numeral {numeral(together)!r}")
