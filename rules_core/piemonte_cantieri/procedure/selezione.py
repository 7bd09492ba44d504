"""Par. 6, 14.2: how the participants are chosen, and who comes first."""

from __future__ import annotations

from rules_core.facts import Choice, Role
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.procedure.valori import ETA_MINIMA, MESI_ALLA_PENSIONE, Quando
from rules_core.procedures import Item, ProcedureTool, as_printed

NOMINATIVA, DEL_CENTRO, DELL_ENTE = "chiamata_nominativa", "avviso_centro_per_impiego", "avviso_ente"
DEL_BANDO, DEL_CENTRO_SU_RICHIESTA = "bando", "centro_per_impiego"
AVVISI = (DEL_CENTRO, DELL_ENTE)


class Selezione(Quando):
    """Il modo in cui si scelgono i partecipanti; senza, tutti."""

    modalita = Choice(
        title="Modo di scegliere i partecipanti", role=Role.SELECTOR, words=(NOMINATIVA, DEL_CENTRO, DELL_ENTE)
    )


class Priorita(Quando):
    """Chi stabilisce la priorità; senza, tutte."""

    stabilita_da = Choice(
        title="Chi stabilisce la priorità", role=Role.SELECTOR, words=(DEL_BANDO, "ente", DEL_CENTRO_SU_RICHIESTA)
    )


def _modo(modalita: tuple[str, ...], key: str, text: str, *locators: str) -> Item:
    return Item(key, text, locators[0], {"modalita": list(modalita)}, {"modalita": modalita}, (), locators[1:])


def _priorita(chi: str, key: str, text: str, *locators: str) -> Item:
    return Item(key, text, locators[0], {"stabilita_da": chi}, {"stabilita_da": (chi,)}, (), locators[1:])


NOMI = "14.2/capoverso.1/trattino.1"

MODI = (
    _modo(
        (NOMINATIVA,),
        "chiamata_per_pensione_o_montagna",
        "La chiamata nominativa è ammessa per reinserire chi viene dal cantiere terminato nell'esercizio precedente e"
        f" matura la pensione entro {as_printed(MESI_ALLA_PENSIONE)} mesi dalla sua fine, e chi ha prestato servizio"
        " in enti situati in territorio montano.",
        f"{NOMI}/trattino.1",
    ),
    _modo(
        (NOMINATIVA,),
        "chiamata_per_disagio",
        "La chiamata nominativa è ammessa per chi è in carico ai servizi socio-assistenziali e vive condizioni"
        " sociali, economiche o di genere di maggiore disagio, a cui l'Ente intende dare specifica attenzione.",
        f"{NOMI}/trattino.2",
    ),
    _modo((NOMINATIVA,), "solo_in_questi_casi", "La chiamata nominativa è ammessa soltanto in questi casi.", NOMI),
    _modo(
        (DEL_CENTRO,),
        "avviso_del_centro",
        "Selezione pubblica con avviso del Centro per l'impiego competente, su richiesta dell'Ente titolare del"
        " progetto finanziato.",
        "14.2/capoverso.1/trattino.2",
    ),
    _modo(
        (DELL_ENTE,),
        "avviso_dell_ente",
        "Selezione pubblica con avviso dell'Ente stesso: raccolte le candidature, l'Ente trasmette l'elenco dei"
        " nominativi al Centro per l'impiego, che verifica i requisiti.",
        "14.2/capoverso.1/trattino.3",
    ),
    _modo(
        AVVISI,
        "graduatoria",
        "Chi ha i requisiti è messo in un elenco ordinato secondo i criteri della D.G.R. 44-7617 del 28 settembre"
        " 2018, che non è tra i documenti; sulla preselezione dispongono i Centri per l'impiego.",
        "14.2/capoverso.2",
    ),
    _modo(
        AVVISI,
        "chiamata_in_ordine",
        "L'elenco è messo a disposizione dell'Ente, che contatta i candidati in ordine di graduatoria.",
        "14.2/capoverso.2",
    ),
)

PRIORITA = (
    _priorita(
        DEL_BANDO,
        "bassa_scolarita",
        f"Tra i disoccupati di almeno {as_printed(ETA_MINIMA)} anni ha priorità chi ha una bassa scolarità.",
        "6/capoverso.1/trattino.1",
    ),
    _priorita(
        "ente",
        "residenza",
        "L'Ente può dare priorità, nel suo avviso, a chi risiede nell'area in cui si lavora.",
        "6/capoverso.3/trattino.1",
        "6/capoverso.3",
    ),
    _priorita(
        "ente",
        "mansioni",
        "L'Ente può dare priorità, nel suo avviso, in ragione delle mansioni da svolgere.",
        "6/capoverso.3/trattino.2",
        "6/capoverso.3",
    ),
    _priorita(
        "ente",
        "caratteristiche",
        "L'Ente può dare priorità, nel suo avviso, per caratteristiche sociali e demografiche, come età, titolo di"
        " studio, ISEE. Sono esempi: l'Ente può introdurre altre priorità.",
        "6/capoverso.3/trattino.3",
        "6/capoverso.3",
    ),
    _priorita(
        DEL_CENTRO_SU_RICHIESTA,
        "residenti",
        "Se l'Ente lo chiede, il Centro per l'impiego preferisce chi risiede nel Comune in cui si svolge il lavoro.",
        "14.2/capoverso.1/trattino.2",
    ),
)

selezione = ProcedureTool(
    name="cantieri_selezione",
    title="Come si scelgono i partecipanti",
    act=bando,
    facts=Selezione,
    items=MODI,
)
priorita = ProcedureTool(
    name="cantieri_priorita",
    title="Chi ha la priorità tra i candidati",
    act=bando,
    facts=Priorita,
    items=PRIORITA,
)
