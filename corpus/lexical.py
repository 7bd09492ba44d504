"""Italian words as search sees them: whole, as stems, in pieces.

Numbers, amounts and one-letter names stay whole; elisions are split, but for "d'accordo", which speaks of no accord;
accents and capitals do not count.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from Stemmer import Stemmer
from Stemmer import version as _version

STEMMER = _version()
"""Whose stems these are: those of another version may be others."""

_TOKEN = re.compile(r"\bd['’ ]accordo\b|\d+(?:[.,/]\d+)*|(?:[a-z]\.){2,}[a-z]?|[a-z]+\d*")
_NO_WORDS = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\x1b\[[0-9;]*[A-Za-z]?")
"""The numbers of footnotes, and what a terminal takes for a colour."""
_STOP = frozenset(
    "a ad ai al all alla alle allo agli anche c che chi ci co come con cosa cui d da dai dal dall dalla dalle "
    "dallo dagli degli dei del dell della delle dello di dove e ed era essere fa fra gli ha hai hanno ho i il in "
    "io l la le lei li lo loro lui ma mi mia mie miei mio ne nei nel nell nella nelle nello noi non nostra nostro "
    "o od per perche piu po poi puo quale quali quando quanto quanta quanti quante quel quella quelle quelli "
    "quello questa queste questi questo se sei si sia siamo siete sono sta sto su sua sue sugli sui sul sull "
    "sulla sulle sullo suo suoi te ti tra tu tua tuo un una uno vi voi".split()
)
_LATER = "sar avr potr dovr vorr verr star andr far dar".split()
_BEFORE = "avev potev dovev volev veniv stav facev dav".split()
_OTHERWISE = frozenset(
    "ero eri era eravamo eravate erano fossi fosse fossimo foste fossero fui fu furono stato stata stati state essendo "
    "avere avendo avuto avuta avuti avute abbia abbiano abbiate avete potere potendo potuto posso puoi possa possano "
    "dovere dovendo dovuto devo devi deve dobbiamo dovete devono debba debbano volere volendo voluto voglio vuoi vuole "
    "vogliamo volete vogliono voglia vogliano possiamo potete possono venire vengo vieni viene veniamo venite vengono "
    "venga vengano stiamo state stanno stia stiano stesse stessero facesse facessero desse dessero".split()
)
"""What helps a verb: before the endings of what will or would be, of what was, and what has endings of its own."""
_PIECE = 4
_MARKS = re.compile(
    r"[\u0300-\u036f"  # accents, once they stand apart from their letters
    r"\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+"  # what nobody sees
)


@lru_cache(maxsize=1)
def _stemmer() -> Stemmer:
    return Stemmer("italian")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, without accents and capitals, and without those that say nothing.

    >>> words_of("Qual è l'indennità?")
    ('qual', 'indennita')
    """
    return _words(text)


@lru_cache(maxsize=1 << 14)
def _words(text: str) -> tuple[str, ...]:
    flat = text.lower()
    if "\x1b" in text or not text.isascii():
        flat = _MARKS.sub("", unicodedata.normalize("NFKD", _NO_WORDS.sub(" ", text).lower()))
    words = [token.replace(".", "") if "." in token and token[0].isalpha() else token for token in _TOKEN.findall(flat)]
    return tuple([word for word in words if word not in _STOP])


def terms_of(text: str) -> list[str]:
    """The search terms of a text.

    >>> terms_of("Qual è l'indennità per 35 ore? € 1.408,12 (art. 6)")
    ['qual', 'indenn', '35', 'ore', '1.408,12', 'art', '6']
    """
    return [stem_of(word) for word in words_of(text)]


@lru_cache(maxsize=1 << 15)
def stem_of(word: str) -> str:
    """What the forms of a word share."""
    return str(_stemmer().stemWord(word))


def _forms() -> Iterator[str]:
    """What helps a verb, in every time: "avremmo", "potrò", "verranno", "doveste"."""
    for stem in _LATER:
        yield from (stem + ending for ending in "o ai a emo ete anno ei esti ebbe emmo este ebbero".split())
    for stem in _BEFORE:
        yield from (stem + ending for ending in "o i a amo ate ano".split())
        yield from (stem[:-1] + ending for ending in "ssi sse ssimo ste ssero".split())
    yield from _OTHERWISE


def helps_a_verb(word: str) -> bool:
    """Whether a word, without its accents, only helps another or tells when, so that nothing is spoken of with it.

    >>> [helps_a_verb(word) for word in ("avremmo", "saranno", "potessi", "verrebbe", "avere", "verranda", "potatura")]
    [True, True, True, True, True, False, False]
    """
    return word in _helping()


@lru_cache(maxsize=1)
def _helping() -> frozenset[str]:
    return frozenset(_forms())


def pieces_of(text: str) -> list[str]:
    """The pieces of a text's words, four letters each: what a slip of the pen leaves mostly whole.

    >>> pieces_of("la DSU")
    ['<dsu', 'dsu>']
    """
    told = [f"<{word}>" for word in words_of(text)]
    return [word[n : n + _PIECE] for word in told for n in range(max(len(word) - _PIECE + 1, 1))]
