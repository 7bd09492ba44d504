"""How people ask for the deadlines of a site, and how they are told."""

from __future__ import annotations

from rules_core.piemonte_cantieri.parole import chiamate
from rules_core.piemonte_cantieri.parole.rows import row
from rules_core.piemonte_cantieri.termini import TERMINI
from rules_core.wording import Said, Told, Wording

_NESSUN_TERMINE: dict[str, tuple[str | bool | int | None, ...]] = {term.name: (None,) for term in TERMINI}
_DOPO = row("entro #, entro il #, entro l #, scade #, scade il #")

_AVVIO = (
    Told("Il cantiere va avviato entro il {avvio_cantiere.data}, dopo la firma dell'Atto di adesione."),
    Told("Il termine per l'avvio è già passato.", {"avvio_cantiere.scaduto": (True,)}),
)
_FINE = (
    Told("Il progetto va rendicontato entro il {rendicontazione.data}."),
    Told("Il termine per rendicontare è già passato.", {"rendicontazione.scaduto": (True,)}),
    Told("L'ultimo giorno per sostituire un cantierista è il {ultima_sostituzione.data}."),
    Told(
        "La stessa persona può cominciare un altro cantiere dal {nuovo_inserimento.data}, salvo le eccezioni del bando."
    ),
)
_ALTRI = (
    Told("La Regione deve pagare entro il {pagamento_contributo.data}, se ci sono i fondi e la domanda è chiara."),
    Told("L'assenza giustificata si può recuperare fino al {recupero_assenza.data}, se le parti sono d'accordo."),
    Told(
        "Chi lascia il cantiere entro il {fine_primi_60_giorni.data} può rientrare senza aspettare il tempo che di"
        " solito deve passare tra un cantiere e l'altro."
    ),
    Told(
        "I documenti giustificativi si conservano fino al {conservazione_documenti_ue.data} per le regole europee; la"
        " documentazione amministrativa e contabile resta disponibile fino al"
        " {conservazione_documenti_nazionale.data} per quelle nazionali."
    ),
)
_STAMPATI = (
    Told("Lo sportello per le domande: apertura {sportello.apertura}, chiusura {sportello.chiusura}.", _NESSUN_TERMINE),
    Told(
        "Le attività si concludono il {conclusione_attivita}, e il bando vale fino al {validita_bando}.",
        _NESSUN_TERMINE,
    ),
    Told(
        "Per gli altri termini servono le date del cantiere: pubblicazione della graduatoria, avvio, conclusione,"
        " domanda di pagamento, ultimo pagamento.",
        _NESSUN_TERMINE,
    ),
)

