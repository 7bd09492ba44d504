"""What a message sounds like by its words alone: a greeting, who writes, a question about what a word means."""

from __future__ import annotations

import re

from assistant.expressions import expression
from assistant.understanding.asking.cue_words import ALONE, BESIDE_HELLO, MEANING, NEEDS, Cue
from assistant.understanding.message import Message
from assistant.understanding.quantities.mention import Kind
from assistant.understanding.words.patterns import covered, find, stands
from assistant.understanding.words.plain import Plain

_A_QUESTION = 9
_OF_WHOM = r"(?:(?:un[oa]?|il|la|lo|i|gli|le|del(?:la|lo)?|di|due|tre)\b|(?:un|l|dell)[’'])"
_WHO = (
    rf"(?:(?:io |noi )?(?:sono|siamo) {_OF_WHOM}|(?:mi chiamo|il mio nome [èe])|(?:scrivo|scriviamo) (?:da|per)"
    r"|lavor(?:o|iamo) (?:in (?:comune|regione|provincia|un ufficio)|al|all[’']|alla|presso|per))"
)
_PRESENTS = expression(rf"\s*(?:e )?{_WHO}[\w\s’'-]*", re.IGNORECASE)
_PIECES = expression(r"[.,;!\n]+|\be (?=sono\b|lavoro\b)", re.IGNORECASE)
_TELLS_MORE = frozenset(
    """
    ho ha hai abbiamo hanno avevo avevamo avuto vorrei vorremmo voglio vogliamo volevo devo dobbiamo deve posso possiamo
    puo prendo prendiamo prende percepisco percepisce ricevo pago cerco cerchiamo serve servono chiedo chiedere sapere
    non mai se ma perche quando quanto quanta quanti come cosa chi dove quale quali stato stata stati state faccio fa
    fare guadagno vuole puoi spetta conta senza anche entro dopo prima
    """.split()
)
_FEW = 12
_YES_OR_NO = expression(r"(?<!\s)[,.]?\s*(?:s[iì]\s*o\s*no|o\s*no|vero|giusto)[\s?]*$", re.IGNORECASE)
_COUNTS_AS = expression(
    r"\b(?:val(?:e|gono)|conta(?:no)?|rientra(?:no)?|pass(?:a|ano)) (?:come|per|[tf]ra|nell[ae])\b", re.IGNORECASE
)
_OF_ANYBODY = expression(
    r"\b(?:è|sarebbe|sarebbero) (?:un[ao]?\b|considerat)|\bsi considera(?:no)?\b"
    r"|^(?:(?:e|ma|anche|quindi|allora)\s+)*(?:per )?chi (?:fa|ha|prende|sta|segue|frequenta|riceve|percepisce)\b"
    r"|\b(?:se|anche) (?:uno|qualcuno|una persona) (?:fa|ha|prende|sta|segue|frequenta|riceve|percepisce)\b",
    re.IGNORECASE,
)
_IS_THERE = expression(
    r"^(?:(?:e|ma|quindi|allora|poi|scusi?)[\s,]+)*(?:ci (?:sono|sarebbero|saranno)|c['’]è|esist(?:e|ono)"
    r"|(?:sono|è|vengono|viene) (?:previst|dat|assegnat|riconosciut)\w|(?:si )?danno|si dà|spettan?o?)\b"
    r"(?=[^.,;]*\b(?:per (?:i|gli|le|chi|tutt[ie])|ai|agli|alle|a (?:chi|tutt[ie]))\b)",
    re.IGNORECASE,
)
"""That it is asked whether there is something for all of a kind: "ci sono punti in più per i comuni montani?"."""
_OF_ME = frozenset(
    """
    io noi me mi ci mio mia miei mie nostro nostra ho abbiamo sono siamo sto stiamo faccio facciamo prendo prendiamo
    frequento seguo ricevo percepisco posso possiamo potrei avrei farei lui lei loro
    """.split()
)
"""What speaks of whoever writes, or of somebody who was spoken of."""


def greets(words: str) -> bool:
    """Whether some words thank or greet, and say nothing else."""
    return any(stands(Plain.of(words), ALONE[cue]) for cue in (Cue.THANKS, Cue.HELLO))


def says_more(plain: Plain) -> bool:
    """Whether a message that greets wants something, too ("buongiorno, devo fare l'isee"): more than to tell a name."""
    greeting = covered(find(plain, ALONE[Cue.HELLO]))
    left = [word for n, word in enumerate(plain.flat) if n not in greeting and word not in BESIDE_HELLO]
    return len(left) > (0 if NEEDS & set(plain.flat) else 1)


def only_presents(message: Message) -> bool:
    """Whether a message only tells who writes, and neither asks nor counts anything.

    >>> from datetime import date
    >>> told = ("sono un funzionario del comune di Alba", "Salve, sono una mamma sola con due figli")
    >>> [only_presents(Message(text, date(2026, 1, 1))) for text in told]
    [True, True]
    >>> more = ("sono in cassa integrazione", "sono un operaio e prendo 900 euro", "sono il marito, conto anch'io?")
    >>> [only_presents(Message(text, date(2026, 1, 1))) for text in more]
    [False, False, False]
    """
    plain = message.plain
    if "?" in message.text or len(plain.words) > _FEW or not _TELLS_MORE.isdisjoint(plain.flat):
        return False
    greeting = covered(find(plain, ALONE[Cue.HELLO]))
    begin = plain.words[len(greeting)].start if len(greeting) < len(plain.words) else 0
    pieces = [piece for piece in _PIECES.split(message.text[begin:]) if piece and piece.strip()]
    counts = all(one.kind in {Kind.NUMBER, Kind.AGE} for one in message.quantities)
    return counts and bool(pieces) and all(_PRESENTS.fullmatch(piece) for piece in pieces)


def asks_meaning(message: Message) -> bool:
    """Whether a message asks what something is or means, and says nothing besides ("che cos'è la dis-coll?")."""
    once = message.text.strip().rstrip("?").count("?") == 0 and message.text.rstrip().endswith("?")
    opening = any(f.first <= 1 for f in find(message.plain, MEANING))
    return once and opening and len(message.plain.words) <= _A_QUESTION


def asks_of_anybody(message: Message) -> bool:
    """Whether a message only asks how something counts, or of anybody at all, and says nothing of whoever writes.

    >>> from datetime import date
    >>> asked = ("ma il corso vale come sussidio, sì o no?", "e chi fa un corso?", "faccio un corso, vale come tale?")
    >>> [asks_of_anybody(Message(text, date(2026, 1, 1))) for text in asked]
    [True, True, False]
    >>> asked = ("ci sono punti in più per i comuni montani?", "ci sono punti per i comuni, se siamo in tre?")
    >>> [asks_of_anybody(Message(text, date(2026, 1, 1))) for text in asked]
    [True, False]
    """
    asked = _YES_OR_NO.sub("", message.text.strip())
    there = _IS_THERE.match(asked)
    told = Plain.of(asked[there.end() :]).flat if there else message.plain.flat
    if _PIECES.search(asked.rstrip(" ?.,")) is not None or not _OF_ME.isdisjoint(told):
        return False
    asks = "?" in message.text and (there or _OF_ANYBODY.search(asked)) is not None
    return asks or _COUNTS_AS.search(asked) is not None
