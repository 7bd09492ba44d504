"""Par. 20: who must do what with personal data, when, with which form."""

from __future__ import annotations

from typing import Any

from rules_core.facts import Choice, Role
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.procedure.letture import INFORMATIVE
from rules_core.piemonte_cantieri.procedure.valori import Quando
from rules_core.procedures import Item, ProcedureTool

REGIONE, RAPPRESENTANTE, RESPONSABILE, SUB = (
    "regione",
    "legale_rappresentante",
    "responsabile_esterno",
    "sub_responsabile",
)


class Riservatezza(Quando):
    """Di chi si chiede; senza, tutti."""

    chi = Choice(title="Chi tratta i dati", role=Role.SELECTOR, words=(REGIONE, RAPPRESENTANTE, RESPONSABILE, SUB))


def _dovere(
    chi: tuple[str, ...],
    key: str,
    text: str,
    *locators: str,
    quando: str | None = None,
    modelli: tuple[str, ...] = (),
    letture: tuple[str, ...] = (),
) -> Item:
    fields: dict[str, Any] = {"chi": list(chi), "quando": quando, "modelli": list(modelli), "non_detto": {}}
    if quando is None:
        fields["non_detto"] = {"quando": "Il bando non indica un momento: vale per tutto il trattamento."}
    return Item(key, text, locators[0], fields, {"chi": chi}, letture, locators[1:])


DOVERI = (
    _dovere(
        (REGIONE,),
        "conformita",
        "La Regione tratta i dati secondo il GDPR, il codice nazionale e le disposizioni regionali.",
        "20.1/capoverso.1",
    ),
    _dovere(
        (REGIONE,),
        "finalita",
        "La Regione usa i dati di chi presenta domanda solo per l'istruttoria, la verifica delle spese e delle"
        " dichiarazioni, il monitoraggio e la valutazione, e la pubblicazione che la legge impone: beneficiario,"
        " progetto, importo concesso ed erogato.",
        "20.1/capoverso.2",
        *(f"20.1/capoverso.2/trattino.{n}" for n in (1, 2, 3, 4)),
    ),
    _dovere(
        (REGIONE,),
        "dati_giudiziari",
        "La Regione tratta eventuali dati giudiziari per gli obblighi della normativa antimafia.",
        "20.1/capoverso.3",
    ),
    _dovere(
        (REGIONE,),
        "informativa_della_regione",
        "La Regione allega al bando l'informativa per gli interessati, chiamata Allegato E: tra i documenti qui"
        " raccolti non c'è.",
        "20.1/capoverso.4",
        quando="con il bando",
        modelli=("14",),
        letture=(INFORMATIVE,),
    ),
    _dovere(
        (RAPPRESENTANTE,),
        "diffusione",
        "Il legale rappresentante di ogni ente candidato acquisisce l'informativa e la diffonde agli interessati:"
        " rappresentanti e amministratori, dipendenti e collaboratori coinvolti negli interventi.",
        "20.2/capoverso.2",
        "20.2/capoverso.1",
        "20.2/capoverso.1/trattino.1",
        "20.2/capoverso.1/trattino.2",
        quando="quando l'ente presenta domanda",
        modelli=("14",),
        letture=(INFORMATIVE,),
    ),
    _dovere(
        (RESPONSABILE, REGIONE),
        "nomina",
        "Chi tratta dati personali per conto della Direzione regionale è nominato responsabile esterno. La nomina"
        " vale per chi, firmando l'Atto di adesione, si è impegnato a seguire le norme e le istruzioni documentate.",
        "20.3/capoverso.1",
        "20.3/capoverso.2",
        "20.3/nota.7",
        quando="dalla trasmissione dell'Atto di adesione al termine dell'intervento",
        modelli=("16", "17"),
    ),
    _dovere(
        (RESPONSABILE,),
        "limiti_e_danni",
        "Il responsabile esterno usa i dati solo per ciò che l'avviso prevede, e risponde dei danni se ha violato le"
        " norme o le istruzioni.",
        "20.3/capoverso.3",
    ),
    _dovere(
        (RESPONSABILE,),
        "informativa_ai_partecipanti",
        "Il responsabile esterno consegna l'informativa ai partecipanti, che la firmano per presa visione; gli è"
        " fornita insieme alle istruzioni documentate.",
        "20.4",
        quando="quando ne acquisisce i dati",
        modelli=("15", "17"),
        letture=(INFORMATIVE,),
    ),
    _dovere(
        (RESPONSABILE,),
        "conservazione",
        "Il responsabile esterno conserva informative firmate e istruzioni, e le mostra nei controlli in loco.",
        "20.4",
        "15.2/capoverso.5",
        modelli=("14", "15"),
    ),
    _dovere(
        (REGIONE, RESPONSABILE, SUB),
        "autorizzazione_sub_responsabili",
        "La Regione autorizza in generale, per iscritto, il ricorso a sub-responsabili; il responsabile esterno ne"
        " comunica prima il nome e informa di ogni aggiunta o sostituzione. La Regione può opporsi alle modifiche.",
        "20.3.1",
        quando="l'autorizzazione con un successivo provvedimento; il nome prima di ricorrervi",
    ),
    _dovere(
        (RESPONSABILE, SUB),
        "contratto_sub_responsabili",
        "Il responsabile esterno sceglie sub-responsabili che diano garanzie sufficienti, e stipula con loro un"
        " contratto che ne descrive i compiti e impone gli stessi obblighi.",
        "20.3.1",
    ),
    _dovere(
        (RESPONSABILE, SUB),
        "manleva",
        "Verso la Regione il responsabile esterno risponde anche dei suoi sub-responsabili, e la tiene indenne da"
        " danni e sanzioni.",
        "20.3.1",
    ),
)

privacy = ProcedureTool(
    name="cantieri_privacy",
    title="I dati personali: chi deve fare che cosa, quando, con quale modello",
    act=bando,
    facts=Riservatezza,
    items=DOVERI,
)