TERMINI_DEL_CANTIERE = Wording(
    subject="le scadenze del cantiere",
    calls=chiamate.TERMINI,
    asked=(
        "Entro quando dobbiamo avviare il cantiere?",
        "Abbiamo chiuso il cantiere: entro quando rendicontiamo?",
        "Quando ci pagano dopo la richiesta di saldo?",
        "Quando bisogna iniziare il cantiere?",
        "Entro quando la Regione ci versa il saldo?",
        "Quando si può cominciare un altro cantiere dopo la fine di questo?",
        "Entro che data va cominciato il cantiere?",
        "Fino a quando si possono presentare le domande di contributo?",
        "Quanto tempo ho per mandare il rendiconto dalla fine del cantiere?",
        "Quando finiscono i primi giorni in cui si può lasciare il cantiere?",
        "Il cantiere è cominciato: quali scadenze abbiamo adesso?",
        "Quando scade il termine per la rendicontazione?",
        "Il cantiere è finito, entro che giorno va rendicontato?",
        "La graduatoria è stata pubblicata sul Bollettino, quanto tempo abbiamo per partire?",
        "Scadenze del cantiere",
        "Calendario degli adempimenti del cantiere di lavoro",
        "Entro quando ci paga la Regione?",
        "Abbiamo fatto la domanda di pagamento, quando arrivano i soldi?",
        "Fino a quando devo conservare i documenti del cantiere?",
        "Per quanti anni si tengono le carte del progetto?",
        "Fino a che giorno posso recuperare un'assenza?",
        "Qual è l'ultimo giorno utile per sostituire un lavoratore?",
        "Quando posso fare un altro cantiere dopo questo?",
        "Il mio cantiere finisce adesso, da che data posso rientrare in un altro?",
        "Quando chiudeva lo sportello per le domande?",
        "Si può ancora presentare la domanda o è scaduta?",
        "Fino a quando è valido il bando?",
        "Entro quale data devono finire le attività?",
        "Termine rendiconto da data conclusione",
        "Fino a che giorno si può lasciare il cantiere senza perdere il diritto di rientrare?",
        "Quando scade il tempo per chiedere il codice anagrafico?",
        "In che giorni era aperto lo sportello?",
        "Quale giorno ultimo per mandare conto spese alla Regione?",
    ),
    said={
        "pubblicazione_bur": Said(
            near=row("""
                pubblicat*|pubblicazione|bur|burp|bollettino il|l|del|dal|al #,
                pubblicat*|pubblicazione|bur|burp|bollettino #, pubblicat*, pubblicazione, bur, burp, bollettino,
                bollettino ufficiale, determina, graduatoria ... uscita, uscita ... graduatoria
            """),
        ),
        "inizio_cantiere": Said(
            near=row("""
                iniziat*|inizia|inizio|avviat*|avvio|partit*|cominciat*|comincia|parte il|l|dal|al #,
                iniziat*|inizio|avviat*|avvio|partit*|cominciat* #, iniziat*, inizia, inizio, avviat*, avvio, partit*,
                partiti, cominciat*, comincia, parte
            """),
            unlike=_DOPO,
        ),
        "assenza_giustificata": Said(
            near=row("""
                assen*|mancat*|permesso il|l|del|dal #, assen*|mancat*|permesso #, assen*, mancat*,
                malat*|visita il|l #, malat*, visita medica, permesso ... #, assenza giustificata, permesso,
                stat* malat*, malattia, stat* a casa
            """),
            unlike=_DOPO,
        ),
        "fine_cantiere": Said(
            near=row("""
                fine|finit*|finisce|finira|conclus*|conclusione|termin*|termina|chius* il|l|al #,
                fine|finit*|finisce|conclus*|conclusione|termin*|chius* #, finit*, finisce, finiamo, finira,
                chiudiamo|chiuderemo|finiamo|finiremo il|l #, finiremo, chiudiamo, chiuderemo, chiusura, fine lavori,
                dura fino al #, fine cantiere, fine del cantiere, conclus*, conclude, conclusione, terminat*, termina,
                chius*, chiude, ultimo giorno di cantiere
            """),
            unlike=_DOPO,
        ),
        "domanda_pagamento": Said(
            near=row("""
                pagamento|rimborso|saldo chiesto|richiesto il|l #,
                chiesto|richiesto il saldo|pagamento|rimborso il|l #,
                domanda|richiesta di pagamento|rimborso|saldo il|l|del|al #,
                domanda|richiesta di pagamento|rimborso|saldo ... il|l|del|al|in #,
                domanda|richiesta di pagamento|rimborso|saldo inviat*|presentat*|mandat*|trasmess* il|l|del|al #,
                domanda|richiesta pagamento|saldo ... il|l|del|al #, domanda|richiesta pagamento|saldo #,
                domanda|richiesta di pagamento|rimborso|saldo #, domanda di pagamento, domanda di rimborso,
                domanda di saldo, richiesta di pagamento, richiesta di saldo, richiesta di rimborso,
                chiesto il pagamento, chiesto il saldo, chiesto il rimborso, richiesto il saldo
            """),
        ),
        "ultimo_pagamento": Said(
            near=row("""
                ultimo pagamento il|l|del|al #, ultimo pagamento #,
                incassat*|pagat*|saldo|pagamento ricevuto|arrivato|incassato il|l #, pagat*|incassat* il|l #,
                saldo ... arrivat*|ricevut*|incassat*|accreditat* il|l #,
                arrivat*|ricevut*|accreditat* ... saldo il|l #, ci ha pagat* ... il|l #, ci hanno pagat* ... il|l #,
                ultima volta il|l #, ultimo accredito|bonifico il|l|del #, arrivat*|accreditat* il|l #,
                soldi ... arrivat* il|l #, accreditat*, saldo ... arrivat*, ultimo pagamento, pagamento ricevuto,
                ricevuto il saldo, ricevuto ... pagamento, saldo ricevuto, saldo incassato, incassat*,
                ci hanno pagat*, arrivato il saldo, versato il saldo, saldo versato
            """),
        ),
    },
    told=(*_AVVIO, *_FINE, *_ALTRI, *_STAMPATI),
    then=(
        Told(
            "Se serve più tempo per cominciare, la deroga si chiede prima, con il modulo dedicato, e deve autorizzarla"
            " la Regione ({#14.3/capoverso.1}).",
            {"avvio_cantiere.scaduto": (False,)},
        ),
        Told(
            "Se serve più tempo per il rendiconto, la proroga si chiede, motivata, al Settore Politiche del Lavoro"
            " ({#15.2/capoverso.2}).",
            {"rendicontazione.scaduto": (False,)},
        ),
    ),
)
