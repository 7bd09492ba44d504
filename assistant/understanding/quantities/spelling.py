"""Italian number words, whole or with one slip of the pen."""

from __future__ import annotations

from functools import cache, lru_cache

UNITS = "zero uno due tre quattro cinque sei sette otto nove".split()
TEENS = "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split()
TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
# "quarant'anni", "vent'anni"
ELIDED = {ten[:-1]: 20 + 10 * place for place, ten in enumerate(TENS)} | {
    "ventun": 21,
    "trentun": 31,
    "cent": 100,
    "quattr": 4,
    "cinqu": 5,
    "sett": 7,
    "ott": 8,
    "nov": 9,
    "diciott": 18,
}

_LONGEST = 60
_SHORTEST_SLIP = 7
_THOUSANDS = ("mila", "milla", "mlia", "mial")
_MILLIONS = {"milioni": 10**6, "milione": 10**6, "miliardi": 10**9, "miliardo": 10**9}
# Slips in words too short for all slips to be forgiven.
_SHORT_SLIPS = {"quatro": 4, "quattr": 4, "cinqe": 5, "cinqu": 5, "cique": 5, "cincue": 5, "dieici": 10, "diecci": 10}
# Words that one slip would turn into numbers.
_NO_SLIP = frozenset("trentino trentini trentina trentine ventina ventino contento contenti".split())


def _below_hundred() -> dict[str, int]:
    forms = {word: value for value, word in enumerate([*UNITS[1:], *TEENS], 1)}
    for place, ten in enumerate(TENS):
        for unit, word in enumerate(["", *UNITS[1:]]):
            stem = ten[:-1] if word[:1] in {"u", "o"} else ten
            forms[stem + word] = 20 + 10 * place + unit
            if unit == 1:
                forms[stem + "un"] = 21 + 10 * place
    return forms


def _below_thousand() -> dict[str, int]:
    small = _below_hundred()
    forms = dict(small)
    for hundreds, prefix in enumerate(["", *UNITS[2:]], 1):
        forms[prefix + "cento"] = 100 * hundreds
        for word, value in small.items():
            forms[f"{prefix}cento{word}"] = 100 * hundreds + value
            if word[0] in "ou":  # centotto, centuno, centottanta
                forms[f"{prefix}cent{word}"] = 100 * hundreds + value
    return forms


_SMALL = _below_thousand()


def spelled(word: str) -> int | None:
    """The value of a number word, in lower case without accents; None if it is none. Zero is one, "un" is not.

    >>> spelled("duecentocinquantamilatrecentoventidue"), spelled("centottantotto"), spelled("mille")
    (250322, 188, 1000)
    >>> spelled("anziano") is None
    True
    """
    if word in _SMALL:
        return _SMALL[word]
    if word == "zero":
        return 0
    if len(word) > _LONGEST:
        return None
    if word.endswith(tuple(_MILLIONS)):
        return _millions(word)
    return _thousands(word) if "mil" in word else None


def _millions(word: str) -> int | None:
    ending = next(ending for ending in _MILLIONS if word.endswith(ending))
    stem = word.removesuffix(ending)
    times = 1 if stem == "un" else _SMALL.get(stem)
    return times * _MILLIONS[ending] if times else None


def _thousands(word: str) -> int | None:
    if word.startswith("mille"):
        times, rest = 1, word[5:]
    else:
        stem, mila, rest = word.partition("mila")
        times = _SMALL.get(stem, 0) if mila else 0
    if times == 0:
        return None
    below = _SMALL.get(rest) if rest else 0
    return None if below is None else 1000 * times + below


def read(word: str) -> int | None:
    """The value of a number word, forgiving one slip in words longer than six letters.

    >>> read("quarantacinqe"), read("ventcinque"), read("diciottmila"), read("cinqunata")
    (45, 25, 18000, 50)
    >>> read("settantanni") is None and read("trentino") is None and read("ceto") is None
    True
    """
    return _read(word) if len(word) <= _LONGEST else None


@lru_cache(4096)
def _read(word: str) -> int | None:
    value = _SHORT_SLIPS.get(word) or spelled(word)
    if value is not None or len(word) < _SHORTEST_SLIP or word in _NO_SLIP:
        return value
    for ending in _THOUSANDS:
        stem, found, rest = word.partition(ending)
        if found and stem:
            return _slipped_thousands(stem, rest, slipped=ending != "mila")
    return _slip(word)


def _slipped_thousands(stem: str, rest: str, *, slipped: bool) -> int | None:
    times, below = _SMALL.get(stem), _SMALL.get(rest) if rest else 0
    if not slipped and times is None and below is not None and len(stem) >= _SHORTEST_SLIP - 1:
        times = _slip(stem)
    elif not slipped and times is not None and below is None and len(rest) >= _SHORTEST_SLIP - 1:
        below = _slip(rest)
    return None if times is None or below is None else 1000 * times + below


@cache
def _one_letter_less() -> dict[str, set[str]]:
    """Each long number word under each spelling that lacks one of its letters."""
    index: dict[str, set[str]] = {}
    for word in _SMALL:
        if len(word) >= _SHORTEST_SLIP - 1:
            for shorter in {word, *_shortened(word)}:
                index.setdefault(shorter, set()).add(word)
    return index


def _shortened(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]


def _slip(word: str) -> int | None:
    """The one number that is a slip away, if there is only one."""
    index = _one_letter_less()
    near = {
        _SMALL[meant]
        for shorter in {word, *_shortened(word)}
        for meant in index.get(shorter, ())
        if _one_slip_apart(word, meant)
    }
    return near.pop() if len(near) == 1 else None


def _one_slip_apart(one: str, two: str) -> bool:
    """Whether a letter missing, added, changed, or two of them swapped make one word the other."""
    place = next((i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    a, b = one[place:], two[place:]
    swapped = a[:2] == b[1::-1] and a[2:] == b[2:]
    return a[1:] == b or a == b[1:] or a[1:] == b[1:] or swapped
