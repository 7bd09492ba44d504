"""How people ask for a higher contribution, and what is left for the body to pay beside it."""

from __future__ import annotations

from rules_core.rows import row

_IN_SU = (
    "alza|alzano|alzate|alzare|alzarci|alzargli|alzarmi|alzarlo|aumenta|aumentano|aumentate|aumentare|aumentarci"
    "|aumentargli|aumentarlo|gonfiare|gonfiarci|gonfiargli|gonfiarlo|incrementa|incrementare|incrementarci|ritoccare"
)
PIU_CONTRIBUTO = row(f"""
    ci|gli|mi|loro|regione {_IN_SU} il|quel|lo contributo|finanziamento,
    di|far|farci|farsi|farmi {_IN_SU} il|quel|lo contributo|finanziamento,
    contributo|finanziamento ... ce|me|glielo|se lo {_IN_SU}
""")
"""That the contribution granted should be more."""
_ENTE = "comune|ente|unione|amministrazione|noi|nostr*|spalle|gobbo|groppone|casse|carico"
_RESTARE = "resta|restano|restera|resterebbe|rimane|rimangono|rimarra|rimarrebbe|tocca|toccano|tocchera|grava"
_SOLDI = "quanto|euro|soldi|cifra|somma|quota"
_DOVERE, _PAGARE = "dobbiamo|dovremo|dovremmo|abbiamo_da", "pagare|versare|mettere|metterci|sborsare|spendere|dare"
_PAGHIAMO = "paghiamo|pagheremo|versiamo|mettiamo|ci_mettiamo|sborsiamo|spendiamo|diamo"
RESTA_ALL_ENTE = row(f"""
    {_SOLDI} ... {_RESTARE} ... {_ENTE}, {_ENTE} ... {_SOLDI} ... {_RESTARE}, {_RESTARE} ... {_ENTE} ... quanto,
    quanto ci rimettiamo|rimette|{_RESTARE}, quanto ... rimette|rimettiamo ... {_ENTE},
    {_ENTE} ... quanto ... rimette|rimettiamo, quanto {_DOVERE} {_PAGARE} noi, noi quanto {_DOVERE} {_PAGARE},
    quanto {_PAGHIAMO} noi, noi quanto {_PAGHIAMO}, noi {_PAGHIAMO} quanto
""")
"""What is left for the body to pay, when the others have paid their share."""
_LO_METTE = (
    "mette|paga|rimborsa|contribuisce|copre|versa|riconosce|da|mettera|paghera|rimborsera|contribuira|coprira|"
    "rimborso|contributo|partecipa"
)
METTE_LA_REGIONE = row(f"""
    regione {_SOLDI} ... {_LO_METTE}, {_SOLDI} {_LO_METTE} ... regione, {_SOLDI} ci|ne|ce_ne {_LO_METTE} ... regione,
    {_LO_METTE} {_SOLDI} ... regione, regione {_LO_METTE} quanto,
    {_SOLDI} arriva|arrivano|abbiamo|ci_torna dalla regione
""")
"""What the Region pays of it."""
NON_PREVENTIVO = PIU_CONTRIBUTO + row("""
    quanto|quanti|somma|cifra|soldi|totale ... prendo|guadagno|percepisco|incasso|piglio|mi_danno|mi_viene|mi_spetta,
    quanto|quanti|somma|cifra|soldi|totale ... mi_entra|mi_pagano|guadagnato|percepito|incassato,
    terminat*|finit*|conclus*|esaurit* ... giornate|gg|giorni, giornate|gg|giorni gia fatt*|svolt*|finanziat*, gia
    fatt*|svolt*|finanziat* ... giornate|gg|giorni, quante|quanti ... ancora|restano|resta, prolung*, prosegu*,
    io|ma|pero|e ne faccio|faro|farei|lavoro|lavorerei|copro #, ne ho fatt*|lavorat*|svolt* #, io ne ho|ha #,
    io ... sol*|soltanto|appena #,
    infortunat*, fatto|fatta|fatti|fatte male, avuto|subito|denunciato|stato|successo un|l infortunio|incidente,
    infortunio|incidente di|a|al|capitato|occorso un|uno|una|cantierista|operaio|operaia|lavoratore|lavoratrice
""")
"""What asks for the pay or the days of a person, of one who is hurt, or for more money, and not for a site's cost."""
