"""Par. 2.3, 8.2, 12.1, 14.3, 14.4, 15.1, 15.2, 19: every deadline that follows from the dates given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from rules_core.calendar import (
    after_days,
    after_months,
    after_working_days,
    before_months,
    end_of_next_month,
    is_holiday,
)
from rules_core.dates import Day
from rules_core.envelopes import Note
from rules_core.facts import Role
from rules_core.parameters import parameter, value_of
from rules_core.piemonte_cantieri.act import CONCLUSIONE_ATTIVITA, VALIDITA, bando
from rules_core.piemonte_cantieri.par_07_enti import APERTURA, CHIUSURA
from rules_core.printed import moment_of
from rules_core.records import Case, Record
from rules_core.terms import Term, TermsTool

GIORNI_PER_L_AVVIO = parameter("90", "14.3/capoverso.1")
GIORNI_PER_IL_PAGAMENTO = parameter("80", "15.1/capoverso.2")
GIORNI_PER_IL_RENDICONTO = parameter("90", "15.2/capoverso.1")
GIORNI_PER_RIENTRARE = parameter("60", "8.2/capoverso.9")
ANNI_NAZIONALI = parameter("10", "19/capoverso.2")
ANNI_UE = 5  # par. 19: "cinque anni", in words
MESI_TRA_DUE_CANTIERI = 12  # par. 8.2: "almeno dodici mesi", in words
GIORNI_PRIMA_PER_IL_CODICE = 15  # par. 12.1: "il quindicesimo giorno antecedente", in words

AVVIO, PAGAMENTO, RENDICONTO, RIENTRO, NAZIONALI = (
    int(value_of(giorni))
    for giorni in (
        GIORNI_PER_L_AVVIO,
        GIORNI_PER_IL_PAGAMENTO,
        GIORNI_PER_IL_RENDICONTO,
        GIORNI_PER_RIENTRARE,
        ANNI_NAZIONALI,
    )
)


class Date(Record):
    """Le date da cui decorrono i termini di un cantiere."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
    pubblicazione_bur = Day(
        title="Pubblicazione sul Bollettino Ufficiale",
        question="In che data è stata pubblicata sul Bollettino Ufficiale la determina che approva la graduatoria?",
        why="Da quella data si conta il termine per avviare il cantiere.",
        locator="14.3/capoverso.1",
    )
    inizio_cantiere = Day(
        role=Role.REFINEMENT,
        title="Avvio del cantiere",
        question="In che data è iniziato il cantiere?",
        why="Da quella data si contano i primi sessanta giorni lavorativi.",
        locator="8.2/capoverso.9",
    )
    assenza_giustificata = Day(
        role=Role.REFINEMENT,
        title="Giorno dell'assenza giustificata",
        question="In che giorno c'è stata l'assenza giustificata?",
        why="L'assenza si può recuperare entro il mese successivo.",
        locator="2.3/capoverso.3",
    )
    fine_cantiere = Day(
        title="Conclusione del cantiere",
        question="In che data si conclude il cantiere?",
        why="Da quella data si contano il rendiconto, l'ultima sostituzione e il nuovo inserimento.",
        locator="15.2/capoverso.1",
    )
    domanda_pagamento = Day(
        title="Presentazione della domanda di pagamento",
        question="In che data è stata presentata la domanda di pagamento?",
        why="Da quella data la Regione ha un termine per pagare.",
        locator="15.1/capoverso.2",
    )
    ultimo_pagamento = Day(
        title="Ultimo pagamento al beneficiario",
        question="In che data c'è stato l'ultimo pagamento al beneficiario?",
        why="Da quella data si conta la conservazione dei documenti.",
        locator="19/capoverso.1",
    )


def _fine_quinto_anno(day: date) -> date:
    return date(day.year + ANNI_UE, 12, 31)


