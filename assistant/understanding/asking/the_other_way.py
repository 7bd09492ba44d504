"""Whether a yes or no is asked for the other way round: "ci escludono?", "è a rischio?", "non posso entrare?"."""

from __future__ import annotations

from assistant.expressions import expression
from assistant.understanding.words.patterns import stands
from assistant.understanding.words.plain import Plain
from rules_core.rows import row

_SENTENCE = expression(r"(?<=[?!;\n])|(?<=[^\W\d_]{2}\.)\s+")
_AGAINST = row("""
    esclud*, esclus*, respin*, rigett*, bocci*, scart*, cassat*, cassano, invalid*, annull*, decad*, inammissibil*,
    inidone*, irricevibil*, rischi*, a rischio, in pericolo, perdo, perdiamo, perde, perdono, perderla, perderlo,
    perderli, perder*, fuori gioco|gara|tempo|termine|legge|norma|regola|bando|requisit*, tagliat* fuori,
    siamo|sono|sei|e|sto|sta|stiamo|resto|resta|restiamo|rimango|rimane|rimaniamo|vado|va|finisco|finiamo|finisce ...
    fuori, butt*|mett*|sbatt*|lasci*|tagli*|fanno|fa|tengono|tiene ... fuori, tutto|anche|io|noi|lui|lei fuori,
    illegittim*, illegal*, illecit*, irregolar*, abusiv*, viola, violiamo, violo, violano, sbagliat*, vietat*, proibit*,
    imped*, osta, ostacol*, problem*, nega, negano, negat*, negheranno, rifiutan*, dicono|diranno|dira|dice di_no|no,
    mand* ... via|a_casa|indietro, cacci*, contest*, impugn*, preclud*, preclus*, compromett*, pregiudic*, inutil*,
    troppo presto|tardi|giovan*|vecchi*|poc*|bass*|alt*, in ritardo, scadut*, salta, saltiamo, sfum*, bloccat*,
    bloccano, blocca, ferma, fermano, nulla|nullo|contro la|il|le|un legge|norma|regolamento|bando|regol*,
    e nulla|nullo, storie, contrari* a|al|alla, costrett*, evit*, a|di meno, senza ... si_puo|va_bene|posso|possiamo
""")
"""That what is asked about is shut out, refused, lost, at risk, against the rules."""
_DENIED = row("""
    non|nn ... posso|possiamo|puo|possono|potrei|potremmo|potra|potro ... piu|nemmeno|neanche,
    non|nn posso|possiamo|puo|possono|potrei|potremmo|potra|potro|rispett*|rientr*|serv*|occorr*|bisogna|basta|vale,
    non|nn si puo|possono|usa|rispetta, non|nn mi|ci|lo|la|li|le prend*|accett*|ammett*|accolg*|fanno,
    non|nn e|sono|sia|sara|siamo ammess*|ammissibil*|valid*|regolar*|in_regola|legittim*|legale|idone*|sufficient*,
    non|nn ho|abbiamo|ha diritto|i_requisiti|requisiti|speranz*|possibilita, non|nn passa, niente da fare, o no,
    o non
""")
"""That it is not, which a yes and a no answer alike."""


def asks_the_other_way(text: str) -> bool:
    """Whether the sentence that asks is of what goes wrong, so that a yes or no would say the contrary.

    >>> [asks_the_other_way(one) for one in ("Ho 60 anni. Sono escluso?", "volevo sapere se ci respingono")]
    [True, True]
    >>> [asks_the_other_way(one) for one in ("Ho 60 anni. Posso entrare?", "Mi esclusero anni fa. Posso?")]
    [False, False]
    """
    sentences = [one for one in _SENTENCE.split(text) if one.strip()]
    asking = [one for one in sentences if one.rstrip().endswith("?")] or sentences
    plain = [Plain.of(one) for one in asking]
    return any(stands(one, _AGAINST) or stands(one, _DENIED) for one in plain)
