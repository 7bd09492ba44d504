"""The words for houses and for having them, whole or in part, that several facts share."""

from __future__ import annotations

DI_ALTRI = (
    "mia|mio|sua|suo|nostra|nostro madre|mamma|padre|papa|nonna|nonno|suocera|suocero|zia|zio|fratello|sorella|cognato"
    "|cognata|cugino|cugina|genero|nuora"
)
QUOTE = "|".join(map(str, range(11, 100)))
UNA_PARTE = (
    "terzo|quarto|quinto|sesto|settimo|ottavo|nono|decimo|undicesimo|dodicesimo"
    "|terzi|quarti|quinti|sesti|settimi|ottavi|noni|decimi|undicesimi|dodicesimi"
)
VIVO = (
    "vivo|viviamo|abito|abitiamo|sto|stiamo|vive|vivono|abita|abitano|sta|stanno|risiede|risiedo|risiediamo|risiedono"
)
CASA = (
    "casa|abitazione|appartamento|appartamentino|alloggio|villetta|villa|villino|casetta|bilocale|trilocale|monolocale"
    "|casolare|attico|mansarda|rustico|quadrilocale|immobile"
)
NOSTRA = "mia|mio|nostra|nostro|sua|suo|loro|propria"
_PARENTI = (
    "moglie|marito|compagna|compagno|madre|mamma|padre|babbo|papa|figlio|figlia|figli|bimbo|bimba|sorella"
    "|fratello|suocera|suocero|nonna|nonno|zia|zio|famiglia|convivente|ragazza"
)
PERSONE = f"""
    {NOSTRA} {_PARENTI}, {VIVO} in casa con {NOSTRA}|la|il|i|le {_PARENTI}|genitori|nonni|suoceri,
    {VIVO} in casa con|col|coi|colla {_PARENTI}|genitori|nonni|suoceri|lui|lei|loro|me|noi
"""
"""Who is spoken of, and with whom somebody is at home: that tells nothing of whose the home is."""
_BOTTEGA = "negozio|ufficio|bottega|laboratorio|magazzino|capannone|studio|villa|negozi|uffici|magazzini|ville"
_IN = "in|nel|nell|nello|nella|nei|al|alla|presso|del|dell|di"
_STESSO = "stesso|solito|medesimo|stessa|solita|medesima"
_IMPIEGO = (
    "dipendente|commesso|commessa|commessi|impiegato|impiegata|impiegati|operaio|operaia|magazziniere|magazziniera"
    "|custode|portiere|addetto|addetta|cassiere|cassiera|banconista|segretaria|segretario|cameriera|cameriere|apprendista"
)
AL_LAVORO = f"""
    sto|sono|faccio|assunto|assunta in|al|nel|presso un|una|il ... {_BOTTEGA}, sto|servo|servivo|serve al {_BOTTEGA},
    lavoro|lavora|lavorato|lavorano|lavoriamo|lavorando|lavoravo|lavorava ... {_BOTTEGA},
    lavoro|lavora|lavorato|lavorano|lavoriamo|lavorando ... {_IN} ... {_BOTTEGA},
    assunt* ... {_BOTTEGA}, {_IMPIEGO} {_IN} ... {_BOTTEGA}, {_IMPIEGO} ... {_BOTTEGA},
    {_IN} {_STESSO} {_BOTTEGA}, pulizie|pulizia|pulisco|pulisce|pulire ... {_BOTTEGA},
    pulizie|pulizia|pulisco|pulisce|pulire ... {CASA}|case|appartamenti|abitazioni|alloggi,
    domestica|colf|badante|governante ... in|presso|da ... {CASA}
"""
BENI = "case|immobili|proprieta|terreni|terra|terre|fabbricati|beni|appartamenti|abitazioni|possedimenti|mattoni|campi"
BENE = f"{BENI}|casa|immobile|terreno|fabbricato|bene"
HO = "ho|ha|abbiamo|hanno|possiedo|possiede|possediamo|possiedono|posseggo|posseggono|risulta|risultano|tengo"
NON = "non|nn|no|neanche|nemmeno"
NESSUNO = "punti|punte|nessuno|nessuna|nessun|zero|niente|no|nulla|0|manco|nemmeno|neanche|neppure"