TERMINI = (
    Term(
        "recupero_assenza",
        "assenza_giustificata",
        end_of_next_month,
        "entro l'ultimo giorno del mese successivo",
        "2.3/capoverso.3",
        "L'assenza giustificata si può recuperare, se le parti sono d'accordo.",
        ("recupero",),
    ),
    Term(
        "fine_primi_60_giorni",
        "inizio_cantiere",
        lambda day: after_working_days(day, RIENTRO),
        f"il {RIENTRO}° giorno lavorativo, contando il primo",
        "8.2/capoverso.9",
        "Chi interrompe entro quel giorno può rientrare senza attendere dodici mesi.",
        ("pensione_entro_24_mesi", "giorni_lavorativi"),
    ),
    Term(
        "avvio_cantiere",
        "pubblicazione_bur",
        lambda day: after_days(day, AVVIO),
        f"{AVVIO} giorni, il primo è quello dopo la pubblicazione",
        "14.3/capoverso.1",
        "Il cantiere va avviato, dopo la firma dell'Atto di adesione.",
        ("dal_giorno_successivo",),
    ),
    Term(
        "ultima_sostituzione",
        "fine_cantiere",
        lambda day: before_months(day, 1),
        "un mese prima",
        "14.4/capoverso.3",
        "Ultimo giorno per sostituire un cantierista.",
        ("mesi_di_calendario",),
    ),
    Term(
        "rendicontazione",
        "fine_cantiere",
        lambda day: after_days(day, RENDICONTO),
        f"{RENDICONTO} giorni dopo",
        "15.2/capoverso.1",
        "Il progetto va rendicontato.",
    ),
    Term(
        "nuovo_inserimento",
        "fine_cantiere",
        lambda day: after_months(day, MESI_TRA_DUE_CANTIERI),
        "dodici mesi dopo",
        "8.2/capoverso.8",
        "Primo giorno in cui la stessa persona può iniziare un altro cantiere, salvo eccezioni.",
        ("mesi_di_calendario",),
    ),
    Term(
        "pagamento_contributo",
        "domanda_pagamento",
        lambda day: after_days(day, PAGAMENTO),
        f"{PAGAMENTO} giorni dopo",
        "15.1/capoverso.2",
        "L'importo va pagato al beneficiario, se ci sono i fondi e la domanda è chiara.",
    ),
    Term(
        "conservazione_documenti_ue",
        "ultimo_pagamento",
        _fine_quinto_anno,
        "cinque anni dal 31 dicembre dello stesso anno",
        "19/capoverso.1",
        "I documenti giustificativi si conservano.",
        ("conservazione",),
    ),
    Term(
        "conservazione_documenti_nazionale",
        "ultimo_pagamento",
        lambda day: after_months(day, 12 * NAZIONALI),
        f"{NAZIONALI} anni dopo",
        "19/capoverso.2",
        "La documentazione amministrativa e contabile resta disponibile.",
        ("conservazione",),
    ),
)
FINO_ALLA_FINE = ("avvio_cantiere", "ultima_sostituzione")


@dataclass(frozen=True)
class _Termini(TermsTool):
    """The terms, beside the dates that the call itself prints."""

    def fixed(self, case: Case) -> Mapping[str, Any]:
        """The window for applications, the code to ask for before it, the end of the activities and of the call."""
        apertura, chiusura = moment_of(value_of(APERTURA)), moment_of(value_of(CHIUSURA))
        codice = after_days(chiusura.date(), -GIORNI_PRIMA_PER_IL_CODICE)
        sportello: dict[str, Any] = {
            "apertura": apertura.isoformat(timespec="minutes"),
            "chiusura": chiusura.isoformat(timespec="minutes"),
        }
        as_of = case["as_of"]
        if as_of is not None:
            prima, dopo = as_of < apertura.date(), as_of > chiusura.date()
            sportello["stato"] = "non_ancora_aperto" if prima else "chiuso" if dopo else "aperto"
        return {
            "sportello": sportello,
            "richiesta_codice_anagrafico": {
                "data": codice.isoformat(),
                "festivo": is_holiday(codice),
                "come": "quindicesimo giorno prima della scadenza per le domande",
            },
            "conclusione_attivita": CONCLUSIONE_ATTIVITA.day.isoformat(),
            "validita_bando": VALIDITA.day.isoformat(),
        }

    def clauses(self) -> tuple[str, ...]:
        """The clauses of the terms and of the printed dates."""
        return (*super().clauses(), "12.1/capoverso.1", "12.1/capoverso.2", "14.6", "9/capoverso.1")

    def notes(self, case: Case) -> list[Note]:
        """Dates beyond the end of the activities, and a site that ends before it begins."""
        last = CONCLUSIONE_ATTIVITA.day
        dates = [case[name] for name in ("inizio_cantiere", "fine_cantiere") if case[name] is not None]
        dates += [t.count(case[t.runs_from]) for t in self.terms if t.name in FINO_ALLA_FINE and case[t.runs_from]]
        beyond = [self.reading("oltre_termine_attivita", case)] if any(day > last for day in dates) else []
        inizio, fine = case["inizio_cantiere"], case["fine_cantiere"]
        if inizio is None or fine is None or inizio <= fine:
            return beyond
        text = f"Il cantiere finirebbe il {fine:%d/%m/%Y}, prima di cominciare: da controllare."
        return [*beyond, Note("fatti_discordanti", text, (bando.clause("15.2/capoverso.1"),))]


termini = _Termini(
    name="cantieri_termini",
    title="Ogni scadenza che segue dalle date di un cantiere",
    act=bando,
    facts=Date,
    terms=TERMINI,
)
