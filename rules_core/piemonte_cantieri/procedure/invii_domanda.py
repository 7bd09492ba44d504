"""Par. 7, 12.1, 14.1, 14.3: what is sent before a site begins."""

from __future__ import annotations

from rules_core.piemonte_cantieri.procedure.invio import CAPOFILA, PROPONENTE, Invio
from rules_core.piemonte_cantieri.procedure.letture import DUE_ELENCHI, MODELLO_3
from rules_core.piemonte_cantieri.procedure.valori import CHIUSURA_SPORTELLO, GIORNI_PER_L_AVVIO
from rules_core.piemonte_cantieri.procedure.vie import ABILITAZIONE_UTENTI, AVVIO, DOMANDA, REGISTRAZIONE, ignota
from rules_core.procedures import as_printed

ALLEGATO = "durante il caricamento della domanda, come allegato"

PER_LA_DOMANDA = (
    Invio(
        key="anagrafe",
        senza_modello="Richiesta del codice anagrafico regionale",
        situazioni=("anagrafe",),
        via=REGISTRAZIONE,
        chi="l'ente che non è ancora registrato",
        quando="almeno entro il quindicesimo giorno prima della scadenza per le domande",
        nota="Si chiede il codice anagrafico regionale, seguendo le istruzioni della procedura.",
    ),
    Invio(
        key="abilitazione",
        senza_modello="Richiesta di abilitazione alla procedura",
        situazioni=("abilitazione",),
        via=ABILITAZIONE_UTENTI,
        chi="il personale del capofila che compila la domanda",
        nota="Per compilare serve un certificato digitale in corso di validità.",
        non_detto={"quando": "Il bando non dice entro quando; senza certificato valido la domanda non si compila."},
    ),
    Invio(
        key="domanda",
        situazioni=("domanda",),
        via=DOMANDA,
        modello="1",
        chi=PROPONENTE,
        quando=f"entro le {as_printed(CHIUSURA_SPORTELLO)}",
        nota="Il modulo lo produce la procedura: si consolida in PDF, si scarica, si firma digitalmente (CADES), si"
        " ricarica e si invia.",
        locators=("12.1/capoverso.1", "12.1/capoverso.5", "12.1/capoverso.10"),
    ),
    Invio(
        key="correzione_domanda",
        situazioni=("correzione_domanda",),
        via=DOMANDA,
        modello="1",
        chi=PROPONENTE,
        quando="finché lo sportello è aperto",
        nota="Si ripete la compilazione con i dati corretti e si trasmette una nuova versione.",
        locators=("12.1/capoverso.12", "12.1/capoverso.13"),
    ),
    Invio(
        key="scheda_progetto",
        situazioni=("scheda_progetto",),
        via=DOMANDA,
        modello="2",
        chi=PROPONENTE,
        quando=ALLEGATO,
        nota="Si compila in formato elettronico e non si firma digitalmente.",
        locators=("12.1/capoverso.6/trattino.1", "12.1/capoverso.16/trattino.2", "12.1/capoverso.11"),
    ),
    Invio(
        key="dichiarazione_di_intenti",
        situazioni=("partenariato_non_costituito",),
        via=DOMANDA,
        modello="5",
        chi=CAPOFILA,
        quando=ALLEGATO,
        nota="La sottoscrive con firma autografa ciascun componente, e indica il capofila; la firma digitale non si"
        " usa.",
        locators=("12.1/capoverso.6/trattino.2", "12.1/capoverso.16/trattino.3", "12.1/capoverso.11"),
    ),
    Invio(
        key="accordo_di_partenariato",
        senza_modello="Accordo di partenariato e descrizione dei ruoli",
        situazioni=("partenariato_costituito",),
        via=DOMANDA,
        chi=CAPOFILA,
        quando=ALLEGATO,
        nota="Copia conforme dell'Accordo di partenariato sottoscritto dalle parti, e documento che descrive ruoli e"
        " attività di ciascun componente.",
        locators=("12.1/capoverso.6/trattino.3", "12.1/capoverso.16/trattino.3"),
        rests_on=(DUE_ELENCHI,),
    ),
)

PER_L_AVVIO = (
    Invio(
        key="dichiarazione_di_avvio",
        situazioni=("avvio",),
        via=AVVIO,
        modello="3",
        quando="prima dell'avvio delle attività, insieme al Modello 16; il cantiere si avvia entro"
        f" {as_printed(GIORNI_PER_L_AVVIO)} giorni dal giorno successivo alla pubblicazione della graduatoria sul"
        " Bollettino Ufficiale",
        locators=("14.3/capoverso.1",),
        rests_on=(MODELLO_3,),
    ),
    Invio(
        key="atto_di_adesione",
        situazioni=("avvio", "atto_adesione"),
        via=AVVIO,
        modello="16",
        quando="prima dell'avvio delle attività, insieme al Modello 3",
        nota="Lo sottoscrive il legale rappresentante o il procuratore speciale dell'ente, o del capofila; a quel"
        " momento il partenariato deve essere formalmente costituito.",
        locators=("14.1/capoverso.1", "14.1/capoverso.2", "14.1/capoverso.3"),
    ),
    Invio(
        key="differimento",
        situazioni=("differimento",),
        via=ignota(
            "14.3/capoverso.1",
            indirizzo="Il par. 14.3 dice che autorizza il Settore Politiche del lavoro, non a quale indirizzo si"
            " invia.",
        ),
        modello="4",
        quando=f"prima di derogare ai {as_printed(GIORNI_PER_L_AVVIO)} giorni per l'avvio: occorre l'autorizzazione",
        nota="Solo per casi eccezionali debitamente motivati.",
    ),
    Invio(
        key="dati_al_centro_per_impiego",
        senza_modello="Dati dei lavoratori per il Centro per l'impiego",
        situazioni=("dati_al_centro_per_impiego",),
        via=ignota(
            "14.3/capoverso.3",
            indirizzo="Si trasmettono al Centro per l'impiego territorialmente competente: il bando non dà"
            " l'indirizzo.",
        ),
        quando="all'avvio delle attività",
        nota="Sono i dati dei lavoratori; il Centro li inserisce nel sistema SILP. La comunicazione su GECO non serve.",
    ),
)
