"""How people ask for the indemnity of a month and of an injury, and how they are told."""

from __future__ import annotations

from rules_core.piemonte_cantieri.parole import chiamate, contributo
from rules_core.piemonte_cantieri.parole.infortunio_fatti import INFORTUNIO as INFORTUNIO_FATTI
from rules_core.piemonte_cantieri.parole.mese_fatti import PRESENZE as PRESENZE_FATTI
from rules_core.rows import row
from rules_core.wording import Figure, Told, Wording

_MALE = (
    "si|mi|s|ti sono|e|era|fossi|fosse"
    " rott*|tagliat*|fratturat*|slogat*|ferit*|ustionat*|bruciat*|schiacciat*|stort*|scottat*"
)
_CORPO = "braccio|gamba|polso|caviglia|piede|mano|dito|ginocchio|spalla|schiena|testa|costola|naso|clavicola|gomito"

PRESENZE = Wording(
    subject="l'indennità del mese",
    stays=("ore_settimanali",),
    asked=(
        "Quanto danno al mese?",
        "Quanto prendo questo mese al cantiere?",
        "La paga del mese di ottobre al cantiere",
        "Quanto mi arriva per i giorni lavorati nel mese?",
        "Quanto prendo se sono mancato qualche giorno?",
        "Mi hanno tolto delle giornate, quanto mi devono dare per questo mese?",
        "Quanto mi danno con queste presenze e queste assenze?",
        "Sono stato assente: quanto perdo della paga del mese?",
        "Importo del mese con giorni di presenza e di assenza",
        "Quanto mi spetta a fine mese con le giornate che ho fatto?",
        "Ho fatto qualche giorno di assenza, quanto mi pagano?",
        "Calcola l'indennità mensile del cantierista",
        "Indennità mese: presenze, assenze giustificate, recuperi",
        "Sono stato malato alcuni giorni, li perdo?",
        "Sono mancata senza avvisare, quanto mi tolgono?",
        "Se recupero le ore di permesso mi pagano tutto il mese?",
        "Sono stato ricoverato in ospedale, i giorni me li pagano?",
        "Quanti soldi arriva me questo mese cantiere?",
        "Stipendio del cantiere di questo mese",
        "Devo liquidare le indennità del mese di un partecipante, come si calcola?",
        "Ho lavorato tutto il mese, quanto ricevo?",
        "Le assenze quanto incidono sulla paga del mese?",
        "Il mese scorso ho lavorato tanti giorni e alcuni ero malato con il certificato: quanto mi danno?",
        "Presenze, assenze giustificate, ingiustificate e ricovero del mese: quanto liquidiamo?",
        "Quanto guadagno al mese se lavoro tante giornate con queste ore?",
        "Quanto prendo al mese facendo tutti i giorni con queste ore?",
        "Un giorno di permesso recuperato, il resto lavorato: che importo mi arriva?",
        "È sparito alcuni giorni senza avvisare: quanto gli spetta per il mese?",
        "Quante giornate mi pagano e quante ne perdo?",
        "Liquidazione mensile cantierista con giornate di ricovero",
        "Ho preso dei giorni di permesso e poi li ho recuperati: quanto mi danno?",
        "Quanto si guadagna al mese con il cantiere?",
        "Conteggio presenze mensili e importo da pagare",
        "Se faccio tutte le giornate quanto porto a casa al mese?",
        "La busta del cantiere di questo mese di quanto sarà?",
    ),
    calls=chiamate.PRESENZE,
    unlike=chiamate.NON_PRESENZE,
    said=PRESENZE_FATTI,
    told=(
        Told("Per questo mese spettano {indennita:euro}."),
        Told(
            "Per dire quanto spetta per questo mese manca ancora qualche dato.",
            {"indennita": (None,)},
        ),
        Told("Giornate pagate: {giornate_indennizzate}; giornate perse, che non si pagano: {giornate_perse}."),
    ),
    then=(
        Told(
            "Un'assenza giustificata si può recuperare, se l'ente e chi partecipa sono d'accordo, entro il mese"
            " successivo; una ingiustificata no ({#2.3/capoverso.3})."
        ),
        Told("Nei giorni di ricovero l'indennità spetta, ma non oltre la fine del progetto ({#2.3/capoverso.5})."),
    ),
)

