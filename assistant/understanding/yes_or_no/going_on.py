"""The clauses with which a message goes on after a phrase, as far as they may speak of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from assistant.expressions import expression
from assistant.understanding.words.patterns import Found
from assistant.understanding.words.plain import Plain

_MONTHS = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
WHEN = (
    r"(?:a|ad|da|dal|dall|dalla|in|nel|nell|il|lo|la|l|fa|un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici"
    r"|anno|anni|mese|mesi|giorno|giorni|settimana|settimane|scorso|scorsa|passato|passata|fine|inizio|meta|estate"
    rf"|inverno|autunno|primavera|natale|pasqua|ieri|oggi|poco|tempo|pezzo|gia|ormai|tutta|tutto|\d+|{_MONTHS})"
)
"""When something was, in words."""
VERB = (
    r"(?:e|era|sono|siamo|ho|ha|abbiamo|hanno|risult\w+|prend\w+|ricev\w+|percep\w+|danno|da|pag\w+|arriv\w+|vers\w+"
    r"|segu\w+|spett\w+|frequent\w+|partecip\w+|viene|vien|vedo|mand\w+|erog\w+|sto|stiamo|sta)"
)
"""Verbs that say what was, was had or done with a thing."""
ARTICLES = frozenset("il lo la l i gli le un una uno del della dei delle quel quella mio mia".split())
_OPENING = frozenset("adesso ora oggi ormai poi ma pero".split())
_AFTER_ASKING = _OPENING | {"non", "no", "mai"}
_ENDS = expression(r"[.;!?\n]")
_WHENEVER, _ACTS = expression(WHEN), expression(rf"{VERB}|\w+(?:iamo|evo|avo|ivo)|sto|faccio|facciamo|dobbiamo|devo")
_CLAUSES = 3


def goes_on(plain: Plain, found: Found) -> Iterator[str]:
    """The clauses after a phrase: what is left of its own, the next ones of its sentence, and of one that goes on."""
    end = sentence_end(plain, found.last - 1)
    for n, clause in enumerate(_clauses(plain, found.last, end)):
        if n == _CLAUSES:
            break
        yield clause
        if n and _names_another(clause):
            return
    if end < len(plain.words):
        asked = plain.text[plain.words[end - 1].end :].lstrip()[:1] == "?"
        if plain.flat[end] in (_AFTER_ASKING if asked else _OPENING):
            yield from list(_clauses(plain, end, sentence_end(plain, end)))[:1]


def _names_another(clause: str) -> bool:
    """Whether a clause has a thing of its own, of which the next one may speak: "la scheda è pronta"."""
    words = clause.split()
    return any(
        word in ARTICLES and not _WHENEVER.fullmatch(then) and not _ACTS.fullmatch(then)
        for word, then in pairwise(words)
    )


def sentence_begins(plain: Plain, at: int) -> int:
    """The place of the first word of a sentence."""
    return next((n + 1 for n in range(at - 1, -1, -1) if sentence_end(plain, n) == n + 1), 0)


def sentence_end(plain: Plain, at: int) -> int:
    """The place after the last word of a sentence."""
    for place in range(at, len(plain.words) - 1):
        word, then = plain.words[place], plain.words[place + 1]
        if then.stretch > word.stretch and _ENDS.search(plain.text[word.end : then.start]):
            return place + 1
    return len(plain.words)


def _clauses(plain: Plain, first: int, last: int) -> Iterator[str]:
    """The words of each clause; what is left of one before them may be none."""
    own: list[str] = []
    for at in range(first, last):
        word = plain.words[at]
        parted = at > 0 and plain.words[at - 1].stretch != word.stretch
        joins = word.plain in {"e", "ed", "ma", "mentre"} and not is_verb(plain, at)
        opens = word.plain in {"adesso", "ora", "poi"} and bool(own) and own[-1] not in {"per", "d", "prima", "da"}
        if (parted or joins or opens) and (own or at > first):
            yield " ".join(own)
            own = []
        if not joins:
            own.append(word.plain)
    yield " ".join(own)


def is_verb(plain: Plain, at: int) -> bool:
    """Whether "e" is the verb: "è", "e'"."""
    word = plain.words[at]
    written = plain.text[word.start : word.end + 1].lower()
    return word.plain == "e" and (written[:1] in "èé" or written[1:] in {"'", "’", "`"})
