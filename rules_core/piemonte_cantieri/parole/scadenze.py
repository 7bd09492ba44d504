"""How people ask for the deadlines of a site, and how they are told."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.parole import chiamate
from rules_core.piemonte_cantieri.parole.scadenze_fatti import SAID
from rules_core.piemonte_cantieri.termini import TERMINI
from rules_core.rows import row
from rules_core.wording import Figure, Told, Wording

_NESSUN_TERMINE: dict[str, tuple[str | bool | int | None, ...]] = {term.name: (None,) for term in TERMINI}

_AVVIO = (
    Told("Il cantiere va avviato entro il {avvio_cantiere.data}, dopo la firma dell'Atto di adesione."),
    Told("Il termine per l'avvio è già passato.", {"avvio_cantiere.scaduto": (True,)}),
)
_ULTIMA_SOSTITUZIONE = Told("L'ultimo giorno per sostituire un cantierista è il {ultima_sostituzione.data}.")
_NUOVO_CANTIERE = Told(
    "La stessa persona può cominciare un altro cantiere dal {nuovo_inserimento.data}, salvo le eccezioni del bando."
)
_FINE = (
    Told("Il progetto va rendicontato entro il {rendicontazione.data}."),
    Told("Il termine per rendicontare è già passato.", {"rendicontazione.scaduto": (True,)}),
    _ULTIMA_SOSTITUZIONE,
    _NUOVO_CANTIERE,
)
_QUALE_TERMINE: Mapping[str, Figure] = {
    "nuovo_inserimento": Figure(
        asked=row("""
            riprend*|riassum*|riammett*|riammess*|reinser*|ricandid*|rientr*|richiam*|rimett*|ricominci*,
            altro|nuovo|secondo cantiere, rifar*|rifacc* ... cantiere, ne rifar*|rifacc*,
            farne|fare|iniziarne|cominciarne|inizia|comincia|ne ... un|uno|il altro|nuovo|secondo,
            di nuovo ... cantiere|inserir*|inserit*|inseribil*
        """),
        told=_NUOVO_CANTIERE,
        beside_others=True,
    ),
    "ultima_sostituzione": Figure(
        asked=row("sostitu*|rimpiazz*|subentr*, prend* ... al suo|loro posto, al posto di|suo|loro"),
        told=_ULTIMA_SOSTITUZIONE,
        beside_others=True,
    ),
}
"""The terms of a date that people ask for in other words than theirs."""
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
        "Chi non è ancora nell'anagrafe regionale degli operatori chiede il codice almeno entro il"
        " {richiesta_codice_anagrafico.data}.",
        _NESSUN_TERMINE,
    ),
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
    unlike=chiamate.COSTITUZIONE
    + chiamate.A_CHI_IL_MODELLO
    + row("dsu, isee, attestazione, agevolazion*, lettera del comune, ricorso, contestare, nota spese, data breach"),
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
        "Fino a quando dura il periodo dei primi giorni lavorativi?",
        "Da che giorno mi possono riprendere in un altro cantiere?",
        "Elencare tutte le scadenze che seguono da queste date",
        "Da che data è di nuovo inseribile in un cantiere?",
    ),
    said=SAID,
    told=(*_AVVIO, *_FINE, *_ALTRI, *_STAMPATI),
    figures=_QUALE_TERMINE,
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
