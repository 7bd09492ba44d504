"""How people ask for the score of a project, and how they are told."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.parole.rows import row
from rules_core.wording import Phrases, Said, Told, Wording

_GIUDIZI: Mapping[str, str] = {
    "insufficiente": "insufficient*|scars*|pessim*",
    "sufficiente": "sufficient*",
    "buono": "buon*",
    "ottimo": "ottim*",
}


def _giudizio(di_che_cosa: str) -> Said:
    """A grade is said beside what it is about, or of all things at once."""
    return Said(words={giudizio: _con(word, row(di_che_cosa)) for giudizio, word in _GIUDIZI.items()})


def _con(giudizio: str, cose: Phrases) -> Phrases:
    di_tutto = (
        f"tutto {giudizio}",
        f"tutti {giudizio}",
        f"tutti|tutte i|le giudizi|valutazioni|voti {giudizio}",
        f"giudizi tutti|sempre|sono {giudizio}",
        f"{giudizio} dappertutto|ovunque",
        f"{giudizio} in|su tutto",
        f"{giudizio} in|su tutti i criteri",
    )
    di_ciascuna = tuple(
        phrase
        for cosa in cose
        for phrase in (
            f"{cosa} {giudizio}",
            f"{cosa} e|sono|giudizio|valutazione|livello {giudizio}",
            f"{cosa} con giudizio {giudizio}",
            f"{giudizio} la|le|i|gli|lo|l|per|in|sulla|sulle|sui|nella|nelle|alla|alle {cosa}",
            f"{giudizio} per|su la|le|i|gli|lo|l {cosa}",
            f"{giudizio} su|per|come {cosa}",
            f"{giudizio} su|in|per ... e {cosa}",
            f"{cosa} ... giudicat*|valutat*|dato|data|preso|presa|ottenuto|avuto {giudizio}",
            f"{cosa} e|sono|risulta ... {giudizio}",
        )
    )
    return (*di_ciascuna, *di_tutto)


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
    said={
        "precedente_cantiere_non_concluso": Said(
            yes=row("""
                non conclus* ... non rendicontat*, non conclus* ne rendicontat*, ne conclus* ne rendicontat*,
                mai conclus* ne rendicontat*, non chius* ne rendicontat*, non finit* ne rendicontat*,
                non conclus* e mai rendicontat*, ne concluso|chiuso|finito|terminato ne rendicontat*,
                non conclus* e non rendicontat*, mai trasmess* ... non finit*|conclus*, mai trasmess* e cantiere non,
                non ... ne concluso|chiuso|finito|terminato ne rendicontat*, non ... conclus* ne|e rendicontat*,
                non ... chius*|finit*|terminat* ne rendicontat*, non ... rendicontat* ne conclus*|finit*|chius*,
                non conclus* e senza rendicont*, rendicont* ... mai trasmess*|inviat*|mandat*|presentat*,
                mai ... rendicont* ... ne conclus*|finit*, non finit* e non|mai rendicontat*,
                non chius* e non|mai rendicontat*, cantiere in sospeso, lasciat* ... in sospeso, cantiere ... a meta
            """),
            no=row("""
                regolarmente conclus*, conclus* regolarmente, conclus* e rendicontat*, chius* e rendicontat*,
                finit* e rendicontat*, regolarmente rendicontat*, rendicontat* regolarmente, tutti rendicontati,
                tutto rendicontato|chiuso|concluso|finito, tutti chiusi|conclusi|finiti, conclus* ... e rendicontat*,
                chius* ... e rendicontat*, niente in sospeso, nulla in sospeso, rendicontat* tutto,
                rendiconto trasmesso, rendiconto inviato, trasmesso il rendiconto, inviato il rendiconto,
                mandato il rendiconto, nessun cantiere in sospeso, non ... nessun cantiere in sospeso
            """),
        ),
        "prima_domanda": Said(
            yes=row("""
                prima domanda, prima volta, per la prima volta, nuovo soggetto, ente nuovo, mai presentat* domanda,
                non ... mai presentat*, mai fatto domanda, non ... mai fatto domanda, non ... mai chiesto,
                non ... mai partecipat*, non ... mai avuto ... finanziament*|contribut*, mai chiesto,
                prima candidatura, primo bando, mai partecipat*, esordient*
            """),
            no=row("""
                gia presentat*, gia fatto domanda, gia partecipat*, altre volte, gia finanziat*, bandi precedenti
            """),
        ),
        "cantieri_finanziati": Said(
            near=row("""
                # cantieri finanziati, # cantiere finanziato, finanziat* #, finanz #, # con contributo, # finanz,
                # cantieri con contributo|fondi, # cantieri ... regione|regional*, # pagat* dalla regione,
                # finanziati, # finanziato, cantieri finanziati, finanziat* dalla regione, con contributo regionale,
                con i fondi regionali, con la regione
            """),
            unlike=row("""
                # autofinanziat*, # auto finanziat*, # cantieri|cantiere autofinanziati|autofinanziato, autofinanz* #,
                auto finanz* #, # autofinanz*, # a|con ... spese, partenariato #, # comuni|enti,
                # a nostre|proprie spese, # a spese nostre|proprie, # in autofinanziamento,
                # cantieri|cantiere a nostre|proprie spese
            """),
            none=row("""
                nessun cantiere finanziato, nessuno finanziato, nessun finanziato, zero finanziati,
                mai avviato cantieri, mai fatto cantieri, mai fatto un cantiere, nessun cantiere prima,
                nessun cantiere precedente, nessun cantiere passato
            """),
        ),
        "cantieri_autofinanziati": Said(
            near=row("""
                autofinanz* #, auto finanz* #, # autofinanz*, # nostre|proprie, # a|con ... spese, # autofinanziat*,
                # cantieri autofinanziati, # cantiere autofinanziato, autofinanziat*, auto finanziat*,
                # a nostre spese, a nostre spese, a proprie spese, a spese nostre, a spese proprie,
                in autofinanziamento, con fondi propri, con soldi nostri, a spese dell ente, a spese del comune
            """),
            unlike=row("""
                # finanziati|finanziato, # cantieri|cantiere finanziati|finanziato, # con contributo regionale,
                finanz|finanziati|finanziato #, # cantieri con|della|dalla|pagati, # comuni|enti, # con contributo
            """),
            none=row("""
                nessun cantiere autofinanziato, nessun autofinanziato, nessuno autofinanziato,
                nessun cantiere ... spese, nessuno a nostre spese, nessuno a proprie spese, zero autofinanziati,
                mai avviato cantieri, mai fatto cantieri, mai fatto un cantiere, nessun cantiere prima,
                nessun cantiere precedente, nessun cantiere passato
            """),
        ),
        "partenariato": Said(
            yes=row("""
                in partenariato, partenariato, con altri comuni, con altri enti, insieme ad altri comuni,
                insieme ad altri enti, con altri|altre # comuni|enti, con un altro comune|ente, con # comuni|enti,
                in ats, ats, ati, in ati, con altr* comun*|ent*, insieme a|ad|al ... comun*|ent*, in raggruppamento,
                raggruppamento, forma associata, con partner, abbiamo partner
            """),
            no=row(
                """
                da soli, da solo, da sola, presentiamo soli, siamo soli, soli soletti, per conto nostro, singolarmente,
                partecipiamo soli, in solitaria,
            """.rstrip().rstrip(",")
            )
            + row("singolarmente, forma singola, ente singolo, ente solo, senza partner"),
        ),
        "attivita_formative": _giudizio("attivita formative, attivita formativa, formazione, corsi"),
        "servizi_sociali": _giudizio("servizi sociali, collaborazione con i servizi sociali, collaborazione"),
        "servizi_aggiuntivi": _giudizio("servizi aggiuntivi, servizi integrativi, buoni pasto, servizi in piu"),
        "sviluppo_sostenibile": _giudizio("sviluppo sostenibile, sostenibilita, ambiente, sviluppo"),
        "parita_non_discriminazione": _giudizio("parita, non discriminazione, pari opportunita, parita di genere"),
        "capacita_organizzativa": _giudizio("capacita organizzativa, organizzazione, capacita organizzative"),
    },
    told=(
        Told("Il progetto ottiene {totale} punti."),
        Told("Il punteggio intero non si può ancora dire: manca qualche informazione.", {"totale": (None,)}),
        Told("Classe A, soggetto proponente: {classi.A} punti."),
        Told("Classe B, proposta progettuale: {classi.B} punti."),
        Told("Classe C, priorità: {classi.C} punti."),
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
            """),
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
