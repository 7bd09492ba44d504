"""Whether a figure is to be written that is not the one there was: "ne ha fatti 15 ma scriviamo 20"."""

from __future__ import annotations

from assistant.expressions import expression
from assistant.understanding.words.patterns import Found, find, stands
from assistant.understanding.words.plain import Plain
from rules_core.rows import row

_FAR = 8
"""In so many words after the one number the other stands."""
_DID = "fatto|fatti|fatte|lavorato|lavorati|lavorate|svolto|svolti|svolte|timbrato|timbrati|timbrate"
_WRITE = (
    "scriviamo|scrivo|scriviamone|scrivici|scriviamoci|scrivi|scrivete|segniamo|segno|segniamone|segna|segnate|"
    "dichiariamo|dichiaro|dichiariamone|indichiamo|comunichiamo|registriamo|rendicontiamo|risultare"
)
_SAY = f"{_WRITE}|diciamo|dico|mettiamo|metto|mettiamone|metti|mettete|facciamo_finta|supponiamo"
_DONE = row(f"{_DID} #, {_DID} sol*|appena|soltanto|in_tutto #")
_WAS = row("""
    ne fa|fanno|faceva|facevano #, erano|eran|era|risultano|risultavano|ce_n_erano #,
    erano|eran|era|risultano sol*|appena|soltanto|state #
""")
"""How many were done; and how many there were, of what may also be planned anew."""


def _said(verbs: str) -> str:
    """How somebody says that so many are to be written."""
    he_did = f"ha|ho|hanno|abbiamo {_DID} #"
    return ", ".join(
        f"{opened}{verbs} {told}"
        for told in ("#", f"che {he_did}", f"che ne {he_did}", "che erano|sono #")
        for opened in ("", "che ", "ne|gliene|noi|li|glieli|ce_ne|poi ", "noi|poi ne|gliene ")
    )


_BUT, _WHERE = "ma|pero", "sul|nel|nella|sulla|sui|nei|al|alla *"
_SAID, _WRITTEN = (
    row(", ".join(f"{_BUT} {one.strip()}, {_BUT} {_WHERE} {one.strip()}" for one in _said(verbs).split(",")))
    for verbs in (_SAY, _WRITE)
)
_SAID_FIRST, _WRITTEN_FIRST = row(_said(_SAY)), row(_said(_WRITE))
_THOUGH = row("anche|pure|nonostante|malgrado se|che|ne, sebbene, benche, pur")
_PUT_RIGHT = row("""
    sbagli*, error*, erron*, corregg*, correzion*, rettific*, refuso, svista, recuper*, rifatt*, giust*, arrotond*,
    volevo|volevamo dire, intend*
""")
"""Beside these words a figure is put right, or days are counted that were made up for."""
_DATED = row("""
    scriviamo|scrivo|scrivere|mettiamo|metto|metterci|mettere|segniamo|indichiamo|dichiariamo|protocolliamo|datiamo,
    datarla|datarlo|datare|diciamo|dico|facciamo_risultare|far_risultare|risultare|raccontiamo
""")
_IN_TIME = row("""
    siamo|saremmo|stiamo|sono|e|resta|restiamo|rientriamo nei|in|entro_i termini|tempo|regola, rientr* nei|in termini,
    nei|nelle termini|ventiquattro, chi se|lo ne|viene accorg*|sapere, nessuno se|lo ne accorg*|sa, sembr* in|nei *,
    con quella|una data, che|per tenga|regga|passi|reggere, non|nn siamo|risult*|sembr* in ritardo
""")
"""What is gained by the other day."""
_SENT = frozenset("alla agli ai domanda ricorso istanza lettera pec mail regione comune comunicazione".split())
"""What is written to somebody on a day, and not of it."""
_WEEK = frozenset("lunedi martedi mercoledi giovedi venerdi sabato domenica ieri oggi".split())
_MONTHS = frozenset(
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
)
_UNITS = ("giorni giorno giornate giornata gg presenze turni", "ore ora h", "partecipanti persone cantieristi operai")
_NO_UNIT = frozenset("e ed o ma pero che di a per in con quanto quanti quante cosi tanto anche pure se".split())
_ENDS = expression(r"[.!?;\n]")


def is_written_otherwise(plain: Plain) -> bool:
    """Whether so many were done, and another number of the same is to be written or said.

    >>> told = ("ne ha lavorati 15 ma scriviamo 20", "mettiamo che ha fatto 22 giorni anche se ne ha fatti 18")
    >>> [is_written_otherwise(Plain.of(text)) for text in told]
    [True, True]
    >>> is_written_otherwise(Plain.of("Partita il 3 marzo: mettiamo 28 febbraio, così siamo in tempo"))
    True
    >>> told = ("ne ha fatti 15 ma scriviamo 3 assenze", "ne ha fatti 18, anzi diciamo 20", "erano 5 ma ne mettiamo 3")
    >>> [is_written_otherwise(Plain.of(text)) for text in told]
    [False, False, False]
    """
    if stands(plain, _PUT_RIGHT):
        return False
    if _is_dated_otherwise(plain):
        return True
    done, was = list(find(plain, _DONE)), list(find(plain, _WAS))
    if any(_other(plain, there, said) for there in done for said in find(plain, _SAID)):
        return True
    if any(_other(plain, there, said) for there in was for said in find(plain, _WRITTEN)):
        return True
    firsts = [(_SAID_FIRST, done), (_WRITTEN_FIRST, was)]
    return any(
        _other(plain, said, there) and _though(plain, said, there)
        for phrases, told in firsts
        for said in find(plain, phrases)
        for there in told
    )


def _is_dated_otherwise(plain: Plain) -> bool:
    """Whether another day than was told before is to be written, so that what was late is in time."""
    days = [(at, named) for at in range(len(plain.flat)) if (named := _day(plain, at))]
    return stands(plain, _IN_TIME) and any(
        before < said.first
        and said.last <= at <= said.last + _FAR
        and was != told
        and _SENT.isdisjoint(plain.flat[said.last : at])
        for said in find(plain, _DATED)
        for before, was in days
        for at, told in days
    )


def _day(plain: Plain, at: int) -> str:
    """The day that a word names, by itself or with its month; empty, where it names none."""
    word, after = plain.flat[at], plain.flat[at + 1] if at + 1 < len(plain.flat) else ""
    return word if word in _WEEK else f"{word} {after}" if word.isdecimal() and after in _MONTHS else ""


def _though(plain: Plain, said: Found, there: Found) -> bool:
    """Whether "although" stands between what is to be said and what there was."""
    return any(said.last <= found.first < there.first for found in find(plain, _THOUGH))


def _other(plain: Plain, one: Found, later: Found) -> bool:
    """Whether two phrases, near to each other in a sentence, end with two numbers of the same."""
    if not one.last <= later.first <= one.last + _FAR:
        return False
    if _ENDS.search(plain.text, plain.words[one.last - 1].end, plain.words[later.first].start):
        return False
    counted, unit = _unit(plain, one.last), _unit(plain, later.last)
    alike = unit in {"", counted} or (not counted and unit in _UNITS)
    return alike and plain.flat[one.last - 1] != plain.flat[later.last - 1]


def _unit(plain: Plain, at: int) -> str:
    """What is counted by the number before, by its first name; none where nothing follows it."""
    if at >= len(plain.words) or plain.words[at].stretch != plain.words[at - 1].stretch:
        return ""
    word = plain.flat[at]
    return "" if word in _NO_UNIT else next((names for names in _UNITS if word in names.split()), word)
