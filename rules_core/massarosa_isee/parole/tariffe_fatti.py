"""The words for thresholds, ceilings and prices of a service, and for the ISEE of whoever pays."""

from __future__ import annotations

from rules_core.massarosa_isee.parole.risparmi import IN_RISPARMI
from rules_core.rows import row

GRATIS = "esente|esenti|esenzione|gratis|gratuito|gratuita|gratuiti|gratuite|gratuitamente|franco"
PIENO = "pieno|piena|intero|intera|interi|intere|tutto|tutta|totale|totalmente|massima|massimo|max"
DA = "oltre|sopra|da|dai|dal|dagli|superiore|superiori|dopo"
RIDOTTO = "ridott*|proporzional*|agevolat*|scontat*|intermedi*|parziale|progressiv*|graduale"
FRA_LE_DUE = row(f"""
    fascia|fasce|scaglion*|range|forbice, in proporzione, {RIDOTTO}, lineare, si paga, si pagano, paga una parte,
    quota, soglie
""")
"""What is said of the incomes between the two thresholds, or of both together."""
SOGLIA = row(f"""
    soglia, soglia #, soglia di|e|da|a|fino #, soglia di esenzione di|e|a #, {GRATIS}, {GRATIS} #, {GRATIS} a|ad #,
    {GRATIS} fino|sotto|entro|da #, {GRATIS} fino|sotto|entro|al|per ... #, sotto #, sotto i|gli|a #, fino a|ai #,
    entro i #, meno di #, inferiore a #, non si paga,
    non si paga fino|sotto|entro|al|ai|a|con|per|se ... #, non si paga #, # la|come soglia,
    non paga|pagano|pago fino|sotto|entro|al|ai|a|con|per|se|chi ... #, non paga|pagano|pago #,
    niente|zero fino a|ai|sotto #,
    # di|come|per soglia|esenzione, si parte da zero ... #, soglia minima ... #, limite inferiore|minimo|basso #,
    limite inferiore|minimo di|a|e #
""")
TETTO = row(f"""
    # di|come|per|il tetto, # il|come|di massimo|limite,
    tetto, tetto #, tetto di|e|da|a|isee #, oltre #, oltre i|gli|a #, sopra #, sopra i|gli|a #, superiore a #,
    piu di #,
    tetto massimo, limite massimo, limite superiore|massimo|alto #, limite superiore|massimo|alto di|a|e #,
    massimo|max a|ad #, {RIDOTTO} fino a|ai #, {RIDOTTO} entro|sotto i|gli|# #, {PIENO} a|ad #,
    chi supera i|gli|# #, chi supera #, supera i|gli #, {PIENO} {DA} #, {PIENO} {DA} i|gli|a|oltre #, {PIENO}
    a chi ha #, {PIENO} per chi ha #,
    {PIENO} a partire da #,
    {PIENO} scatta|parte|inizia|comincia ... #, {PIENO} che scatta|parte|inizia|comincia ... #,
    dai|da # in su|poi|avanti,
    da # in|di isee in su|poi
""")
_VOLTA = "pasto|buono|corsa|viaggio|biglietto|abbonamento|ora|giorno|settimana|turno|mese|mensile|blocchetto"
TARIFFA = row(f"""
    tariffa, tariffa intera, tariffa massima, tariffa #, tariffa di|e #, tariffa intera|massima #, tariffa
    intera|massima di|e #, retta, retta #, retta di|e|mensile #, costa, costa #, costo, costo di|e #,
    prezzo, prezzo di|e|pieno #, buono pasto, prezzo intero|pieno, pasto|corsa intera|pieno,
    # a|al|all|la|per {_VOLTA}, euro a pasto, euro al mese, un|una|il|la|l|ogni|al|a|all|per {_VOLTA} #,
    pago #, si paga #, si pagano #, costa ... #, massimo e|di #, {PIENO}
    ... che e di #, che e di #, ed e di #, {PIENO} che e #, {PIENO} e #, cioe # a|al|euro
""")

_D_ALTRO = (
    "affitto|fitto|pigione|canone|locazione|mutuo|rendita|stipendio|stipendi|pensione|reddito|redditi|paga|salario"
)
ALTRE_SOMME = (
    *IN_RISPARMI,
    *row(f"""
        {_D_ALTRO} #, {_D_ALTRO} di|d|da|a|e|per|sono #, {_D_ALTRO} mensile|annuo|catastale di|e|da #,
        {_D_ALTRO} pago|paghiamo|prendo|ho #, # di|d|per {_D_ALTRO}, # annui|lordi|netti di {_D_ALTRO}, # l affitto,
        euro di|d|per {_D_ALTRO}, # al|a mese di|d|per {_D_ALTRO}, # in|alla|alle banca|posta|poste,
        ho|abbiamo|pago|paghiamo|prendo|prendiamo # di|d|per {_D_ALTRO}, pago|paghiamo # l affitto,
        ho|abbiamo # in|alla|alle|sul|sui banca|posta|poste|conto|libretto
    """),
)
"""The sums of which an ISEE is made, and that are none: what lies in the bank, a rent, what somebody earns."""

SIAMO = "siamo|stiamo|sono|sto|arriviamo|arrivo|saliamo|scendiamo|rientriamo|viaggiamo|finiamo"
VIENE = "venuto|viene|uscito|esce|risulta|risultato|venuta|uscita"
A_NOI = row(f"""
    {SIAMO} a|sui|sugli #, {SIAMO} intorno a|ai #, a noi|me ... {VIENE} #, ci|mi {VIENE} #, ci|mi e {VIENE} #,
    ci|mi {VIENE} fuori|di #, ci|mi e {VIENE} fuori|di #, a noi|me ... {VIENE} fuori|di #
""")
"""How whoever pays says what ISEE they have, without naming it."""
CHI_PAGA = "quanto|quota|cosa ... paga|pagano|paghi|paghera|pagherebbe|spende|spendono|versa"
CHI_HA = "chi|uno|una|famiglia|signora|signore|persona|cittadino|anziano ... ha|con|avesse|abbia"
"""How it is asked what somebody pays of whom only the ISEE is told."""
SERVIZIO = "mensa|nido|asilo|scuolabus|pasto|pasti|corsa|refezione|trasporto|pre_scuola|doposcuola"
