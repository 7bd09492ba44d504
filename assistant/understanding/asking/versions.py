"""Whether a message asks in what the versions of an act differ, and on what matter."""

from __future__ import annotations

from collections.abc import Collection

from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind
from assistant.understanding.words.patterns import covered, find, stands
from rules_core.rows import row

_DIFFER = row("""
    cambia, cambiano, cambiato, cambiata, cambiati, cambiate, cambiava, cambiamento, cambiamenti, differenz*,
    differisc*, differiv*, diverso, diversa, diversi, diverse, diversamente, distingu*, confront*, modificato,
    modificata, modifiche, novita, uguale, uguali, lo stesso, la stessa, in comune
""")
_VERSIONS = row("""
    version*, edizioni, edizione, i|due|tre testi, vecchio|nuovo|precedente testo|regolamento, regolamento
    vecchio|nuovo|precedente, prima e dopo
""")
_VERSION = row("version*, edizioni, edizione, i|due|tre testi")
_OF_A_CASE = row("""
    mio, mia, miei, mie, nostro, nostra, nostri, nostre, io, noi, per|a me|noi,
    quanto cambia|viene|esce|e|diventa|fa|prendo, calcol*, conteggi*, esce, viene, verrebbe, pago, paghiamo
""")
_SMALL = row("""
    che|cosa|cos, in, tra|fra, tutte|tutti e tre|due, tre, due, c, e, quali, quale, sono, dice, dicono, ogni, varie, le,
    la, il, i, lo, gli, di, del, della, delle, dei, dello, da, dal, dalla, su, sul, sulla, sui, sulle, per, con, al,
    alla, rispetto, all, a, o, si, regolamento, regolamenti, atto, testo, testi, vorrei sapere, sapere, spiegami, dimmi,
    punto, punti, tema, materia, questione, ci, vi, mi, ho, hanno, per favore, grazie, sai, mostrami,
    mostra, elencami, fammi vedere, voglio, vorrei, solo, soltanto, per quanto riguarda|concerne, riguarda, riguardo,
    quanto a, confronto, isee
""")

_HOW_MANY = frozenset("due tre 2 3".split())


def names_versions(message: Message, named: Collection[str] = ()) -> bool:
    """Whether a message speaks of versions by that word, or by the names of two of them, and not just of another text.

    >>> from datetime import date
    >>> one, other = "cosa cambia nelle tre versioni?", "il nuovo regolamento europeo cambia qualcosa?"
    >>> names_versions(Message(one, date(2026, 1, 1))), names_versions(Message(other, date(2026, 1, 1)))
    (True, False)
    """
    many = sum(stands(message.plain, (name,)) for name in named) > 1
    return many or stands(message.plain, _VERSION)


def matter_of_versions(message: Message, named: Collection[str] = ()) -> str | None:
    """The matter on which versions are to be compared; "" where no matter is named, None where nobody asks for it.

    `named` are the names by which versions go: who names two of them compares them.

    >>> from datetime import date
    >>> def matter(text):
    ...     return matter_of_versions(Message(text, date(2026, 1, 1)), ["delibera 69", "allegato c"])
    >>> matter("Che cosa cambia tra le versioni sulla casa?"), matter("che differenza c'è fra le versioni?")
    ('casa', '')
    >>> matter("allegato C e delibera 69 sono diversi sulla franchigia?")
    'franchigia'
    >>> matter("Quanto cambia il mio ISEE tra le versioni?"), matter("cosa cambia se cambio casa?")
    (None, None)
    """
    plain = message.plain
    many = sum(stands(plain, (name,)) for name in named) > 1
    if not stands(plain, _DIFFER) or not (many or stands(plain, _VERSIONS)) or stands(plain, _OF_A_CASE):
        return None
    if any(one.kind is not Kind.NUMBER or one.words.lower() not in _HOW_MANY for one in message.quantities):
        return None
    gone = covered(find(plain, (*_DIFFER, *_VERSIONS, *_SMALL, *named)))
    return " ".join(plain.text[w.start : w.end] for n, w in enumerate(plain.words) if n not in gone)
