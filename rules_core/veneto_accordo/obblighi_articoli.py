"""Art. 5-10, 12 and 14: money, reports, checks, changes, end."""

from __future__ import annotations

from rules_core.veneto_accordo.impegni import (
    DIRITTO,
    DIVIETO,
    FACOLTA,
    FINALE,
    OBBLIGO,
    SEMESTRALE,
    TRIMESTRALE,
    la_regione,
    le_parti,
    veneto_lavoro,
)

RIMBORSO = (
    la_regione(
        "rimborso_delle_spese",
        OBBLIGO,
        "rimborsa a Veneto Lavoro le spese sostenute, fino alla somma dell'accordo.",
        "art.5/comma.1",
    ),
    veneto_lavoro(
        "risorse_proprie", OBBLIGO, "mette a disposizione proprie persone, mezzi e organizzazione.", "art.5/comma.3"
    ),
    veneto_lavoro(
        "nessun_altro_compenso",
        DIVIETO,
        "non riceve altro oltre alla somma dell'accordo, che comprende ogni attività e ogni onere.",
        "art.5/comma.4",
    ),
    la_regione(
        "liquidazione",
        OBBLIGO,
        "rimborsa con liquidazioni trimestrali, sulla base dei documenti che Veneto Lavoro presenta.",
        "art.5/comma.5",
        cadenza=TRIMESTRALE,
    ),
    veneto_lavoro(
        "documentazione_contabile",
        OBBLIGO,
        "presenta, per ogni liquidazione, i documenti contabili e una relazione su attività e costi: quante persone, e"
        " di ciascuna livello professionale, ore lavorate e costo.",
        "art.5/comma.5",
        cadenza=TRIMESTRALE,
    ),
    veneto_lavoro(
        "contabilita_separata",
        OBBLIGO,
        "tiene piani di attività dettagliati, una contabilità separata e codici di costo collegati alla contabilità"
        " generale.",
        "art.5/comma.5",
    ),
    veneto_lavoro(
        "costi_documentati",
        OBBLIGO,
        "documenta ogni costo in modo trasparente e diviso per voci, perché se ne valuti pertinenza, congruità e"
        " coerenza: i costi sono reali.",
        "art.5/comma.5",
    ),
    la_regione(
        "provvedimenti_di_attuazione",
        OBBLIGO,
        "assume l'impegno di spesa e sottoscrive l'accordo per mano del Direttore della U.O. Dipendenze, Terzo"
        " Settore, Nuove Marginalità e Inclusione Sociale.",
        "art.5/comma.6",
    ),
)

COMUNICAZIONE = (
    veneto_lavoro(
        "relazione_di_monitoraggio",
        OBBLIGO,
        "presenta una relazione semestrale di monitoraggio sull'attività svolta.",
        "art.6/comma.1",
        cadenza=SEMESTRALE,
    ),
    veneto_lavoro(
        "relazione_finale",
        OBBLIGO,
        "presenta una relazione sui risultati finali.",
        "art.6/comma.1",
        cadenza=FINALE,
    ),
    veneto_lavoro(
        "diffusione",
        OBBLIGO,
        "fa conoscere gli interventi, perché le buone pratiche si diffondano e i territori le condividano.",
        "art.6/comma.2",
    ),
    le_parti(
        "informazione_reciproca",
        OBBLIGO,
        "si tengono informate di continuo su tutto ciò che riguarda l'accordo.",
        "art.6/comma.3",
    ),
    le_parti(
        "scambio_dei_documenti",
        OBBLIGO,
        "si mettono a disposizione dati e documenti, per valutare i risultati.",
        "art.6/comma.3",
    ),
)

TRACCIABILITA = (
    veneto_lavoro(
        "tracciabilita",
        OBBLIGO,
        "rispetta la tracciabilità dei flussi finanziari (art. 3, L. 136/2010).",
        "art.7/comma.1",
    ),
    le_parti(
        "conto_bancario",
        OBBLIGO,
        "fanno passare ogni pagamento per la banca di Veneto Lavoro; se non la si usa, l'accordo è risolto di diritto.",
        "art.7/comma.1",
    ),
    veneto_lavoro(
        "delegati_sul_conto",
        OBBLIGO,
        "comunica alla Direzione Servizi Sociali generalità e codice fiscale di chi può operare sul conto.",
        "art.7/1",
    ),
    veneto_lavoro("modifiche_sul_conto", OBBLIGO, "comunica ogni modifica dei dati già trasmessi.", "art.7/2"),
    veneto_lavoro(
        "causale",
        OBBLIGO,
        "scrive il riferimento al progetto nella causale di ogni documento contabile, di acconto o di saldo.",
        "art.7/comma.3",
        dicitura="progetto di cooperazione per il rafforzamento della rete dei servizi sociali",
    ),
)

ADEMPIMENTO = (
    la_regione(
        "verifica_delle_attivita", FACOLTA, "può verificare in ogni momento se le attività sono adeguate.", "art.8"
    ),
    la_regione(
        "termine_per_adempiere",
        OBBLIGO,
        "fissa a Veneto Lavoro un termine congruo per rimediare, se le attività sono irregolari o insufficienti o se"
        " le regole dell'accordo non sono rispettate.",
        "art.8",
    ),
    la_regione(
        "decurtazioni",
        FACOLTA,
        "valuta se applicare decurtazioni al contributo, secondo la gravità di quanto accerta verificando i"
        " rendiconti.",
        "art.8",
    ),
    veneto_lavoro("adempimento_nel_termine", OBBLIGO, "rimedia entro il termine che la Regione ha fissato.", "art.8"),
    le_parti("forma_delle_modifiche", OBBLIGO, "modificano o integrano l'accordo solo per iscritto.", "art.9"),
    la_regione(
        "risoluzione",
        FACOLTA,
        "può risolvere l'accordo, se sopravvengono circostanze per cui non è opportuno proseguire.",
        "art.10",
    ),
    la_regione(
        "notifica_della_risoluzione", OBBLIGO, "notifica il provvedimento di risoluzione come vuole la legge.", "art.10"
    ),
    veneto_lavoro(
        "corrispettivo_dopo_la_risoluzione",
        DIRITTO,
        "ha diritto, se la Regione risolve l'accordo, al pagamento della parte di attività prestata, senza"
        " risarcimenti né indennizzi.",
        "art.10",
    ),
    veneto_lavoro(
        "dati_personali",
        OBBLIGO,
        "risponde del trattamento dei dati personali, con i doveri che accordo_privacy elenca.",
        "art.11/2",
    ),
    le_parti(
        "composizione_amichevole",
        OBBLIGO,
        "cercano di comporre in amicizia ogni controversia; se non riescono, decide il Foro di Venezia.",
        "art.12",
    ),
    le_parti("firma_digitale", OBBLIGO, "sottoscrivono l'accordo con firma digitale.", "art.14"),
)
