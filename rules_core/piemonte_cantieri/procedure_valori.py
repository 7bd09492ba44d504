"""The values that the call prints and that its procedures tell, each beside the clause that prints it."""

from __future__ import annotations

from rules_core.dates import Day
from rules_core.facts import Role
from rules_core.parameters import moment, parameter
from rules_core.records import Record

GIORNI_DI_SOSPENSIONE = parameter("10", "2.3/capoverso.7/trattino.2")

GIORNI_DI_INFORTUNIO_DOPO_IL_PRIMO = parameter("3", "2.3/capoverso.6/trattino.1")
INFORTUNIO_MASSIMO_REGIONE = parameter("50%", "2.3/capoverso.6/trattino.1")
GIORNO_DELL_INAIL = parameter("4", "2.3/capoverso.6/trattino.2")
INFORTUNIO_INAIL = parameter("60%", "2.3/capoverso.6/trattino.2")
INFORTUNIO_ENTE = parameter("40%", "2.3/capoverso.6/trattino.2")

ETA_MINIMA = parameter("45", "6/capoverso.1/trattino.1")
MESI_ALLA_PENSIONE = parameter("24", "14.2/capoverso.1/trattino.1/trattino.1")

INDENNITA_REGIONE = parameter("60%", "8.2/capoverso.5")
INDENNITA_ENTE = parameter("40%", "8.2/capoverso.6/trattino.1")
RISORSE = parameter("2.600.000", "9/capoverso.2")

APERTURA_SPORTELLO = moment("ore 9,00 di lunedì 25 settembre 2023", "12.1/capoverso.1")
CHIUSURA_SPORTELLO = moment("ore 16 di venerdì 29 settembre 2023", "12.1/capoverso.1")

GIORNI_PER_L_AVVIO = parameter("90", "14.3/capoverso.1")
GIORNATE_COMPLESSIVE = parameter("260", "14.7")

ANTICIPAZIONE = parameter("70%", "15.1/capoverso.1/trattino.1")
SALDO = parameter("30%", "15.1/capoverso.1/trattino.2")
GIORNI_PER_IL_PAGAMENTO = parameter("80", "15.1/capoverso.2")
GIORNI_PER_IL_RENDICONTO = parameter("90", "15.2/capoverso.1")

GIORNI_DEL_PROCEDIMENTO = parameter("90", "18.2")
ANNI_DI_CONSERVAZIONE_NAZIONALI = parameter("10", "19/capoverso.2")


class Quando(Record):
    """Il giorno a cui si riferisce una domanda; senza, oggi."""

    as_of = Day(title="Il giorno a cui si riferisce la domanda", role=Role.SELECTOR)
