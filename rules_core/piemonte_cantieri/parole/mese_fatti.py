"""How people state the days of a month: those worked, missed, made up for, spent in hospital."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.piemonte_cantieri.parole.mese_giorni import (
    ASSENZE_CONTATE,
    ASSENZE_DATATE,
    ATTORNO_AL_RICOVERO,
    CON_MOTIVO,
    DEL_MESE,
    DIMENTICATO,
    DOVUTI,
    FINITO_IN_UN_GIORNO,
    FINO_ALLA_FINE,
    GIORNI,
    GIORNI_IN_UN_MESE,
    GIUSTIFICATA,
    IL_RESTO,
    INGIUSTIFICATA,
    MANCATI_SU,
    NESSUNA_ASSENZA,
    NON_VENUTO,
    PRESENZA,
    PRIVO,
    RECUPERO,
    RICOVERO,
    SALTATI,
    SENZA,
    SENZA_MOTIVO,
    STAR_MALE,
    TUTTE_RECUPERATE,
    UN,
    giorni_di,
)
from rules_core.piemonte_cantieri.parole.ore import ORE_SETTIMANALI
from rules_core.rows import row
from rules_core.wording import Left, Said

_SU_GIORNI = row("su # giorni|giorno|giornate|giornata|gg|turni")
"""The days of the month; "su 3 di malattia" is of the absences themselves."""
_SU = row(f"su # {GIORNI}, su #, segnat*|scritt*|contat*|mess*|registrat*|timbrat*|chiamat* {UN} volte|volta")
_ASSENZE_IN_TUTTO = row("""
    # assenze di|tra|fra cui, dell*|su # assenze, # assenze in tutto, in tutto # assenze, totale # assenze, #
    assenze totali|complessive, assenze totali|complessive #, assenze # di cui
""")
_IN_TUTTO = row(f"""
    un|una giorno|giornata|volta si e|ed, si e uno|una no,
    {UN} {GIORNI} in meno|piu, nei giorni #, giorni # e #, il giorno #, # {GIORNI} di prognosi|infortunio, anziche #,
    di solito # {GIORNI}, # {GIORNI} di solito, # {GIORNI} di apertura|calendario, # {GIORNI}
    lavorabili|lavorativi|feriali|utili|previst*|possibili|teoric*, dei|delle # {GIORNI} del mese, # {GIORNI}
    alla|a|la|per settimana, #
    {GIORNI} settimanal*, # anni, sospes*|sospension* ... # {GIORNI}, # {GIORNI} ... sospes*|sospension*
""")
_FATTE = row(f"""
    fatt*|fato|copert*|completat*|totalizzat*|garantit*|segnat* {UN} {GIORNI}, fatto|fatte|fatti #, ne ho|ha #,
    vengo|vado|venuto|andato tutt* e # i|le {GIORNI}, tutt* e # i|le {GIORNI}, # {GIORNI} piu, giorni|gg|giornate #,
    # {GIORNI} su #, # {GIORNI} le|li ho|ha fatte|fatti, # ... fatt* tutt*, {UN} {GIORNI} ho|ha fatto,
    {UN} {GIORNI} sol* ho fatto, altre|altri # {GIORNI}, # c ero|stavo, altri|altre # c|ci, # {GIORNI} c ero,
    # {GIORNI} buon*|pien*|regolar*|normal*, giornate #, # {GIORNI} nel mese, # invece di, # {GIORNI} in|di cantiere,
    ne farei|faccio|faro|farebbe|fa #, ne ho|ha|abbiamo fatt*|copert* #, quindi|cioe #,
    fatto|fatti|fatte solo|soltanto|appena|tutti|tutte # {GIORNI}, normali|altre|altri ... ne ho|ha #,
    # {GIORNI} li|le ho|ha, # li|le ho|ha fatt*, tutti i|gli # {GIORNI}, tutte le # {GIORNI},
    # {GIORNI} di|da|a # ore, mese intero|pieno di #, faccio|fa|facciamo|farei|faro|facendo # {GIORNI},
    mese di # {GIORNI}, ci sono stat* # {GIORNI}, iniziat* ... # {GIORNI}, cominciat* ... # {GIORNI}, sol* # {GIORNI},
    altre|altri # li|le|si, altri|altre # tutt*, resto|restanti|rimanenti # {GIORNI}, # {GIORNI} al mese, # si,
    resto ... # {GIORNI}, si fanno # {GIORNI}, # {GIORNI} tutt* fatt*,
    vado|andassi|vengo|venissi|lavoro|lavorassi|facessi # {GIORNI}, # {GIORNI} in|ogni un|# mese
