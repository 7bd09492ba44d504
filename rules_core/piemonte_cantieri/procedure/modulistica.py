"""Par. 14, 15.2, 20, 22: which form for which situation, who sends it, when, where, under which subject line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from rules_core.envelopes import Note
from rules_core.facts import Choice, Role, Text
from rules_core.piemonte_cantieri.act import bando
from rules_core.piemonte_cantieri.procedure.contatti import BANDI
from rules_core.piemonte_cantieri.procedure.invii_cantiere import ALLA_FINE, DA_CONSERVARE, DURANTE_IL_CANTIERE
from rules_core.piemonte_cantieri.procedure.invii_domanda import PER_L_AVVIO, PER_LA_DOMANDA
from rules_core.piemonte_cantieri.procedure.invio import SENZA_MODELLO, Invio
from rules_core.piemonte_cantieri.procedure.modelli import MODELLI, PER_NUMERO, Modello
from rules_core.piemonte_cantieri.procedure.sportello import sportello
from rules_core.piemonte_cantieri.procedure.valori import Quando
from rules_core.piemonte_cantieri.procedure.vie import DENOMINAZIONE, NON_INDICATO, PRATICA, TIPOLOGIA
from rules_core.procedures import Item, ProcedureTool
from rules_core.records import Case

INVII = (*PER_LA_DOMANDA, *PER_L_AVVIO, *DURANTE_IL_CANTIERE, *ALLA_FINE, *DA_CONSERVARE)
SITUAZIONI = tuple(dict.fromkeys(situazione for invio in INVII for situazione in invio.situazioni))
SEGNAPOSTO = re.compile("«[^»]+»")
DOVE_SI_SCARICA = "22/capoverso.1"
NOTIFICA_DEL_NUMERO = "14.1/capoverso.4"
PRIMA_DELLO_SPORTELLO = frozenset(invio.key for invio in PER_LA_DOMANDA)
NUMERO_PRATICA = "Il numero di pratica è notificato con la determina che approva la graduatoria."


class Situazione(Quando):
    """La situazione in cui ci si trova; con il numero e il nome del progetto l'oggetto è già compilato."""

    situazione = Choice(
        title="Situazione",
        question="Che cosa dovete fare o comunicare?",
        why="Il modulo, chi lo invia, quando e dove dipendono dalla situazione.",
        locator="22",
        words=SITUAZIONI,
    )
    numero_pratica = Text(title="Numero della pratica", role=Role.REFINEMENT)
    denominazione_progetto = Text(title="Denominazione del progetto", role=Role.REFINEMENT)


class QualeModello(Quando):
    """Il modello di cui si chiede; senza, tutti."""

    modello = Choice(title="Numero del modello", role=Role.SELECTOR, words=tuple(PER_NUMERO))


def voce(invio: Invio, compilato: Mapping[str, str] | None = None) -> Item:
    """Something to send as an item; what is known stands in its subject line where the call prints a placeholder."""
    modello = PER_NUMERO[invio.modello] if invio.modello else None
    oggetto = invio.via.oggetto and SEGNAPOSTO.sub(
        lambda posto: (compilato or {}).get(posto[0], posto[0]), invio.via.oggetto
    )
    da_numerare = bool(oggetto and PRATICA in oggetto)
    note = [invio.nota, NUMERO_PRATICA if da_numerare else ""]
    fields = {
        "che_cosa": modello.nome if modello else f"{invio.senza_modello}, senza modello",
        "numero": modello and modello.numero,
        "titolo": modello and modello.titolo,
        "si_scarica_da": modello and BANDI,
        "chi_invia": invio.chi,
        "quando": invio.quando,
        "canale": invio.via.canale,
        "indirizzo": invio.via.indirizzo,
        "oggetto": oggetto,
        "nota": " ".join(filter(None, note)),
        "non_detto": {**({} if modello else SENZA_MODELLO), **invio.via.non_detto, **invio.non_detto},
    }
    own = [modello.locator] if modello else []
    first, *others = dict.fromkeys(own + [*invio.via.locators, *invio.locators] + [NOTIFICA_DEL_NUMERO] * da_numerare)
    only = {"situazione": invio.situazioni}
    return Item(invio.key, racconto(fields), first, fields, only, invio.rests_on, tuple(others))


def racconto(fields: Mapping[str, Any]) -> str:
    """Something to send, told in a line."""
    detta = fields["canale"] != NON_INDICATO
    perche: str = fields["non_detto"].get("indirizzo", "")
    parti = {
        "Chi": fields["chi_invia"],
        "Quando": fields["quando"],
        "Come": ", ".join(filter(None, (fields["canale"], fields["indirizzo"]))) if detta else None,
        "Dove": None if detta else perche[0].lower() + perche[1:],
        "Oggetto": fields["oggetto"],
    }
    detto = [f"{parte}: {che_cosa}" for parte, che_cosa in parti.items() if che_cosa]
    frasi = [f"{frase.rstrip('.')}." for frase in (fields["che_cosa"], *detto)]
    return " ".join(filter(None, [*frasi, fields["nota"]]))


class _Modulistica(ProcedureTool):
    """The forms of a situation, with the subject line ready to be copied."""

    def chosen(self, case: Case) -> list[Item]:
        """The forms of the situation, their subject lines filled in with what is known."""
        detti = {PRATICA: case["numero_pratica"], DENOMINAZIONE: case["denominazione_progetto"]}
        noti = {segnaposto: " ".join(valore.split()) for segnaposto, valore in detti.items() if valore}
        return [voce(i, {**noti, TIPOLOGIA: i.tipologia}) for i in INVII if case["situazione"] in i.situazioni]

    def result(self, case: Case, chosen: list[Item]) -> dict[str, Any]:
        """The numbers of the forms, and all about each."""
        return {
            "modelli": [item.fields["numero"] for item in chosen if item.fields["numero"]],
            "moduli": [{"situazione": case["situazione"], **self.told(case, item)} for item in chosen],
        }

    def empty(self) -> dict[str, Any]:
        """What is answered while the situation is unknown."""
        return {"modelli": None, "moduli": None}

    def notes(self, case: Case, chosen: list[Item]) -> list[Note]:
        """That the window for applications is closed, where an application is spoken of."""
        return sportello(case) if any(item.key in PRIMA_DELLO_SPORTELLO for item in chosen) else []


def _elencato(modello: Modello) -> Item:
    situazioni = [s for s in SITUAZIONI if any(i.modello == modello.numero and s in i.situazioni for i in INVII)]
    fields = {"numero": modello.numero, "titolo": modello.titolo, "situazioni": situazioni, "si_scarica_da": BANDI}
    only = {"modello": (modello.numero,)}
    return Item(modello.numero, f"{modello.nome}.", modello.locator, fields, only, also=(DOVE_SI_SCARICA,))


modulistica = _Modulistica(
    name="cantieri_modulistica",
    title="Quale modulo per quale situazione, chi lo invia, quando, dove e con quale oggetto",
    act=bando,
    facts=Situazione,
    items=tuple(voce(invio) for invio in INVII),
    needs=("situazione",),
)

elenco_modelli = ProcedureTool(
    name="cantieri_elenco_modelli",
    title="I modelli del bando, e dove si scaricano",
    act=bando,
    facts=QualeModello,
    items=tuple(_elencato(modello) for modello in MODELLI),
)
