"""The act and its versions; every article registers its norms here."""

from __future__ import annotations

from datetime import date

from rules_core.acts import Act, End

DELIBERA_69, ACCORDO_SINDACALE, ALLEGATO_C = "delibera-69", "accordo-sindacale", "allegato-c"

SUPERATO = "disciplina_superata"

regolamento = Act("massarosa-isee", default=ALLEGATO_C, versions=(DELIBERA_69, ACCORDO_SINDACALE, ALLEGATO_C))
regolamento.end = End(
    date(2015, 1, 1),
    SUPERATO,
    "Il regolamento poggia sul D.Lgs. 109/1998; dal 2015 l'ISEE si calcola con le regole nazionali del D.P.C.M."
    " 159/2013, che non sono tra i documenti.",
    "art.1",
)
