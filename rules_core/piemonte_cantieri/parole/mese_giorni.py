"""The words of the days of a month: who was there, who was not, with which reason or without any."""

from __future__ import annotations

from rules_core.due import Until
from rules_core.rows import row
from rules_core.wording import Phrases

UN = "#|un|uno|una"
SETTIMANA = "lunedi|martedi|mercoledi|giovedi|venerdi|sabato"
GIORNI = f"giorni|giorno|gg|g|gn|giornate|giornata|volte|volta|turni|turno|di|{SETTIMANA}"

TRANNE = "tranne|eccetto|salvo|esclus*|meno|fuorche|eccezione"
PRESENZA = (
    "lavorato|lavorata|presenz*|presente|presenti|effettiv*|pres|rese|resi|timbrat*|prestat*|svolt*|lavoro|servizio"
    "|andat*|venut*|firmat*|operativ*|lavorati|lavorate|lavorare|lavora|lavoravo|vengo|vado|attivita"
)
GIUSTIFICATA = (
    "giustificat*|giust|malattia|malat*|ammal*|mutua|permess*|ferie|visita|visite|lutto|funerale|certificat*|influenza|febbre"
    "|dentista|congedo|giustif|giustificaz*|influenzat*|medico|perm|mal|esami|documentat*|dottore|sciopero"
    "|allerta|maltempo|meteo|giustificativ*|pezza|attestat*|referto|convalescenz*|oculista|terapia|analisi|giustificazione"
)
INGIUSTIFICATA = (
    "ingiustificat*|ingiust|ingiustif|immotivat*|arbitrari*|sparit*|bigiat*|marinat*|ingiustificabil*|abusiv*"
)
SENZA = (
    "senza ... giustific*|avvis*|avvert*|dire|dir|dirlo|certificat*|motivo|motivi|permesso|scus*|preavvis*|comunica*"
    "|autorizz*|nulla|chieder*|presentar*|portar*|mandar*|spiegazion*"
)
DIMENTICATO = "scordat*|dimenticat*|addormentat*|sveglia|bigiat*"
PRIVO = "priv* di giustific*|avvis*|certificat*|motivo|motivi|autorizz*|comunicaz*|preavviso"
RECUPERO = "rec|recuperat*|recuper*|recup|rifatt*|restituit*|ripres*|recuperabil*"
RICOVERO = "ricover*|ospedal*|degenz*|ospedalizzat*|reparto|clinica|degente|ricov"

STARE = "sto|sta|stavo|stava|stessi|stesse|stare|staro|stat*|sentito|sentita|sentivo|sento"
STAR_MALE = row(f"""
    {STARE} male {UN} {GIORNI}, {STARE} male per|da|gia|sol*|anche {UN} {GIORNI}, {STARE} male {UN},
    {UN} {GIORNI} che|in_cui|perche ... {STARE} male, {UN} {GIORNI} {STARE} male
""")
"""Days of feeling ill, which nobody was hurt on: "fatto male" is an injury."""
MANCATO = (
    "mancat*|assente|assenti|saltat*|pers*|bucat*|saltare|mancare|manco|manca|mancano|mancavo|perdut*|mancass*|saltass*"
    "|salto|salta|saltiamo|saltero|saltera|perdo|perdessi"
)
NON_CERA = "andat*|venut*|presentat*|vist*|vedere|lavorato|lavorata|lavorati|lavorate|timbrat*|potut*|riuscit*|fatt*"
_ERA = "e|ha|ho|sono|era|ero|stat*|rimast*|stavo"
_IN_CUI = "in|nei|nelle cui|quali ero|era|stavo|sono|ho|ha|avevo|non|mi"
_C_ERA = "ero|era|stavo|stava"
_NON_LAVORATO = "ho|ha|abbiamo dormito|poltrito|marinat*|bigiat*|saltat*|oziato"

