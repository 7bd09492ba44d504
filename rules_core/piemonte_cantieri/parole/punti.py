"""How people ask for the score of a project, and how they are told."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.parole import chiamate
from rules_core.piemonte_cantieri.parole.ambiti import PUNTI_DI_UNA_VOCE
from rules_core.piemonte_cantieri.parole.ore import DI_CHIUSURA
from rules_core.piemonte_cantieri.parole.punti_fatti import PUNTEGGIO as PUNTEGGIO_FATTI
from rules_core.rows import row
from rules_core.wording import Said, Told, Wording

_SENZA_A: Mapping[str, tuple[None]] = {"classi.A": (None,)}
_SENZA_B: Mapping[str, tuple[None]] = {"classi.B": (None,)}
PUNTEGGIO = Wording(
    subject="il punteggio del progetto",
    asked=(
        "Quanti punti prende il nostro progetto?",
        "Che punteggio otterrebbe la nostra proposta con quei servizi?",
        "Quanti punti facciamo in tutto?",
        "Calcola i nostri punti con questi giudizi e il partenariato",
        "Se andiamo in partenariato quanti punti fa il nostro progetto?",
        "Punti del nostro progetto con l'esperienza di cantieri finanziati",
        "Stima del punteggio con giudizi sufficienti o buoni",
        "Il nostro progetto con tutti giudizi ottimi a quanto arriva?",
        "Calcola il punteggio del progetto di cantiere",
        "Che punteggio totalizziamo con questi giudizi?",
        "Simulazione punteggio: cantieri finanziati, autofinanziati, partenariato, giudizi",
        "È la prima volta che facciamo domanda, quanti punti abbiamo?",
        "Quanti punti ci danno i cantieri fatti negli anni scorsi?",
        "Con il partenariato quanto sale il nostro punteggio?",
        "Ci tolgono punti perché non abbiamo chiuso il cantiere vecchio?",
        "Quanto vale la nostra esperienza pregressa?",
        "Se la formazione è giudicata buona quanti punti facciamo in totale?",
        "Punteggio classe A per il nostro ente",
        "Ho i giudizi del nucleo di valutazione, mi fai il totale?",
        "Che voto prende il progetto?",
        "Il nostro progetto quanti punti può raggiungere?",
        "Non abbiamo mai fatto cantieri: che punteggio ci tocca?",
        "Penalità per mancato rendiconto del cantiere precedente sul punteggio",
        "Somma punteggi criteri A B C D",
        "Quanti punti perdiamo se i servizi aggiuntivi sono insufficienti?",
        "Vorrei capire come arriviamo al punteggio finale del nostro progetto",
        "Punteggio lordo, decurtazione e netto del progetto",
    ),
    calls=row("""
        punti, punteggi*, punto, punt, voto, voti, votazione, classe a|b|c|d, totale su, su cento, giudiz*,
        valutazion*, nucleo di valutazione, griglia, graduatoria, penalita, penalizz*, decurt*, che|quale|quanto totale,
        esperienza|esperienze pregress*|passat*|precedent*
    """),
    unlike=PUNTI_DI_UNA_VOCE,
    said=PUNTEGGIO_FATTI,
    told=(
        Told("Il progetto ottiene {totale} punti."),
        Told("Il punteggio intero non si può ancora dire: manca qualche informazione.", {"totale": (None,)}),
        Told(
            "La somma delle classi è di {totale_lordo} punti: resta da sapere se se ne tolgono per un cantiere"
            " precedente.",
            {"totale": (None,)},
        ),
        Told("Classe A, soggetto proponente: {classi.A} punti."),
        Told("I cantieri già finanziati valgono {criteri.A1.1} punti.", _SENZA_A),
        Told("I cantieri già autofinanziati valgono {criteri.A1.2} punti.", _SENZA_A),
        Told("Il partenariato vale {criteri.A2.1} punti.", _SENZA_A),
        Told("Classe B, proposta progettuale: {classi.B} punti."),
        Told("Le attività formative valgono {criteri.B1.1} punti.", _SENZA_B),
        Told("La collaborazione con i servizi sociali vale {criteri.B1.2} punti.", _SENZA_B),
        Told("I servizi aggiuntivi valgono {criteri.B1.3} punti.", _SENZA_B),
        Told("Classe C, priorità: {classi.C} punti."),
        Told("Lo sviluppo sostenibile vale {criteri.C1.1} punti.", {"classi.C": (None,)}),
        Told("La parità e la non discriminazione valgono {criteri.C1.2} punti.", {"classi.C": (None,)}),
        Told("Classe D, sostenibilità: {classi.D} punti."),
        Told("Somma delle classi: {totale_lordo} punti; punti tolti per cantieri precedenti: {decurtazione}."),
    ),
    then=(
        Told("I giudizi li dà il Nucleo di Valutazione: qui si contano i punti che ne seguono ({#13.2})."),
        Told("I progetti finanziati sono pubblicati, per ambito territoriale, sul Bollettino Ufficiale ({#13.2})."),
    ),
)

PROSECUZIONE = Wording(
    subject="la prosecuzione del cantiere a spese dell'ente",
    shows={"situazione": "proroga_autofinanziamento"},
    calls=chiamate.PROSECUZIONE,
    asked=(
        "Quante giornate possiamo ancora fare a nostre spese?",
        "Per quanto tempo il comune può tenere ancora i lavoratori a sue spese?",
        "Finito il cantiere il comune può pagare altri giorni: quanti?",
        "Di quanto possiamo estendere il cantiere finanziato?",
        "Il cantiere finanziato era di alcune giornate: ne possiamo fare altre?",
        "Estensione del cantiere con risorse proprie dell'ente",
        "Quante giornate si possono aggiungere a spese del comune?",
        "Possiamo andare avanti dopo le giornate finanziate?",
        "Il cantiere finanziato è finito, possiamo continuare con i soldi del comune?",
        "Di quanto possiamo prolungare il cantiere in autofinanziamento?",
        "Giornate residue autofinanziabili",
        "Prosecuzione in autofinanziamento: quante giornate restano?",
        "Vogliamo far proseguire i cantieristi dopo la fine, per quanto tempo si può?",
        "Il mio cantiere finisce, il comune può continuare a farmi lavorare?",
        "Quanto può durare in tutto il cantiere contando la parte pagata da noi?",
        "Massimo di giornate complessive tra finanziate e autofinanziate",
        "Si può allungare il cantiere pagando noi?",
        "Fino a quante giornate si può proroga cantiere a carico ente",
        "Abbiamo già usato le giornate del contributo, ne possiamo aggiungere?",
        "Limite giornate cantiere finanziato più autofinanziato",
        "Quanti giorni in più possiamo tenere le persone a carico nostro?",
        "Calcolo proroga autofinanziata del cantiere",
    ),
    said={
        "giornate_finanziate": Said(
            near=row("""
                # giornate, # giorni, # gg, giornate #, giorni #, gg #, giornate finanziate #, finanziat*, contributo,
                fatto # giornate, fatte # giornate, durat* # giornate, cantiere di # giornate, cantiere di # giorni
            """),
            unlike=row("""
                altre # giornate, altre #, altri #, altri # giorni, aggiungere #, # a nostre spese, # a spese nostre,
                ancora # giornate, # giornate in piu, # giornate a nostre spese, # giorni a nostre spese
            """)
            + DI_CHIUSURA,
        ),
    },
    told=(
        Told(
            "No, non restano giornate: il massimo complessivo è già raggiunto.",
            {"giornate_residue": (0,)},
        ),
        Told("Giornate che l'ente può ancora fare a sue spese: {giornate_residue}."),
        Told("Cantiere finanziato e autofinanziato insieme possono arrivare a {massimo} giornate."),
        Told(
            "Per sapere quante ne restano bisogna sapere di quante giornate è stato il cantiere finanziato.",
            {"giornate_residue": (None,)},
        ),
    ),
    then=(
        Told(
            "Ogni prosecuzione va prima autorizzata: l'ente lo chiede con PEC; in partenariato può chiederlo da solo"
            " ciascun Comune che intende proseguire ({#14.7})."
        ),
        Told("I cantieristi possono essere meno di quelli del cantiere finanziato ({#14.7})."),
    ),
)
