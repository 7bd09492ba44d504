"""Whether a message, after something came out, wants another thing said: ordered, begged for, by the word of others."""

from __future__ import annotations

import re

from assistant.expressions import expression
from assistant.understanding.asking.cue_words import COUNT, HEARSAY
from assistant.understanding.asking.cues import is_question
from assistant.understanding.honesty.contradicting import excuses
from assistant.understanding.honesty.pressure import TELLERS, presses
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import stands
from rules_core.rows import row

_TO_SAY = row("""
    confermi|confermami|confermate|confermatemi|confermarmi|scrivimi|scrivetemi|scrivermi|giurami|promettimi|assicurami,
    mi|ci|me|ce|lo|la|glielo|e scriva|scrivi|scrivete|confermi|conferma|dica|dici|certifichi|attesti|dichiari|autorizzi,
    mi|ci|me|ce lo|la|li|le|una|un scriva|scrivi|confermi|conferma|dica|dici|certifichi|attesti|autorizzi|metta|dia,
    scriva|scrivi|scrivete|dica|dite|ditemi|dimmi|dicci|risponda|rispondi #|che|pure|cosi|solo|soltanto|il|la|lo|di|si,
    si corregga|corregga|correggi|correggete|rettifichi|rettifica|ci ripensi|ripensateci|ripensaci, riconosca|ammetta,
    mi|ci dia|dai|date|dica|faccia il|la|un|una|ragione|quella|quello, mi|ci giuri|prometta|garantisca|assicuri,
    dammi|datemi|ci_dia ragione, deve|devi|dovete scriver*|dir*|confermar*|certificar*|attestar*,
    deve|devono|va esserci|starci|scritta|scritto|scritte|scritti
""")
"""An order to say something, or to say it otherwise."""
_TO_PUT = row("""
    metta|metti|mettete|mettiamo|mettiamola|mettiamolo|mettila|mettilo, facciamo, facciamola, diciamo, segni|segna,
    conti|contiamo|conta|calcoli, consideri|considera|considerala|considerate|consideriamola|consideriamo,
    rifaccia|rifai|rifate|rifacciamo, paghi|pagatemene|pagatemi|pagami, passi|passiamo, arrotondi|arrotondiamo, faccia
""")
_PLEADS = row("""
    dai, da bravo|brava, su, eddai, forza, per una|questa volta, cosa|che le|ti|vi costa, chiuda|chiudi un|l occhio,
    venirmi|venga|vieni|venite incontro, ho|abbiamo diritto, ha|hanno diritto, e ingiusto|giusto|assurdo, non e giusto,
    la|il|lo|l vuole|vogliono, ci tiene|tengono, d accordo, non|nn sono niente|nulla|tanto|molto, per cosi poco,
    piangere|piango, disperat*, saro|saremo grat*, ricambi*, le|ti|vi mando|porto|offro|regalo,
    penso|pensiamo io|noi ... spiegare|sistemare,
    sfora|sforo|sforiamo|mancano|manca di|solo|soltanto|appena, l|un altro comune|ufficio|anno, tanto
""")
"""What is to move whoever decides, and says nothing of the case."""
_BEGS = row("""
    chiuda|chiudi|chiudete|chiudano un|l occhio|occhi, uno strappo, ci ripensi, ripensateci, ripensaci,
    si corregga, faccia|fate|fai un eccezione, per # anni|anno|mesi|giorni|euro|punti ... storie|pignol*|rigid*,
    venga|vieni|venite|venirmi|venirci incontro
""")
"""What begs for another answer, by itself."""
_OTHERS_WORD = row(f"""
    {TELLERS} ... dice|dicono|sostiene|sostengono|assicura|giura,
    {TELLERS} ... ha|hanno detto|scritto|spiegato|assicurato|confermato|calcolato|contato|messo|segnato|fatto|dato,
    {TELLERS} ... vuole|vogliono|pretende|pretendono #|il|la|lo|le|un|una|che|sia|vedere|leggere|sentire,
    regolamento|legge|norma|codice|direttiva europe*|nazional*|italian*|regional*|civile ... da|danno|dice|prevede,
    secondo ... {TELLERS}, sono|faccio|io_sono un|il|la|l {TELLERS}|responsabile, faccio|sono {TELLERS} e,
    a|ad|in * danno|pagano|fanno|usano, a|ad|in * ne|gliene|ci|mi|me_ne danno|pagano|fanno|davano,
    a|ad|in un|altro|altri * ... danno|hanno_dato|pagano|fanno|usano, amic*|vicin*|cugin*|colleg*|cognat* ...
    entrat*|ammess*|passat*|avuto|preso|ottenuto|dentro, l altra volta, l anno scorso, sempre ...
    dato|pagato|fatto|accettat*, tutti gli altri
""")
_THEIR_FIGURE = expression(
    r"\b(?:amic|vicin|colleg|conoscent|compaesan)\w+\b[^.?!;]{0,60}?"
    r"\b(?:ha|hanno|esce|viene|prende|prendono|paga|pagano|danno|risulta)\s+(?=\d)",
    re.IGNORECASE,
)
"""A figure of somebody else's case."""
_NOT_SO = row("""
    macche, per forza, e|son logico|ovvio|chiaro, si|ti sbagli*, vi sbagliate, lei non capisce,
    e sbagliato|falso, non e cosi|vero, impossibile,
    e|sono piuttosto|invece, termine|data|cifra|importo|somma giusto|giusta|esatto|esatta|vero|vera e
""")
_A_CASE_TOLD = row("""
    e|ma se, e|ma con|per|a|senza # , supponiamo, poniamo, ipotizziamo, immaginiamo, facciamo_finta, per_ipotesi,
    ho|abbiamo dimenticato|scordato, mi|ci sono|siamo dimenticat*|scordat*|sbagliat*|confus*, anzi, volevo|intendevo
""")
"""That something is supposed, or told anew."""
_WHAT = row("di|che si, che|cosi|ok|finanziat*|autorizzat*|ammess*|approvat*|esente|idone*|accolt*")
"""What is to be said."""
_ASKED = "quanto|quanta|quanti|quante|quando|come|dove|chi|perche|quale|quali|qual|cosa|se"
_TO_BE_TOLD = row(f"""
    dica|dici|dite|ditemi|dimmi|dirmi|dicci|dirci|scriva|scrivi|scrivimi|confermi|confermami|spieghi|spiegami|risponda
    {_ASKED}, dica|dite|ditemi|dimmi|dirmi|dicci|scriva|scrivi|scrivimi|spiegami|spieghi|confermi *|pure|solo {_ASKED},
    che cosa, a|per|con quale|quali|quanto|chi, entro quando, fino_a quando
""")
"""That something is asked, and nothing to be said otherwise."""


