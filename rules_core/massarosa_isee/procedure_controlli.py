"""Art. 11 to 14: checks and what follows from them, yearly tariffs, appeals, how long the regulation holds."""

from __future__ import annotations

from rules_core.massarosa_isee.art_08_09_13_termini import GIORNI_PER_IL_RICORSO, GIORNI_PER_LA_DECISIONE
from rules_core.massarosa_isee.art_12_compartecipazione import SOGLIA_MINIMA, TETTO_MINIMO
from rules_core.massarosa_isee.procedure_voce import DEI_SINDACATI, DEL_COMUNE, voce
from rules_core.parameters import as_printed

CONTROLLI = (
    voce(
        "controlli",
        "verifica",
        "Il Comune controlla famiglia, redditi e patrimoni dichiarati da chi è ammesso, confrontandoli con i dati del"
        " Ministero delle Finanze.",
        "art.11/comma.1",
        chi="comune",
    ),
    voce(
        "controlli",
        "documenti",
        "Il Comune può chiedere documenti che provino i dati dichiarati, anche per correggere piccoli errori.",
        "art.11/comma.2",
        chi="comune",
    ),
    voce(
        "controlli",
        "collaborazione",
        "Per fare prima, il Responsabile di Settore può chiedere all'interessato i documenti che ha.",
        "art.11/comma.3",
        chi="comune",
    ),
    voce(
        "controlli",
        "piano",
        "I controlli seguono un piano, che la Giunta delibera ogni anno entro il termine del bilancio di previsione.",
        "art.11/comma.4",
        *DEL_COMUNE,
        chi="giunta",
        termine="ogni anno, entro il termine del bilancio di previsione",
    ),
    voce(
        "controlli",
        "piano",
        "I controlli si fanno anche secondo un piano, che la Giunta delibera ogni anno entro il termine del bilancio di"
        " previsione.",
        "art.11/comma.4",
        *DEI_SINDACATI,
        chi="giunta",
        termine="ogni anno, entro il termine del bilancio di previsione",
    ),
    voce(
        "conseguenze",
        "conseguenze",
        "Se i dati sono incompleti o non veri, o se i documenti chiesti con raccomandata non arrivano, i benefici sono"
        " revocati, e le somme possono essere recuperate con gli interessi legali; restano le altre conseguenze di"
        " legge.",
        "art.11/comma.5",
        chi="comune",
    ),
)

TARIFFE = (
    voce(
        "tariffe",
        "minimo_della_soglia",
        f"La soglia di esenzione non può essere inferiore a {as_printed(SOGLIA_MINIMA)} euro.",
        "art.12/comma.1",
    ),
    voce(
        "tariffe",
        "soglie_dell_anno",
        "Soglie di esenzione, tetti e tariffe li fissa ogni anno il Comune, con gli atti che li adottano.",
        "art.12/comma.2",
        *DEL_COMUNE,
        chi="comune",
        termine="ogni anno",
    ),
    voce(
        "tariffe",
        "soglie_concertate",
        "Soglie e tetti li fissa ogni anno la Giunta, dopo averne discusso con i sindacati; seguono comunque l'indice"
        " ISTAT.",
        "art.12/comma.2",
        *DEI_SINDACATI,
        chi="giunta",
        termine="ogni anno",
    ),
    voce(
        "tariffe",
        "minimo_del_tetto",
        f"Il tetto oltre il quale la tariffa è intera non può essere inferiore a {as_printed(TETTO_MINIMO)} euro.",
        "art.12/comma.3",
    ),
    voce(
        "tariffe",
        "rette_personalizzate",
        "L'ISEE serve a stabilire rette personalizzate nei servizi a domanda individuale, salvi gli arrotondamenti.",
        "art.12/comma.4",
        *DEL_COMUNE,
    ),
    voce(
        "tariffe",
        "valori_per_anziani_e_famiglie",
        "Per le agevolazioni fiscali e tariffarie di anziani e famiglie, Comune e sindacati concordano ogni anno i"
        " valori ISEE nell'accordo sul bilancio.",
        "art.12/comma.4",
        *DEI_SINDACATI,
        chi="comune",
        termine="ogni anno",
    ),
)

RICORSI = (
    voce(
        "ricorsi",
        "ricorso",
        "Contro il calcolo dell'ISEE si può fare ricorso per iscritto.",
        "art.13/comma.1",
        chi="richiedente",
        termine=f"{as_printed(GIORNI_PER_IL_RICORSO)} giorni dal ricevimento della comunicazione",
    ),
    voce(
        "ricorsi",
        "decisione",
        "Sul ricorso decide l'ente.",
        "art.13/comma.2",
        chi="comune",
        termine=f"{as_printed(GIORNI_PER_LA_DECISIONE)} giorni dal ricevimento del ricorso",
    ),
)

VIGENZA = (
    voce(
        "vigenza",
        "entrata_in_vigore",
        "Il regolamento entra in vigore dopo l'approvazione del Consiglio Comunale.",
        "art.14/comma.1",
    ),
    voce("vigenza", "gradualita", "Il regolamento si applica ai servizi con gradualità.", "art.14/comma.2"),
    voce(
        "vigenza",
        "norme_in_contrasto",
        "Le norme di altri regolamenti in contrasto con questo sono modificate o revocate, finché non sono riviste.",
        "art.14/comma.4",
    ),
    voce("vigenza", "rinvio", "Per ciò che il regolamento non dice valgono le leggi vigenti.", "art.14/comma.5"),
    voce(
        "vigenza",
        "aggiornamento",
        "I regolamenti di settore si concertano con le parti sociali; questo si aggiorna secondo gli accordi che i"
        " Comuni sottoscrivono.",
        "art.14/comma.6",
        *DEL_COMUNE,
    ),
    voce(
        "vigenza",
        "aggiornamento_annuale",
        "I regolamenti di settore si concertano con le parti sociali; questo si verifica e si aggiorna ogni anno.",
        "art.14/comma.6",
        *DEI_SINDACATI,
        termine="ogni anno",
    ),
)