AIUTI = "franchigia|franchigie|detrazione|detrazioni|abbattimento|abbattimenti|importo|importi|deduzione|deduzioni"
DEL_COMUNE = f"""
    {AIUTI} comunale|comunali|del|dal|della|dalla|fissato|fissata|fissate|fissati,
    {AIUTI} di|per testo|delibera, {AIUTI} affitto|locazione, {AIUTI} delibera|comune, affitto|locazione comunale,
    {AIUTI} per|sulla|sull|della|dell ... casa|affitto|abitazione,
    comune|ente ha messo|fissato|deliberato|previsto|stabilito|deciso|dato|indicato,
    comune|ente da|darebbe|dava|mette|metterebbe|concede|riconosce|toglie|fissa|prevede|stabilisce|detrae|abbatte,
    comune ... darebbe|fissa|fisserebbe|mette|toglie|riconosce|concede
"""
DELLA_FAMIGLIA = f"""
    {CASA} e ... nostra|nostro|mia|mio|sua|suo|loro, {CASA} ... e|l|be la nostra|mia|sua|loro, {CASA} {NOSTRA},
    casa|abitazione|abit|abitaz|appartamento|app propr|ns|intestata,
    {CASA} tutta|tutto {NOSTRA}, {CASA} di {NOSTRA} proprieta, {CASA} di proprieta, nostro|mio|suo|loro {CASA},
    {CASA} in|di proprieta, {CASA} del|della|di richiedente|dichiarante|istante, casa di abitazione,
    casa d abitazione, nostra|mia|sua|loro {CASA}, in una {CASA} {NOSTRA}, dove si sta|abita|vive, dove ci si sta,
    in cui si sta|abita|vive, ndove si sta, casa ... e tutta {NOSTRA},
    {CASA} e di {NOSTRA} proprieta, {CASA} di residenza, residenza in|nel|nell|nella {CASA}, residenza e|la ... {CASA},
    {VIVO} nel|nella|nell ... {CASA}, {VIVO} in {CASA}, {CASA} dove|in {VIVO}, {CASA} * dove {VIVO},
    {CASA} in cui {VIVO},
    {CASA} dove ci {VIVO},
    la casa ... proprieta, {CASA} ... intestata|intestato a me|noi|lui|lei,
    si sta|abita|vive ... nella|nel|in ... {CASA}, prima casa, abitazione principale, proprietario|proprietaria della,
    proprietari della,
    {CASA} ... sempre stata|stato|state {NOSTRA}, {CASA} ... tutta|tutto {NOSTRA}, {CASA} che ... e {NOSTRA},
    {CASA} ... mi|ci|gli|le appartiene,
    {VIVO} in|nella|nell|nel ... {CASA} ereditata|ereditato|riscattata|riscattato,
    la casa|casetta|villetta l ho|abbiamo|ha|hanno comprata|acquistata|ereditata|costruita|riscattata|presa,
    {CASA} ce|me l abbiamo|ho noi|io|di, padrone|padrona|padroni di casa {NOSTRA}, {CASA} di proprieta,
    casa ... padrone|padroni noi|io
"""
ORA_NOSTRA = f"adesso|ora e {NOSTRA}, ora|adesso|oggi|ormai e tutta|tutto {NOSTRA}"
"""Whose a home is now, which does not tell that anybody lives there."""
TRA_CONIUGI = """
    meta mia|mio e meta di|della|del mia|mio moglie|marito, meta mia|mio e meta sua|suo,
    meta a me e meta a mia|mio moglie|marito, a meta con mia|mio moglie|marito, # con mia|mio moglie|marito,
    # mia|mio e al # di|della|del mia|mio moglie|marito, # di mia|mio moglie|marito e # mia|mio,
    meta di mia|mio moglie|marito e meta mia|mio, a meta tra|fra me e mia|mio moglie|marito,
    e meta di|del|della mio|mia fratello|sorella|ex|zio|zia|cugino|cugina, e # di mio|mia fratello|sorella,
    secondo|terzo|quarto in arrivo, un terzo|quarto figlio|figlia|bambino|bambina
"""
_DA_CUI = "da|dal|dalla cui|quale ... divorziat*|legalmente|divorziato"
TRA_DIVISI = f"""
    a meta con|col mio|mia|il|la marito|moglie|coniuge {_DA_CUI}, a meta col|coi marito|moglie|coniuge {_DA_CUI},
    #|meta con|e|a|ed mio|mia|il|la|col|alla|al marito|moglie|coniuge {_DA_CUI},
    #|meta col|alla|al marito|moglie|coniuge {_DA_CUI}
"""
"""What somebody owns with a spouse from whom they are parted: the half is all that they own."""