def insists(message: Message) -> bool:
    """Whether a message only wants another thing said than was told, and neither supposes nor corrects anything.

    >>> from datetime import date
    >>> told = ("Mi scriva 38,70 e chiudiamo la pratica", "scusi, mi sono sbagliato, erano 30 ore", "e se fossero 30?")
    >>> [insists(Message(text, date(2026, 1, 1))) for text in told]
    [True, False, False]
    """
    plain = message.plain
    if stands(plain, _A_CASE_TOLD) or excuses(plain) or _asks(message):
        return False
    if stands(plain, _BEGS):
        return True
    moved = stands(plain, _PLEADS) or presses(plain)
    words = stands(plain, _OTHERS_WORD) or stands(plain, HEARSAY) or bool(figures_of_others(message))
    figure = bool(message.quantities)
    if stands(plain, _TO_SAY):
        return figure or moved or words or stands(plain, _WHAT)
    if stands(plain, _TO_PUT):
        return moved or words
    return (figure and (words or stands(plain, _NOT_SO))) or (presses(plain) and not figure)


def figures_of_others(message: Message) -> set[object]:
    """The values that a message tells of somebody else's case: "la mia vicina ha 6.000, metta 6.000 anche a me"."""
    told = {match.end() for match in _THEIR_FIGURE.finditer(message.text)}
    return {m.value for m in message.quantities if m.start in told}


def _asks(message: Message) -> bool:
    """Whether it asks how much or when something is: what is only to be said again asks nothing."""
    plain = message.plain
    if stands(plain, COUNT) or stands(plain, _TO_BE_TOLD):
        return True
    return is_question(message) and not (stands(plain, _TO_SAY) and message.quantities) and not stands(plain, _BEGS)