""")
_DI_PRESENZA = (
    *giorni_di(PRESENZA),
    *row(f"""
        # presenze piu, presente in #, giornate effettive|normali|regolari ... #, # {GIORNI} al cantiere|lavoro,
        lavorat* in|solo|solamente|circa|soltanto|appena # {GIORNI}, ne ho|ha|abbiamo lavorat*|timbrat* #, a|al
        lavorare|lavoro|cantiere # {GIORNI}, ne lavoro|lavora #, lavorando|lavorerei|lavorero|lavoriamo # {GIORNI},
        {UN} {GIORNI} in cui c|ci ero|sono, {UN} {GIORNI} in cui ero|sono|stavo al|in|sul|a cantiere|lavoro,
        {UN} {GIORNI} in cui sono|ho venut*|andat*|lavorato|timbrat*|firmat*,
        stat* al|in cantiere|servizio # {GIORNI}, altri|altre # ... lavorato|lavorati|lavorate|presenz*
    """),
)
_DI_GIUSTIFICATE = (
    *(*giorni_di(GIUSTIFICATA), *STAR_MALE),
    *row(f"""
        assenze|assenza|assente|ass ... giustificat*|giust|giustif|giustificati {UN}, {RECUPERO} su #, {UN}
        assenze|assenza|ass ... giustificat*|giust|giustif, {UN} {GIORNI} ... giustificat*|malattia|mutua|permesso, {UN}
        {GIORNI} io|lui|lei no|non ... malat*|dottore|medico,
        {UN} {GIORNI} ... con certificat*|col certificat*|avvisando, {UN} assenze|assenza per {GIUSTIFICATA}, {UN}
        {GIORNI} per motivi di|familiari|personali, # ... documentat*, {UN} {GIORNI} a casa|letto malat*|con, {UN}
        assenze|assenza con|col|per, mancat*|assente|saltat* {UN} {GIORNI} per|con|avvisando|causa, {UN} per ...
        visit*, {GIUSTIFICATA} {GIORNI} #, {UN} {GIORNI} ero|stavo|stat*|sono|rimast*|rest* ... letto|malat*|casa,
        manc*|mancat*|salt*|assente {UN} {GIORNI} ... {RECUPERO}, {UN} ... coperte|coperti|coperta|coperto da
        certificat*, {UN} {GIORNI} per|ad accompagnare|matrimonio|nascita|donazione|donare|motivi,
        mancat*|saltat*|assente {UN} volta|volte per|con, {UN} {GIORNI} ... avvisat*|avvertit*|comunicat*, {UN}
        {GIORNI} autorizzat*|concordat*, {UN} ... motivi personali|familiari|salute|famiglia, {UN} {GIORNI}
        bambin*|figli* malat*
    """),
)
_DI_INGIUSTIFICATE = (
    *giorni_di(INGIUSTIFICATA),
    *row(f"""
        {UN} {GIORNI} non sono|ho|e|ha|si andat*|venut*|presentat*|vist*|lavorat* e|ma non ho|ha|abbiamo
        dett*|avvis*|avvert*, {UN} {GIORNI} {SENZA}, {UN} {SENZA}, {UN} assenze|assenza {SENZA},
        {INGIUSTIFICATA} {UN}, sparit*|mancat*|assente|saltat* {UN} {GIORNI} senza, sparit* {UN} {GIORNI},
        sparit* per {UN} {GIORNI}, {UN} assenze|assenza|ass ... ingiustificat*|ingiust|ingiustif,
        assenze|assenza|ass ... ingiustificat*|ingiust #, {UN} non|mai giustificat*|avvisat*|comunicat*|autorizzat*,
        {UN} {GIORNI} non|mai giustificat*|avvisat*|comunicat*,
        assenze|assenza|ass|non non|giustificat* giustificat*|# #, non giustificat*|giust #,
        {UN} {GIORNI} ... ingiustificat*, {UN} assenze|assenza|ass non|mai giustificat*|giust, {UN} ... {SENZA},
        bucat*|bigiat* {UN} {GIORNI}, {UN} assenze|assenza|ass non ... giustificat*,
        {UN} {GIORNI} no|non ... niente|detto|avvis*|avvert*, {UN} {GIORNI} io|lui|lei no|non ... no|non
        niente|detto|avvis*|avvert*,
        {UN} volte|volta|giorni|giorno non ... presentat*|avvis*|avvert*,
        {DIMENTICATO} ... {UN} volte|volta|giorni|giorno, {PRIVO} #, {UN} {GIORNI} {PRIVO}, {UN} ... {PRIVO},
        sarebbero|sono|fanno|diventano {UN} in tutto|totale, {UN} {GIORNI} e|ma non ... avvis*|avvert*|detto,
        {UN} buca|buche, non|mai ... {UN} {GIORNI} ... avvis*|giustific*,
        non ... presentat*|venut*|andat*|vist* {UN} {GIORNI}, non ... presentat*|vist* per {UN} {GIORNI}
    """),
)
_QUESTI = "questi|queste|quelli|quelle|quei|loro|essi|esse|quali"
_DI_RECUPERO = (
    *giorni_di(RECUPERO),
    *row(f"""
        {UN} di|dei|delle|fra|tra {_QUESTI} ... {RECUPERO}, {UN} di|dei|delle|fra|tra {_QUESTI} # ... {RECUPERO},
        di|dei|delle|fra|tra {_QUESTI} {UN} l|la|lo|li|le ho|ha|abbiamo ... {RECUPERO},
        di|dei|delle|fra|tra {_QUESTI} # {UN} l|la|lo|li|le ho|ha|abbiamo ... {RECUPERO},
        {UN} ... gia recuperat*, recuperat* tutt* e #, ne|li|le ... {RECUPERO} {UN}, {RECUPERO} {UN}
        di|del|dei|delle permess*|assenz*|malattia|giorn*, di cui {UN} {RECUPERO}, di cui {RECUPERO} {UN}, {UN}
        {GIORNI} {RECUPERO} su, {UN} {RECUPERO} su, {UN} l|la|lo|li|le ho|ha|abbiamo|recuper* ... {RECUPERO},
        {RECUPERO} ne ho|ha|abbiamo|hanno {UN},
        {UN} poi|pero|invece l|la|lo|li|le ho|ha|abbiamo ... {RECUPERO}, {UN}
        l|la|lo|li|le {RECUPERO}, {UN} {GIORNI} l|la|lo|li|le ho|ha ... {RECUPERO},
        di|delle|dei|fra|tra {_QUESTI} {UN} {RECUPERO}, {UN} ... di recupero, {UN} delle|dei|di|fra|tra # recuperat*,
        {UN} delle|dei|di|fra|tra # l|la|lo|li|le ho|ha ... {RECUPERO}, {UN} che|quale ho|abbiamo|ha ... {RECUPERO}
    """),
)
_DI_RICOVERO = (
    *giorni_di(RICOVERO),
    *row(f"""
        # li|le ho|ha ... ospedale|clinica|reparto|ricover*, # le|li ... passat*|trascors*|fatt* in
        ospedale|clinica|reparto, # notti, # notti in ospedale|clinica|reparto, ricoverat* ... {UN} {GIORNI}, ospedale
        ... {UN} {GIORNI}, operat* ... {UN} {GIORNI}, ricoverat* per|da {UN}, {UN} {GIORNI} di|in intervento
    """),
)
PRESENZE: Mapping[str, Said] = {
    "ore_settimanali": ORE_SETTIMANALI,
    "giornate_presenza": Said(
        left=Left(
            DEL_MESE,
            ("assenze_giustificate", "assenze_ingiustificate", "giorni_ricovero"),
            (*IL_RESTO, *MANCATI_SU),
            *(GIORNI_IN_UN_MESE, MANCATI_SU),
        ),
        near=(*_DI_PRESENZA, *_FATTE, *row(f"{PRESENZA}, fatt*, di presenza")),
        unlike=(
            *(*_DI_GIUSTIFICATE, *_DI_RECUPERO, *_DI_INGIUSTIFICATE, *_DI_RICOVERO),
            *(*SALTATI, *MANCATI_SU, *NON_VENUTO, *_IN_TUTTO, *_SU, *DOVUTI),
        ),
        none=row(
            "nessuna presenza, mai present*, mai andat*, non ho lavorato mai, nessun giorno di lavoro, zero presenze"
        ),
    ),
    "assenze_giustificate": Said(
        adds=True,
        dated=True,
        counts=(*ASSENZE_CONTATE, *ASSENZE_DATATE),
        amid=CON_MOTIVO,
        against=SENZA_MOTIVO,
        left=Left(_ASSENZE_IN_TUTTO, ("assenze_ingiustificate",)),
        same={"recuperate": row(f"{GIUSTIFICATA} gia|poi|tutt*|interamente recuperat*, {GIUSTIFICATA} {RECUPERO}")},
        near=(*_DI_GIUSTIFICATE, *row(GIUSTIFICATA)),
        unlike=(
            *(*_DI_PRESENZA, *_DI_RECUPERO, *_DI_INGIUSTIFICATE, *_DI_RICOVERO),
            *(*_IN_TUTTO, *_SU_GIORNI, *_ASSENZE_IN_TUTTO, *DOVUTI, *FINITO_IN_UN_GIORNO),
            *row(
                f"{PRIVO}, {PRIVO} zero|nessuna|#, assenza|assenze {INGIUSTIFICATA},"
                f" assenza|assenze non giustificat*, assenza|assenze {SENZA},"
                "che|cui era|ero|stava|stavo a|ad|in|con|per un|una, che|cui aveva|avevo|sono|e un|una"
            ),
        ),
        none=(
            *NESSUNA_ASSENZA,
            *row("""
            nessuna assenza giustificata, nessun permesso, niente permessi|permesso|malattia|mutua, nessuna
            giustificata, giustificate nessuna|zero|niente, zero permessi|giustificate
        """),
        ),
    ),
    "recuperate": Said(
        anew=("giornate_presenza", "assenze_giustificate"),  # another month's
        near=(*_DI_RECUPERO, *row(RECUPERO)),
        unlike=(
            *(*_DI_PRESENZA, *_DI_GIUSTIFICATE, *_DI_INGIUSTIFICATE, *_DI_RICOVERO, *_IN_TUTTO, *_SU),
            *row("# ore, di|delle quelle|quei|quelli|queste|questi #, non ... recuperat*|recuperare|rifatt* tutt*"),
        ),
        none=row("""
            no recupero|recuperi|recuperare|recuperat*, recupero|recuperi no, nessun recupero,
            niente|zero recuperi|recupero, senza recuperi|recupero|recuperar*, non ... recuper*,
            nessuna|nessuno|nessun|mai|niente recuperat*|recuperabil*, mai recuperat*,
            recuperi|recupero|recuperate nessuno|nessuna|no|niente|zero, tutte|tutti pers*, tutte|tutti ... pers*,
            nemmeno|neanche una recuperata, irrecuperabil*, nessuna di recuperata, nessuna ne ho recuperata,
            nessuna ... recuperat*, pers* tutt*
        """),
        same={"assenze_giustificate": TUTTE_RECUPERATE},
    ),
    "assenze_ingiustificate": Said(
        adds=True,
        dated=True,
        counts=(*ASSENZE_CONTATE, *ASSENZE_DATATE),
        amid=SENZA_MOTIVO,
        left=Left(_ASSENZE_IN_TUTTO, ("assenze_giustificate",)),
        near=(*_DI_INGIUSTIFICATE, *row(f"{INGIUSTIFICATA}, non giustificat*, {SENZA}")),
        unlike=(
            *(*_DI_PRESENZA, *_DI_GIUSTIFICATE, *_DI_RECUPERO, *_DI_RICOVERO, *_IN_TUTTO, *_SU, *_ASSENZE_IN_TUTTO),
            *FINITO_IN_UN_GIORNO,
            *row(f"assenza|assenze {GIUSTIFICATA}, assenza|assenze per {GIUSTIFICATA}"),
        ),
        none=(
            *NESSUNA_ASSENZA,
            *row("""
            priv* di giustificazione|giustificazioni|avviso|certificato zero|nessuna|0, nessuna|zero priv* di *,
            nessuna assenza ingiustificata, nessuna ingiustificata, tutte giustificate, ingiustificate
            nessuna|zero|niente, zero|niente ingiustificate, tutte le assenze ... giustificate, nessuna senza, mai
            senza avvisare
        """),
        ),
    ),
    "giorni_ricovero": Said(
        adds=True,
        until=FINO_ALLA_FINE,
        near=(*_DI_RICOVERO, *row(RICOVERO)),
        unlike=(
            *_DI_PRESENZA,
            *_DI_GIUSTIFICATE,
            *_DI_RECUPERO,
            *_DI_INGIUSTIFICATE,
            *_IN_TUTTO,
            *_SU,
            *ATTORNO_AL_RICOVERO,
        ),
        none=row("""
            nessun giorno di ricovero, ricovero|ricoveri no|nessuno|zero, ospedale no, senza ricovero|ricoveri, mai in
            ospedale, zero ricoveri, nessun ricovero, niente ricoveri|ricovero, mai ricoverat*, niente ospedale
        """),
    ),
}
