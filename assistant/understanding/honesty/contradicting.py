"""Whether a message contradicts with what somebody else says ("ti sbagli, al CAF dicono 8.000"), and tells nothing."""

from __future__ import annotations

from assistant.understanding.asking.cue_words import HEARSAY
from assistant.understanding.honesty.pressure import TELLERS
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import covered, find, stands
from assistant.understanding.words.plain import Plain
from rules_core.nouns import Nouns
from rules_core.rows import row

_REPROACHES = row("""
    ti|vi sbagli*, si sbaglia|sbagliano|corregga, ti|vi stai|state sbagliando, sta|stai sbagliando,
    hai|ha|avete sbagliato|capito_male|torto, sei|siete|e in errore, correggi*, correggete*,
    rivedi|rifai|rifate ... conto|calcolo|conti, macche, ma no, ma va, ma quando mai, no guarda|guardi|guardate,
    e falso|sbagliato|errato, non e vero|giusto|corretto|esatto|cosi, non mi|ci torna, fai|fate|fa confusione, balle,
    errore tuo|vostro|suo, ti|vi|le sembra, non dire|dite|dica sciocchezze|cavolate|fesserie, sei|e|siete sicur*,
    impossibile, ma dai, ma figurati
""")
_OTHERS = row(f"""
    {TELLERS} ... dice|dicono|sostiene|sostengono|usa|usano|applica|applicano|conta|contano|calcola|calcolano,
    {TELLERS} ... considera|considerano|mette|mettono|chiede|chiedono|assicura|giura|conferma|scrive|scrivono,
    {TELLERS} ... ha|hanno detto|scritto|spiegato|assicurato|confermato|calcolato|usato|messo|contato|fatto|dato,
    secondo {TELLERS}, secondo il|la|i|l {TELLERS}, per il|la|i|l {TELLERS},
    a|alla|al|all|in|nell|nel {TELLERS} ... dicono|hanno|fanno|usano|danno
""")
_RULES = row("""
    spetta|spettano|tocca|toccano|basta|bastano|danno|pagano|usano|applicano|calcolano|contano|mettono|chiedono,
    e|sono gratis|gratuito|gratuita|esente|previst*|dovut*|richiest*, si usa|usano|applica,
    vale|valgono, limite|massimo|minimo|parametro|tetto|soglia e|sono, limite|massimo|tetto ... si ... e|sono
""")
_LIMIT = ("limite|massimo|minimo|parametro|tetto|soglia e|sono #",)
_WRITTEN = row(f"""
    {TELLERS} ... ha|hanno scritto|messo|segnato|riportato|indicato # di *,
    {TELLERS} ... ha|hanno scritto|messo|segnato|riportato|indicato # euro di *
""")
"""A figure of somebody's own, as it is on a paper: "il CAF ha scritto 16.500 di reddito"."""
_OF_THE_RULES = "di soglia|franchigia|limite|massimo|minimo|tetto|parametro|maggiorazione|detrazione|tariffa|@misura"
_MY_MISTAKE = row("""
    ho|abbiamo sbagliato|scritto_male|detto_male|capito_male|detto|scritto, mi sono|ero sbagliat*|confus*|spiegat*,
    errore mio|nostro, colpa mia|nostra, intendevo, volevo dire, mi correggo
""")
_OWN = row("""
    io|noi|ho|abbiamo|sono|siamo|faccio|facciamo|lavoro|lavoriamo|prendo|prendiamo|percepisco|percepiamo|guadagno,
    guadagniamo|pago|paghiamo|ricevo|riceviamo|vivo|viviamo|compio|dichiaro|risulto|avevo|ero|eravamo, in famiglia,
    mio|mia|miei|mie|nostro|nostra|nostri|nostre, mi|ci danno|pagano|versano|arrivano|spetta|spettano|tocca|toccano
""")
_NOT_OWN = row(f"""
    mio|mia|nostro|nostra|miei|nostri {TELLERS}, sono previst*|dovut*|richiest*|necessari*|ammess*|fissat*,
    ho|abbiamo letto|sentito|saputo|chiesto|telefonato|chiamato|parlato|ragione|controllato|verificato,
    io|noi so|sapevo|sapevamo, sono andat*|stat*|sicur*|cert*|passat*, mi|ci sono rivolt*
""")


_RULE_WORDS = """
    limite|limiti|soglia|franchigia|massim*|minim*|tetto|parametro|maggiorazion*|detrazion*|tariff*|@misura
"""


def of_the_rules(message: Message, nouns: Nouns) -> bool:
    """Whether a message speaks of what the rules lay down, and not of somebody's own figure on a paper."""
    return stands(message.plain, nouns.row(_RULE_WORDS)) or stands(message.plain, _RULES)


def contradicts(message: Message, nouns: Nouns) -> bool:
    """Whether a message sets what others say of the rules, or what these are to be, against what was answered.

    >>> from datetime import date
    >>> told = ("no, ti sbagli, il capo dice che spettano 30 ore", "macché, il CAF usa quello di quattro persone")
    >>> [contradicts(Message(text, date(2026, 1, 1)), Nouns()) for text in told]
    [True, True]
    >>> told = ("scusa, sono 30 ore, ho sbagliato io", "ti sbagli: il mio isee è 9.500", "mi hanno detto 6 mesi")
    >>> [contradicts(Message(text, date(2026, 1, 1)), Nouns()) for text in told]
    [False, False, False]
    """
    plain = message.plain
    reproached = stands(plain, _REPROACHES) or (message.claims and stands(plain, _LIMIT))
    if not (message.quantities and reproached) or stands(plain, _MY_MISTAKE):
        return False
    if stands(plain, _WRITTEN) and not stands(plain, nouns.row(_OF_THE_RULES)):
        return False
    if not covered(find(plain, _OWN)) <= covered(find(plain, _NOT_OWN)) | covered(find(plain, _REPROACHES)):
        return False
    return message.claims or any(stands(plain, phrases) for phrases in (HEARSAY, _OTHERS, _RULES))


def excuses(plain: Plain) -> bool:
    """Whether whoever writes was wrong, by their own word.

    >>> excuses(Plain.of("scusi, ho sbagliato: sono 30 ore"))
    True
    """
    return stands(plain, _MY_MISTAKE)
