"""How people state the weekly hours of a site, its days, its participants."""

from __future__ import annotations

from rules_core.parameters import value_of
from rules_core.piemonte_cantieri.par_08_2_tipologie import GIORNI_ALLA_SETTIMANA
from rules_core.rows import labelled, row
from rules_core.wording import Said

_ALTRI = (
    "cantierist*|person*|lavorator*|lavoratric*|partecipant*|addett*|operai*|unita|disoccupat*|disocupat*|posti|posto"
    "|pers|pax|lav|partec|ls|cant|soggett*|destinatar*|beneficiar*|tirocinant*|prestator*|collaborator*|bracciant*|manoval*|risorse|inseriment*|inoccupat*"
)
_CHI = f"{_ALTRI}|uomini|uomo|donna|donne|femmine|maschi|coppia"
_CAMBIA = "aggiung*|togli*|tolg*|toglien*|lev*|inser*|assum*|perd*|esc*|entr*"
_RESTA = "restiamo|resta|restano|rimaniamo|rimangono|arriv*|divent*|siamo|saremmo|saremo|sono|sarebbero"
_TIPO = "sol*|nuov*|altr*|person*"

_SIAMO = "siamo|saremmo|saremo|fossimo|lavoriamo|lavorassimo|fossero|sono|lavorano|diventassero|diventano"
DI_PERSONE = (f"# {_CHI}", f"# {_TIPO} {_CHI}", f"# di {_CHI}", f"{_CHI} {_SIAMO} #", *row(f"{_SIAMO} in #"))
"""So many people, and no hours, days or months."""
ORE_SETTIMANALI = Said(
    near=(
        *row("""
            # ore, # ore settimanali, # ore alla settimana, # ore a settimana, # h, # ore sett, da # ore, settiman*, #
            la|a|alla settimana, # settimanali, # sett, # h sett, orario, tempo pieno, part time
        """),
        *row("""
            fascia|tipologia|formula|turno|orario|regime|profilo|scaglione|taglio|modulo
            da|di|a|delle|dei|con|su|dai|alle #, fascia|tipologia|formula|turno|orario|regime|profilo|scaglione|taglio
            #, quello|quelli|quella da|delle|di|a #, alle|sulle|le|nelle # settimanali, ho|faccio|fa|siamo|sono|sto|ha
            le|alle|sulle|nelle|a #
        """),
        *labelled("ore|h|hh"),
        *row("""
            ore|h sono|restano|rimangono|stanno sempre|ancora|sui|sulle #, ore|h sempre|invariate|ferme|fisse #,
            cantiere|cantieri|progetto|tempo da|di|a #, tempo pieno #, ore|h lasciamo|teniamo|tenendo #
        """),
        *labelled("ore|h settimanali|sett|settimana"),
    ),
    unlike=(
        *DI_PERSONE,
        *row("""
        # ore di pulizie|pulizia|badante|colf|ripetizioni|baby|lezioni|doposcuola|volantinaggio|consegne|straordinario,
        lavoretto|lavoretti|contrattino|impiego ... # ore, # ore ... come badante|colf|cameriere|cameriera|barista,
        # ore di corso|formazione|lezione|permesso|assenza, # ore al giorno di corso|formazione|lezione,
        # ore in|di piu|meno, # in|di piu|meno, # ore prima|dopo, # ore di ritardo|straordinario|straordinari|recupero
    """),
    ),
    per="settimana",
    times={"giorno": int(value_of(GIORNI_ALLA_SETTIMANA))},
)
DI_CHIUSURA = row(
    "chius* # giorni|giornate|gg, chius* per|sol* # giorni|giornate|gg, # giorni|giornate|gg di chiusura|chiusi"
)
"""Days on which a site was closed: none of those that it has."""
GIORNATE = Said(
    near=(
        *row("""
            # giornate, # giorni, # gg, # giornate lavorative, # giorni lavorativi, # giorni di lavoro, # giorni di
            cantiere, giornate, durata, dura
        """),
        *labelled("giornate|giorni|gg"),
        *row(f"giornate|giorni|gg {_CHI} #, giornate|giorni|gg per|a|ad|di {_CHI} #"),
        *row("# giornate|giorni|gg a testa|ciascuno"),
        *row("giornate|giorni|gg sempre|restano|rimangono|fisse #, giornate|giorni|gg pro capite #, giorni di lavoro"),
        *row("giorni|giornate di lavoro|cantiere sempre|n|pari|a #, giorni|giornate a testa|persona|cranio #"),
        *labelled("giornate|giorni|gg lavorative|lavorativi|lav|finanziate|previste"),
    ),
    unlike=row("""
        # giorni|giornate|gg di|a|in
        prognosi|infortunio|riposo|presenza|gesso|malattia|mutua|casa|assenza|permesso|ricovero|ospedale, infortun*
        ... # giorni|gg, # giorni|gg infortun*|presenz*|assenz*|effettiv*, prognosi ... # giorni|gg, una|ogni|singola
        giornata, un|ogni giorno, # giorni la settimana, # gg la|a|alla settimana, # gg sett, # giorno la|a|alla
        settimana, # giorni alla settimana, # giorni a settimana, # giornate settimanali, # giornate alla settimana,
        febbre|malat*|ammalat*|influenza|raffreddore|assent*|mancat*|saltat* ... # giorni|gg, # giorni di|a|con febbre,
        # giorni con|senza, entro # giorni, # giorni fa, tra # giorni, fra # giorni, lavorato #
        giorni|giornate, lavorati # giorni, fatto
        # giorni|giornate, presente # giorni|giornate, ne faccio|lavoro|fa #, # giorni|giornate|gg su #,
        manco|manca|manchi|salto|perdo|perso|persi|perse|saltat* # giorni|giornate|gg, se manco|salto #,
        # giorni|giornate|gg su,
        e|con # di assenza|malattia|permesso, fuori|ferm* # giorni|gg, fuori|ferm* per|da # giorni|gg
    """)
    + DI_CHIUSURA
    + DI_PERSONE,
)
_GIORNATE = "giornate|giorni|gg"
MESI = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
FINO_A_UN_MESE = (
    "|".join(str(giorni) for giorni in range(1, 32))
    + "|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette"
    "|diciotto|diciannove|venti|ventuno|ventidue|ventitre|ventiquattro|venticinque|ventisei|ventisette|trenta|trentuno"
)
"""So many days as one month may have: nobody speaks so of the days of a whole site, which are forty at least."""
_LAVORA = (
    "faccio|facessi|faro|fa|facesse|fara|lavoro|lavorassi|lavorero|lavora|lavorasse|lavorera|copro|copre|svolgo|svolge"
    "|fatte|fatti|fatto|lavorate|lavorati|lavorato|svolte|coperte"
)
SUE_DEL_CANTIERE = row(f"""
    io|ma|invece solo|soltanto|appena #, io|ma pero|invece solo|soltanto|appena #,
    ne {_LAVORA} #, ne {_LAVORA} solo|soltanto|circa|appena|in_tutto #, ne ho|ha {_LAVORA} #, ne ho|ha # {_LAVORA},
    ne ho|ha {_LAVORA} solo|soltanto|circa|appena #, ne restano|rimangono|mancano #, io|ma ho {_LAVORA} # {_GIORNATE},
    io|ma ho {_LAVORA} solo|soltanto|appena # {_GIORNATE}, io|ma {_LAVORA} # {_GIORNATE}, io|ma {_LAVORA} #,
    io|ma {_LAVORA} solo|soltanto|appena #, restano|rimangono|restavano|mancano # {_GIORNATE},
    ritiro|ritirassi|ritira dopo #, ritiro|ritirassi|ritira dopo # {_GIORNATE}, # {_GIORNATE} su #, # su #,
    # {_GIORNATE} su # {_GIORNATE}, di cui|quali # {_LAVORA}, subentr* per # {_GIORNATE}
""")
"""The days that one person works, of those of a site ("ne faccio 100 su 130")."""
LAVORATE = row(f"{_LAVORA} # {_GIORNATE}, {_LAVORA} in_tutto # {_GIORNATE}")
GIORNATE_LAVORATE = Said(
    spoken=True,
    near=(*SUE_DEL_CANTIERE, *LAVORATE),
    unlike=row(f"""
        mese|mensili|settiman* ... #, # {_GIORNATE} al|nel mese, # {_GIORNATE} a|alla settimana,
        # {_GIORNATE} settimanali, # {_GIORNATE} in|ogni|questo|quel mese, ore ... #, # ore, # h,
        su #, su # {_GIORNATE},
        {_LAVORA} {FINO_A_UN_MESE} {_GIORNATE}, {_LAVORA} in_tutto {FINO_A_UN_MESE} {_GIORNATE},
        {MESI} ... #, # {_GIORNATE} a|di|in|ad|nel|al {MESI}|mese,
        {_LAVORA} # {_GIORNATE} a|di|in|ad|nel|al {MESI}|mese
    """),
)
CANTIERISTI = Said(
    near=(
        f"# {_CHI}",
        f"# {_TIPO} {_CHI}",
        f"# di {_CHI}",
        f"{_CHI} scend*|pass*|sal*|aument*|cal*|diminu* da #",
        f"decina|ventina|dozzina|quindicina|trentina di {_CHI}",
        *labelled(_CHI),
        *row("uno|una solo|sola|soltanto, addett*|operai|persone|lavoratori sempre|restano|rimangono #"),
        f"n|nr|num ro|numero {_CHI} #",
        f"n ro {_CHI} #",
        *row("""
            siamo|restiamo|rimaniamo|saremmo|saremo|partiamo|partissimo|fossimo|restassimo|lavoriamo|lavorassimo|lavorano
            in|a|solo #, sono|restano|rimangono|restano|resterebbero|lavorano|fossero|diventano|diventassero in|solo #,
            siamo|saremmo|saremo scesi|saliti|passati|ridotti|scese|salite|passate|ridotte a|in #,
            diventiamo|diventassimo|diventeremmo #, in # invece|anziche,
            # invece|anziche che|di|in in|#, prende* in #, quelli|quelle sono #
        """),
        *labelled("numero cantieristi|persone|lavoratori|partecipanti|destinatari"),
    ),
    unlike=(
        f"giornate|giorni|gg|ore|h {_CHI} #",
        *row("""
            ufficio|uffici|segreteria|ragioneria|municipio siamo|sono|lavoriamo in|solo|soltanto #,
            siamo|lavoriamo in|solo|soltanto # in|nell|nella|negli ufficio|uffici|segreteria|ragioneria|municipio
        """),
        f"giornate|giorni|gg|ore|h per|a|ad|di {_CHI} #",
        f"# {_ALTRI} e # {_ALTRI}",
        f"{_CAMBIA} #|un|uno|una {_ALTRI} e|cosi|per|e|poi {_RESTA}",
        f"{_CAMBIA} #|un|uno|una e|cosi|per|poi {_RESTA}",
        f"{_CAMBIA} #|un|uno|una {_ALTRI} {_RESTA}",
        f"{_CAMBIA} #|un|uno|una {_RESTA}",
        f"# {_ALTRI} piu # {_ALTRI}",
        "prendiamo|prendo|prende|prendono zero|0",
    ),
)