ASSENZE_CONTATE = row(f"""
    {UN} le|li|l|la ho|ha|abbiamo|hanno {MANCATO}, {UN} {GIORNI} non ... {NON_CERA},
    {UN} altro|altra|altri|altre {GIORNI} non ... {NON_CERA}, {UN} altro|altra|altri|altre non ... {NON_CERA},
    {UN} non ... {NON_CERA},
    {UN} {GIORNI} che non|mancano|manca|manco|mancavo, {UN} che mancano|manca|mancavano,
    {UN} che non|nessuno|era|ero|stava|stavo|aveva|avevo|s|si|mi, {UN} {GIORNI} che era|ero|stava|stavo|aveva|avevo,
    {UN} {GIORNI} {_ERA} {MANCATO}, {UN} {_ERA} {MANCATO}, {UN} {GIORNI} {MANCATO}, {UN} {MANCATO}, {UN} assenz*|ass,
    assenz* ne ho|ha|abbiamo|hanno|fa|faccio|fara {UN}, assenz* ne ho|ha|abbiamo|hanno fatt* {UN}, {UN} di assenz*|ass,
    {TRANNE} #, {TRANNE} {UN} {GIORNI}, {TRANNE} per|di|il|i|l|la|le #, {TRANNE} per|di {UN} {GIORNI},
    {MANCATO} #, {MANCATO} {UN} {GIORNI}, {MANCATO} sol*|per|gia|anche #, {MANCATO} sol*|per|gia|anche {UN} {GIORNI},
    {MANCATO} ... {UN} {GIORNI}, manc* ... {UN} {GIORNI},
    {UN} {GIORNI} a casa|letto, {UN} a casa|letto, {UN} {_ERA} a casa|letto, {UN} {_ERA} {_ERA} a casa|letto,
    {UN} {GIORNI} {_ERA} a|dal|dalla|in, {UN} {GIORNI} {_ERA} {_ERA} a|dal|dalla|in, a casa {UN} {GIORNI}, a casa #,
    {UN} {GIORNI} {_IN_CUI}, {UN} {_IN_CUI}, {UN} {GIORNI} {_C_ERA} a|al|all|in|con|dal|dalla|{GIUSTIFICATA},
    {UN} {GIORNI} avevo|aveva la|il|un|una|l, {UN} avevo|aveva la|il|un|una|l,
    {UN} {_C_ERA} a|al|all|in|con|dal|dalla|{GIUSTIFICATA},
    {UN} {GIORNI} {_NON_LAVORATO}, {UN} {_NON_LAVORATO},
    in|per {UN} {GIORNI} non ... {NON_CERA}, non ... {NON_CERA} {UN} {GIORNI}, non ... {NON_CERA} per {UN} {GIORNI}
""")
"""Absences counted, of whatever kind."""
ASSENZE_DATATE = row(f"""
    {MANCATO} {SETTIMANA}, {MANCATO} {SETTIMANA} # e {SETTIMANA} #, {MANCATO} {SETTIMANA} e {SETTIMANA},
    {MANCATO} il|l # e|ed il|l #, {MANCATO} il|l # * e|ed il|l #, {MANCATO} sol*|il|anche|di|lo {SETTIMANA},
    {MANCATO} il|l|anche|nei|i #,
    {MANCATO} nei|i|il|nel giorni|giorno #, non ... {NON_CERA} {SETTIMANA}, non ... {NON_CERA} il|l #|{SETTIMANA},
    non ... {NON_CERA} il|lo * {SETTIMANA}, {SETTIMANA} non ... {NON_CERA}, {SETTIMANA} ... {MANCATO},
    {SETTIMANA} # ... {MANCATO}, il|l # ... {MANCATO}, il|l # * ... {MANCATO}, il|l # * * ... {MANCATO},
    il|l # e il|l # ... {MANCATO}, il|l # e il|l # * ... {MANCATO}, il|l # e il|l # * * {MANCATO},
    il|l # non {NON_CERA}, il|l # * non ... {NON_CERA}, il|l # e|ed il|l # non ... {NON_CERA},
    il|l # e|ed il|l # * non ... {NON_CERA}
""")
"""Absences told by their day."""
MANCATI_SU = row(
    ", ".join(
        f"{mancati} su #, {mancati} su # {GIORNI}"
        for mancati in (
            f"{MANCATO} # {GIORNI}",
            f"{MANCATO} sol*|per|gia|anche # {GIORNI}",
            f"{MANCATO} #",
            "# assenze|assenza",
            "# mancat*|saltat*|persi|perse|perso|persa|bucat*",
            f"# {GIORNI} {MANCATO}",
            f"# {GIORNI} di assenza|assenze",
        )
    )
)
"""Absences counted of all the days of the month, and how many these were."""
CON_MOTIVO = row(f"""
    {GIUSTIFICATA}, certific*, foglio, fogli, carta|carte del|di|della, bronchit*, polmonit*, gastr*, tonsillit*,
    otite, sinusit*, congiuntivit*, cistit*, tendinit*, covid, colica, coliche, lombalgia, sciatica, emicrania,
    varicella, vomito, raffreddore, mal di, ecografia, radiografia, risonanza, gravidanza, parto, donazione, avis,
    autorizzat*, permesso, permessi, concordat*, accordo con|col, avvisando, avvisat*, avvertit*, avvertendo,
    comunicandolo, stavo male, stava male, stat* male, ricett*, tribunale, esame, nido, scuola, matrimonio, nozze,
    terapie, prelievo, prelievi, vaccino, dottor*, pediatra, specialista, ambulatorio,
    testimone, testimoni, testimoniare
""")
SENZA_MOTIVO = row(f"""
    {INGIUSTIFICATA}, {SENZA}, {DIMENTICATO}, {PRIVO}, e basta, nessuna|nessun|alcuna|alcun
    scusa|motivo|giustificaz*|spiegaz*|avviso|certificat*|preavviso, non|ne|mai ...
    avvis*|avvert*|chiamat*|telefonat*|dett*|comunicat*|autorizzat*|giustific*, non|ne ... portat*|mandat*|consegnat*
    ... certificat*|giustific*|nulla|niente|nessun*|carta|documento, non ... nulla|niente|certificat*|giustific*,
    non ... dirlo|avvisare|avvertire, voglia, non mi andava, non gli|le andava, a spasso, al mare, cavoli miei|suoi,
    dormito, poltrito, oziato, pigrizia, scordand*, non giustificat*, nessun* ... avvis*|avvert*|sapeva|saputo
""")
NESSUNA_ASSENZA = row("""
    nessuna assenza, zero|niente|senza|nessun assenza|assenze, manca|manco mai, assenze zero|nessuna|no|0, sempre
    present*, presente sempre, senza assenze, niente assenze, mai assente, mai mancat*, sempre presente, non sono mai
    mancat*, non ho mai mancato, non ho fatto assenze, non ho fatto nessuna assenza, non manc* mai, mai un assenza,
    mai saltato, non ho mai saltato, nemmeno|neanche un assenza, nemmeno|neanche un giorno, senza mai mancare, senza
    mancare, senza saltare, non ho saltato nessun*|un|mai, nessun giorno di assenza, assenza nessuna|zero|0, nessun
    assenza, altre assenze no|niente|nessuna, altre assenze non ne|ce, nessun altra assenza, nessuna altra assenza
""")
_RIFATTO = "recuperat*|rifatt*|restituit*|ripres*"
_ASSENZA = f"{GIUSTIFICATA}|assenza|assenze|giorno|giorni|giornata|giornate"
TUTTE_RECUPERATE = row(f"""
    # permessi|permesso|giustificat*|malattia|assenze|assenza recuperat*, # {GIORNI} ... {GIUSTIFICATA} recuperat*,
    # assenze|assenza {GIUSTIFICATA} recuperat*,
    tutte|tutti|interamente|entramb*|ambedue recuperat*|recuperabil*, entramb* poi|gia recuperat*,
    tutte|tutti gia|poi recuperat*, {RECUPERO} tutt*, l|li|le|gli|lo|la ho|abbiamo|ha ... recuperat*,
    che ho recuperat*, {_ASSENZA} che|quale ho|abbiamo|ha|avevo|aveva|e|sono ... {_RIFATTO},
    {_ASSENZA} che poi|gia|dopo ho|ha|abbiamo ... {_RIFATTO}, quale|quali ho|abbiamo|ha ... {_RIFATTO},
    poi|gia|e|ma recuperat*|rifatt*, e poi recuperat*|rifatt*, che|poi|e recupero|recupera|recuperero,
    li|le|l recupero|recupera, recuperat* per intero, completamente recuperat*, recuperat* entro,
    recuperat* il mese dopo
""")
"""All the absences with a reason made up for."""
DOVUTI = row(f"""
    c|ci erano|eran # {GIORNI}, c|ci erano|eran #, dovevo|dovevamo|doveva|dovevano fare|lavorare|farne # {GIORNI},
    dovevo|dovevamo|doveva|dovevano fare|lavorare|farne #, aperto|aperti # {GIORNI}, aperto|aperti per # {GIORNI}
""")
"""How many days a site was open, or somebody had to be there: not how many they worked."""
DEL_MESE = DOVUTI + row(f"""
    su # {GIORNI}, su #, mese ha|di|da|era #, dei|delle #, # {GIORNI} meno,
    # {GIORNI} lavorabili|lavorativi|feriali|utili|previst*|possibili, # {GIORNI} di
    apertura|calendario|cantiere, dei|delle # {GIORNI}, # {GIORNI} nel|del mese, # {GIORNI} lavorativi|utili nel|del
    mese
""")
"""How many days a month has, for whoever was there and whoever was not."""
IL_RESTO = row(f"""
    resto|altre|altri|rest*|rimanent* ... {PRESENZA}, resto|altre|altri|restanti|rimanenti ... fatt*|regolar*|ok|tutt*,
    tutt* {TRANNE}, {MANCATO} ... su #, {UN} {GIORNI} ... su #, {UN} su #, dei|delle # {GIORNI} ... {MANCATO},
    dei|delle # ... {MANCATO}, su # {GIORNI} ... {MANCATO}, su # ... {MANCATO}, # {GIORNI} meno #, mese ha|di|da|era #,
    ne ... {MANCATO} #, {MANCATO} # {GIORNI}, # li|le ho|ha|abbiamo {MANCATO}
""")
"""That what is told whole has parts, of which the rest was worked."""
_CHE_FINISCE = "cantiere|progetto|lavori"
_FINITO = "finit*|terminat*|conclus*|finisc*|finiv*|termina|terminava|conclud*|scad*|finira|finiranno|terminera"
FINE_DEL_CANTIERE = row(f"""
    {_CHE_FINISCE} {_FINITO}, {_CHE_FINISCE} e|era|si|intanto|nel|ormai|gia|sarebbe {_FINITO},
    {_CHE_FINISCE} e|era|si|intanto|nel e|era|gia|frattempo|ormai|stato {_FINITO},
    {_CHE_FINISCE} ... {_FINITO} il|al|l|dopo|a|ad|tra|fra|prima,
    {_FINITO} il|al cantiere|progetto, {_CHE_FINISCE} ... chiude|chiudeva|chiudera il|al|l|a|ad|dopo|prima,
    {_CHE_FINISCE} ... chius* il # *, {_CHE_FINISCE} ... chius* definitivamente,
    fine|chiusura|termine|conclusione|scadenza|oltre del|di|dei|il {_CHE_FINISCE},
    fine|chiusura|termine|conclusione {_CHE_FINISCE}
""")
"""That the site comes to its end, up to which the days of an injury and of a stay in hospital count."""
FINITO_IN_UN_GIORNO = row(f"""
    {_CHE_FINISCE} ... {_FINITO}|chiude|chiudeva|chius* #, {_CHE_FINISCE} ... {_FINITO}|chiude|chiudeva|chius*
    il|l|al|lo|dal|a|nel|del|gia|ieri|oggi #, fine|chiusura|termine|conclusione ... {_CHE_FINISCE} il|l|al|#|e|era #
""")
"""The day on which the site comes to its end, on which nobody was away."""
FINO_ALLA_FINE = Until(FINE_DEL_CANTIERE)
ATTORNO_AL_RICOVERO = row(f"{UN} prima|dopo ... {RICOVERO}, {UN} {GIORNI} prima|dopo del|dell|il|l {RICOVERO}")
"""Days before a stay in hospital, or after it."""
GIORNI_IN_UN_MESE = 26
"""More days than these no month has, its Saturdays counted."""


