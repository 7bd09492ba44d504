"""Par. 14.3, 14.4: what of a financed project may change, how, and what never."""

from __future__ import annotations

from rules_core.facts import Choice, Role
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.procedure.contatti import EMAIL
from rules_core.piemonte_cantieri.procedure.letture import RIDUZIONI
from rules_core.piemonte_cantieri.procedure.valori import Quando
from rules_core.procedures import Item, ProcedureTool

CON_APPROVAZIONE, CON_COMUNICAZIONE, IN_VIA_ECCEZIONALE, MAI = (
    "con_approvazione_preventiva",
    "con_comunicazione",
    "in_via_eccezionale",
    "mai",
)
PROGETTO, PERSONE, GIORNATE, ORARIO, TEMPI, PUNTEGGIO, CONTRIBUTO = (
    "progetto",
    "persone",
    "giornate",
    "orario",
    "tempi",
    "punteggio",
    "contributo",
)


class Variazione(Quando):
    """Che cosa si vuole cambiare; senza, tutto."""

    cosa = Choice(
        title="Che cosa cambia",
        role=Role.SELECTOR,
        words=(PROGETTO, PERSONE, GIORNATE, ORARIO, TEMPI, PUNTEGGIO, CONTRIBUTO),
    )


def _variazione(
    key: str,
    ammessa: str,
    text: str,
    *locators: str,
    cosa: tuple[str, ...] = (),
    modello: str = "",
    letture: tuple[str, ...] = (),
) -> Item:
    fields = {"ammessa": ammessa, **({"modello": modello} if modello else {})}
    return Item(key, text, locators[0], fields, {"cosa": cosa} if cosa else {}, letture, locators[1:])


VARIAZIONI = (
    _variazione(
        "come_si_chiede",
        CON_APPROVAZIONE,
        "Il progetto può variare, nella tecnica, nei costi, nei tempi o in altro, se il Settore Politiche del Lavoro"
        f" approva prima: la richiesta, con l'eventuale modulistica, va a {EMAIL}.",
        "14.4/capoverso.1",
        cosa=(PROGETTO, PERSONE, GIORNATE, ORARIO, TEMPI),
    ),
    _variazione(
        "riduzione_lavoratori",
        CON_APPROVAZIONE,
        "I lavoratori possono diminuire: si chiede con il Modello 9.",
        "22/modello.9",
        "14.4/capoverso.1",
        cosa=(PERSONE,),
        modello="9",
        letture=(RIDUZIONI,),
    ),
    _variazione(
        "sostituzione",
        CON_COMUNICAZIONE,
        "Una persona si sostituisce fino a un mese dalla conclusione del progetto, con comunicazione preventiva al"
        " Dirigente del Settore (Modello 8): si prende dall'elenco del Centro per l'impiego qualcuno della stessa"
        " tipologia di destinatari; a elenco esaurito, da graduatorie di profili analoghi dello stesso Centro in"
        " altri cantieri del bando.",
        "14.4/capoverso.3",
        cosa=(PERSONE,),
        modello="8",
    ),
    _variazione(
        "riduzione_giornate",
        CON_APPROVAZIONE,
        "Le giornate possono diminuire: si chiede con il Modello 10.",
        "22/modello.10",
        "14.4/capoverso.1",
        cosa=(GIORNATE,),
        modello="10",
        letture=(RIDUZIONI,),
    ),
    _variazione(
        "variazione_orario",
        CON_APPROVAZIONE,
        "L'orario settimanale può cambiare: si chiede con il Modello 10 bis. Il progetto ha comunque una sola durata"
        " oraria.",
        "22/modello.10-bis",
        "14.4/capoverso.1",
        "8.2/capoverso.2",
        cosa=(ORARIO,),
        modello="10 bis",
        letture=(RIDUZIONI,),
    ),
    _variazione(
        "compensazione_settimanale",
        IN_VIA_ECCEZIONALE,
        "Le ore di una settimana possono non essere uniformi, per esigenze dell'Ente: la compensazione è consentita"
        " in via eccezionale, entro il totale delle ore previste.",
        "2.3/capoverso.4",
        cosa=(ORARIO,),
    ),
    _variazione(
        "differimento",
        CON_APPROVAZIONE,
        "L'avvio può essere differito: si chiede con il Modello 4, per casi eccezionali debitamente motivati e con"
        " l'autorizzazione del Settore.",
        "14.3/capoverso.1",
        cosa=(TEMPI,),
        modello="4",
    ),
    _variazione(
        "sospensione",
        CON_COMUNICAZIONE,
        "Le sospensioni organizzative o tecniche si comunicano tempestivamente, con il Modello 6.",
        "14.3/capoverso.4/trattino.1",
        "22/modello.6",
        cosa=(TEMPI,),
        modello="6",
    ),
    _variazione(
        "elementi_del_punteggio",
        MAI,
        "Non possono mai cambiare gli elementi che hanno dato punteggio, se così si pregiudica la finanziabilità del"
        " progetto: il finanziamento è revocato per intero.",
        "14.4/capoverso.2",
    ),
    _variazione(
        "aumento_del_contributo",
        MAI,
        "Il contributo concesso non può mai aumentare.",
        "14.4/capoverso.4",
    ),
)

variazioni = ProcedureTool(
    name="cantieri_variazioni",
    title="Che cosa di un progetto finanziato può cambiare, come, e che cosa mai",
    act=bando,
    facts=Variazione,
    items=VARIAZIONI,
)
