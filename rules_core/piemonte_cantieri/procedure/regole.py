"""Par. 1, 2, 7–11, 13–15, 18, 21: what else the call lays down, theme by theme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rules_core.facts import Choice, Role
from rules_core.piemonte_cantieri.act import VALIDITA, bando
from rules_core.piemonte_cantieri.procedure.valori import (
    GIORNATE_COMPLESSIVE,
    GIORNI_DEL_PROCEDIMENTO,
    RISORSE,
    Quando,
)
from rules_core.procedures import Item, ProcedureTool, as_printed


def _regola(key: str, text: str, *locators: str) -> Item:
    return Item(key, text, locators[0], also=locators[1:])


REGOLE: Mapping[str, tuple[Item, ...]] = {
    "finalita": (
        _regola(
            "scopo",
            "La misura inserisce in cantieri di opere e servizi di pubblica utilità persone disoccupate in"
            " particolare disagio sociale, perché acquisiscano competenze e si reinseriscano nel lavoro e nella"
            " società.",
            "2.2",
        ),
        _regola(
            "per_chi",
            "La misura è per chi è inoccupato o disoccupato, cerca lavoro, vive in particolare disagio sociale e non"
            " riceve sussidi al reddito regionali.",
            "6/tabella.1",
        ),
        _regola(
            "attivita_ausiliaria", "Il cantiere è un'attività ausiliaria del servizio pubblico.", "2.1/capoverso.1"
        ),
        _regola(
            "disposizioni_applicabili",
            "Oltre alla legge regionale n. 34/2008 si applicano le disposizioni del PR FSE+ della Regione Piemonte.",
            "1/capoverso.4",
        ),
        _regola("territorio", "Gli interventi riguardano tutto il territorio piemontese, senza distinzioni.", "5"),
    ),
    "rapporto": (
        _regola(
            "non_e_lavoro_dipendente",
            "Il cantiere non è un rapporto di lavoro con l'Ente: è uno strumento di politica del lavoro, e"
            " l'indennità è legata alla presenza e allo svolgimento di una mansione.",
            "2.3/capoverso.1",
            "2.3/capoverso.2",
        ),
        _regola(
            "volontario_e_senza_titoli",
            "La partecipazione è volontaria, non dà titolo preferenziale per concorsi o assunzioni, e chi partecipa"
            " resta disoccupato.",
            "2.3/capoverso.2",
        ),
    ),
    "assenze": (
        _regola(
            "solo_giorni_lavorati",
            "L'indennità è pagata solo per i giorni di effettiva prestazione.",
            "2.3/capoverso.3",
        ),
        _regola(
            "assenza_giustificata",
            "Ore e giornate di assenza giustificata si possono recuperare entro il mese successivo, se le parti sono"
            " d'accordo: altrimenti sono perse.",
            "2.3/capoverso.3",
        ),
        _regola(
            "assenza_ingiustificata",
            "Ore e giornate di assenza ingiustificata non si recuperano e non si pagano.",
            "2.3/capoverso.3",
        ),
        _regola(
            "infortunio_e_ricovero",
            "Nei giorni di infortunio, e di ricovero in ospedale con la relativa degenza, l'indennità spetta, ma non"
            " oltre il termine del progetto.",
            "2.3/capoverso.5",
        ),
    ),
    "concessione": (
        _regola(
            "regime_concessorio",
            "I beneficiari sono soggetti attuatori in regime di concessione con la Regione.",
            "7/capoverso.3",
        ),
    ),
    "risorse": (
        _regola(
            "dotazione",
            f"Le risorse sono in tutto {as_printed(RISORSE)} euro, del Bilancio regionale, annualità 2023 e 2024.",
            "9/capoverso.2",
            "9/capoverso.3",
            "9/tabella.1",
        ),
        _regola(
            "riparto",
            "Le risorse sono divise tra i quadranti secondo la rilevanza della disoccupazione; la Direzione può"
            " ridefinire il riparto con proprio provvedimento.",
            "9/capoverso.4",
            "9/capoverso.7",
        ),
        _regola(
            "redistribuzione",
            "Ciò che avanza dopo le graduatorie può compensare le due Azioni, o andare ad altri ambiti territoriali"
            " della stessa Azione con più richieste.",
            "9/capoverso.9",
            "9/1",
            "9/2",
        ),
    ),
    "cumulo": (
        _regola(
            "nessun_altro_sostegno_europeo",
            "La spesa dichiarata in una domanda di pagamento non può ricevere sostegno da altri fondi, programmi o"
            " strumenti dell'Unione.",
            "10",
        ),
    ),
    "aiuti_di_stato": (
        _regola(
            "fuori_campo",
            "Gli interventi non rientrano nel campo degli aiuti di Stato: il bando li dice compatibili con il mercato"
            " interno.",
            "11",
        ),
    ),
    "iva": (
        _regola(
            "fuori_campo_iva",
            "I contributi sono esclusi dal campo di applicazione dell'IVA, perché manca il carattere sinallagmatico:"
            " sono erogati in regime di concessione di sovvenzione.",
            "15.1/capoverso.3",
            "21.1",
        ),
    ),
    "valutazione": (
        _regola(
            "chiamata_di_progetti",
            "I progetti si selezionano con procedura aperta, detta chiamata dei progetti.",
            "13.1",
        ),
        _regola(
            "due_momenti",
            "Si verifica prima l'ammissibilità, poi si valuta il merito.",
            "13.2/a",
            "13.2/b",
            "13.2/capoverso.1",
        ),
        _regola(
            "senza_offerta_economica",
            "La classe E, offerta economica, non si applica: i preventivi seguono parametri già stabiliti.",
            "13.2/capoverso.2",
        ),
        _regola(
            "nucleo_di_valutazione",
            "Valuta un Nucleo nominato dalla Direzione, di componenti esperti e non incompatibili; attribuisce i"
            " punteggi secondo il Manuale di valutazione, e può convocare il referente per chiarimenti.",
            "13.2/capoverso.5",
            "13.2/capoverso.6",
            "13.2/capoverso.7",
            "13.2/capoverso.9",
            "13.2/capoverso.4",
        ),
        _regola(
            "servizi_aggiuntivi",
            "È valutata positivamente la presenza di servizi aggiuntivi, come buoni pasto e rimborso dei trasporti.",
            "13.2/capoverso.3/trattino.1",
            "13.2/capoverso.3",
        ),
        _regola(
            "graduatoria",
            "L'elenco dei progetti finanziati, per ambito territoriale, è approvato con Determinazione e pubblicato"
            " sul Bollettino Ufficiale: la pubblicazione vale come notifica.",
            "13.2/capoverso.10",
        ),
    ),
    "partenariato": (
        _regola(
            "capofila",
            "In partenariato il capofila firma l'Atto di adesione ed è l'unico referente della Regione, anche per la"
            " parte finanziaria.",
            "14.1/capoverso.5",
            "14.1/capoverso.2",
        ),
        _regola(
            "costituzione",
            "Quando si firma l'Atto di adesione il partenariato deve essere formalmente costituito.",
            "14.1/capoverso.3",
        ),
    ),
    "autofinanziamento": (
        _regola(
            "prosecuzione",
            "Finito il cantiere finanziato si può proseguire a proprie spese fino a"
            f" {as_printed(GIORNATE_COMPLESSIVE)} giornate complessive, anche con meno cantieristi, se prima si è"
            " autorizzati; in partenariato può chiederlo ciascun Comune.",
            "14.7",
        ),
        _regola(
            "nuovo_progetto",
            "Nell'esercizio in corso l'Ente può chiedere un nuovo progetto del tutto autofinanziato, secondo il"
            " bando; lo approva la Regione con apposito provvedimento.",
            "14.8/capoverso.1",
            "14.8/capoverso.2",
        ),
    ),
    "delega": (_regola("vietata", "La delega di attività non è consentita.", "14.9"),),
    "procedimento": (
        _regola(
            "responsabile",
            "Il responsabile del procedimento è il dirigente del Settore Politiche del Lavoro.",
            "18.1/capoverso.1",
        ),
        _regola("durata", f"Il procedimento si conclude in {as_printed(GIORNI_DEL_PROCEDIMENTO)} giorni.", "18.2"),
        _regola(
            "controversie",
            "Le controversie sull'esecuzione vanno al foro competente secondo la normativa vigente: il bando non dice"
            " quale.",
            "18.1/capoverso.2",
        ),
    ),
    "validita": (_regola("fine", f"Il bando è valido fino al {as_printed(VALIDITA)}.", "9/capoverso.1"),),
}


class Tema(Quando):
    """Il tema di cui si chiede; senza, tutti."""

    tema = Choice(title="Tema", role=Role.SELECTOR, words=tuple(REGOLE))


regole = ProcedureTool(
    name="cantieri_regole",
    title="Le altre regole del bando, per tema",
    act=bando,
    facts=Tema,
    items=tuple(
        replace(regola, fields={"tema": tema}, only={"tema": (tema,)})
        for tema, delle_regole in REGOLE.items()
        for regola in delle_regole
    ),
)
