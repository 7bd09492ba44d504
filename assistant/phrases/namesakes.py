"""Matters that only share a name with those of the acts, and measures of others: who answers for them."""

from __future__ import annotations

from rules_core.rows import row

NAMESAKES: dict[str, tuple[str, ...]] = {
    "Chiedi al Comune o all'Ispettorato del lavoro: questo è un altro genere di cantiere.": row("""
        cantiere|cantieri edile|edili|navale|navali|stradale|stradali|nautico|archeologico|ferroviario|autostradale,
        cantiere|cantieri davanti|sotto|accanto|dietro|fuori ... casa|finestra|palazzo|condominio|negozio,
        cantiere|cantieri ... impresa edile|superbonus|ponteggi|gru|scavo|muratori, operaio|muratore in cantiere
    """),
    "Chiedi al Centro per l'impiego, o a chi gestisce quella misura.": row("""
        garanzia giovani, servizio civile, resto al sud, dote lavoro|unica, buono servizi lavoro,
        voucher conciliazione|formativo, carta giovani
    """),
    "Chiedi all'INPS, a un CAF o a un patronato.": row("""
        bonus bollette|bolletta|luce|gas|acqua|elettrico|idrico|energia|sociale|nido|bebe|psicologo|trasporti|mamme,
        social card, carta acquisti|dedicata
    """),
}
"""Matters that only share a name with those of the acts, or the office; whatever act is named."""

MEASURES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Chiedi all'INPS, a un CAF o a un patronato.",
        row("assegno di inclusione, adi, sfl, supporto per|formazione, reddito di cittadinanza"),
    ),
    (
        "Chiedi al Centro per l'impiego, o a chi gestisce quella misura.",
        row("tirocin*, stage, apprendistato, garanzia giovani, gol, formazione professionale, corsi regionali"),
    ),
)
"""Measures of others, and whom to ask how they are had: where nothing of an act is named, and no other one is."""

HOW_TO_HAVE = row("""
    quanto, quanti, quanta, come si chiede|fa|ottiene|richiede|presenta|ha, come faccio|funziona|mi|posso,
    come lo|la|li chiedo|richiedo|ottengo|faccio, dove si|lo|la|devo, fare|faccio|fa|presento|presentare domanda,
    requisiti, chi ne|ha diritto, mi|ci spetta|spettano, quando esce|arriva|pagano|apre|scade, scadenza, importo, cifra
""")
