"""Whether somebody wants something confirmed, and which quantities: not days, ages and people beside the claim."""

from __future__ import annotations

import re

from assistant.expressions import expression
from assistant.understanding.asking.cue_words import CONFIRM, TAGS
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind, Mention
from assistant.understanding.words.patterns import Found, find, stands
from assistant.understanding.words.plain import Plain
from rules_core.rows import row

_OPENS = row("""
    vero che, confermi|confermate|conferma|confermami|confermatemi|confermare che|se, giusto|corretto|esatto che, mi|ci
    hanno|ha detto|spiegato|assicurato|confermato|garantito, dicono|dice che, ho letto|sentito|saputo, mi risulta,
    risulta che, si dice, sapevo|credevo|pensavo che, ho capito che
""")
"""What stands before a claim."""
_OWN = frozenset("ho abbiamo ha hanno siamo sono avevo avevamo in con mio mia miei mie nostro nostri".split())
_SENTENCE = expression(r"[.?!;\n]+(?!\d)")
_FEW, _STATED, _ANYWHERE = 4, 4, 6
_MARK = expression(r"\s*\?")
_ASKS_IF_FINAL = expression(
    r"(?:(?:e|ma|ok|bene|quindi|allora|dunque|perfetto|questo|questa|il|la|l|un) )*"
    r"(?:(?:isee|risultato|conto|calcolo|totale|cifra|punteggio|numero|valore|somma|importo) )?"
    r"(?:(?:e|sono|sarebbe|resta|rimane) (?:gia |ormai )?(?:il |la )?"
    r"(?:(?:risultato|conto|calcolo|cifra|valore|isee) )?"
    r"(?:definitiv[oaie]|final[ei])"
    r"|(?:non )?(?:vi |ti |le )?manca(?:no)? (?:ancora )?(?:altro|qualcosa|qualcos altro|altri dati|niente|dei dati)"
    r"|(?:vi |ti |le )?serv(?:e|ono) (?:ancora )?(?:altro|altri dati))(?: (?:allora|quindi|cosi|adesso|ora))*"
)
_LIMITS = ("minim*|massim*",)
_LETTERS = " abcdefghijklmnopqrstuvwxyz"
_ENDS_ASKING = expression(
    r"\b(?:(?:è|me lo|lo|mi) )?(?:conferm\w+|vero|giusto|corretto|esatto|sbaglio)\s*(?:\?+\s*)?$", re.IGNORECASE
)


def wants_confirmation(message: Message) -> bool:
    """Whether a message states something and wants to hear that it is so."""
    if message.claims or stands(message.plain, CONFIRM[:_ANYWHERE]):
        return True
    asked = message.text.rstrip().endswith("?")  # "naspi: no" states, and asks nothing
    ends = (found for found in find(message.plain, CONFIRM) if asked or message.plain.flat[found.first] != "no")
    return any(_at_an_end(message.plain, found) for found in ends) or _is_tagged(message)


def _at_an_end(plain: Plain, found: Found) -> bool:
    return found.first == 0 or found.last == len(plain.words)


def _is_tagged(message: Message) -> bool:
    """Whether a statement ends by asking if it is so, whatever is told after it ("sono 90 giorni no? allora aspetto").

    A short one may ask about somebody: "e mia moglie no?".
    """
    return any(
        found.first >= _STATED and _MARK.match(message.text, message.plain.words[found.last - 1].end)
        for found in find(message.plain, TAGS)
    )


def claimed_quantities(message: Message) -> tuple[Mention, ...]:
    """The quantities of the claim: those after the words that open one, else those of its sentence.

    >>> from datetime import date
    >>> def claimed(text):
    ...     return [one.words for one in claimed_quantities(Message(text, date(2026, 11, 21)))]
    >>> claimed("comincio martedì. Mi hanno detto di andare prima dal medico, ma è vero?")
    []
    >>> claimed("ho due figli e il ricorso si fa entro 60 giorni, vero?")
    ['entro 60 giorni']
    """
    told = tuple(one for one in message.quantities if not _of_the_story(message, one))
    if message.claims:
        return told
    opening = next(find(message.plain, _OPENS), None)
    if opening is None:
        start = _of_the_end(message.text)
        return tuple(one for one in told if one.start >= start)
    after = tuple(one for one in told if one.start >= message.plain.words[opening.last - 1].end)
    return after or tuple(
        one for one in told if one.kind not in {Kind.DATE, Kind.TIME} and _beside(message, one, opening)
    )


def without_what_is_claimed(message: Message) -> str:
    """The words of a message, without the quantities of its claim: what is asked about.

    >>> from datetime import date
    >>> without_what_is_claimed(Message("l'indennità è di 41,20 al giorno, confermi?", date(2026, 11, 21)))
    "l'indennità è di  al giorno"
    """
    text = message.text
    for one in reversed(claimed_quantities(message)):
        text = f"{text[: one.start]}{one.words[len(one.words.rstrip(_LETTERS)) :]}{text[one.end :]}"
    asks = _ENDS_ASKING.search(text)
    return text[: asks.start()].rstrip(" \t\n,") if asks else text


def what_of(message: Message) -> str:
    """What a message is to be answered about: of a pressed claim, not the amount that somebody would have there.

    >>> from datetime import date
    >>> what_of(Message("Il tetto è 15.000", date(2026, 11, 21), claims=True))
    'Il tetto è '
    """
    amounts = all(one.kind in {Kind.MONEY, Kind.NUMBER} for one in message.quantities)
    return without_what_is_claimed(message) if message.claims and amounts else message.text


def asks_if_final(message: Message) -> bool:
    """Whether a message asks only whether what came out may still change.

    >>> from datetime import date
    >>> [asks_if_final(Message(text, date(2026, 1, 1))) for text in ("è definitivo allora?", "è definitiva la lista?")]
    [True, False]
    """
    return "?" in message.text and _ASKS_IF_FINAL.fullmatch(" ".join(message.plain.flat)) is not None


def claims_a_limit(message: Message) -> bool:
    """Whether a least or a most is claimed ("la soglia minima è 6.000, vero?"), and not how something is."""
    return bool(claimed_quantities(message)) and stands(message.plain, _LIMITS)


def _of_the_story(message: Message, one: Mention) -> bool:
    """Whether a quantity is a day without a number, somebody's age, or counts whoever is with them."""
    if one.kind is Kind.DATE:
        return not any(letter.isdigit() for letter in one.words)
    first = message.words_of(one)[0]
    own = not _OWN.isdisjoint(message.plain.flat[max(0, first - 2) : first])
    return own and one.kind in {Kind.AGE, Kind.NUMBER} and one.per is None


def _of_the_end(text: str) -> int:
    """Where the last sentence begins that says something, and does not only ask whether what stands before is so."""
    ends = [*_SENTENCE.finditer(text)]
    starts = [0, *(found.end() for found in ends)]
    marks = [*(found[0] for found in ends), ""]
    said = [(n, mark) for n, mark in zip(starts, marks, strict=True) if len(text[n:].split()) > _FEW]
    asked = [n for n, mark in said if "?" in mark]
    return (asked or [n for n, _ in said] or [0])[-1]


def _beside(message: Message, one: Mention, opening: Found) -> bool:
    """Whether a quantity stands in the sentence in which a claim is opened."""
    return not _SENTENCE.search(message.text, one.end, message.plain.words[opening.first].start)
