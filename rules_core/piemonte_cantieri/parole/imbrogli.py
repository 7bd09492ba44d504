"""What the call says to whoever would cheat, by what it is about."""

from __future__ import annotations

from rules_core.piemonte_cantieri.parole.rows import row
from rules_core.wording import Matter

AGAINST = (
    Matter(
        "2.3/capoverso.7",
        row("""
            firm*, presenz*, presente, presenti, foglio, fogli, registro, registri, timbr*, cartellin*, orario,
            assent*, assenz*, malattia, certificato medico, ore, giornat*, giorni
        """),
        row("compagn*, capo squadra, caposquadra, squadra, collega, amico, mio, mia, io, vado, sono, faccio, mi"),
        row("""
            segniamo, ragazzi, registriamo, mettiamo, dichiariamo, comunichiamo, compiliamo, nostri, nostro,
            rendiconto, rendicontare, ente, facciamo risultare, modello 13
        """),
    ),
    Matter(
        "6/capoverso.5",
        row("adi, sfl, assegno di inclusione, reddito di cittadinanza, rdc, supporto formazione"),
    ),
    Matter(
        "6/capoverso.4",
        row("naspi, discoll, dis coll, disoccupazione indennita, sussidio, sussidi"),
    ),
    Matter(
        "6/capoverso.1/trattino.4",
        row("in nero, lavoro, lavoretto, lavoretti, lavorare, disoccupat*, centro per l impiego, centro impiego, cpi"),
        row("mi, io, ho, faccio, lavoro, sono, mio, mia, marito, vado"),
        row("ente, comune, progetto, dichiariamo, rendicont*, segniamo"),
    ),
    Matter("6/capoverso.2", row("requisit*, eta, anni, disagio, candidat*, terza media, servizi sociali, residenza")),
    Matter(
        "14.5/trattino.4",
        row("""
            cantier*, bando, rendicont*, progett*, contributo, domanda, cofinanziat*, delibera, punti, punteggio,
            spese, fattur*, presenz*, foglio, modello, partenariat*
        """),
    ),
)
