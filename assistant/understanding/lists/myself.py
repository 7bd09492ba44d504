"""Which noun names whoever applies: "il babbo (io)", "nonna richiedente", "marito io lavora", the "lui" told first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.expressions import expression
from assistant.understanding.lists.nouned import Noun
from assistant.understanding.message import Message
from assistant.understanding.people.noun_ages import an_age
from assistant.understanding.people.persons import THEY, WE, of_self
from assistant.understanding.quantities.mention import Kind
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
_GROWN, _OLDEST = 18, 110
_SEXES = {"lui": "m", "lei": "f", "uomo": "m", "donna": "f"}
_HIM = Noun(Found(0, 1), "", 1, new=False, same=False, gender="", company=False)
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


def told_first(message: Message, nouns: Sequence[Noun], speaker: str, half: Sequence[str]) -> list[Noun]:
    """The nouns of a message, with he and she as offices tell of two: "lui 70 pensione 17.000, lei 68 pensione 8.000".

    The first of them applies, the other is their spouse; with "lui 74, moglie 71" only the first is told so. Where
    somebody speaks, or was named before, they are whoever else is meant.
    """
    places = [at for at in range(len(message.plain.words)) if _aged(message, at)]
    first = min((noun.found.first for noun in nouns), default=len(message.plain.words))
    if not places or first < places[0] or of_self(message.plain) or not WE.isdisjoint(message.plain.flat):
        return list(nouns)
    genders = [_SEXES[message.plain.flat[at]] for at in places]
    spouse = [noun for noun in nouns if noun.who in half]
    other = (at for at in range(places[0], first) if _SEXES.get(message.plain.flat[at], genders[0]) != genders[0])
    if len(places) == 1 and not spouse and (at := next(other, None)) is not None and _opens(message.plain, at):
        places, genders = [places[0], at], ["m", "f"] if genders == ["m"] else ["f", "m"]
    two = len(places) == 2 and genders[0] != genders[1] and places[1] < first and not spouse
    one = len(places) == 1 and (len(spouse) == 1 == spouse[0].many if spouse else bool(nouns))
    if not two and not (one and (not spouse or (spouse[0].gender != genders[0] and spouse[0] is nouns[0]))):
        return list(nouns)
    who = zip(places, genders, (speaker, half[0]), strict=False)
    return [*(replace(_HIM, found=Found(at, at + 1), who=one, gender=of) for at, of, one in who), *nouns]


def _aged(message: Message, at: int) -> bool:
    """Whether he or she opens a stretch and is told to be of age right after: "lui 70", "donna 68 anni"."""
    if message.plain.flat[at] not in _SEXES or not _opens(message.plain, at):
        return False
    told = (m for m in message.quantities if message.words_of(m)[0] == at + 1 and m.per is None)
    years = (m.value for m in told if an_age(m) or m.kind is Kind.NUMBER)
    return any(isinstance(value, Decimal) and _GROWN <= value <= _OLDEST for value in years)


def _opens(plain: Plain, at: int) -> bool:
    """Whether a word opens its stretch, or what a colon heads."""
    before = plain.text[: plain.words[at].start].rstrip()
    return at == 0 or plain.words[at - 1].stretch != plain.words[at].stretch or before.endswith((":", " e"))
