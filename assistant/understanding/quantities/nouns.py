"""Whether a word after a number is what is counted."""

from __future__ import annotations

from decimal import Decimal

from assistant.understanding.quantities.line import Line
from assistant.understanding.quantities.units import WEEKDAYS

_NOT_COUNTED = frozenset(
    """
    il lo la gli le un uno una dei degli delle del dello della dell al allo alla ai agli alle dal dalla dai dalle nel
    nella nell dell all dall sull
    nei sul sulla sui con per tra fra che chi cui non come dove quando quanto quanti quante perche poiche se ma pero
    anche
    invece quindi dunque poi oppure ovvero ossia cioe mentre dopo prima fino entro circa quasi solo soltanto gia ancora
    sempre mai adesso oggi ieri domani ora sono sei siamo siete era erano ero eravamo sara saranno ho hai abbiamo avete
    hanno aveva avevo avevano avro avra puo posso possono puoi devo deve devono mio mia miei mie suo sua suoi sue nostro
    nostra loro noi voi lui lei essi questo questa questi queste quello quella quelli quelle nessuno due tre tutti tutte
    tutto vero giusto grazie scusa scusi si no boh allora magari forse almeno massimo minimo piu meno fa old cento mila
    mille euro milioni presso senza contro verso sotto sopra oltre insomma comunque ecco ciao bis ter quater quinquies
    sexies anzi bensi sbagliato credo penso vivo lavoro abito risulta risultano mentre totale totali lordi netti lorde
    nette mensili annui annuali settimanali giornalieri al mese anno o meglio volevo volevamo intendevo the and are you
    insieme col coi collo cogli via tramite mediante assieme unitamente
    """.split()
)
# What "sei" counts with nothing else said, beside people; even "un" and "una" count one of those.
_COUNTED = frozenset(
    """
    posti soggetti enti comuni cantieri
    copie rate volte fogli domande pagine punti progetti giorni stanze case auto allegati moduli documenti
    """.split()
)
_SINGULAR = frozenset(
    """
    figlio figlia bambino bambina minore minorenne componente familiare persona cantierista lavoratore lavoratrice
    disabile nipote fratello sorella addetto operaio disoccupato anziano
    """.split()
)
_PEOPLE = frozenset(
    """
    figli figlie bambini bambine minori minorenni componenti familiari persone cantieristi cantieriste lavoratori
    lavoratrici disabili anziani anziane adulti adulte nipoti fratelli sorelle disoccupati disoccupate addetti addette
    operai operaie partecipanti
    """.split()
)
_PERSON = _SINGULAR | frozenset(
    "addetta operaia disoccupata partecipante anziana adulto adulta signore signora uomo donna ragazzo ragazza".split()
)
_LABELS = frozenset("destinatari beneficiari inserimenti tirocinanti mesi ore giornate unita n nr".split())
_DONE, _HAVE = (
    ("ate", "ati", "ite", "iti", "tte", "tti", "rse", "rsi", "ute", "uti"),
    frozenset("ho ha abbiamo hanno".split()),
)
_TAKING = ("are", "ere", "ire", "iamo", "ando", "endo")
_SAYINGS = frozenset("parole chiacchiere dritte spicci passi conticini conteggi calcoli".split())
_SUMS, _NEAR = frozenset({"conti"}), 4
_DOING = frozenset(
    """
    fa fai faccio facciamo fate fanno fare farmi farci farli fammi facci fatemi fateci faccia facendo facessi fatto
    fatti rifai rifare rifammi rifacciamo tira tirami tiriamo butta buttami prova proviamo
    """.split()
)
_BEFORE_SUMS = frozenset(("", ".", "!", "?", "dai", "ok", "allora", "e", "ma", "su", "intanto"))
_AFTER_SUMS = frozenset(("", ".", "!", "?", "senza", "tu", "allora", "dai", "su", "intanto", "comunque", "lo"))
_COUNTS = frozenset(
    "in ho ha hai abbiamo hanno siamo almeno circa tutti tutte soli altri altre numero con di sono erano "
    "eravamo".split()
)


