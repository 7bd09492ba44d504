"""How people name a version of the regulation, a service, and whom the service is for."""

from __future__ import annotations

from rules_core.massarosa_isee.act import ACCORDO_SINDACALE, ALLEGATO_C, DELIBERA_69
from rules_core.massarosa_isee.art_03_nucleo import ANZIANO, DISABILE
from rules_core.massarosa_isee.parole.parenti import ANZIANI
from rules_core.rows import row
from rules_core.wording import Said

CHI_E_QUANDO = row("""
    chi fissa|decide|stabilisce|approva|determina|aggiorna|rivede|delibera|sceglie|cambia ...
    soglia|soglie|tetto|tetti|esenzion*|fasce|limiti|limite|tariff*, ogni quanto, ogni quanti, con che|quale
    frequenza|cadenza|periodicita, quanto spesso, chi la|le|lo|li decide|fissa|stabilisce|approva|aggiorna|sceglie,
    soglia|soglie|tetto|tetti|fasce ... quando|chi cambia|cambiano|aggiorna|aggiornano|decide|decidono,
    da|di chi e|sono|viene|vengono decis*|fissat*|stabilit*, quando si|vengono|viene
    aggiorna|aggiornano|aggiornat*|rivist*|rivedono|cambiat*|decis*|fissat*|fissano|decidono
""")
"""How people ask who fixes the thresholds, and how often."""

VERSIONE = Said(
    words={
        DELIBERA_69: row("""
            delibera 69, delibera n 69, delibera numero 69, delibera del 2005, testo della delibera,
            versione della delibera, regolamento della|di delibera, secondo la delibera, testo di delibera, delibera c,
            testo originario|originale, regola vecchia, vecchio regolamento, delibera consiliare, delibera cc,
            c c 69, delibera c c, testo|versione ... 69, c c 69 2005, testo|versione|delibera|deliberazione c c 69,
            come da delibera, applicando la delibera, delibera del consiglio, prima versione, primo testo
        """),
        ACCORDO_SINDACALE: row("""
            accordo sindacale, accordo con i sindacati, accordo dei sindacati, testo ... sindacati,
            versione ... sindacati, versione sindacale, testo concordato, verbale di accordo, accordo del 30 maggio,
            versione concordata, accordo oo ss, accordo ... organizzazioni, accordo oo, testo 30 05|5 2005,
            accordo del 2005, concordat* ... sindacat*, quello ... sindacati, accordo ... sindacat*
        """),
        ALLEGATO_C: row("allegato c, all c, versione c, testo c"),
    },
    unlike=row("testo c c"),
)

_MEGLIO = "conviene|converrebbe|meglio"
"""Whoever asks which household is better asks it of an old person: of others the act leaves it to the services."""

_CHI_STA_CON_LORO = "figlia|figlio|figli|nuora|genero|nipote|nipoti|cognata|cognato"
_DUE = "due|tre|quattro|cinque|sei|#"
QUALE_NUCLEO = f"""
    tutti|tutte o|oppure solo|soltanto il|la|di|quello|quella suo|sua|lui|lei,
    {_MEGLIO} ... in {_DUE} o|oppure in|da {_DUE}|solo|sola, {_MEGLIO} in {_DUE} o|oppure in|da {_DUE}|solo|sola,
    {_MEGLIO} da_solo|sola o|oppure in|con, {_MEGLIO} da solo|sola o|oppure in|con,
    {_MEGLIO} contar*|mettere|considerare|includere|escludere ... {_CHI_STA_CON_LORO} o|oppure no|meno|escluder*,
    senza contare|considerare|mettere|includere la|il|l|i nuora|genero|nipote|nipoti|cognata|cognato
"""
"""How people ask with how many of a household the ISEE is better."""
_VECCHI = "|".join(map(str, range(70, 105)))
_A_CASA = "domiciliare|domicilio|sociale|soggiorno|sad"

