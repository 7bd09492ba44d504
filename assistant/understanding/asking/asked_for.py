"""What kind of thing a question asks for: a time, an address, a sum, a means, an act, a paper; which words hold it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from assistant.expressions import expression
from assistant.understanding.quantities.mention import Kind
from assistant.understanding.quantities.mentions import mentions
from corpus.lexical import terms_of

_LEADS, _WHICH = r"(?:(?:e|ed|ma|poi|inoltre|allora|invece)\s+)*", r"(?:che|quale|quali|qual)"
_BY = r"(?:(?:a|con|in|da|per|di|su|entro)\s+)"
_TIMES = frozenset((Kind.DATE, Kind.DURATION, Kind.TIME))
_SUMS = frozenset((Kind.MONEY, Kind.PERCENT))
_SOME_DAY = date(2000, 1, 1)
_DAY = r"\d{1,2}[°º]?(?:\s+|[/.])\w+(?:\s+|[/.])\d{4}"
_CITED = expression(
    rf"{_DAY},?\s+n\.|\bn\.\s*[\w/.-]+\s+del\s+{_DAY}|\b(?:dpcm|dpr|lgs\.?|legge|decreto|regolamento|l\.)\s+(?:del\s+)?{_DAY}",
    re.IGNORECASE,
)
"""A day that is part of a law's name."""


def _asks(pattern: str) -> re.Pattern[str]:
    """The pattern of a question that begins so, with what leads up to it."""
    return expression(_LEADS + pattern.replace("BY", _BY).replace("WHICH", _WHICH), re.IGNORECASE)


def _says(pattern: str) -> Callable[[str], bool]:
    """Whether some words hold a pattern."""
    found = expression(pattern, re.IGNORECASE)
    return lambda words: bool(found.search(words))


def _names(kinds: frozenset[Kind], pattern: str = "(?!)") -> Callable[[str], bool]:
    """Whether some words hold a quantity of some kinds, or a pattern."""
    said = _says(pattern)
    return lambda words: said(words) or any(one.kind in kinds for one in mentions(_CITED.sub(" ", words), _SOME_DAY))


_KINDS = (
    (
        _asks(
            r"(?:(?:entro|da|fino a|per|a partire da)\s+)?(?:quando\b|ogni\s+quanto\b|entro\b|quante\s+ore\b"
            r"|quant[oi]\s+(?:tempo|giorni|mesi|anni|dura\w*|val[eg]\w*)\b"
            r"|BY?WHICH\s+(?:dat[ae]|giorn[oi]|termin[ei]|scadenz[ae]|mes[ei]|ann[oi]|or[ae])\b)"
        ),
        _names(_TIMES, r"\b(?:entro|prima\s+dell|annual|semestral|trimestral|mensil|contestual|un\s+anno|ogni\s+anno)"),
    ),
    (
        _asks(r"(?:da\s+)?(?:dove\b|BY?WHICH\s+(?:indirizz|e?-?mail|pec\b|post[ae]\b|sit[oi]\b|link|portal))"),
        _says(r"@|https?:|www\.|\b(?:via|piazza|palazzo|sede|indirizzo|presso)\b"),
    ),
    (
        _asks(r"BY?(?:quanto\b|quant[ia]\s+(?:soldi|euro)\b|WHICH\s+(?:cifr|import|somm|percentual|quot[ae]\b))"),
        _names(_SUMS),
    ),
    (
        _asks(r"BY WHICH\s+(?:mezz|mod[oi]\b|modalit|form[ae]\b|manier|vi[ae]\b)".replace("BY ", "BY")),
        _says(
            r"\b(?:raccomandat|pec\b|posta\b|e?-?mail\b|telematic|informatizzat|per\s+iscritto|atto\s+scritto|notific"
            r"|firma\s+digital|firmat[ao]\s+digital|bonific|accredit|liquidazion|(?:a|per)\s+mezzo)"
        ),
    ),
    (
        _asks(r"BYWHICH\s+(?:att[oi]|provvediment\w+)\b"),
        _says(r"\b(?:determina(?!r)|determinazion|deliber|decret|ordinanz|provvediment)"),
    ),
    (
        _asks(r"(?:BYWHICH\s+(?:document\w*|cart[ae]|form)|BY?WHICH\s+(?:modul\w|modell\w))\b"),
        _says(r"\b(?:document|modell|modul|allegat|sched|certificat|dichiarazion)"),
    ),
)
_COMMON = frozenset((0, 2))  # times and sums
_A_THING = _asks(r"BYWHICH\s+(?P<thing>\w+)")
_NO_THING = frozenset("caso casi tipo genere senso ordine condizione condizioni cosa motivo ragione criteri".split())


@dataclass(frozen=True, slots=True)
class AskedFor:
    """What a question asks for: whether some words hold it, and whether it can be looked for wherever it is."""

    held_in: Callable[[str], bool]
    anywhere: bool = True
    rare: bool = False
    """Whether hardly any words hold it: most of an act tells some time or sum."""


def asked_for(question: str) -> AskedFor | None:
    """What a question asks for, if that shows in the words that hold it.

    >>> asked_for("e a che mail?").held_in("scrivere a progetti@regione.it")
    True
    >>> asked_for("e su quale conto?").held_in("il conto corrente dedicato"), asked_for("e perché?")
    (True, None)
    """
    for n, (asks, held_in) in enumerate(_KINDS):
        if asks.match(question):
            return AskedFor(held_in, rare=n not in _COMMON)
    thing = _A_THING.match(question)
    terms = terms_of(thing["thing"]) if thing and thing["thing"].casefold() not in _NO_THING else []
    return AskedFor(lambda words: terms[0] in terms_of(words), anywhere=False) if terms else None
