"""The act; every paragraph registers its norms here."""

from __future__ import annotations

from datetime import timedelta

from rules_core.acts import Act, End
from rules_core.parameters import day

bando = Act("piemonte-cantieri")

VALIDITA = day("31 dicembre 2025", "9/capoverso.1")
CONCLUSIONE_ATTIVITA = day("31 dicembre 2025", "14.6")

bando.end = End(
    VALIDITA.day + timedelta(days=1),
    "bando_scaduto",
    "Il bando ha avuto validità fino al 31 dicembre 2025, e lo sportello per le domande si è chiuso il 29 settembre"
    " 2023: quel che segue vale per i cantieri nati allora.",
    "9/capoverso.1",
)