_ALL_ENTE = Told(
    "Su quel che paga l'ente la Regione contribuisce al massimo con {contributo_regionale_massimo:euro}: almeno"
    " {a_carico_ente:euro} restano all'ente."
)
INFORTUNIO = Wording(
    subject="l'infortunio in cantiere",
    stays=("ore_settimanali",),
    asked=(
        "Mi sono fatto male al cantiere, mi pagano lo stesso?",
        "Chi paga i giorni di infortunio?",
        "Sono caduto o scivolato in cantiere: chi mi paga?",
        "Ripartizione dei costi di un infortunio",
        "Un cantierista si è infortunato: quanto paga l'ente e quanto l'INAIL?",
        "Infortunio cantierista: ripartizione ente, INAIL, Regione",
        "Quanto prendo se sono a casa per infortunio?",
        "I primi giorni di infortunio chi li copre?",
        "Da che giorno paga l'INAIL?",
        "Quanto rimborsa la Regione per i giorni di infortunio?",
        "Calcolo indennità in caso di infortunio sul lavoro nel cantiere",
        "Io caduto lavoro cantiere, chi paga me?",
        "Sono in infortunio da alcuni giorni, quanto mi danno?",
        "Quanto resta a carico del comune se un lavoratore si fa male?",
        "Infortunio: giorni di carenza e giorni INAIL",
        "Per i giorni di chiusura del cantiere durante l'infortunio la Regione contribuisce?",
        "Se l'infortunio dura oltre la fine del cantiere si continua a pagare?",
        "Un partecipante si è rotto un braccio in servizio, come si paga l'indennità?",
        "L'indennità di infortunio si prende intera?",
        "Integrazione dell'ente all'indennità INAIL",
        "Sono caduta mentre lavoravo e il medico mi ha dato giorni di prognosi: mi pagano?",
        "Si è schiacciato una mano in cantiere: quanto spende l'ente?",
        "Mi sono rotto il polso al lavoro e sto a casa alcuni giorni, quanto prendo?",
        "Infortunio in cantiere: chi paga, l'INAIL o il comune?",
        "Un nostro operaio si è ferito: che cosa paghiamo noi e che cosa ci rende la Regione?",
        "Se mi faccio male al lavoro ci rimetto dei soldi?",
        "Infortunio di alcuni giorni con il cantiere chiuso: contributo regionale?",
        "L'infortunio finisce dopo la chiusura del progetto: fino a quando si paga?",
        "Quota INAIL, quota ente e quota Regione per un infortunio di tanti giorni",
        "Mi sono tagliato lavorando nel cantiere e sono fermo: perdo i soldi?",
        "Contributo regionale massimo sui giorni di infortunio",
    ),
    calls=row(f"""
        infortun*, infort, inail, inf gg, fatto|fatta|faccio|fa|fatti|facesse|facessi male, {_MALE}, sono|e|ero|era
        cadut*|cascat*|scivolat*|inciampat*, incident*, sinistro, prognosi, frattura, fratture, ferita, distorsione,
        contusione, botta, storta, cadere, caduta, caduto al|in|dal|dalla|sul|sulla|mentre|da, pronto soccorso,
        ustione, strappo, lussazione, trauma, {_CORPO}
        rott*|fratturat*|slogat*|lussat*|ingessat*|tagliat*|bruciat*|schiacciat*, ingessat*, gesso, mi|si|ti|gli|le
        rompo|rompe|rompi|rompesse|rompessi|taglio|taglia|tagliasse|slogo|ferisco|ferisce, cado|cade|cadessi|cadesse,
        martellat*, ustion*, medico|dottore|dottoressa ... giorni|gg, mors*|mord*|punt* ...
        cane|vespa|ape|calabron*|zecca|serpe|vipera, tagliat*|rott*|slogat*|fratturat* ... {_CORPO}
    """),
    said=INFORTUNIO_FATTI,
    told=(
        Told(
            "Per l'infortunio al cantierista spettano in tutto {totale_cantierista:euro}: {erogato_ente:euro} li paga"
            " l'ente e {a_carico_inail:euro} l'INAIL."
        ),
        Told("Per fare il conto dell'infortunio manca ancora qualche dato.", {"totale_cantierista": (None,)}),
        Told("Giorni che l'INAIL non copre, con l'indennità intera pagata dall'ente: {giorni_carenza}."),
        Told("Giorni in cui paga l'INAIL e l'ente integra: {giorni_inail}."),
        _ALL_ENTE,
    ),
    then=(
        Told(
            "L'indennità spetta nei giorni di infortunio fino al termine del progetto, non oltre ({#2.3/capoverso.5})."
        ),
    ),
    figures={
        "a_carico_ente": Figure(asked=contributo.RESTA_ALL_ENTE, told=_ALL_ENTE, beside_others=True),
        "contributo_regionale_massimo": Figure(asked=contributo.METTE_LA_REGIONE, told=_ALL_ENTE, beside_others=True),
    },
)
