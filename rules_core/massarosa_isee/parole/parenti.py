"""The words for relatives, and for where they are, that several facts share."""

from __future__ import annotations

from rules_core.massarosa_isee.nucleo import CONIUGE, CONVIVENTE

UNO = (
    "io|lui|lei|moglie|marito|compagno|compagna|convivente|coniuge|richiedente|consorte|figlio|figlia|bimbo|bimba"
    "|bambino|bambina|ragazzo|ragazza|madre|mamma|padre|papa|nonna|nonno|suocera|suocero|fratello|sorella|minore|uno"
    "|una|gemelli|gemelle"
)
SUO = "mio|mia|suo|sua|nostro|nostra"
PARENTE = (
    "moglie|marito|madre|mamma|padre|papa|babbo|nonno|nonna|nonni|suocera|suocero|suoceri|genitori|fratello|sorella|zia"
    "|zio|cognato|cognata|cugino|cugina|figlio|figlia|figli|nipote|compagno|compagna|amica|amico|vicina|bimbo|bimba"
)
ANZIANI = "mamma|madre|papa|padre|babbo|nonna|nonno|suocera|suocero|zia|zio"
FRATELLI = "fratelli|sorelle|cugini|cugine|cognati|cognate|amici|amiche"
LONTANO = (
    "altrove|fuori|lontano|estero|paese|patria|romania|albania|marocco|ucraina|moldavia|senegal|peru|pakistan|francia"
    "|germania|svizzera|spagna|inghilterra|belgio|olanda|austria|polonia|bulgaria|brasile|argentina|america|australia"
)
ALTRI = (
    "madre|mamma|padre|papa|babbo|nonno|nonna|nonni|suocera|suocero|suoceri|genitori|fratello|sorella|fratelli|sorelle"
    "|zio|zia|cognato|cognata|nipote|compagno|compagna|figlio|figlia|figli|ragazzo|ragazza"
)
FA = (
    "scritta|scritto|scrive|aspetta|chiama|accompagna|aiuta|dice|dicono|legge|spiega|compila|traduce"
    "|prenota|telefona|consiglia|suggerisce"
)
_UFFICI = (
    "caf|patronato|inps|comune|municipio|sportello|ufficio|segreteria|sindacato|anagrafe|agenzia|cooperativa|protocollo"
    "|banca|posta|urp"
)
_VICINI = (
    "vicino|vicina|vicini|collega|amico|amica|amici|commercialista|geometra|avvocato|padrone|padrona|proprietario|proprietaria"
    "|badante|dottore|medico"
)
DELL_UFFICIO = f"""
    ragazzo|ragazza|ragazzi|ragazze al|allo|alla|all|del|dello|della|dell|dei {_UFFICI},
    il|la|quel|quella|i|le ragazzo|ragazza|ragazzi|ragazze in {_UFFICI},
    figlio|figlia|figli|nipote|nipoti|ragazzo|ragazza|moglie|marito|mamma|papa|fratello|sorella|cognato|cognata
    del|dello|della|dell|dei|di|d {_VICINI},
    figlio|figlia|nipote|moglie|marito|mamma|fratello|sorella del|della|di mio|mia|un|una|suo|sua {_VICINI},
    compagno|compagna|compagni di scuola|classe|banco|lavoro|corso
"""
"""People who are named by their office, or as somebody's of whom the case is not."""
COPPIA = f"{CONIUGE}|{CONVIVENTE}"
VENGONO_A = (
    "venga|vengano|viene|vengono|passa|passano|arriva a|per ritirar*|prender*|portar*|consegnar*|firmar*|presentar*"
    "|parlar*|chieder*|prendere|fare|trovarmi|trovarci|aiutarmi|aiutarci|sentire"
)
DIVISO = """
    marito|moglie|coniuge|consorte da|dal|dalla cui|quale ... divorziat*|divorziavo,
    marito|moglie|coniuge|consorte da|dal|dalla cui|quale ... separato|separata legalmente|consensualmente,
    marito|moglie|coniuge|consorte da|dal|dalla cui|quale ... separato|separata giudizialmente|dal|davanti,
    marito|moglie|coniuge|consorte da|dal|dalla cui|quale ... legalmente separato|separata,
    marito|moglie|coniuge|consorte siamo|abbiamo divorziati|divorziato, marito|moglie|coniuge siamo separati legalmente,
    marito|moglie|coniuge siamo legalmente separati, divorziato|divorziata da|dal|dalla ... marito|moglie|coniuge,
    divorzio da|dal|dalla ... marito|moglie|coniuge
"""
"""Whoever was a spouse and is one no more."""
