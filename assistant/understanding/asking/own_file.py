"""Whether somebody asks what has become of a file of their own: where an application stands, whether it was granted."""

from __future__ import annotations

from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Days
from assistant.understanding.words.patterns import stands
from rules_core.rows import row

_MINE = "mia|mio|miei|mie|nostra|nostro|nostri|nostre"
_FILE = "domanda|pratica|richiesta|istanza|candidatura|dichiarazione|dsu|ricorso|isee|attestazione|documenti|progetto"
_DECIDED = """
    accolt*|accettat*|approvat*|ammess*|respint*|rifiutat*|bocciat*|scartat*|finanziat*|protocollat*|esaminat*|valutat*
    |ricevut*|arrivat*|pervenut*|pront*|registrat*|controllat*|lavorazione|uscit*
""".replace("\n", "").replace(" ", "")
_DONE = """
    ricevuto|controllato|guardato|letto|esaminato|valutato|accettato|respinto|rifiutato|bocciato|approvato|protocollato
    |registrato|lavorato|visto|accolto|finanziato|scartato
""".replace("\n", "").replace(" ", "")
_CHOSEN = "preso|presa|presi|selezionat*|scelto|scelta|scelti|ammess*|accettat*|scartat*|esclus*|bocciat*|rifiutat*"
_ASKS = row(f"""
    {_MINE} {_FILE} ... a che punto, a che punto e|sta|siamo|stiamo|stanno ...
    {_MINE}|pratica|domanda|richiesta|istanza, {_MINE} {_FILE} ...
    e|stata|stato|stati|sono {_DECIDED}, {_MINE} {_FILE} ... in lavorazione|esame|istruttoria|valutazione,
    avete|ha|hanno gia|poi {_DONE} la|il|i|le|l {_MINE}, avete {_DONE} la|il|i|le|l {_MINE}|domanda|pratica|richiesta,
    mi|ci avete {_CHOSEN}, mi|ci avete {_DONE} la|il|i domanda|pratica|richiesta|progetto|istanza|candidatura,
    sono|siamo in graduatoria, che|quale numero|posto|posizione ho|abbiamo|sono|siamo|occupo in|della|nella graduatoria,
    mi|ci e arrivat* la|una risposta, vi|le sono|e arrivat*, quanto mi|ci avete dato|assegnato|versato|calcolato,
    che fine ha fatto ... {_MINE}|pratica|domanda, stato|esito|situazione della|del|dei|delle {_MINE} {_FILE}
""")
_OTHERWISE = row("""
    quando, entro, dove, chi, cosa|che faccio|facciamo|succede|devo|dovrei|posso|si, posso, possiamo, devo, dobbiamo,
    conviene, tempo, giorni, mesi, come li|le|lo|la|si|faccio|facciamo|va|vanno|viene|funziona, e se, ricorso
""")
_LONGEST = 22


def asks_about_ones_file(message: Message) -> bool:
    """Whether a message asks only what has become of the person's own file, which no act tells.

    >>> from datetime import date
    >>> day = date(2024, 1, 31)
    >>> asks_about_ones_file(Message("a che punto è la mia domanda?", day))
    True
    >>> asks_about_ones_file(Message("quando saprò se la mia domanda è stata accolta?", day))
    False
    """
    if len(message.plain.words) > _LONGEST or not message.text.rstrip().endswith("?"):
        return False
    if any(isinstance(m.value, Days) and m.value.first == m.value.last for m in message.quantities):
        return False  # "è arrivata il 2 ottobre, è ammessa?" is for the act to say
    return stands(message.plain, _ASKS) and not stands(message.plain, _OTHERWISE)
