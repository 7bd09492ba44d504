"""The numbers that a text says in words, in the languages that are spoken here."""

from __future__ import annotations

import unicodedata
from functools import cache

from assistant.expressions import expression
from assistant.numerals import numeral

_VALUES = (*range(2, 21), 30, 40, 50, 60, 70, 80, 90, 100, 1000)
_WORDS = {
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici"
    " diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille",
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit"
    " dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix cent mille",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete"
    " dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien mil",
    "ro": "doua trei patru cinci sase sapte opt noua zece unsprezece doisprezece treisprezece paisprezece"
    " cincisprezece saisprezece saptesprezece optsprezece nouasprezece douazeci treizeci patruzeci cincizeci saizeci"
    " saptezeci optzeci nouazeci suta mie",
    "sq": "dy tre kater pese gjashte shtate tete nente dhjete njembedhjete dymbedhjete trembedhjete katermbedhjete"
    " pesembedhjete gjashtembedhjete shtatembedhjete tetembedhjete nentembedhjete njezet tridhjete dyzet"
    " pesedhjete gjashtedhjete shtatedhjete tetedhjete nentedhjete njeqind nje-mije",
    "ar": "اثنان ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة احدعشر اثناعشر ثلاثةعشر اربعةعشر خمسةعشر ستةعشر سبعةعشر"
    " ثمانيةعشر تسعةعشر عشرون ثلاثون اربعون خمسون ستون سبعون ثمانون تسعون مئة الف",
}
_OTHERS = {
    "en": {"dozen": 12, "hundreds": 100, "thousands": 1000, "double": 2, "twice": 2, "both": 2},
    "es": {"ciento": 100, "ambos": 2},
    "ro": {"doi": 2, "doisprezece": 12, "sute": 100, "mii": 1000, "o suta": 100},
    "ar": {
        "اثنين": 2,
        "شهرين": 2,
        "سنتين": 2,
        "مائة": 100,
        "خمس": 5,
        "ثلاث": 3,
        "اربع": 4,
        "ست": 6,
        "سبع": 7,
        "عشر": 10,
    },
    "sq": {"qind": 100, "mije": 1000, "tri": 3},
}
_WORD = expression(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_TENS = 20


def in_words(text: str, lang: str) -> list[int] | None:
    """The numbers said in words, in order of size; None where one of them cannot be told.

    >>> in_words("entro quindici giorni, due volte", "it"), in_words("within fifteen days, twice", "en")
    ([2, 15], [2, 15])
    >>> in_words("venticinque giorni", "it"), in_words("twenty-five days", "en"), in_words("nel comune", "it")
    (None, None, [])
    """
    found: list[int] = []
    for word in _WORD.findall(_flat(text)):
        value = _table(lang).get(word)
        if value is not None:
            found.append(value)
        elif _joined(word, lang):
            return None
    return sorted(found)


def _joined(word: str, lang: str) -> bool:
    """Whether a word is a number made of several, which is not read here."""
    if lang == "it":
        return numeral(word) is not None
    return "-" in word and any(part in _table(lang) for part in word.split("-"))


@cache
def _table(lang: str) -> dict[str, int]:
    words = dict(zip(_flat(_WORDS.get(lang, "")).split(), _VALUES, strict=False))
    return words | {_flat(word): value for word, value in _OTHERS.get(lang, {}).items()}


def _flat(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
