"""Where spans meet: two true spans must not make a false number or word between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

from assistant.errors import AnswerError
from assistant.expressions import expression
from assistant.numerals import numeral, seen

# A dash that opens a line is the sign of a list, not of a number.
_ACROSS = expression(r"\w\w|\d[.,]\d|(?<!\w)[-+−]\d|(?<![\w\n])[-+−]\s\d|\d ?(?:bis|ter|quater)\b", re.IGNORECASE)

_LONGEST = 8
"""More than any of these is long."""
_MANY = 80
"""More than the words that say whether one beside them is a number."""


class _Spoken(Protocol):
    @property
    def text(self) -> str: ...


def check_seams(spans: Sequence[_Spoken]) -> None:
    """Refuse spans that would read as something else together than each does alone."""
    texts = [seen(span.text) for span in spans]
    if not all(texts):
        raise AnswerError("a span says something")
    whole, seam = "".join(texts), 0
    for text in texts[:-1]:
        seam += len(text)
        for start in range(max(seam - _LONGEST, 0), seam):
            match = _ACROSS.match(whole, start)
            if match and match.end() > seam:
                raise AnswerError(
                    f"{match[0]!r} runs across two spans: {whole[max(0, start - 20) : match.end() + 20]!r}"
                )
    for before, after in pairwise(spans):
        last, first = _last_words(before.text), _first_word(after.text)
        if numeral(last + first) and not numeral(last) and not numeral(first):
            raise AnswerError(f"two spans make the numeral {numeral(last + first)!r}")


def _last_words(text: str) -> str:
    return text if len(text) < _MANY else text[-_MANY:].partition(" ")[2]


def _first_word(text: str) -> str:
    found = re.match(r"\W*\w*", text)
    return found[0] if found else ""
