"""How people state the facts of a person who asks to take part."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.parole.requisiti_persona_cantieri import DI_ALTRI_CANTIERI
from rules_core.piemonte_cantieri.parole.requisiti_persona_disagio import DI_DISAGIO
from rules_core.piemonte_cantieri.parole.requisiti_persona_lavoro import DI_LAVORO
from rules_core.piemonte_cantieri.parole.requisiti_persona_prestazioni import DI_PRESTAZIONI
from rules_core.rows import row
from rules_core.wording import Said

_A_WHILE = "|".join(
    (*map(str, range(1, 31)), *"due tre quattro cinque sei sette otto nove dieci quindici venti".split())
)
_CHILD = "|".join((*(str(n) for n in range(1, 14)), *"due tre quattro cinque sei sette otto nove dieci undici".split()))

SAID: Mapping[str, Said] = {
    "eta": Said(
        near=row("""
            eta, ho # anni, # anni, # anni compiuti, compio # anni, compiuto # anni, compiuti # anni, ne ho #, ho #,
            di # anni, # a, # aa, anni #, eta #, # compiut*, ne ha #, ha #, ha # anni, ne tengo #, tengo #, tiene #,
            compiut* #, fatti #, ne conto #, anni ne ho|ha|conto|fa #, anni ... conto #, sono # anni, # suonat*,
            # primavere, eta anagrafica, anni e #, di # anni in stato|carico|cerca|possesso|condizioni,
            # anni in stato|carico|cerca|possesso|condizioni
        """),
        unlike=row(f"""
            da # anni, # anno, un anno, meno di # anni, manc* ... # anni, pension* ... # anni, # anni ... pension*,
            # mesi, # mese, # anni che non|nn|nun|lavoro|cerco|sono|faccio|vivo|aspetto, sono|fa|quasi|da # anni che,
            compio|compie|compira|compiro|faro|fara # anni, ne compio|faccio #, tra # anni, fra # anni, entro # anni,
            per # anni, # anni di contributi, # anni di lavoro,
            ho|abbiamo|ha|con un|una|due|tre|mio|mia|i|le figli*|bambin* di|ha #, figli* piccol* di #, bambin* di #,
            {_CHILD} anni|anno, mancano # anni, dopo # anni, # anni di cantiere, # anni di|a scuola, scuola ... # anni,
            # anni fabbrica|passati|trascorsi|buttati|filati|prima|dopo, {_A_WHILE} anni senza,
            # anni in|nel|nella|nello|come|sotto|con|presso|al|alla, # ore|gg|giorni|euro, ultimi # anni,
            # anni o meno, i # li|anni|nn faccio|compio|compi|fa, i # li, vado|va per i #, studi* ... # anni,
            ne faccio|fa|compie #, ho|ha # figli*|bambin*|minor*, # figli*|bambin*, padre|madre|marito|moglie di #,
            minimo|almeno|ancora # anni, prima|oltre|meno|piu di|dei # anni, non prima di|dei # anni, altri # anni,
            anni # alla|dalla|di pension*|contributi
        """),
    ),
    **DI_DISAGIO,
    **DI_LAVORO,
    **DI_PRESTAZIONI,
    **DI_ALTRI_CANTIERI,
}
