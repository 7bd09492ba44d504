"""What the call says to whoever would cheat, by what it is about."""

from __future__ import annotations

from rules_core.rows import row
from rules_core.wording import Matter

_DI_CHI_LAVORA = row("""
    io, mi, me, mio, mia, miei, vado, sono, faccio, ho, prendo, compagn*, squadra, caposquadra, capo squadra, collega,
    amico, amica, marito, moglie, figlio, figlia
""")
_DELL_ENTE = row("""
    segniamo, registriamo, mettiamo, dichiariamo, comunichiamo, compiliamo, possiamo, vorremmo, dobbiamo, abbiamo,
    ragazzi, nostri, nostro, nostra, rendiconto, rendicontare, rendicontiamo, ente, facciamo, modello
""")

AGAINST = (
    Matter(
        "8.2/capoverso.10",
        row("""
            visita, visite, idoneita, certificato medico, medico, dottore, dottor*, certificato ...
            medic*|dottor*|idoneita|visit*, visitar*
        """),
        row("""
            visita medica, visite mediche, idoneita, medico del lavoro|competente, senza ... visit*, visitar*, prima di
            partire|iniziare|cominciare, preassuntiv*
        """),
        row("malattia, malato, malata, mutua, assent*, assenz*"),
    ),
    Matter(
        "2.3/capoverso.6",
        row("""
            infortun*, inail, fatto male|mal, fatta male, farmi|fatti|farsi male, mi sono|son ... male, cadut*,
            cascat*, schiena, caviglia, ginocchio, spalla, testimon*, slogat*, tagliat*
        """),
        row("infortun*, inail, fatto|fatta male|mal, farsi|farmi male, mal|male a|al|alla, cadut*, cascat*, slogat*"),
        row("isee, dsu, invalidita"),
    ),
    Matter(
        "2.3/capoverso.7",
        row("""
            firm*, presenz*, presente, presenti, foglio, fogli, registro, registri, timbr*, cartellin*, orario,
            assent*, assenz*, malattia, malato, malata, mutua, certificato medico, ore, giornat*, squadra, cantier*
        """),
        _DI_CHI_LAVORA,
        (
            *_DELL_ENTE,
            *row(
                "adi, naspi, in nero, lavoretto, disoccupat*, inps, inclusione, residenza, requisit*, "
                "digital*, pin, atto di adesione"
            ),
        ),
    ),
    Matter(
        "2.3/capoverso.3", row("presenz*, presente, presenti, foglio, fogli, giornat*, assent*, assenz*"), _DELL_ENTE
    ),
    Matter(
        "6/capoverso.5",
        row("adi, sfl, assegno di inclusione, inclusione, reddito di cittadinanza, rdc, supporto, cantier*"),
        row("adi, sfl, inclusione, cittadinanza, rdc, supporto formazione"),
    ),
    Matter(
        "6/capoverso.4",
        row("naspi, discoll, dis coll, sussidio, sussidi, indennita di disoccupazione, cantier*"),
        row("naspi, discoll, dis coll, sussidio, sussidi, indennita di disoccupazione"),
    ),
    Matter(
        "6/capoverso.1/trattino.4",
        row("in nero, lavor*, disoccupat*, centro per l impiego, centro impiego, cpi, cantier*"),
        row("in nero, lavoro, lavoretto, lavoretti, lavorare, lavoricchi*, disoccupat*, impiego, cpi"),
        row("ente, progetto, dichiariamo, rendicont*, segniamo, isee, dsu"),
    ),
    Matter("14.2/capoverso.2", row("candidat*, graduatoria, lista, elenco, selezion*"), (), row("rendicont*, firm*")),
    Matter(
        "6/capoverso.2",
        row("requisit*, disagio, terza media, licenza media, titolo di studio, servizi sociali, cantier*"),
        row("requisit*, eta, anni, disagio, studio, media, servizi sociali, residen*, invalidita"),
        _DELL_ENTE,
    ),
    Matter(
        "14.5",
        row("""
            cantier*, bando, rendicont*, progett*, contributo, domanda, cofinanziat*, delibera, punti, punteggio,
            spese, fattur*, presenz*, foglio, modello, partenariat*, regione piemonte, finanziat*, dpi, visita medica,
            digital*, atto di adesione,
            acconto
        """),
    ),
)
