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
_NEEDED = "servono|serve|occorrono|occorre|bisogna|necessari*|obbligatori*|devo|deve|dovrei|bastano|basta"
_ASKED = "servono|occorrono|bastano|vogliono|richiedono|chiedono|chiede|richiede|richiesti|vuole|volevano|impone"
_ARTICLE = "i|gli|ai|agli|tutti|almeno|ancora"

# The age that the call asks for, spoken of by whoever has not reached it, or asks whether it is needed: nobody's age.
_OF_THE_CALL = row(f"""
    non|nn|nun ho|ha|abbia|avessi|avesse|hanno|avendo|avere|aver|ebbi #,
    non|nn|nun|ne ho|ha|abbia|avessi|avesse|avendo|avere|aver {_ARTICLE} #, non|nn|nun ne|si ho|ha|hanno|avendo #,
    non|nn|nun ho|ha|abbia|avendo|avere|aver ancora|gia|mica i #, non|nn|nun ne|si ho|ha|hanno ancora|gia|mica #,
    non|nn|nun ho|ha|abbia|avendo|avere|aver ancora|gia|mica tutti i #,
    non|nn|nun ho|ha|abbia|avendo|avere|aver compiut*|raggiunt*|fatto|fatti #,
    non|nn|nun ho|ha|abbia|avendo|avere|aver compiut*|raggiunt*|fatto|fatti i #,
    non|nn|nun ho|ha|abbia|avendo|avere|aver ancora|gia compiut*|raggiunt*|fatto|fatti #,
    non|nn|nun ho|ha|abbia|avendo|avere|aver ancora|gia compiut*|raggiunt*|fatto|fatti i #,
    non|nn|nun avendone|averne #, non|nn|nun avendone|averne ancora #, senza avere|aver|averne|compiere|i #,
    senza avere|aver|compiere ancora|almeno|compiuto|i|gli #, senza aver|avere ancora|gia compiuto|i #,
    senza aver|avere compiuto i #,
    non|nn|nun arrivo|arriva|arrivi|arrivando|raggiungo|raggiunge|raggiunga|raggiungendo ... #,
    arrivare|raggiungere a|ai|agli|i #, aspettare|attendere|aspetto ... #,
    # non|nn|nun li|ce_li|ne ho|ha, # anni|compiuti non|nn|nun li|ce|ne ho|ha|l,
    manc* # anni|anno|mesi|mese a|ai|agli|per|dai #,
    manc* # anni|anno|mesi|mese per|dai|prima i|dei #,
    manc* un|qualche|poco|pochi anno|mese|mesi|anni|tempo a|ai|per #,
    manc* poco|pochi|ancora ai|a #,
    {_NEEDED} ... avere|averne #, {_NEEDED} ... avere|averne almeno|i #, {_ASKED} #, {_ASKED} {_ARTICLE} #,
    minima|minimo|limite|soglia ... #, sotto|sopra|under|entro|oltre|verso i|gli #,
    # richiesti|previsti|fissati|chiesti,
    # anni richiesti|previsti|fissati|chiesti, # del|dal bando, # anni del|dal bando, quelli|chi|uno|persone con #
""")

_QUALCUNO = (
    "uomo|donna|signore|signora|signor|ragazzo|ragazza|persona|giovane|utente|cittadino|cittadina|"
    "candidato|candidata|assistito|assistita"
)
SAID: Mapping[str, Said] = {
    "eta": Said(
        near=row(f"""
            eta, ho # anni, # anni|anno, # anni compiuti, compio # anni, compiuto # anni, compiuti # anni, ne ho #,
            ho #, di # anni, # a, # aa, anni #, eta #, # compiut*, ne ha #, ha #, ha # anni, ne tengo #, tengo #,
            tiene #,
            compiut* #, fatti #, ne conto #, anni ne ho|ha|conto|fa #, anni ... conto #, sono # anni, # suonat*,
            # primavere, eta anagrafica, anni e #, di # anni in stato|carico|cerca|possesso|condizioni,
            # anni in stato|carico|cerca|possesso|condizioni,
            {_QUALCUNO} ... di # anni con|come|senza|in, {_QUALCUNO} # anni con|come|senza|in,
            disoccupato|disoccupata di # anni con|come|senza
        """),
        unlike=row(f"""
            da # anni, 1 anno, un anno, meno di # anni, manc* ... # anni, pension* ... # anni, # anni ... pension*,
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
        """)
        + _OF_THE_CALL,
    ),
    **DI_DISAGIO,
    **DI_LAVORO,
    **DI_PRESTAZIONI,
    **DI_ALTRI_CANTIERI,
}
