"""Par. 2.3, 8.2, 15.1: who pays what, and when the contribution is paid out."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from rules_core.envelopes import written
from rules_core.facts import Choice, Role
from rules_core.parameters import value_of
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.procedure.valori import (
    ANTICIPAZIONE,
    GIORNI_DI_INFORTUNIO_DOPO_IL_PRIMO,
    GIORNI_PER_IL_PAGAMENTO,
    GIORNO_DELL_INAIL,
    INDENNITA_ENTE,
    INDENNITA_REGIONE,
    INFORTUNIO_ENTE,
    INFORTUNIO_INAIL,
    INFORTUNIO_MASSIMO_REGIONE,
    SALDO,
    Quando,
)
from rules_core.procedures import Item, ProcedureTool, as_printed

VOCI = ("indennita", "assicurazioni", "sicurezza", "servizi_integrativi", "formazione", "infortunio", "visita_medica")
REGIONE, ENTE, INAIL = "Regione Piemonte", "Ente beneficiario", "INAIL"


class Spesa(Quando):
    """La spesa di cui si chiede; senza, tutte."""

    voce = Choice(title="Voce di spesa", role=Role.SELECTOR, words=VOCI)


def _spesa(
    spesa: str, key: str, text: str, *locators: str, paga: Mapping[str, Fraction], regione: Fraction | None = None
) -> Item:
    """A cost: who pays which share of it; how much of what the body pays the Region gives back at most."""
    fields: dict[str, Any] = {
        "spesa": spesa,
        "chi_paga": [{"chi": chi, "quota_percentuale": written(quota, "percentuale")} for chi, quota in paga.items()],
    }
    if regione is not None:
        fields["contributo_massimo_regione_percentuale"] = written(regione, "percentuale")
    return Item(key, text, locators[0], fields, {"voce": (spesa,)}, (), locators[1:])


TUTTO_L_ENTE = {ENTE: Fraction(1)}

SPESE = (
    _spesa(
        "indennita",
        "indennita",
        f"L'indennità giornaliera dei cantieristi: la Regione contribuisce per il {as_printed(INDENNITA_REGIONE)}"
        f" dell'importo erogato, il {as_printed(INDENNITA_ENTE)} è a carico dell'Ente.",
        "8.2/capoverso.5",
        "8.2/capoverso.6/trattino.1",
        paga={REGIONE: value_of(INDENNITA_REGIONE), ENTE: value_of(INDENNITA_ENTE)},
    ),
    _spesa(
        "assicurazioni",
        "inail_inps_rc",
        "INAIL, INPS e assicurazione RC di tutte le persone inserite: a carico dell'Ente.",
        "8.2/capoverso.6/trattino.2",
        paga=TUTTO_L_ENTE,
    ),
    _spesa(
        "sicurezza",
        "sicurezza",
        "La sicurezza (formazione, eventuale adeguamento del piano, materiale e DPI): a carico dell'Ente.",
        "8.2/capoverso.6/trattino.3",
        paga=TUTTO_L_ENTE,
    ),
    _spesa(
        "servizi_integrativi",
        "servizi_integrativi",
        "I servizi integrativi per i partecipanti, come ticket pasto e rimborso dei trasporti, se il progetto li"
        " prevede: a carico dell'Ente.",
        "8.2/capoverso.6/trattino.4",
        paga=TUTTO_L_ENTE,
    ),
    _spesa(
        "formazione",
        "formazione",
        "La formazione che rafforza l'occupabilità, se il progetto la prevede: a carico dell'Ente.",
        "8.2/capoverso.6/trattino.5",
        paga=TUTTO_L_ENTE,
    ),
    _spesa(
        "infortunio",
        "infortunio_primi_giorni",
        f"Il giorno dell'infortunio e i {as_printed(GIORNI_DI_INFORTUNIO_DOPO_IL_PRIMO)} successivi, che l'INAIL non"
        " copre: al cantierista spetta l'indennità giornaliera; il contributo regionale non può superare il"
        f" {as_printed(INFORTUNIO_MASSIMO_REGIONE)} della cifra complessiva.",
        "2.3/capoverso.6/trattino.1",
        paga=TUTTO_L_ENTE,
        regione=value_of(INFORTUNIO_MASSIMO_REGIONE),
    ),
    _spesa(
        "infortunio",
        "infortunio_giorni_seguenti",
        f"Dal {as_printed(GIORNO_DELL_INAIL)}° giorno successivo all'infortunio l'INAIL paga il"
        f" {as_printed(INFORTUNIO_INAIL)} dell'indennità e l'Ente integra il {as_printed(INFORTUNIO_ENTE)}; il"
        f" contributo regionale non può superare la metà di quel {as_printed(INFORTUNIO_ENTE)}, e solo per i giorni"
        " in cui il cantiere è aperto.",
        "2.3/capoverso.6/trattino.2",
        paga={INAIL: value_of(INFORTUNIO_INAIL), ENTE: value_of(INFORTUNIO_ENTE)},
        regione=value_of(INFORTUNIO_ENTE) / 2,
    ),
    Item(
        "infortunio_oltre_la_fine",
        "In caso di infortunio, e di ricovero con la relativa degenza, l'indennità spetta solo per la durata del"
        " cantiere, non oltre il termine del progetto.",
        "2.3/capoverso.5",
        {"spesa": "infortunio"},
        {"voce": ("infortunio",)},
    ),
    Item(
        "visita_medica",
        "La visita medica prima dell'avvio è obbligatoria; il bando non dice chi la paga.",
        "8.2/capoverso.10",
        {
            "spesa": "visita_medica",
            "chi_paga": None,
            "non_detto": {"chi_paga": "Il par. 8.2 impone la visita e non ne attribuisce il costo."},
        },
        {"voce": ("visita_medica",)},
    ),
)

EROGAZIONE = (
    Item(
        "anticipazione",
        f"La Regione versa un'anticipazione del {as_printed(ANTICIPAZIONE)} della quota assegnata, dopo la"
        " comunicazione di avvio che segue la firma dell'Atto di adesione.",
        "15.1/capoverso.1/trattino.1",
        {"quota_percentuale": written(value_of(ANTICIPAZIONE), "percentuale")},
        also=("8.2/capoverso.7/trattino.1",),
    ),
    Item(
        "saldo",
        f"La Regione versa il saldo del restante {as_printed(SALDO)}, o il conguaglio, dopo la domanda di rimborso"
        " finale e i controlli.",
        "15.1/capoverso.1/trattino.2",
        {"quota_percentuale": written(value_of(SALDO), "percentuale")},
        also=("8.2/capoverso.7/trattino.2",),
    ),
    Item(
        "tempi",
        f"La Regione paga per intero entro {as_printed(GIORNI_PER_IL_PAGAMENTO)} giorni dalla domanda di pagamento,"
        " se i fondi ci sono; il termine può interrompersi se le informazioni presentate non bastano a stabilire se"
        " l'importo è dovuto.",
        "15.1/capoverso.2",
        {"giorni": written(value_of(GIORNI_PER_IL_PAGAMENTO), "giorni")},
    ),
    Item(
        "costi_reali",
        "I costi dell'indennità si espongono a costi reali, secondo le Linee guida del PR FSE+.",
        "8.2/capoverso.3",
    ),
    Item(
        "preventivo",
        "Il preventivo dell'indennità si definisce con il progetto, nella sezione 2 della Scheda progetto (Modello n."
        " 2).",
        "8.2/capoverso.4",
        {"modello": "2"},
    ),
    Item("rendicontazioni_intermedie", "Non sono previste rendicontazioni intermedie.", "15.2/capoverso.3"),
)

chi_paga = ProcedureTool(
    name="cantieri_chi_paga",
    title="Chi paga che cosa: indennità, assicurazioni, sicurezza, servizi, formazione, infortuni",
    act=bando,
    facts=Spesa,
    items=SPESE,
)
erogazione = ProcedureTool(
    name="cantieri_erogazione",
    title="Come e quando la Regione paga il contributo",
    act=bando,
    facts=Quando,
    items=EROGAZIONE,
)
