"""Numbers that count nothing: articles, laws, forms, telephones, codes, addresses. And ordinals."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.expressions import expression
from assistant.understanding.quantities.line import Line
from assistant.understanding.quantities.mention import Hit, Kind, hit
from assistant.understanding.quantities.nouns import noun
from assistant.understanding.quantities.numbers import printed
from assistant.understanding.quantities.spelling import spelled
from assistant.understanding.quantities.units import years_old

CUES = frozenset(
    """
    art artt articolo articoli comma commi lett lettera lettere par parr paragrafo paragrafi punto capo titolo allegato
    allegati all modello modelli mod modulo tabella tab pag pagina pagg azione legge leggi l lr dlgs dl dpr dpcm dm
    dd dgr
    dcr delibera deliberazione determina determinazione decreto regolamento direttiva circolare prot protocollo versione
    codice cap pratica fascicolo matricola civico interno foglio particella mappale subalterno sub fattura targa quadro
    tel telefono cell cellulare fax classe categoria cat iva bollettino scheda faq
    """.split()
)
# After these a letter alone is their number: "lettera b", "allegato c".
_LETTERED = frozenset("lett lettera lettere allegato all modello mod modulo quadro categoria cat classe azione".split())
# A full stop after these ends a sentence: they are no abbreviations.
_WHOLE = frozenset(
    "capo titolo punto azione legge codice pratica fascicolo modulo modello tabella pagina bollettino scheda".split()
)
_SUFFIXES = frozenset("bis ter quater quinquies sexies septies octies".split())
_FILLERS = frozenset(". n nr num numero n° ° : del della".split())
_JOINTS = frozenset(". / - ,".split())
_ROMAN = expression(r"[ivx]{1,5}")
_EMAIL_OR_URL = expression(r"[^@]{1,80}@[^@]{1,80}|(?:https?:|www\.).*", re.IGNORECASE | re.DOTALL)
_CODES = expression(r"[A-Z]{6}[0-9]{2}[A-Z][0-9]{2}[A-Z][0-9]{3}[A-Z]|[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", re.IGNORECASE)
_SPACED_IBAN = expression(r"[A-Z]{2}[0-9]{2}(?: [A-Z0-9]{4}){3,7}(?: [A-Z0-9]{1,4})?", re.IGNORECASE)
_CHUNK = expression(r"\S+")
_IN_STREETS = frozenset("di del della dei delle da de al alla n nr num numero civico int interno snc bis e".split())
STREETS = frozenset("via viale piazza piazzale corso largo vicolo strada localita frazione".split())
_MONEY_WORDS = frozenset("eur euro over under h ore alle mesi anni".split())
ORDINALS = {
    stem + ending: place
    for place, stem in enumerate("prim second terz quart quint sest settim ottav non decim".split(), 1)
    for ending in "oa"
}
_NEED_ARTICLE = frozenset("primo prima secondo seconda quarto terzo sesto nona".split())
_TH = ("esimo", "esima")
_QUARTERS = {"ii": 2, "iii": 3, "iv": 4}
ORDINALS |= _QUARTERS
_OF_A_YEAR = frozenset("trimestre trim semestre quadrimestre bimestre".split())
_ARTICLES = frozenset("il la al alla del della nel nella un una dal dalla sul sulla mio mia l' suo sua".split())


# "2023/2024-1.2" may be read; ten numbers in a row are a code.
_MOST_GROUPS = 10


def citation(line: Line, i: int) -> Hit | None:
    """The citation or code that starts at a token."""
    word = line.words[i]
    if not line.glued[i]:
        end = _chunk(line, i)
        if end:
            return hit(line, (i, end), Kind.CITATION)
    if word.isdecimal() or word == "+":
        end = _telephone(line, i) or _digits_only(line, i)
    elif word in STREETS:
        end = _address(line, i)
    else:
        end = _cited(line, i) or _letter_code(line, i)
    return hit(line, (i, end), Kind.CITATION) if end else None


def _chunk(line: Line, i: int) -> int:
    """The end of an address of mail or web, a codice fiscale, an IBAN."""
    if not line.glued[i + 1] and line.tokens[i].end - line.tokens[i].start < 15:
        return 0
    start = line.tokens[i].start
    spaced = _SPACED_IBAN.match(line.text, start)
    chunk = _CHUNK.match(line.text, start)
    if spaced:
        stop = spaced.end()
    elif chunk and _coded(chunk[0]):
        stop = chunk.end()
    else:
        return 0
    end = i + 1
    while end < len(line) and line.tokens[end].end <= stop:
        end += 1
    return end


def _coded(chunk: str) -> bool:
    if "@" in chunk or "www." in chunk or "://" in chunk:
        return _EMAIL_OR_URL.match(chunk.lstrip("(<\"'")) is not None
    return 15 <= len(chunk) <= 36 and _CODES.fullmatch(chunk.rstrip(".,;:!?)")) is not None


def _telephone(line: Line, i: int) -> int:
    """As in "0584 979229", "+39 333 1234567", "333-1234567"."""
    words = line.words
    start = i + 2 if words[i] == "+" else i
    if not words[start].isdecimal() or (words[i] != "+" and words[i][0] not in "03"):
        return 0
    total, end = len(words[start]), start + 1
    while total < 12 and end < start + 10:
        step = end + 1 if words[end] in {"-", "/", "."} else end
        if not words[step].isdecimal() or len(words[step]) < 2:
            break
        total, end = total + len(words[step]), step + 1
    first = len(words[start])
    shaped = words[i] == "+" or (words[i][0] == "0" and first <= 4) or (words[i][0] == "3" and first == 3)
    return end if shaped and end > start + 1 and 8 <= total <= 12 else 0


def _digits_only(line: Line, i: int) -> int:
    """Digits that are no number: too many, with a leading zero, with too many points, with a suffix."""
    words = line.words
    end = i + 1
    while words[end] in {".", "/", "-"} and line.glued[end] and line.glued[end + 1]:
        if not words[end + 1].isdecimal():
            break
        end += 2
    if end > i + _MOST_GROUPS:
        return end
    text = "".join(words[i:end])
    if words[end] in _SUFFIXES:
        return end + 1
    if len(words[i]) > 8 or (len(words[i]) > 2 and words[i][0] == "0" and words[end] != ","):
        return end
    if "/" in text and text.count("/") == 1 and len(text) >= 7 and end == i + 3:
        return end  # "109/1998"
    comma = words[end] == "," and line.glued[end]
    return end if text.count(".") > 1 and text.strip("0123456789.") == "" and not comma and not printed(text) else 0


def _address(line: Line, i: int) -> int:
    """As in "via Garibaldi 12", "piazza Roma, n. 3"."""
    if line.words[i - 1] == "per":
        return 0
    named = False
    for end in range(i + 1, i + 6):
        word = line.words[end]
        start = line.tokens[end].start if end < len(line) else 0
        if named and word.isalpha() and line.text[start : start + 1].islower() and word not in _IN_STREETS:
            return 0  # "in piazza a Quiesa rendita 640"
        named = named or line.text[start : start + 1].isupper()
        if word.isdecimal():
            house = end > i + 1 and len(word) <= 4 and not noun(line, end + 1) and not _goes_on(line, end)
            return end + 1 if house else 0
        if not (word.isalpha() or word in {",", ".", "°"}) or word in {"mail", "email", "pec", "e", "per", "ho"}:
            return 0
    return 0


def _goes_on(line: Line, at: int) -> bool:
    """Whether digits are only the first of an amount: "29.400", "810,50"."""
    sign = line.words[at + 1] in {".", ","} and line.glued[at + 1]
    return sign and line.glued[at + 2] and line.words[at + 2].isdecimal()


def _cited(line: Line, i: int) -> int:
    """As in "art. 6", "D.Lgs. 109/1998", "lettera b", "artt. 6 e 7"."""
    key, end = _cue(line, i)
    if key not in CUES or (key == "l" and line.words[i + 1] != ".") or (key in _WHOLE and line.words[end] == "."):
        return 0
    start = end
    while end < start + 4 and line.words[end] in _FILLERS:
        end += 1
    number_end = _cited_number(line, end, key)
    while number_end and line.words[number_end] in {"e", ",", "-", "o"} and key[-1] in "ite" and key != "legge":
        following = _cited_number(line, number_end + 1, "")
        if not following or noun(line, following) or number_end > i + 12:
            break
        number_end = following
    return number_end


def _cue(line: Line, i: int) -> tuple[str, int]:
    """The word at a token, "d.lgs" joined; and the token after it."""
    key, end = line.words[i], i + 1
    while len(key) <= 4 and end < i + 8 and line.words[end] == "." and line.words[end + 1].isalpha():
        if not line.glued[end] or len(line.words[end + 1]) > 4 or line.words[end + 1] in {"n", "nr"}:
            break
        key, end = key + line.words[end + 1], end + 2
    return key, end


def _cited_number(line: Line, i: int, key: str) -> int:
    word = line.words[i]
    if word.isdecimal():
        end = i + 1
        while end < i + 12 and line.words[end] in _JOINTS and line.glued[end] and line.glued[end + 1]:
            if not (line.words[end + 1].isdecimal() or len(line.words[end + 1]) == 1):
                break
            end += 2
        return end + 1 if line.words[end] in _SUFFIXES else end
    if key in _LETTERED and len(word) == 1 and word.isalpha():
        loose = word in "aeoil" and line.words[i + 1].isalnum()
        return 0 if loose or line.words[i + 1] == "'" else _letter_code(line, i) or i + 1
    told = bool(word) and (_ROMAN.fullmatch(word) is not None or (spelled(word) is not None and key not in {"", "l"}))
    return i + 1 if told else 0


def _letter_code(line: Line, i: int) -> int:
    """As in "a1", "B1.3", "F24"."""
    word = line.words[i]
    told = line.text[line.tokens[i].start : line.tokens[i].end] if i < len(line) else ""
    joined = line.words[i + 1].isdecimal() and line.glued[i + 1]
    if not joined or word in _MONEY_WORDS or len(word) > 3 or not (told.isupper() or len(word) == 1):
        return 0
    if not word.isalpha():
        return 0
    end = i + 2
    while end < i + 12 and line.words[end] in {".", "/", "-"} and line.glued[end] and line.glued[end + 1]:
        if not line.words[end + 1].isalnum():
            break
        end += 2
    return end


def ordinal(line: Line, i: int) -> Hit | None:
    """As in "il secondo figlio", "3° posto", "terza volta"."""
    word = line.words[i]
    if word in ORDINALS:
        if line.words[i + 1] in _OF_A_YEAR:  # "secondo trimestre", "II trimestre"
            return hit(line, (i, i + 1), Kind.ORDINAL, Decimal(ORDINALS[word]))
        if word in _QUARTERS or (word in _NEED_ARTICLE and line.words[i - 1] not in _ARTICLES):
            return None
        return None if line.words[i + 1] == "di" else hit(line, (i, i + 1), Kind.ORDINAL, Decimal(ORDINALS[word]))
    if word.endswith(_TH):
        told = next((n for ending in "oiae" if (n := spelled(word[: -len(_TH[0])] + ending)) is not None), None)
        return None if told is None else hit(line, (i, i + 1), Kind.ORDINAL, Decimal(told))
    mark = line.words[i + 1]
    marked = mark in {"°", "o", "a", "^"} and line.glued[i + 1]
    if word.isdecimal() and word.isascii() and len(word) <= 3 and marked and not years_old(line, i):
        return hit(line, (i, i + 2), Kind.ORDINAL, Decimal(word))
    return None