DESTINATARIO = Said(
    words={
        ANZIANO: row(f"""
            anziano|anziana|anziani|anziane, vecchio|vecchia|vecchietta|vecchietto, terza eta,
            nucleo estratto|ristretto|separato|a_parte|a_se, quello|isee estratto, estrarre, estrazione,
            {_MEGLIO} ... solo|soltanto|solamente lui|lei|suo|sua|mamma|papa|babbo|nonna|nonno,
            {_MEGLIO} ... solo|soltanto|solamente il|la suo|sua|mamma|papa|babbo|nonna|nonno|madre|padre,
            solo|soltanto|solamente lui|lei|suo|sua o|oppure|e tutti|tutte|insieme|completo|intero,
            intero|completo|tutti|tutte o|oppure solo|soltanto suo|sua|lui|lei,
            tutti|tutte e due o|oppure solo|soltanto,
            solo|soltanto suo|sua o|oppure di|con tutti|tutte,
            isee solo|soltanto di|per|della|del mia|mio|nostra|nostro|la|il {ANZIANI},
            {_MEGLIO} ... solo|soltanto|solamente mia|mio|nostra|nostro {ANZIANI}, {_MEGLIO} contare|mettere anche me,
            {QUALE_NUCLEO},
            {_A_CASA} per|a|alla|al|di ... {_VECCHI}, {_A_CASA} per|a|alla|al|di ... ... {_VECCHI},
            {_VECCHI} anni ... {_A_CASA}, {_VECCHI} anni ... ... {_A_CASA}
        """),
        DISABILE: row("disabile|disabili, disabilita, handicap, handicappato|handicappata, invalido|invalida"),
    },
    unlike=row("lavor* ... anziano|anziana|anziani|anziane, badante ... anziano|anziana, signora anziana"),
)

SERVIZIO = Said(
    words={
        "a1": row("""
            assistenza|aiuto domiciliare, assistenza|aiuto a domicilio|casa, assistenza|aiuto in casa,
            servizio domiciliare,
            sad, assistente domiciliare, operatrice|operatore|signora|donna|oss ... casa|domicilio, aiutarl* ... casa,
            pasti a domicilio, lettera a 1
        """),
        "a2": row("""
            trasporto sociale, trasporto ... anziani|disabili|anziano|disabile|anziana,
            accompagnamento ... visite|terapia|ospedale, pulmino|navetta ... anziani|disabili, lettera a 2
        """),
        "a3": row("""
            soggiorno|soggiorni estivo|estivi|marino|marini|montano|montani|climatico|climatici,
            soggiorn*|vacanz*|gita|gite|villeggiatura|ferie ... anzian*|pensionati|terza,
            anziani|pensionati ... mare|montagna|terme|soggiorno|vacanza|villeggiatura, soggiorno|soggiorni al|in|a
            mare|montagna|terme, villeggiatura, lettera a 3
        """),
        "b1": row("""
            alloggio|alloggi, alloggi ... casi sociali, assegnazione ... casa|alloggio|alloggi|appartamento,
            casi sociali,
            caso sociale, casa|case popolare|popolari, casa|appartamento|tetto dal|del comune, appartamento comunale,
            lettera b 1
        """),
        "b2": row("""
            contributo|contributi economico|economici, prestazione|prestazioni economiche|economica,
            aiuto|aiuti|sostegno economico|economici, sussidio|sussidi comunale|comunali, emergenza abitativa,
            riduzione|riduzioni|sconto|sconti ... imposte|imposta|ici|imu|tasse|tassa, bollette arretrate,
            affitto arretrato,
            lettera b 2
        """),
        "c1": row("asilo nido, asili nido, nido, nidi, asilo, micronido, lettera c 1"),
        "c2": row("""
            servizi|servizio educativi|educativo, servizi|servizio ... infanzia, ludoteca, spazio gioco, prescuola,
            pre scuola, doposcuola, dopo scuola, baby parking, lettera c 2
        """),
        "c3": row("""
            mensa|mense, mensa|mense scolastica|scolastiche, refezione, refezione scolastica,
            pasti|pasto|pranzo|pranzi ... scuola|scolastico|scolastici|asilo, mangia|mangiano|mangiare a|alla scuola,
            scuola ... pranzo, lettera c 3
        """),
        "c4": row("""
            trasporto|trasporti scolastico|scolastici, scuolabus, scuola bus, pulmino|pullmino,
            pulmino|pullmino|bus|autobus|pullman|corriera|navetta|giallo ... scuola|scolastico, trasporto ... scuola,
            lettera c 4
        """),
        "c5": row("""
            centro|centri estivo|estivi, campo|campi estivo|estivi|solare|solari|scuola estivi, colonia, colonie,
            attivita estive, grest, ludoteca estiva, animazione estiva, lettera c 5
        """),
        "d1": row("""
            agevolazion* ... pensionat*, esenzion* ... pensionat*, sconto ... pensionat*, sconti ... pensionat*,
            tariffe ... pensionat*, tasse ... pensionat*, lettera d 1
        """),
        "d2": row("""
            agevolazion* tributarie ... famigli*, agevolazion* tariffarie ... famigli*, esenzion* ... famigli*,
            agevolazion* ... nuclei, tasse ... famigli*, lettera d 2
        """),
    },
    unlike=row("""
        franchig* ... casa|abitazione|affitto, alloggio in|di residenza|locazione|affitto|proprieta|comodato|uso,
        alloggio proprio|loro|suo|erp|a,
        alloggio popolare|comunale|del|dal, in un alloggio, contributo|contributi affitto
    """),
)
