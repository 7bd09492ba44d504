"""How people say where a body is: the provinces, and the territories that they make."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.fatti import METROPOLITANO, NORD_EST, SUD_EST, SUD_OVEST, TUTTI
from rules_core.piemonte_cantieri.par_09_risorse import TERRITORI
from rules_core.rows import row
from rules_core.wording import Phrases


def _sigla(letters: str, names: str) -> Phrases:
    """A province by its letters, after the word or in brackets after a name ("Ovada (AL)"), and by its names."""
    return row(f"prov|pr|provincia {letters}, prov|pr|provincia di {letters}, sigla{letters}, {names}")


PROVINCE: Mapping[str, Phrases] = {
    "alessandria": _sigla("al", "alessandria, alessandrino"),
    "asti": _sigla("at", "asti, astigiano"),
    "biella": _sigla("bi", "biella, biellese"),
    "cuneo": _sigla("cn", "cuneo, cuneese"),
    "novara": _sigla("no", "novara, novarese"),
    "torino": _sigla("to", "torino, torinese"),
    "vco": _sigla("vb", "vco, verbano, verbania, verbano cusio ossola, cusio, ossola, domodossola"),
    "vercelli": _sigla("vc", "vercelli, vercellese"),
}
_NOMI: Mapping[str, Phrases] = {
    SUD_EST: row("sud est, sudest, quadrante se"),
    NORD_EST: row("nord est, nordest, quadrante ne"),
    SUD_OVEST: row("sud ovest, sudovest, quadrante so"),
    METROPOLITANO: row(
        "metropolitano, metropolitana, area metropolitana, citta metropolitana, cm di torino, cmto, cm to"
    ),
}
QUADRANTI: Mapping[str, Phrases] = {
    nome: (*_NOMI[nome], *(phrase for provincia in TERRITORI[nome].province for phrase in PROVINCE[provincia]))
    for nome in TERRITORI
}
QUADRANTI_E_TUTTI: Mapping[str, Phrases] = {
    **QUADRANTI,
    TUTTI: row("""
        tutti i quadranti, ogni quadrante, tutti gli ambiti, ogni ambito, qualsiasi quadrante, tutto il piemonte
    """),
}
_PAGA = "rimbors*|paga|pagano|paghera|passa|passano|passera|da|danno|dara|darebbe|riconosc*|manda|versa|eroga|finanzia"
_DICE = (
    "detto|scritto|risposto|chiesto|mandato|fatto|dicono|scrivono|rispondono|chiedono|mandano|fanno|vogliono|hanno|"
    "chiamano|telefonano|arriv*|avvisano"
)
IN_REGIONE = row(f"""
    ci|vi|mi|ce|me|lo|li {_PAGA} torino, ci|vi|mi|ce|me {_PAGA} poi|in_tutto|alla_fine torino,
    torino ci|vi|mi|ce|me|non_ci|poi_ci *, torino risponde|decide|autorizza|approva|dice|vuole|chiede|firma,
    soldi|contributo|rimborso|saldo|anticipo|permesso|ok|benestare|autorizzazione|parere|risposta|lettera|mail|pec
    a|da|di torino, soldi|contributo|rimborso|saldo|anticipo|permesso|ok|benestare|autorizzazione|parere|risposta
    ... arriv*|vien* da torino, chied*|chiest*|scriv*|scritt*|mand*|invi*|spedi*|telefon*|chiam*|domand* ... a torino,
    da torino ... {_DICE}, {_DICE} da torino, quelli|uffici|ufficio|funzionari|funzionario|dirigente di|a torino,
    regione a|di torino, firm* ... regione a torino, decid*|decis* a torino
""")
"""Torino as the seat of the Region, which pays and answers: no place where a body is."""
