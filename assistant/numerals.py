"""What a numeral is: in digits of any script, or in Italian words.

The promise that no number comes from a model rests on this file: whatever it calls a numeral may stand only
in a span that names its source. When in doubt it says yes: a false alarm costs a rewording, a miss costs a euro.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from assistant.expressions import expression

_UNITS = "due|tr[eéè]|quattro|cinque|sei|sette|otto|nove"
_TEENS = "dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove"
_TENS = "vent|trent|quarant|cinquant|sessant|settant|ottant|novant"
_BELOW_HUNDRED = rf"(?:{_TEENS}|(?:{_TENS})(?:[ia]?(?:{_UNITS})?|uno?|otto)|uno|{_UNITS})"
_HUNDREDS = rf"(?:(?:{_UNITS})?cento?(?:{_BELOW_HUNDRED}|ottanta\w*)?)"
_BELOW_THOUSAND = rf"(?:{_HUNDREDS}|{_BELOW_HUNDRED})"
_THOUSANDS = rf"(?:mille|{_BELOW_THOUSAND}mila)(?:{_BELOW_THOUSAND})?"
_COLLECTIVE = rf"(?:dec|dozz|quindic|{_TENS})in[ae]|centinai[oa]|migliai[oa]|milion[ei]|miliard[oi]|mila|zero"
_NUMBER_WORD = expression(rf"{_THOUSANDS}|{_BELOW_THOUSAND}|{_COLLECTIVE}")
_LETTERS = expression(r"[a-zà-ú]+")

_COUNTED = frozenset(
    "allegati anni anziani articoli atti bambini bambine cantieri cantieristi centesimi classi componenti copie "
    "addetti disoccupati disoccupate documenti inoccupati operai operaie partecipanti destinatari donne uomini ragazzi "
    "domande enti euro familiari fasce figli figlie fogli giornate giorni lavoratore lavoratori lavoratrici "
    "mesi mila milioni minori minorenni minuti modelli modulo moduli ore parti persone posti progetti punti "
    "quadranti quote rate requisiti settimane soggetti trimestri uffici versioni volte".split()
)


@lru_cache(maxsize=1 << 10)
def numeral(text: str) -> str | None:
    """The first numeral of a text, or None. "Uno" is an article, "sei" mostly a verb, "per cento" a unit.

    >>> numeral("la quota è del sessanta per cento")
    'sessanta'
    >>> numeral("sei disoccupato da sei mesi")
    'sei'
    >>> numeral("sei già seguito dai servizi, uno di loro ti aiuta") is None
    True
    """
    for character in text:
        if unicodedata.category(character) in {"Nd", "Nl", "No"}:
            return character
    words = _words(text)
    for place, word in enumerate(words):
        if _NUMBER_WORD.fullmatch(word) and not _innocent(words, place):
            return word
    return None


def _words(text: str) -> list[str]:
    flat = unicodedata.normalize("NFKC", text).lower()
    return _LETTERS.findall(seen(flat))


def seen(text: str) -> str:
    """What of a text is seen: without the marks that only steer how it is set."""
    if text.replace("\n", "").isprintable():
        return text
    return "".join(c for c in text if unicodedata.category(c) != "Cf")


def _innocent(words: list[str], place: int) -> bool:
    """Whether a number word is used as something else."""
    word = words[place]
    before = words[place - 1] if place else ""
    after = words[place + 1] if place + 1 < len(words) else ""
    if word == "uno":
        return True
    if word == "cento":
        return before == "per"
    if word == "cent":
        return after != "anni"
    if word == "sei":
        return after not in _COUNTED and words[place + 1 : place + 3] != ["per", "cento"]
    return False
