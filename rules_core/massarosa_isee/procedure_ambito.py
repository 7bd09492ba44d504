"""Art. 1, 2 and 7: what the regulation applies to, and which criteria stand beside the ISEE."""

from __future__ import annotations

from rules_core.massarosa_isee.procedure_voce import DEI_SINDACATI, DEL_COMUNE, voce

AMBITO = (
    voce(
        "ambito",
        "rapporto_con_altri_regolamenti",
        "Il regolamento completa ogni altra regola comunale su agevolazioni che dipendono dalla situazione economica.",
        "art.1/comma.6",
    ),
    voce(
        "ambito",
        "servizi_con_tariffa_agevolata",
        "L'ISEE si applica ai servizi sociali la cui tariffa agevolata dipende dalla situazione economica di chi ne"
        " beneficia.",
        "art.2/comma.1",
        *DEL_COMUNE,
    ),
    voce(
        "ambito",
        "servizi_non_destinati_a_tutti",
        "L'ISEE si applica ai servizi sociali non destinati a tutti, o il cui costo varia con la situazione economica.",
        "art.2/comma.1",
        *DEI_SINDACATI,
    ),
    voce(
        "ambito",
        "altre_prestazioni_di_legge",
        "L'ISEE si applica anche alle altre prestazioni agevolate che la legge affida al Comune, se dipendono dalla"
        " situazione economica della famiglia.",
        "art.2/comma.3",
    ),
    voce(
        "ambito",
        "criteri_di_legge",
        "Il regolamento non si applica dove una legge o una norma superiore fissa criteri propri.",
        "art.2/comma.4",
    ),
    voce(
        "ambito",
        "senza_agevolazioni",
        "Il regolamento non si applica ai servizi senza agevolazioni, né ai contributi che non dipendono dalla"
        " situazione economica.",
        "art.2/comma.5",
    ),
    voce(
        "criteri",
        "ulteriori_criteri",
        "Il Comune può aggiungere all'ISEE altri criteri di selezione.",
        "art.7/comma.1",
        chi="comune",
    ),
    voce(
        "criteri",
        "dove_si_trovano_i_criteri",
        "Gli altri criteri stanno nelle disposizioni attuative di ciascun servizio.",
        "art.7/comma.2",
        *DEL_COMUNE,
        chi="comune",
    ),
    voce(
        "criteri",
        "criteri_concertati",
        "Gli altri criteri stanno nelle disposizioni attuative di ciascun servizio, dopo averne discusso con i"
        " sindacati.",
        "art.7/comma.2",
        *DEI_SINDACATI,
        chi="comune",
    ),
)