def giorni_di(di: str) -> Phrases:
    """So many days of something, in the orders in which people and forms say it."""
    return row(f"""
        nessun|nessuna|nessuno|zero|niente {di}, {UN} {GIORNI} {di}, {UN} {GIORNI}
        di|d|in|da|con|a|per|causa|sono|al|all|nel|sono|tutt*|gia|ho|come {di}, {UN} {GIORNI}
        per|in|all|al|dal|dalla|causa|a|nel|di il|la|l|un|una|un|causa|mia|mio|motivi {di}, {UN} {di}, {UN}
        di|in|per|con|da|sono|come|a|al|all {di}, {di} #, {di} {GIORNI} #, {di} n|nr|numero|sono|per|di|da|totali #,
        {di} per|di|da|in {UN} {GIORNI}, {di} {UN} {GIORNI}, {di} nel|del mese #, {UN} sol* {GIORNI} {di}, {UN} sol*
        {di}, {UN} sol* {GIORNI} di|d|in|per|con {di}, {UN} sol* di|per|in {di}, {di} {UN} sol* {GIORNI}, {di} sol*
        {UN}, {di} {UN} sol*, {di} {GIORNI} n|nr|numero #, {UN} {GIORNI} era|erano|ero|e|sono|eravamo {di},
        {UN} era|erano|ero|e|sono|eravamo {di}, {UN} {GIORNI} era|ero|e|stat*|sono|stava|stavo|rimast*
        in|all|al|nel|a|alla {di}
    """)


