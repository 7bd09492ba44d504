"""Where somebody does not know whether what they told counts: "ma non so se basta", "se vale come tale non lo so"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.understanding.words.patterns import Found, find
from assistant.understanding.words.plain import Plain
from rules_core.rows import row

_COUNTS = (
    "conta|contano|conti|contino|vale|valga|valgono|valgano|basta|basti|bastano|bastino|rientra|rientri|rientrano|"
    "considerat*|sufficiente|sufficienti"
)
_IS_ONE = "un|una|uno|come|tra|fra|proprio|davvero|quel|quello|quella"
_WHETHER = (
    f"se {_COUNTS}",
    f"se e|sia|sarebbe|sono|siano|viene|venga|si|li|lo|la|puo|possa|possono|c {_COUNTS}|considera|entra|entri",
    f"se e|sia|sarebbe|sono|siano {_IS_ONE}",
)
_IN_DOUBT = row("""
    non|nn so|saprei|sappiamo|sapevo|capisco|ricordo, non|nn ho|abbiamo capito|idea, boh, bo, mah, chissa, dubito, da
    capire|vedere, non|nn e chiaro|detto, non|nn sono|siamo sicur*|cert*, vallo a sapere
""")
_AFTER = row("non|nn lo|la so|saprei|sappiamo, non|nn saprei|so, boh, bo, mah, chissa, non|nn ho idea")
_HINDERS = frozenset(
    "problema ostacolo impedimento limite guaio male bene peccato obbligo possibilita vantaggio".split()
)
_OTHERWISE, _NO_OTHER = frozenset(("o", "oppure")), frozenset(("no", "meno"))
_ENDS = frozenset(".?!;\n")
_A_WORD = 2


def doubt(plain: Plain) -> Found | None:
    """Where a message says that nobody knows whether a thing counts; not of which of two it is, nor what it hinders.

    >>> doubt(Plain.of("seguo un corso, ma non so se conta")), doubt(Plain.of("non so se è naspi o dis-coll"))
    (Found(first=4, last=8), None)
    """
    for found in find(plain, _WHETHER):
        end = next(
            (n for n in range(found.last, len(plain.words)) if _ended(plain, found.last - 1, n)), len(plain.words)
        )
        if _of_another_kind(plain.flat[found.last : end]):
            continue
        before = next((one for one in find(plain, _IN_DOUBT) if 0 <= found.first - one.last <= 1), None)
        after = next((one for one in find(plain, _AFTER) if found.last <= one.first < end), None)
        first = before.first if before else found.first
        if first and (before or after):  # with which nothing opens that was told
            return Found(first, after.last if after else found.last)
    return None


def _of_another_kind(rest: Sequence[str]) -> bool:
    """Whether the doubt is which of two a thing is, or what comes of it."""
    either = (n for n, word in enumerate(rest) if word in _OTHERWISE)
    return not _HINDERS.isdisjoint(rest[:_A_WORD]) or any(_NO_OTHER.isdisjoint(rest[n + 1 : n + 2]) for n in either)


def _ended(plain: Plain, one: int, other: int) -> bool:
    return not _ENDS.isdisjoint(plain.text[plain.words[one].end : plain.words[other].start])
