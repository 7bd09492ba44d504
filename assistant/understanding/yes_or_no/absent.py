"""Nouns of which a message says that there is none: "senza figli", "figli no", "non abbiamo case, terreni né altro"."""

from __future__ import annotations

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import Found
from assistant.understanding.words.plain import Plain

DETERMINERS = frozenset(
    "il la lo l i gli le un uno una mio mia miei mie suo sua suoi sue nostro nostra nostri nostre "
    "dei del della delle altro altra altri altre di".split()
)
OWN = frozenset("mio mia suo sua nostro nostra".split())
_NOT = frozenset("s non senza nessun nessuna nessuno niente ne no zero neanche nemmeno neppure mai".split())
_HAVING = frozenset("ho ha abbiamo hanno c ci e sono con vivo vive convivo piu possiedo possediamo avuto".split())
_NONE_AFTER = frozenset("no nessuno nessuna niente zero mai".split())
_OF_THEM = frozenset("ne ce c abbiamo ho avuti".split())
_AND = expression(r"\s*(?:,|,?\s+(?:e|ed|o|né|nè|ne|oppure))\s+")
_NEITHER_HAS = expression(  # "né io né mia madre possediamo case", "né lui né io siamo proprietari di terreni"
    r"\bne (?:io|lui|lei|noi|mi[oa] \w+|(?:il|la) \w+) ne (?:io|lui|lei|noi|mi[oa] \w+|(?:il|la) \w+) "
    r"(?:abbiamo|possediamo|ha|hanno|possiede|possiedono|siamo proprietar\w+ di|siamo intestatar\w+ di)"
    r"(?: altr[oaei]| un| una| alcun\w*)*$"
)
_FEMININE_MANY = frozenset(
    "figlie bambine bimbe ragazze sorelle cugine cognate nonne zie suocere gemelle creature case ville villette "
    "botteghe vigne aree".split()
)


def absent(plain: Plain, found: Found) -> bool:
    """Whether there is nobody of the sort: "senza figli", "non ho fratelli", "figli no"."""
    words, stretch = plain.words, plain.words[found.first].stretch
    for at in range(found.first - 1, max(found.first - 4, 0) - 1, -1):
        if words[at].stretch != stretch:
            break
        if words[at].plain == "ne" and not _denies(plain, at):
            return at == found.first - 1 and _neither(plain, at)
        if words[at].plain in _NOT:
            return True
        if words[at].plain not in DETERMINERS | _HAVING:
            break
    if found.first and words[found.first - 1].plain in OWN:
        return False
    after = words[found.last : found.last + 2]
    if len(after) > 1 and after[0].plain in {"non", "nn"} and after[1].plain in _OF_THEM:
        return after[1].stretch == stretch  # "figli non ne abbiamo"
    if not after or after[0].plain not in _NONE_AFTER or after[0].stretch > stretch + 1:
        return False
    ends = len(after) == 1 or after[1].stretch > after[0].stretch or after[1].plain in {"e", "ed", "ne"}
    return ends and (after[0].stretch == stretch or len(after) == 1)


def neither_has(plain: Plain, found: Found) -> bool:
    """Whether neither of two has a thing: "né io né mia madre possediamo case"."""
    stretch = plain.words[found.first].stretch
    before = " ".join(word.plain for word in plain.words[: found.first] if word.stretch == stretch)
    return _NEITHER_HAS.search(before) is not None


def listed_with(message: Message, before: Found | None, found: Found) -> bool:
    """Whether a bare plural goes on with a list of what there is none of: "non abbiamo case, terreni né soldi"."""
    plain = message.plain
    if before is None or not plural(plain.flat[found.last - 1]):
        return False
    told = any(found.last <= message.words_of(m)[0] <= found.last + 1 for m in message.quantities)
    text = message.text[plain.words[before.last - 1].end : plain.words[found.first].start]
    return not told and _AND.fullmatch(text) is not None


def _neither(plain: Plain, at: int) -> bool:
    """Whether "né" stands twice, each before a bare noun: "né casa né terreno", unlike "né io né mia moglie"."""
    stretch, people = plain.words[at].stretch, {"io", "lui", "lei", "noi", "mio", "mia"}
    told = [n for n, w in enumerate(plain.words[:-1]) if w.plain == "ne" and w.stretch == stretch]
    return len(told) > 1 and all(plain.flat[n + 1] not in people for n in told)


def _denies(plain: Plain, at: int) -> bool:
    """Whether "né" goes on with a denial ("non ho moglie né figli") rather than speak of each ("né io né lui")."""
    stretch = plain.words[at].stretch
    return any(w.plain in _NOT - {"ne"} for w in plain.words[:at] if w.stretch == stretch)


def plural(word: str) -> bool:
    """Whether a noun is a plural, as far as its ending tells."""
    return (word.endswith("i") and word != "chi") or word in _FEMININE_MANY
