"""The signs by which people tell who is in which family: "noi F1, la suocera F2", "F1, tutti F1"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.expressions import expression
from assistant.understanding.people.family import Family, How, Mention

_OURS = expression(r"(?<!\w)F ?[1-9](?!\w)", re.IGNORECASE)
_ANY = expression(r"(?<!\w)[A-Z] ?[1-9](?!\w)", re.IGNORECASE)
_ALL = expression(r"\b(?:tutt[ie]|stess[ao]|ognuno|ciascuno)\b", re.IGNORECASE)
_THE_OTHERS = expression(r"\b(?:gli altri|le altre|il resto)\b", re.IGNORECASE)
_US = expression(r"\b(?:noi|nostr[aoi]|mia famiglia|famiglia mia)\b", re.IGNORECASE)
_AS_OURS = expression(
    r"(?:s[iì],? )?(?:sempre |è |nella |con |in |quella )*(?:la )?"
    r"(?:stessa|nostra|mia|medesima|noi|me)(?: famiglia| nostra| mia| di prima| di tutti| casa)*\W*",
    re.IGNORECASE,
)
_ASKING = "?"


def signs_told(family: Family, name: str, *, asked: bool) -> dict[int, str]:
    """The sign of each of whom one is told; where it was `asked` of somebody, a sign of nobody else is theirs.

    "La nostra" is that of whoever speaks.
    """
    text = family.message.text
    found = list((_ANY if asked else _OURS).finditer(text)) if _ASKING not in text else []
    if asked and family.asked_of is not None and _AS_OURS.fullmatch(text.strip()):
        own = family.known[family.anchor].get(name)
        return {family.asked_of: own} if own and family.asked_of != family.anchor else {}
    if not found or not (asked or family.known):
        return {}
    told: dict[int, str] = {}
    everybody = range(len(family.people))
    alike = {_sign(one[0]) for one in found}
    if len(alike) == 1 and _ALL.search(text):
        return dict.fromkeys(everybody, alike.pop())
    rest: dict[int, str] = {}
    pieces = list(_pieces(family, [(one.start(), one.end(), _sign(one[0])) for one in found]))
    for sign, said, people in pieces:
        told |= dict.fromkeys(people, sign)
        if _THE_OTHERS.search(said):
            rest |= dict.fromkeys(everybody, sign)
        elif _US.search(said):
            unclear = any(not (one[2] or _US.search(one[1]) or _THE_OTHERS.search(one[1])) for one in pieces)
            rest |= dict.fromkeys(_ours(family, children=not unclear), sign)
        elif not people and asked and family.asked_of is not None and not said.strip(" ,.;:"):
            told.setdefault(family.asked_of, sign)
    return rest | told


def _sign(told: str) -> str:
    return told.replace(" ", "").upper()


def _pieces(family: Family, found: list[tuple[int, int, str]]) -> Iterator[tuple[str, str, tuple[int, ...]]]:
    """Each sign with the words that go with it, before it or, where it opens the message, after it."""
    text, ahead = family.message.text, not family.message.text[: found[0][0]].strip(" ,.;:")
    for n, (start, end, sign) in enumerate(found):
        opens = end if ahead else (found[n - 1][1] if n else 0)
        closes = (found[n + 1][0] if n + 1 < len(found) else len(text)) if ahead else start
        named = [one for one in family.mentions if opens <= _start(family, one) < closes and one.how is not How.WE]
        yield sign, text[opens:closes], tuple(dict.fromkeys(n for one in named for n in one.people))


def _start(family: Family, one: Mention) -> int:
    return family.plain.words[one.first].start


def _ours(family: Family, *, children: bool) -> list[int]:
    """Whoever the case is about and their other half; their children who are not of age, where nobody else is told."""
    half = family.half(family.anchor)
    young = [n for n, one in enumerate(family.people) if family.anchor in one.bases and family.young(n)]
    return [family.anchor, *([half] if half is not None else []), *(young if children else [])]
