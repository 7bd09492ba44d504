"""How people state the days of an injury: how long it lasts, when the site is open, when the project ends."""

from __future__ import annotations

from collections.abc import Mapping

from rules_core.due import Until
from rules_core.piemonte_cantieri.parole.mese_giorni import FINE_DEL_CANTIERE, GIORNI_IN_UN_MESE
from rules_core.piemonte_cantieri.parole.ore import ORE_SETTIMANALI
from rules_core.rows import row
from rules_core.wording import Left, Said

_GIORNI = "giorni|giorno|gg|g|gn|giornate|giornata"
_FERMO = (
    "infortun*|infort|prognosi|ferm*|casa|convalescen*|malattia|riposo|inabil*|assenza|assente|guarigione|guarir*|mutua|letto"
    "|sinistro|incidente|stop|gesso|cura|cure|tutore|assent*|inattiv*|stampelle|inf|ricover*|prog"
)
_MALE = (
    "cade|cado|cadere|caduta|cadendo|cadessi|rott*|rotto|tagliat*|fratturat*|slogat*|storta|caduto|caduta|cascat*|scivolat*|ferit*|ustionat*|schiacciat*|lussat*|pestat*"
    "|stirat*|strappat*|bruciat*|battut*|sbattut*|infilzat*|cadut*|inciampat*|male|infortunat*|pres*"
)
_APERTO = (
    "apert*|apertura|operat*|funzionat*|attiv*|lavorato|lavorava|lavorativi|lavorativ*|aperto|andato|proseguito|continuato"
    "|girat*|marciat*|operativ*|funzionant*|funziona|lavora|lavoravano|lavorano|lavorati|lavorate"
)
_FINE = "fine|chiusura|termine|conclusione|scadenza|finire|finisse|chiudesse|terminasse|finisca|chiuda|ultimo"

_DOPO_I_PRIMI = "primi|prime|iniziali quattro|4|tre|3"

_ERA = "era|eravamo|e|siamo|stat*|rimast*|resta|restava|abbiamo|ha"
_ERA_APERTO = f"# {_ERA} {_APERTO}, # {_GIORNI} {_ERA} {_APERTO}, # {_GIORNI} {_ERA} stat*|rimast* {_APERTO}"

