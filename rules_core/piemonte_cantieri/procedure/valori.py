"""The values that the procedures tell: those that norms have, under their names here, and those that only they have."""

from __future__ import annotations

from rules_core.dates import Day
from rules_core.facts import Role
from rules_core.parameters import parameter
from rules_core.piemonte_cantieri import (
    par_02_3_infortunio,
    par_06_destinatari,
    par_07_enti,
    par_08_2_preventivo,
    par_09_risorse,
    par_14_7_prosecuzione,
    termini,
)
from rules_core.records import Record

GIORNI_DI_SOSPENSIONE = parameter("10", "2.3/capoverso.7/trattino.2")

GIORNI_DI_INFORTUNIO_DOPO_IL_PRIMO = par_02_3_infortunio.GIORNI_DOPO_IL_PRIMO
INFORTUNIO_MASSIMO_REGIONE = par_02_3_infortunio.REGIONE_IN_CARENZA
GIORNO_DELL_INAIL = parameter("4", "2.3/capoverso.6/trattino.2", "Dal {}° giorno")
INFORTUNIO_INAIL = par_02_3_infortunio.QUOTA_INAIL
INFORTUNIO_ENTE = par_02_3_infortunio.QUOTA_ENTE

ETA_MINIMA = par_06_destinatari.ETA_MINIMA
MESI_ALLA_PENSIONE = parameter("24", "14.2/capoverso.1/trattino.1/trattino.1")

INDENNITA_REGIONE = par_08_2_preventivo.QUOTA_REGIONALE
INDENNITA_ENTE = parameter("40%", "8.2/capoverso.6/trattino.1")
RISORSE = par_09_risorse.RISORSE_TOTALI

APERTURA_SPORTELLO, CHIUSURA_SPORTELLO = par_07_enti.APERTURA, par_07_enti.CHIUSURA

GIORNI_PER_L_AVVIO = termini.GIORNI_PER_L_AVVIO
GIORNATE_COMPLESSIVE = par_14_7_prosecuzione.MASSIMO

ANTICIPAZIONE = par_08_2_preventivo.ANTICIPO
SALDO = parameter("30%", "15.1/capoverso.1/trattino.2")
GIORNI_PER_IL_PAGAMENTO = termini.GIORNI_PER_IL_PAGAMENTO
GIORNI_PER_IL_RENDICONTO = termini.GIORNI_PER_IL_RENDICONTO

GIORNI_DEL_PROCEDIMENTO = parameter("90", "18.2")
ANNI_NAZIONALI = termini.ANNI_NAZIONALI


class Quando(Record):
    """Il giorno a cui si riferisce una domanda; senza, oggi."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
