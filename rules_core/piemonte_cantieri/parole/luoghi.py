"""How people say where a body is: the provinces, and the territories that they make."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.fatti import METROPOLITANO, NORD_EST, SUD_EST, SUD_OVEST, TUTTI
from rules_core.piemonte_cantieri.par_09_risorse import TERRITORI
from rules_core.rows import row
from rules_core.wording import Phrases

PROVINCE: Mapping[str, Phrases] = {
    "alessandria": row("prov al, pr al, provincia al, alessandria, alessandrino"),
    "asti": row("prov at, pr at, provincia at, asti, astigiano"),
    "biella": row("prov bi, pr bi, provincia bi, biella, biellese"),
    "cuneo": row("prov cn, pr cn, provincia cn, cuneo, cuneese"),
    "novara": row("prov no, pr no, provincia no, novara, novarese"),
    "torino": row("prov to, pr to, provincia to, torino, torinese"),
    "vco": row(
        "prov vb, pr vb, provincia vb, vco, verbano, verbania, verbano cusio ossola, cusio, ossola, domodossola"
    ),
    "vercelli": row("prov vc, pr vc, provincia vc, vercelli, vercellese"),
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
