"""Words for what somebody is, which no denial of a thing reaches: "disoccupata", "vedovo", "residente"."""

from __future__ import annotations

from assistant.expressions import expression
from assistant.understanding.words.being import is_a_state
from assistant.understanding.words.patterns import Found
from assistant.understanding.words.plain import Plain

_WHERE = expression(r"resident|domiciliat|cittadin|stranier")
_IN = frozenset("in a ad nel nella di del della dell al alla".split())
_OF_BEING = frozenset(
    "lo la ci l ne e sono siamo sia ero era sarei sara risulto risulta risultiamo stato stata stati ancora piu mai mica"
    " proprio esattamente direi credo penso adesso ora oggi io lui lei noi affatto per niente nulla davvero".split()
)
_NONE_OF = frozenset("niente zero no senza".split())
_DWELT = expression(r"n?dove |(?:in|nell[ae]?|nei|su|sull[ae]?) (?:cui|quali?) ")
_HAD = expression(r"(?:avut|pres|percepit|ricevut|fatt|chiest|frequentat|seguit|beneficiat|usufruit)[oaie]")
_FAR = 8


def takes_a_place(word: str) -> bool:
    """Whether a word says what somebody is somewhere, so that the place may be denied: "residente non in Piemonte"."""
    return _WHERE.match(word) is not None


def denies_something_else(plain: Plain, found: Found, at: int) -> bool:
    """Whether a "non" or "mai" after what somebody is denies another thing: "disoccupata mai stata in un cantiere".

    >>> told = ("disoccupato non percettore di naspi", "disoccupato mai stato in corsi", "disoccupato non lo sono più")
    >>> [denies_something_else(Plain.of(text), Found(0, 1), 1) for text in told]
    [True, True, False]
    """
    stretch = plain.words[found.last - 1].stretch
    denies = at < len(plain.words) and plain.words[at].stretch == stretch and plain.flat[at] in {"mai", "non", "nn"}
    if not denies or not is_a_state(plain.flat[found.last - 1]):
        return False
    after = [word.plain for word in plain.words[at + 1 : at + 1 + _FAR] if word.stretch == stretch]
    if after[:1] and after[0] in _IN and takes_a_place(plain.flat[found.last - 1]):
        return False
    ends = next((n for n, word in enumerate(after) if word in {"e", "ed", "ma", "pero"} and n > 0), len(after))
    return not _OF_BEING.issuperset(after[:ends])


def denies_a_thing(plain: Plain, at: int, found: Found) -> bool:
    """Whether a word before what somebody is denies another thing: "niente naspi disoccupato da un anno".

    So it does before where they live: "una casa senza mutuo dove vivo".

    >>> told = ("niente naspi disoccupato", "mai avuto sussidi disoccupato", "non sono più disoccupato")
    >>> [denies_a_thing(plain, 0, Found(len(plain.words) - 1, len(plain.words))) for plain in map(Plain.of, told)]
    [True, True, False]
    """
    between = plain.flat[at + 1 : found.first]
    if _DWELT.match(" ".join(plain.flat[found.first : found.last])):
        return plain.flat[at] in _NONE_OF or plain.flat[at] in {"nessun", "nessuna"}
    if not between or not is_a_state(plain.flat[found.first]):
        return False
    if ":" in plain.text[plain.words[at].end : plain.words[found.first].start]:
        return True  # "nessun sussidio: disoccupato, 50 anni"
    if plain.flat[at] in _NONE_OF:
        return not between[0].endswith("re")  # "senza essere disoccupato"
    return len(between) > 1 and plain.flat[at] in {"mai", "non", "nn"} and bool(_HAD.fullmatch(between[0]))
