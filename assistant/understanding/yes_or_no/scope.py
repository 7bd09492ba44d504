"""Words that reach over a clause and turn what it says: "non è vero che …", "non nego di …", "invece di …"."""

from __future__ import annotations

from enum import Enum

from assistant.understanding.words.patterns import Found, find
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.denial_words import NOT
from rules_core.rows import row


class Over(Enum):
    """What is said of a clause by the words over it."""

    UNTRUE = "untrue"
    """It is not so: a denial in it is denied."""
    GRANTED = "granted"
    """It is so: "non nego di prenderla"."""
    OPEN = "open"
    """Nobody can tell: "non è detto che la prenda"."""


_UNTRUE = row("""
    non|nn e che, non|nn e vero|giusto|corretto|esatto|possibile che|di, non|nn e mica|affatto|proprio vero che,
    non|nn si|posso|puo|possiamo|potrei|posso_certo|posso_mica dire|dirvi|dirti|affermare che|di,
    e falso|sbagliato|errato|inesatto|impossibile che|dire, falso|sbagliato dire|che,
    figurati|figuriamoci|figuratevi|figurarsi|immaginati|immaginarsi|figuri|immagini se, macche,
    ma ti pare che
""")
_GRANTED = row("""
    non|nn|mai nego|neghiamo|nega|negato|nascondo|nascondiamo|nascosto|smentisco|smentiamo di|che,
    non|nn posso|possiamo|potrei|puo|voglio|vogliamo ... negare|nascondere|smentire di|che, non ci|c e dubbio che,
    non|nn nego|neghiamo|nascondo|smentisco certo|affatto|mica di|che
""")
_OPEN = row("""
    non|nn e detto|sicuro|certo|chiaro|scontato|escluso che|se, non|nn escludo|escludiamo di|che,
    non|nn sono|siamo|e ... sicuro|sicura|sicuri|certo|certa|certi di|che|se, forse, magari, puo darsi che|di,
    non|nn so|sappiamo|ricordo|ricordiamo|capisco se|quando|quanto, non|nn so|ricordo mica|bene|proprio|piu se,
    non|nn saprei|ricordo ... se, credo|crediamo di|che|d, mi pare|sembra di|che, penso|pensiamo di|che, dubito di|che,
    suppongo|immagino di|che, chissa se, boh se, dovrei|devo|dobbiamo controllare|guardare|verificare|chiedere se
""")
_HARDLY = row("non|nn e che")  # alone, "non è che la prendo?" asks, or softens
_SAYING_OVER = ((Over.GRANTED, _GRANTED), (Over.OPEN, _OPEN), (Over.UNTRUE, _UNTRUE))
_RATHER = row("""
    invece|piuttosto che|di|del|della|dell|dello|dei|degli|delle, anziche, altro che,
    al posto|luogo di|del|della|dell|dello|dei|degli|delle, in luogo|vece di|del|della|dell|dei|delle,
    fuori|estraneo|estranea|estranei|lontano|lontana da|dal|dalla|dall|dai|dalle|dagli|a|ad|al|alla|alle|ai
""")
_SMALL = frozenset(
    "in con il lo la l i gli le un una uno ogni qualsiasi qualunque altro altra altri altre tutti mio mia".split()
)
_PARTS = frozenset("ma pero anzi tuttavia mentre perche siccome quindi".split())
_SCORN = frozenset({("ma", "che"), ("ma", "dove")})
_OF_WHOM = frozenset("io lui lei mio mia nostro nostra il la l a ad".split())
_SCORNED, _FAR = 2, 10


def over(plain: Plain, found: Found) -> tuple[Over, Found] | None:
    """The words that reach over a phrase, and what they say of it.

    >>> from assistant.understanding.words.patterns import find
    >>> plain = Plain.of("non è vero che non ho la naspi")
    >>> over(plain, next(find(plain, ["naspi"])))[0]
    <Over.UNTRUE: 'untrue'>
    """
    if plain.flat[:_SCORNED] in _SCORN and found.first == _SCORNED:
        return _scorned(plain, found), Found(0, _SCORNED)
    reaching = ((kind, one) for kind, phrases in _SAYING_OVER for one in find(plain, phrases))
    near = [(kind, one) for kind, one in reaching if _reaches(plain, one, found)]
    return max(near, key=lambda told: (told[1].first, told[1].last), default=None)


def scorned(plain: Plain, found: Found) -> bool:
    """Whether the "if" that opens a phrase is no condition, but said in scorn: "figurati se lavora"."""
    return any(one.first < found.first < one.last for one in find(plain, _UNTRUE))


def _scorned(plain: Plain, found: Found) -> Over:
    """What is said of a phrase right after an opening "ma che": a no in "ma che lavora, ha 7 anni", else open."""
    then = plain.words[found.last : found.last + 1]
    ends = not then or then[0].stretch != plain.words[found.last - 1].stretch or then[0].plain in _OF_WHOM
    return Over.UNTRUE if ends and "?" not in plain.text else Over.OPEN


def _reaches(plain: Plain, one: Found, found: Found) -> bool:
    """Whether words stand before a phrase, or open it, in the same stretch and with no other clause between."""
    between = plain.flat[one.last : found.first]
    same = plain.words[one.first].stretch == plain.words[found.last - 1].stretch
    return (
        same
        and one.last < found.last
        and one.first <= found.first
        and len(between) <= _FAR
        and _PARTS.isdisjoint(between)
    )


def denied_within(plain: Plain, one: Found, found: Found) -> bool:
    """Whether a word between those that reach over a phrase and its end denies what it says."""
    return not NOT.isdisjoint(plain.flat[one.last : found.last])


def hardly(plain: Plain, one: Found) -> bool:
    """Whether the words that reach over a clause are only "non è che", which by itself says little."""
    return any(one == other for other in find(plain, _HARDLY))


def rather(plain: Plain, found: Found) -> bool:
    """Whether a phrase names what is not, beside what is: "PADES invece che CADES", "fuori da altri corsi".

    >>> from assistant.understanding.words.patterns import find
    >>> plain = Plain.of("prendo l'adi al posto della naspi, e sono fuori da ogni altro corso")
    >>> [rather(plain, next(find(plain, [phrase]))) for phrase in ("adi", "naspi", "corso")]
    [False, True, True]
    """
    stretch = plain.words[found.first].stretch
    return any(
        one.last <= found.first
        and plain.words[one.first].stretch == stretch
        and _SMALL.issuperset(plain.flat[one.last : found.first])
        for one in find(plain, _RATHER)
    )
