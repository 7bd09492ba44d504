"""Whether a noun names whoever speaks: "il babbo (io)", "io (il marito)", "marito (chiede lui)", "marito io lavora"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.expressions import expression
from assistant.understanding.lists.nouned import Noun
from assistant.understanding.people.persons import THEY
from assistant.understanding.words.patterns import Found
from assistant.understanding.words.plain import Plain

_BEING = r"(?:cio[eè]|ovvero|sarei|sono|che sono|poi|ossia)?\s*(?:sempre\s)?"
_ME = rf"{_BEING}(?:io|me|io stess[oa]|(?:il\s|la\s)?sottoscritt[oa])"
_APPLICANT = r"(?:è\s|e'\s)?(?:il\s|la\s)?(?:richiedente|dichiarante|scrivente)"
_ASKS = rf"(?:{_APPLICANT}|chi (?:scrive|chiede)|(?:che )?(?:chiede|scrive|presenta|fa domanda)(?: lui| lei)?)"
_AFTER = expression(rf"\s*(?:[A-Z]\w+\s*)?[(\[]\s*(?:{_ME}|{_ASKS})\s*[)\],]", re.IGNORECASE)
_ROLE = expression(
    r"\s+(?:(?:è|e')\s+)?(?:(?:il|la)\s+)?(?:richiedente|dichiarante)(?!\s+(?:asilo|protezione))\b", re.IGNORECASE
)
_OPENS = frozenset(".,:;!?") | {""}
_BEFORE = expression(
    r"(?<!\w)io\s*(?:[(\[]\s*(?:il|la|sono il|sono la)?|,\s*(?:(?:la|il)\s)?(?:sua|suo))\s*$", re.IGNORECASE
)


def myself(plain: Plain, noun: Found) -> Found | None:
    """A noun with the words that tell that it is whoever speaks: in brackets, or a foreigner's "io" before a verb.

    >>> myself(Plain.of("reddito del babbo (io) 20.000"), Found(2, 3)), myself(Plain.of("il babbo 20.000"), Found(1, 2))
    (Found(first=2, last=4), None)
    """
    words, flat = plain.words, plain.flat
    end = words[noun.last - 1].end
    if told := _AFTER.match(plain.text, end) or _ROLE.match(plain.text, end):
        return Found(noun.first, plain.until(told.end()))
    if told := _BEFORE.search(plain.text[: words[noun.first].start]):
        return Found(plain.until(told.start()), noun.last)
    after = flat[noun.last : noun.last + 2]
    alone = plain.text[: words[noun.first].start].rstrip()[-1:] in _OPENS
    same = len(after) == 2 and words[noun.last + 1].stretch == words[noun.first].stretch
    return Found(noun.first, noun.last + 1) if alone and same and after[0] == "io" and after[1] in THEY else None


def themselves(plain: Plain, nouns: Sequence[Noun]) -> Iterator[Noun]:
    """The nouns of a message, of which some name whoever speaks; what only says so is no noun of its own."""
    end = 0
    for noun in nouns:
        if noun.found.first < end:
            continue
        told = myself(plain, noun.found) if noun.many == 1 else None
        end = told.last if told else end
        yield replace(noun, found=told, own=True) if told else noun
