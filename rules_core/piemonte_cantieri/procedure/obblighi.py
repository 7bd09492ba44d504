"""Par. 2.3, 6, 14–18: what participants, employment centres and the Region must do; the tool for all duties."""

from __future__ import annotations

from functools import partial

from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.procedure.fasi import (
    CENTRO,
    DOPO,
    DURANTE,
    PARTECIPANTE,
    PRIMA,
    REGIONE,
    Dovere,
    obbligo,
)
from rules_core.piemonte_cantieri.procedure.obblighi_ente import OBBLIGHI_DELL_ENTE
from rules_core.piemonte_cantieri.procedure.valori import GIORNI_DEL_PROCEDIMENTO, GIORNI_PER_IL_PAGAMENTO
from rules_core.procedures import ProcedureTool, as_printed

del_partecipante, del_centro, della_regione = (partial(obbligo, chi) for chi in (PARTECIPANTE, CENTRO, REGIONE))

OBBLIGHI_DEL_PARTECIPANTE = (
    del_partecipante(
        (PRIMA, DURANTE),
        "requisiti",
        "avere i requisiti quando aderisce alla richiesta di candidatura, e mantenerli per tutto il cantiere.",
        "6/capoverso.2",
    ),
    del_partecipante(
        (PRIMA,),
        "visita_medica",
        "sottoporsi alla visita medica prima di cominciare.",
        "8.2/capoverso.10",
    ),
    del_partecipante(
        (PRIMA,),
        "informativa",
        "firmare per presa visione l'informativa sul trattamento dei propri dati.",
        "20.4",
    ),
    del_partecipante(
        (DURANTE,),
        "comportamento",
        "osservare l'orario, lavorare con diligenza, rispettare le regole su trasparenza e accesso agli atti.",
        "2.3/capoverso.7",
    ),
    del_partecipante(
        (DURANTE,),
        "segnalare_il_reddito",
        "segnalare l'indennità del cantiere all'INPS, o al Patronato o CAF dove ha presentato l'istanza, se riceve il"
        " Reddito di Cittadinanza o le misure che lo hanno sostituito.",
        "6/capoverso.4",
    ),
)

OBBLIGHI_DEL_CENTRO = (
    del_centro(
        (PRIMA,),
        "avviso",
        "fare la selezione pubblica con avviso, se l'Ente la chiede; se richiesto, preferire chi risiede nel Comune"
        " in cui si lavora.",
        "14.2/capoverso.1/trattino.2",
    ),
    del_centro(
        (PRIMA,),
        "verifica_dei_requisiti",
        "verificare i requisiti dei candidati, se l'avviso è dell'Ente.",
        "14.2/capoverso.1/trattino.3",
    ),
    del_centro(
        (PRIMA,),
        "nuove_misure_di_inclusione",
        "esaminare se chi riceve le nuove misure di inclusione ha i requisiti per partecipare.",
        "6/capoverso.5",
    ),
    del_centro(
        (PRIMA,),
        "preselezione",
        "stabilire le modalità della preselezione; l'elenco ordinato dei candidati è messo a disposizione dell'Ente.",
        "14.2/capoverso.2",
    ),
    del_centro(
        (DURANTE,),
        "silp",
        "inserire i dati dei lavoratori nel sistema SILP, alla voce «Rapporto speciale» - «Cantiere lavoro».",
        "14.3/capoverso.3",
    ),
)

OBBLIGHI_DELLA_REGIONE = (
    della_regione(
        (PRIMA,),
        "graduatoria",
        "approvare con Determinazione l'elenco dei progetti ammessi, per ambito territoriale, e pubblicarlo sul"
        " Bollettino Ufficiale: la pubblicazione vale come notifica.",
        "13.2/capoverso.10",
    ),
    della_regione(
        (PRIMA,),
        "durata_del_procedimento",
        f"concludere il procedimento in {as_printed(GIORNI_DEL_PROCEDIMENTO)} giorni.",
        "18.2",
    ),
    della_regione(
        (PRIMA,),
        "numero_di_pratica",
        "notificare il numero di pratica con la determina che approva la graduatoria.",
        "14.1/capoverso.4",
    ),
    della_regione(
        (PRIMA, DURANTE, DOPO),
        "autorizzazioni",
        "decidere sulle richieste di differire l'avvio, variare il progetto, proseguire in autofinanziamento,"
        " prorogare la rendicontazione: per tutte il bando chiede un'autorizzazione o un'approvazione.",
        "14.3/capoverso.1",
        "14.4/capoverso.1",
        "14.7",
        "15.2/capoverso.2",
    ),
    della_regione(
        (DURANTE,),
        "nuovi_progetti",
        "approvare con apposito provvedimento i nuovi progetti autofinanziati, verificate le condizioni del bando.",
        "14.8/capoverso.2",
    ),
    della_regione(
        (DURANTE, DOPO),
        "pagamento",
        f"pagare per intero entro {as_printed(GIORNI_PER_IL_PAGAMENTO)} giorni dalla domanda di pagamento, se i fondi"
        " ci sono.",
        "15.1/capoverso.2",
    ),
    della_regione(
        (DURANTE, DOPO),
        "modalita_di_rendicontazione",
        "comunicare agli interessati come si rendiconta.",
        "15.2/capoverso.1",
    ),
    della_regione(
        (DOPO,),
        "revoca_e_recupero",
        "revocare il contributo e recuperare le somme indebite, se emerge che attività essenziali o premiate non sono"
        " state realizzate.",
        "15.2/capoverso.7",
    ),
    della_regione(
        (DURANTE, DOPO),
        "controlli",
        "eseguire i controlli nel rispetto delle Linee guida; con lo Stato e l'Unione Europea può fare visite, anche"
        " senza preavviso e tramite terzi incaricati.",
        "16/capoverso.4",
        "16/capoverso.1",
    ),
    della_regione(
        (DURANTE, DOPO),
        "monitoraggio",
        "garantire, come Autorità di Gestione, il sistema di monitoraggio e la quantificazione degli indicatori.",
        "17.1/capoverso.3",
    ),
    della_regione(
        (DURANTE, DOPO),
        "materiali_di_comunicazione",
        "mettere i materiali raccolti dai beneficiari a disposizione del pubblico e della Commissione Europea.",
        "18/capoverso.1",
    ),
)

obblighi = ProcedureTool(
    name="cantieri_obblighi",
    title="Gli obblighi di ente, partecipante, Centro per l'impiego e Regione, prima, durante e dopo il cantiere",
    act=bando,
    facts=Dovere,
    items=(*OBBLIGHI_DELL_ENTE, *OBBLIGHI_DEL_PARTECIPANTE, *OBBLIGHI_DEL_CENTRO, *OBBLIGHI_DELLA_REGIONE),
    nothing="Per chi e quando si è chiesto, il bando non elenca obblighi.",
)