SALTATI = row(f"""
    non|mai ... lavorat*|fatt*|andat*|venut*|presentat* {UN} {GIORNI}, non|mai ... lavorat*|fatt*|andat*|venut* per
    {UN}, {UN} {GIORNI} non ... lavorat*|andat*|venut*|presentat*|vist*|fatt*, {UN} {GIORNI} di
    riposo|gesso|prognosi|infortunio, rientr*|torn*|ripres* dopo # {GIORNI}, casa|ferm* # {GIORNI}, casa|ferm* per #
    {GIORNI}, {UN} {GIORNI} ferm*|casa, assente|salt*|pers*|perd*|bucat*|buco|manc* {UN} {GIORNI},
    mancat*|assente|saltat*|pers* per|per|sol* {UN}, {UN} assenze|assenza, assenze|assenza #, {UN} {GIORNI} di
    assenza|ass, assenze|assenza di|per # {GIORNI}, {UN} {GIORNI} assente, ass #, {UN} ass, {UN} {GIORNI} a casa, {UN}
    mancat*|saltat*|pers*, assenz*|ass ne ... {UN}, {RECUPERO} ne ... {UN}, {UN} di assenz*|ass,
    {UN} di {RECUPERO}, ne ... saltat*|mancat*|pers* #, salt* #, ne perd*|manc* #, chius* # {GIORNI},
    chius* per # {GIORNI}, sospes*|sospension* ... # {GIORNI}
""")
"""Days that are no days worked."""
NON_VENUTO = row(f"""
    {UN} {GIORNI} io|lui|lei no|non venut*|andat*|lavor*|present*|stat*, {UN} {GIORNI} no venut*|andat*|lavor*|present*
""")
"""Days that somebody did not come, as who is learning the language says it, too."""