_DI_FERMO = row(f"""
    in tutto|totale # {_GIORNI}, tutto # {_GIORNI}, ad|a|per|di # {_GIORNI} complessiv*|totali, prolungat* a|di|fino
    #, # {_GIORNI} di|a|in|con|per|d|da {_FERMO}, # {_GIORNI} {_FERMO}, {_FERMO} di|per|da|e|a|in|x # {_GIORNI},
    {_FERMO} # {_GIORNI}, {_FERMO} ... # {_GIORNI}, {_MALE} ... # {_GIORNI}, {_FERMO} #, {_FERMO} di|e|per|da #,
    {_FERMO} {_GIORNI} #, {_FERMO} ... #, medico|dottore|dottoressa|inail|soccorso|ospedale ... # {_GIORNI}, ne
    avra|avro|ho|avremo|ha per # {_GIORNI}, durat* ... #, torn*|rientr*|ripres* dopo # {_GIORNI}, # {_GIORNI} in
    tutto|totale|totali|complessiv*, totale|complessiv* # {_GIORNI}, totale|totali|complessiv* {_GIORNI} #, #
    {_GIORNI} compres*|inclus*|contando|contat*|col|con, # {_GIORNI} totali|complessiv*|tondi, {_GIORNI} #
    complessiv*|totali, dei # {_GIORNI}, # {_GIORNI} fuori|senza lavorare, altri|altre|restanti # ... {_FERMO},
    # {_GIORNI} di cui|certificat*, dura|durato|durata|durera # {_GIORNI}, # {_GIORNI} dal medico, # {_GIORNI} in
    mutua|malattia|ospedale, dat*|fatt*|prescritt*|assegnat* # {_GIORNI}, # {_GIORNI} per guarire|riprendersi|un
""")
_DI_APERTURA = row(f"""
    # dei|di quali|cui ... {_APERTO}, aperture|apertura utili|utile|effettive #, # aperture, {_APERTO} ... #
    {_GIORNI}, {_APERTO} #, {_APERTO} per|in|solo|di #, {_APERTO} {_GIORNI} #, # {_GIORNI} {_APERTO}, # {_APERTO}, #
    {_GIORNI} di|ad|in {_APERTO}, # di {_APERTO}, # {_GIORNI} ... {_APERTO}, # dal quarto|quinto, # {_GIORNI} dal
    quarto|quinto, dal|dopo il|i|quarto|quinto|terzo|primi ... {_APERTO} ... #, apertura ... #, {_APERTO} ... #
    {_GIORNI}, cantiere ... lavorato ... #, {_APERTO} in|solo|per|ne sol*|in|altri|altre|soli|sole #, # ... dal
    quarto|quinto, aperti|aperto|apert* ne|sono #, non ... chius*|chiude* # {_GIORNI}, non ... chius* per # {_GIORNI},
    non ... chius* sol*|per sol*|altri|tutti # {_GIORNI}, {_APERTO} tutti|intanto # {_GIORNI},
    {_APERTO} per tutti # {_GIORNI}, {_FERMO} ... # {_GIORNI} ... {_APERTO}, # {_GIORNI} ...
    dopo|oltre|passati|successiv*|trascorsi i|ai|gli primi|iniziali, # {_GIORNI} dopo|oltre i|gli # iniziali,
    # {_GIORNI} successiv* ai|al|alla, {_DOPO_I_PRIMI} #, {_DOPO_I_PRIMI} {_GIORNI} #, {_DOPO_I_PRIMI} {_GIORNI}
    ... {_APERTO} ... #, {_ERA_APERTO},
    {_DOPO_I_PRIMI} ... {_APERTO} #, {_DOPO_I_PRIMI} ... {_APERTO} ... #, # {_APERTO} ...
    dopo|oltre i|gli|le primi
""")
_CHIUSO = row(f"""
    chius* # {_GIORNI}, chius* per|sol*|gia|altri # {_GIORNI}, # {_GIORNI} di chiusura, # {_GIORNI} chius*,
    chius* #, chius* per|sol*|gia|altri #, # di chiusura, # chius*, # {_GIORNI} {_ERA} chius*, # {_ERA} chius*,
    # {_GIORNI} {_ERA} stat*|rimast* chius*, # {_ERA} stat*|rimast* chius*, # {_GIORNI} in_cui|dove {_ERA} chius*,
    # {_GIORNI} il|lo|l|l_abbiamo cantiere|hanno ... chius*, # il cantiere ... chius*
""")
"""Days on which the site was closed."""
_AL_GIORNO = row("""
    finit*|finisc*|finiv*|terminat*|termina|terminava|chius*|chiud*|chiudeva|conclus*|conclud*|scad*|fine|termine|chiusura
    ... al|il|nel * giorno, finit*|finisc*|finiv*|terminat*|termina|terminava|chius*|chiud*|conclus*|conclud*|scad*
    al|il *
""")
"""The project ends on the so-manieth day."""
_NEL_PROGETTO = row(f"""
    {_FINE} ... dopo # {_GIORNI}, {_FINE} progetto|cantiere|lavori dopo|tra|fra|a #, {_FINE} ... tra|fra #,
    # {_GIORNI} ... alla {_FINE} del, {_FINE} del progetto|cantiere|lavori dopo|tra|fra|a #,
    # {_GIORNI} prima della|del|che|di {_FINE}, # {_GIORNI} alla|al|dalla|dal {_FINE}, # ... prima della|del|di|che
    {_FINE}, termina*|finit*|chius*|conclus* # {_GIORNI} dopo, # {_GIORNI} dopo l|il|lo
    evento|infortunio|incidente|fatto, finisce|finiva|chiude|chiudeva|termina|terminava dopo #,
    mancavano|mancano|restavano|restano|rimanevano|rimangono|avanzavano # {_GIORNI}, mancavano|restavano|rimanevano
    sol* #, # ... entro la|il|i|lo {_FINE}, # entro|dentro|prima, # ... dentro|entro il|la
    progetto|durata|cantiere|data, # ... cad* ... entro|dentro|prima, ne cad* sol* #, ne cad* #, ne cad* ... #,
    cadono|cadevano|cadrebbero #, cadono|cadevano|cadrebbero ... #, dopo #
    {_GIORNI} ... finisce|finiva|chiude|chiudeva|termina,
    finisce|finiva|chiude|termina|scade tra|fra #, finisce|finiva|chiude|chiudeva|termina|terminava
    dopo|tra|fra # {_GIORNI}, # {_GIORNI} nel|dentro progetto, # nel|dentro progetto, # {_GIORNI} ... coperti dal
    progetto, # {_GIORNI} utili, solo # {_GIORNI} di progetto|cantiere
""")
_PRIMI = row(
    f"primi # {_GIORNI}, prime # {_GIORNI}, primi #, prime #, oltre i # {_GIORNI}, dopo i # {_GIORNI}, # ore, da # ore"
)
_DI_QUEI = row("di|su quei|quegli|questi #")
"""Days told before, of which some are told now."""
_FATTI = (
    "fatto|fatti|fatte|fatta|lavorato|lavorati|lavorate|present*|presenz*|venut*|andat*|coperti|coperte|timbrat*|svolt*"
)
_FATTI_SU = row(f"""
    {_FATTI} # su #, {_FATTI} # {_GIORNI} su #, {_FATTI} sol*|per|gia # su #, {_FATTI} sol*|per|gia # {_GIORNI} su #,
    su|dei|delle|di # ... {_FATTI} #, su|dei|delle|di # ... {_FATTI} sol* #, # {_GIORNI} {_FATTI} su #, # {_FATTI} su #
""")
"""Days worked of so many."""
_IL_RESTO = row(f"resto|restant*|rimanent*|altri|altre|rimasti|rimaste ... {_FERMO}")
"""That the rest of them went by hurt."""
_DI_UNO = row("""
    un|uno|una cantierist*|lavorator*|lavoratric*|operai*|addett*|uomo|donna|ragazz*|signor*|person*|utente,
    un|uno|una partecipant*|nostr*|disoccupat*|destinatari*|caduta|taglio|ustione|martello|scala|collega|dei|delle|di
""")
"""Whose injury it is, or of what kind: that "un" is no day."""

