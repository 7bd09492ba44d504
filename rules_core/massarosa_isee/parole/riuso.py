"""How people ask whether a declaration made for one service, or by one of the household, is good for another."""

from __future__ import annotations

from rules_core.rows import row

_ISEE = "isee|dsu|dichiarazione|attestazione|attestato|certificazione"
_LA = "per|x|il|lo|la|l|i|al|alla|allo|un|una|del|della"
_SERVIZIO = (
    "mensa|nido|asilo|materna|scuolabus|pulmino|trasporto|refezione|doposcuola|ludoteca|soggiorno|soggiorni|colonia|"
    "contributo|alloggio|assistenza|centro_estivo|centri_estivi|campi_solari|casa_popolare"
)
_ALTRI = (
    "altro|nuovo|secondo|ogni|ciascun|altri|piu|diversi|vari|tutti servizio|servizi|aiuto|aiuti|contributo|contributi",
    "altra|nuova|seconda|ogni|ciascuna|altre|piu|diverse|varie|tutte prestazione|prestazioni|agevolazione|agevolazioni",
    "altra|altre|ogni|piu|diverse cosa|cose|domanda|domande|richiesta|richieste",
)
_CASA = (
    "moglie|marito|compagna|compagno|convivente|suocera|suocero|madre|padre|mamma|babbo|papa|nonna|nonno|zia|zio|figlio|"
    "figlia|fratello|sorella|familiare|familiari|famiglia"
)
_QUELLO = row(f"""
    {_ISEE}, foglio ... isee, {_ISEE} gia fatt*|fatto|pronta, isee fatt*, domanda ... isee, modulo ... isee
""")
_DI_NUOVO = row(f"""
    stessa|stesso|medesima|medesimo {_ISEE},
    vale|valgono|valida|valido|buona|buono|bene|basta|usar*|uso|usiamo anche|pure, basta per,
    altro|secondo foglio|isee|attestato|modulo, altra|seconda dichiarazione|dsu|attestazione|carta,
    serve|servono|occorre|fare|faccio|facciamo|vuole|chiedere|ne ... nuovo|nuova|altro|altra|diverso|diversa,
    rifare|rifarlo|rifarla|rifaccio|rifacciamo, quello|quella ... va|vale bene|anche|lo_stesso, va bene quello|quella,
    ne serve|occorre un altro|altra, ne serve un altro|altra, basta quello|quella, basta una|uno|la stessa|lo stesso,
    un|una solo|sola {_ISEE}, riusar*|riutilizz*|riuso
""")
_ALTROVE = row(f"""
    ora|adesso|poi|invece|dopo|anche|pure ... {_SERVIZIO},
    chiede|chiedo|chiediamo|vorrebbe|vorrei|vorremmo ... {_SERVIZIO},
    {_LA} {_SERVIZIO} serve|devo|va|vale|occorre|bisogna|basta,
    per|x ... {_SERVIZIO} ... ne vuole|serve|occorre|devo|dobbiamo|deve|faccio|facciamo|va|bisogna,
    rifare|rifarlo|rifarla|rifaccio|nuovo|nuova|altro|altra|quello|quella ... per|x|pure|anche ... {_SERVIZIO},
    per|x ... {_SERVIZIO} e|ed|piu ... {_SERVIZIO}, aiuto|servizio diverso, prestazione|cosa diversa,
    {", ".join(_ALTRI)}
""")
_DI_CASA = row(f"""
    {_CASA} ... puo|possono usar*|adoperar*|servirsene|sfruttar*, puo|possono usar*|adoperar*|sfruttar* ... {_CASA},
    posso|possiamo usar*|adoperar*|servirmene|sfruttar*, uso|usiamo lo stesso|quello, lo|la uso|usiamo anche|pure,
    vale anche|pure per|x ... {_CASA}, vale|bene|buono|buona anche|pure per|x me|noi|lui|lei|loro,
    lo|la puo|possono usare|adoperare|sfruttare, puo|possono usarlo|usarla|adoperarlo|adoperarla
""")
_PER_ALTRO = row(f"{_SERVIZIO}, {', '.join(_ALTRI)}, anche|pure per|io|lui|lei|noi, tutta la famiglia, tutti di|in|noi")

RIUSO = ((_QUELLO, _DI_NUOVO, _ALTROVE), (_QUELLO, _DI_CASA, _PER_ALTRO))
"""What has to be said together, in either way: the declaration, that it is used again, and for what."""
