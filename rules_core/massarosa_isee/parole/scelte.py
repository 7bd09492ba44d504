"""How people name a version of the regulation, a service, and whom the service is for."""

from __future__ import annotations

from rules_core.massarosa_isee.act import ACCORDO_SINDACALE, ALLEGATO_C, DELIBERA_69
from rules_core.massarosa_isee.art_03_nucleo import ANZIANO, DISABILE
from rules_core.massarosa_isee.parole.rows import row
from rules_core.wording import Said

VERSIONE = Said(
    words={
        DELIBERA_69: row("""
            delibera 69, delibera n 69, delibera numero 69, delibera del 2005, testo della delibera,
            versione della delibera, regolamento della|di delibera, secondo la delibera, testo di delibera, delibera c,
            testo originario|originale, regola vecchia, vecchio regolamento, delibera consiliare, delibera cc,
            come da delibera, applicando la delibera, delibera del consiglio, prima versione, primo testo
        """),
        ACCORDO_SINDACALE: row("""
            accordo sindacale, accordo con i sindacati, accordo dei sindacati, testo ... sindacati,
            versione ... sindacati, versione sindacale, testo concordato, verbale di accordo, accordo del 30 maggio,
            versione concordata
        """),
        ALLEGATO_C: row("allegato c, versione c, testo c"),
    },
)

DESTINATARIO = Said(
    words={
        ANZIANO: row("anziano|anziana|anziani|anziane, vecchio|vecchia|vecchietta|vecchietto, terza eta"),
        DISABILE: row("disabile|disabili, disabilita, handicap, handicappato|handicappata, invalido|invalida"),
    },
)

SERVIZIO = Said(
    words={
        "a1": row("""
            assistenza domiciliare, aiuto domiciliare, assistenza a domicilio, aiuto a domicilio, assistenza a casa,
            aiuto a casa, assistenza in casa, sad, assistente domiciliare, lettera a 1
        """),
        "a2": row("""
            trasporto sociale, trasporto ... anziani|disabili|anziano|disabile, accompagnamento ... visite,
            pulmino ... anziani|disabili, lettera a 2
        """),
        "a3": row("""
            soggiorno estivo, soggiorni estivi, soggiorno ... anziani, soggiorni ... anziani, soggiorno al mare,
            soggiorni al mare, vacanze ... anziani, vacanza ... anziani, gita ... anziani, villeggiatura, lettera a 3
        """),
        "b1": row("""
            alloggio|alloggi, alloggi ... casi sociali, assegnazione ... casa|alloggio|alloggi, casi sociali,
            caso sociale, casa popolare, case popolari, casa dal comune, lettera b 1
        """),
        "b2": row("""
            contributo economico, contributi economici, prestazioni economiche, prestazione economica,
            aiuto economico, aiuti economici, sussidio comunale, emergenza abitativa, riduzione ... imposte|ici|tasse,
            sconto ... tasse|ici|imposte, lettera b 2
        """),
        "c1": row("asilo nido, asili nido, nido, nidi, asilo, lettera c 1"),
        "c2": row("""
            servizi educativi, servizio educativo, servizi ... infanzia, servizio ... infanzia, ludoteca,
            spazio gioco, prescuola, pre scuola, doposcuola, dopo scuola, lettera c 2
        """),
        "c3": row("""
            mensa, mensa scolastica, mense scolastiche, refezione, refezione scolastica, pasti ... scuola,
            pasto ... scuola, mangia a scuola, mangiano a scuola, lettera c 3
        """),
        "c4": row("""
            trasporto scolastico, trasporti scolastici, scuolabus, pulmino della scuola, pulmino, pullmino,
            pulmino scolastico, bus ... scuola, autobus ... scuola, pullman ... scuola, trasporto ... scuola,
            lettera c 4
        """),
        "c5": row("""
            centro estivo, centri estivi, campo estivo, campi estivi, campi solari, campo solare, colonia, colonie,
            attivita estive, lettera c 5
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
)
