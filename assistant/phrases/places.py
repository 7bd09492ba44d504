"""Places of Italy, and how people ask for what is done there: by another town, or by the one they live in."""

from __future__ import annotations

from rules_core.rows import row

ANOTHER_PLACE = "Chiedi al Comune o alla Regione di cui parli: gli atti che ho valgono altrove."
PLACES = frozenset(
    """
    abruzzo basilicata calabria campania emilia romagna friuli lazio liguria lombardia marche molise puglia sardegna
    sicilia toscana trentino umbria aosta agrigento alessandria ancona andria arezzo ascoli asti
    avellino bari barletta belluno benevento bergamo biella bologna bolzano brescia brindisi cagliari caltanissetta
    campobasso caserta catania catanzaro chieti como cosenza cremona crotone cuneo enna fermo ferrara firenze foggia
    forli cesena frosinone genova gorizia grosseto imperia isernia aquila latina lecce lecco livorno lodi lucca
    macerata mantova massa carrara matera messina milano modena monza napoli novara nuoro oristano padova palermo parma
    pavia perugia pesaro urbino pescara piacenza pisa pistoia pordenone potenza prato ragusa ravenna reggio rieti
    rimini roma rovigo salerno sassari savona siena siracusa sondrio taranto teramo terni torino trapani trento treviso
    trieste udine varese venezia vercelli verona viareggio vibo vicenza viterbo voghera camaiore pietrasanta
    sanremo rapallo chiavari albenga
    valdostano valdostana ligure liguri lombardo lombarda lombardi emiliano emiliana emiliani toscano toscani friulano
    friulana sardo sarda sardi siciliano siciliana siciliani pugliese pugliesi calabrese calabresi campano campana
    laziale umbro umbra marchigiano marchigiana abruzzese molisano lucano altoatesino trentina
    capannori altopascio seravezza stazzema empoli pontedera carpi faenza imola rho sesto legnano monfalcone chioggia
    """.split()
) - {"fermo", "massa", "andria", "potenza", "latina", "prato", "como", "sesto", "imperia", "reggio", "aquila"}
"""Places of Italy; those of which no document speaks are not ours. Words that mean something else are out."""

_NAMES = "|".join(sorted(PLACES))
THERE = (
    f"comune|regione|provincia|citta|municipio di|del|della|dell|d {_NAMES}",
    f"regione|comune|in|nel|nella|nelle|da|qui|qua {_NAMES}",
    f"residente|residenti|abito|abitiamo|vivo|viviamo|sto|stiamo|qui|qua|trasferit*|mensa|nido|scuolabus a|ad {_NAMES}",
    f"a|ad {_NAMES} ... isee|mensa|nido|asilo|scuolabus|retta|cantier*|soglia|quanto|quale|qual|che|come|si",
    f"isee|regolamento|regolamenti|bando|bandi di|del|della|a|ad {_NAMES}",
    *row(f"comune|comuni|ente|enti|regione|provincia|paese|consorzio {_NAMES}, val|valle d aosta"),
)
"""How people say that they ask for a place."""
OF_A_TOWN = (
    f"comune|municipio|sindaco|ufficio|uffici di|del|della|dell|d {_NAMES}",
    f"mensa|nido|asilo|scuolabus|retta|rette|tariffa|tariffe|soglia|soglie|centri estivi a|ad|di|del|in {_NAMES}",
    f"a|ad|in {_NAMES} con ... isee",
    f"a|ad|in {_NAMES} quanto|quale|qual|che|come|si ... mensa|nido|asilo|scuolabus|retta",
    f"regolamento|regolamenti ... di|del|della|a {_NAMES}",
    f"isee a|ad|di {_NAMES} ... quanto|quale|qual|quanti|come|limite|soglia|massimo",
    f"a|ad|in {_NAMES} la|il|lo|l|le|gli|i|fanno|hanno|danno|c ... mensa|nido|asilo|scuolabus|retta|cantier*|isee",
)
"""How people ask for what a town does."""

_WE_ARE = "abito|abitiamo|vivo|viviamo|sto|stiamo|sono|siamo|residente|residenti"
OF_A_PLACE = row(f"{_WE_ARE} a|ad|di|del|in|nel")
"""How people begin to say where they are from."""
FROM_THERE = (f"{_WE_ARE} a|ad|di|in {_NAMES}", f"{_WE_ARE} nel|del comune di {_NAMES}")
"""How people say that they are of another place themselves."""
SERVICES = row("""
    mensa, nido, asilo, scuolabus, pulmino, refezione, doposcuola, centri|centro estivi|estivo, trasporto|trasporti
    scolastico|scolastici|sociale|disabili|anziani, assistenza domiciliare|a_domicilio, soggiorni estivi
""")
"""What every town does for those who live there."""

LIVING_THERE = row("residen*, risied*, abit*, iscritt*, anagraf*, viv*, stat* di famiglia, nucleo, separa*")
"""That somebody of a household lives in a town, whoever asks for whatever."""