def noun(line: Line, i: int) -> str | None:
    """The noun at a token, if the word there may be one.

    >>> from datetime import date
    >>> noun(Line("cantieristi", date(2024, 5, 1)), 0), noun(Line("perché", date(2024, 5, 1)), 0)
    ('cantieristi', None)
    """
    word = line.words[i]
    return word if len(word) > 2 and word.isalpha() and word not in _NOT_COUNTED else None


_CHANGED = ("tolg", "togl", "tolt", "aggiung", "aggiunt", "lev")
"""Beginnings of what is done with one of those that are known: "e se ne tolgo uno?"."""


def counts_one(line: Line, start: int, unit: str | None) -> bool:
    """Whether "un" or "una" counts: before a person, a day of the week, or with nothing else in the sentence."""
    only = unit is None and line.words[start] != "un" and line.words[start + 1] in {"solo", "sola", "soltanto"}
    beside = unit in {"uomo", "donna"} and "e" in {line.words[start - 1], line.words[start + 2]}
    of_them = unit is None and line.words[start - 2] == "ne" and line.words[start - 1].startswith(_CHANGED)
    weekday = line.words[start + 1] in WEEKDAYS and unit == "giornate"
    return unit in _SINGULAR or only or beside or of_them or weekday or alone(line, start)


def counts_people(value: Decimal, unit: str | None) -> bool:
    """Whether a number before a noun says how many people there are.

    >>> counts_people(Decimal(2), "cantieristi"), counts_people(Decimal(12), "cantierista")
    (True, False)
    """
    return unit in _PEOPLE or (unit in _PERSON and value == 1)


def counts_six(line: Line, start: int, unit: str | None) -> bool:
    """Whether "sei" is six rather than "you are"."""
    if alone(line, start) or line.words[start + 1] == "le" or line.words[start - 1] == "in":  # "e sei le ho saltate"
        return True
    if line.words[start - 1].endswith(_DONE) and line.words[start - 2] in _HAVE:  # "ne ho passate sei in ospedale"
        return True
    if unit is not None and line.words[start - 1] == "e" and unit.endswith(_DONE):  # "uno nuovo e sei finanziati"
        return True
    counted = unit is not None and unit in _COUNTED | _PEOPLE
    ends = unit is None and not line.words[start + 1].isalpha()
    if ends and line.words[start - 1] in _COUNTED | _PEOPLE | _SINGULAR | _LABELS:
        return True
    taken = line.words[start - 1].endswith(_TAKING) or line.words[start - 1] in {"con", "per", "di", "dei", "i"}
    out_of_work = (
        unit == "disoccupati" and not taken
    )  # "sei disoccupati?" may be a slip; "prendere sei disoccupati" not
    return (line.words[start - 1] in _COUNTS and (ends or unit is not None)) or (counted and not out_of_work)


def idle(line: Line, start: int, end: int, unit: str | None) -> bool:
    """Whether a number counts nothing in a way of speaking: "fammi due conti", "un paio di conti", "in due parole".

    >>> from datetime import date
    >>> line = Line("fammi due conti", date(2024, 5, 1)); idle(line, 1, 3, "conti")
    True
    >>> line = Line("ho due conti in banca", date(2024, 5, 1)); idle(line, 1, 3, "conti")
    False
    """
    if unit in _SAYINGS:
        return True
    if unit not in _SUMS:
        return False
    before = line.words[max(start - _NEAR, 0) : start]
    after = next(at for at in range(start, len(line.words)) if line.words[at] in _SUMS or at >= end) + 1
    doing = not _DOING.isdisjoint(before)
    return doing or (line.words[start - 1] in _BEFORE_SUMS and line.words[after] in _AFTER_SUMS)


def alone(line: Line, start: int) -> bool:
    """Whether a word stands alone, signs apart."""
    if len(line) > 4:
        return False
    return not any(word.isalnum() for place, word in enumerate(line.words[: len(line)]) if place != start)
