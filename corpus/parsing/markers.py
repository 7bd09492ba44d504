"""How an entry of a list announces itself: a dash, a letter, a number, the name of a form."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.clauses import Kind

_BULLET = re.compile(r"(\s*)[-•▪·]\s+(?=\S)")
_ORDERED = re.compile(
    r"\(?(?:([A-Za-z])([1-9l]?)([.)])|(\d{1,3})(?:[ -]?(bis|ter|quater|quinquies))?([.)]?))\s+(?=\S)", re.IGNORECASE
)
_ITALIAN_NEXT = {"i": "l", "I": "L", "v": "z", "V": "Z"}  # the Italian alphabet has no j, k, w, x, y

_FORM = re.compile(r"((?:Modello|Modulo|Allegato|Scheda)\s+(?:\d{1,3}(?:\s+(?:bis|ter|quater))?|[A-Z]))\s*:\s+(?=\S)")
_NOTE = re.compile(r"([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s?(?=[^\s⁰¹²³⁴⁵⁶⁷⁸⁹])")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


@dataclass(frozen=True, slots=True)
class Marker:
    """A list entry's name: `b`, `c1`, `3`; whether it stands in capitals, and how it is printed."""

    kind: Kind
    name: str
    printed: str

    @property
    def first(self) -> bool:
        """Whether the entry opens its list."""
        return self.name in {"a", "A", "1"} or (self.letter_of is not None and self.name.endswith("1"))

    @property
    def letter_of(self) -> str | None:
        """The letter that an entry such as c1) subdivides."""
        return self.name[0] if self.kind is Kind.LETTER and self.name[1:] else None

    def follows(self, other: Marker) -> bool:
        """Whether this entry comes next after another, or repeats it (a slip of the press that happens)."""
        return self.kind is other.kind and self.name in {other.name, *other.successors}

    @property
    def successors(self) -> set[str]:
        """The names that the next entry of the list may bear."""
        if self.kind is Kind.NUMBER:
            number = self.name.partition("-")[0]
            return {str(int(number) + 1), *(f"{number}-{suffix}" for suffix in ("bis", "ter", "quater", "quinquies"))}
        if self.letter_of is not None:
            return {self.name[0] + str(int(self.name[1]) + 1)}
        return {chr(ord(self.name) + 1), _ITALIAN_NEXT.get(self.name, "")}


def bullet(text: str) -> tuple[int, str] | None:
    """The indentation and the text of an entry that opens with a dash."""
    match = _BULLET.match(text)
    return (len(match[1]), text[match.end() :]) if match else None


def ordered(text: str) -> tuple[Marker, str] | None:
    """The letter or number that a line opens with, and the rest of the line.

    >>> ordered("c2) se non fa parte della famiglia")
    (Marker(kind=<Kind.LETTER: 'lettera'>, name='c2', printed='c2)'), 'se non fa parte della famiglia')

    A transcription often reads the figure one as an l: "al)" is a1).
    """
    match = _ORDERED.match(text)
    if match is None:
        return None
    letter, digit, _, number, suffix, _ = match.groups()
    if number and int(number) == 0:
        return None
    counted = f"{number}-{suffix.lower()}" if suffix else number
    kind, name = (Kind.NUMBER, counted) if number else (Kind.LETTER, letter + digit.lower().replace("l", "1"))
    return Marker(kind, name, match[0].strip()), text[match.end() :]


def form(text: str) -> tuple[str, str] | None:
    """The name of the form, annex or sheet that an entry of a list of forms describes."""
    match = _FORM.match(text)
    return (" ".join(match[1].split()), text) if match else None


def note(text: str) -> tuple[str, str] | None:
    """The number of a footnote, as its superscript and as figures."""
    match = _NOTE.match(text.strip())
    return (match[1], match[1].translate(_SUPERSCRIPTS)) if match else None


def marks_in(text: str) -> list[str]:
    """The superscripts by which a text calls its footnotes.

    >>> marks_in("rilevata da ISTAT² ai sensi")
    ['²']
    """
    return re.findall(r"(?<=\S)[⁰¹²³⁴⁵⁶⁷⁸⁹]+", text)
