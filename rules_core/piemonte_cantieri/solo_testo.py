"""The clauses of the call that lay nothing down, each with the reason; a clause speaks for those inside it."""

from __future__ import annotations

from rules_core.piemonte_cantieri.act import bando

PREMESSA = "inquadramento programmatico della misura: non stabilisce nulla per enti e partecipanti"
RIFERIMENTI = "elenco di riferimenti normativi: nomina altri atti e non stabilisce nulla"
RINVIO = "nota che riporta il titolo di un altro atto"

SOLO_TESTO: tuple[tuple[str, str], ...] = (
    ("frontespizio", "titolo del bando, con numero e data della determinazione lasciati in bianco"),
    ("1/capoverso.1", PREMESSA),
    ("1/capoverso.2", PREMESSA),
    ("1/capoverso.3", PREMESSA),
    ("1/capoverso.5", PREMESSA),
    ("1/capoverso.6", PREMESSA),
    ("1/capoverso.7", PREMESSA),
    ("1/capoverso.8", PREMESSA),
    ("1/capoverso.9", PREMESSA),
    ("1/capoverso.10", PREMESSA),
    ("1/tabella.1", PREMESSA),
    ("2.1/tabella.1", PREMESSA),
    ("3", "definizione di «operazione», ripresa dal regolamento europeo"),
    (
        "4",
        "principi a cui la misura contribuisce: il bando non ne fa obblighi, li riprende tra i criteri del par. 23.2",
    ),
    ("8.2/nota.2", "nome dell'indice con cui l'indennità è rivalutata: il bando non ne dà il valore"),
    ("9/capoverso.6", "fonte della tabella dei quadranti"),
    ("20.1/nota.3", RINVIO),
    ("20.1/nota.4", RINVIO),
    ("20.1/nota.5", RINVIO),
    ("20.1/nota.6", RINVIO),
    ("21.2", RIFERIMENTI),
    ("23.1", "significato delle parole del manuale di valutazione"),
)

bando.explain(dict(SOLO_TESTO))