INFORTUNIO: Mapping[str, Said] = {
    "ore_settimanali": ORE_SETTIMANALI,
    "giorni_infortunio": Said(
        left=Left((), (), _IL_RESTO, GIORNI_IN_UN_MESE, _FATTI_SU),
        until=Until(FINE_DEL_CANTIERE, row(f"infortun*, infort, {_MALE}, dal|da"), "giorni_entro_il_progetto"),
        near=(
            *_DI_FERMO,
            *row("""
            giorni|gg|giornate #, infortun*, prognosi, a casa, fermo, ferma, mi sono fatto|fatta male, fatto|fatta
            male, rotto, rotta, caduto, caduta, convalescenza, assente per infortunio, compreso|incluso|contando ...
            primo|giorno, in tutto
        """),
        ),
        unlike=(*_DI_APERTURA, *_NEL_PROGETTO, *_AL_GIORNO, *_PRIMI, *_DI_UNO, *_CHIUSO, *_DI_QUEI, *_FATTI_SU),
    ),
    "giorni_apertura_dal_quarto": Said(
        spoken=True,
        near=(*_DI_APERTURA, *row("apert*, apertura")),
        unlike=(*_DI_FERMO, *_NEL_PROGETTO, *_PRIMI, *_CHIUSO, *_DI_QUEI, *_FATTI_SU, *row("quarto, dei #")),
        none=row("""
            sempre|tutto|stato|rimasto|era|e|resta|rimaneva chius*, mai aperto, cantiere chiuso, cantiere era chiuso,
            nessun giorno di apertura, zero giorni di apertura, non ... mai aperto, chius* per
            ferie|festivita|natale|agosto|pausa, apertura|aperture zero|0|nessuna,
            non ... aperto, tutto chiuso, nessuna apertura, cantiere fermo, senza aperture, mai operativo
        """),
    ),
    "giorni_entro_il_progetto": Said(
        nth=True,
        near=(
            *_NEL_PROGETTO,
            *_AL_GIORNO,
            *row("""
            prima della|del|di fine|chiusura|termine|scadenza, fine del progetto|cantiere, termine del
            progetto|cantiere, entro la fine, mancavano, prima che finisse
        """),
        ),
        unlike=(*_DI_APERTURA, *_PRIMI, *_CHIUSO, *_FATTI_SU),
    ),
}
