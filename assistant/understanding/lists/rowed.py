"""Which nouns of a row name more members, and which ones name again some that were counted: "due figlie e un figlio".

"Tre figli: due femmine e un maschio" are three, "due figlie e un figlio" are three, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.expressions import expression
from assistant.understanding.lists.nouned import FORGOTTEN, MORE, THERE_IS, Noun
from assistant.understanding.lists.roster import ANYONE
from assistant.understanding.message import Message
from assistant.understanding.people.noun_ages import ages_after
from assistant.understanding.people.persons import THEY
from assistant.understanding.words.patterns import Found, covered, find
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.absent import DETERMINERS, OWN
from rules_core.wording import Said

_AND = frozenset("e ed piu poi oltre anche".split())
_ONE, _OTHERS = frozenset("un uno una".split()), frozenset("altro altra altri altre".split())
_NUMBERS = frozenset("due tre quattro cinque sei sette otto".split())
_THE = frozenset("il la l i gli le miei mie suoi sue nostri nostre".split())
_VERBS = (THEY - {"suo", "sua", "suoi", "sue", "lui", "lei"}) | {"va", "vive", "sta", "frequenta", "risulta"}
_ENDED = expression(r"[.!?]\s|\n")
_APART, _STEM = 9, 4
_PARTS_OF = {"genitori": frozenset("madre mamma padre papa babbo".split())}
_AMONG = frozenset("dei delle degli di tra fra i le gli miei mie nostri nostre suoi sue loro due tre quattro".split())
_WITHIN = 6
_KIN = frozenset(
    "madre mamma padre papa babbo nonna nonno suocera suocero zia zio cognata cognato nipote genero nuora".split()
)
_OF_THEM = frozenset("cui quali".split())
_THEIRS = frozenset("di del della dello".split())
_SHARE = frozenset("meta mezza mezzo terzo quarto quinto parte quota quote proprietario proprietaria".split())
_BEFORE_A_THING = _SHARE | _ONE | THERE_IS | DETERMINERS | frozenset("di del della dell d e sono".split())


@dataclass(frozen=True, slots=True)
class Rowed:
    """The nouns of a message, by where they stand, that name more members, with how many there are then; and parts."""

    more: Mapping[int, int]
    parts: frozenset[int]


def rowed(message: Message, nouns: Sequence[Noun]) -> Rowed:
    """Which nouns of a message name more members than the one before them in a row, and which ones parts of them."""
    more: dict[int, int] = {}
    parts: set[int] = set()
    for row in _rows(message, nouns):
        counts = [how_many(message, noun) for noun in row]
        announced = next((n for n in range(1, len(row)) if sum(counts[1 : n + 1]) == counts[0]), 0)
        if counts[0] > 1 and announced and not _and(message, row[1]):
            parts |= {noun.found.first for noun in row[1 : announced + 1]}
            continue
        for n, noun in enumerate(row):
            if n and max(counts[n - 1 : n + 1]) > 1 and _adds(message, noun, row[n - 1], counts[n], counts[n - 1]):
                more[noun.found.first] = sum(counts[: n + 1])
    return Rowed(more, frozenset(parts))


def how_many(message: Message, noun: Noun) -> int:
    """How many a noun names, by their number or by their ages; none, where that is not told."""
    return noun.many or len(ages_after(message, noun.found))


def _rows(message: Message, nouns: Sequence[Noun]) -> Iterator[list[Noun]]:
    """The nouns of one sort that stand beside each other."""
    row: list[Noun] = []
    for noun in sorted(nouns, key=lambda noun: noun.found.first):
        if row and not _beside(message, row[-1], noun):
            yield row
            row = []
        if how_many(message, noun):
            row.append(noun)
    if row:
        yield row


def _beside(message: Message, one: Noun, other: Noun) -> bool:
    words = message.plain.words
    between = message.text[words[one.found.last - 1].end : words[other.found.first].start]
    near = other.found.first - one.found.last <= _APART and _ENDED.search(between) is None
    of_them = not _OF_THEM.isdisjoint(message.plain.flat[one.found.last : other.found.first])
    return near and not of_them and _sort(one) == _sort(other) and how_many(message, other) > 0


def _sort(noun: Noun) -> str:
    return noun.who.removeprefix(f"{ANYONE} ")


def _opening(message: Message, noun: Noun) -> int:
    """Where the words begin that introduce a noun."""
    flat, words, at = message.plain.flat, message.plain.words, noun.found.first
    introducing = _ONE | _OTHERS | _NUMBERS | _THE | OWN
    while at and (flat[at - 1] in introducing or flat[at - 1].isdigit()):
        if flat[at - 1].isdigit() and words[at - 1].stretch != words[at].stretch:
            break  # "due figli di 9 e 14, il grande invalido"
        at -= 1
    return at


def _and(message: Message, noun: Noun) -> bool:
    """Whether a noun is joined by an "and" to what stands before it."""
    at = _opening(message, noun)
    return at > 0 and message.plain.flat[at - 1] in _AND


def _adds(message: Message, noun: Noun, last: Noun, many: int, before: int) -> bool:
    """Whether a noun names others than those right before it: "due figlie e un figlio", "un figlio, due figlie"."""
    plain, at = message.plain, _opening(message, noun)
    told = plain.flat[at : noun.found.last]
    if many < before and _does(message, noun.found.last):
        return False  # "due figli, e un figlio lavora"
    if _others(plain, last, noun):
        return True
    counted = any(word in _ONE | _NUMBERS or word.isdigit() for word in told)
    definite = not _THE.isdisjoint(told) or not OWN.isdisjoint(told)
    if _and(message, noun):
        theirs = not _THEIRS.isdisjoint(plain.flat[noun.found.last : noun.found.last + 1])
        theirs = theirs and not ages_after(message, noun.found)  # "tre figli: uno di 4, uno di 7 e il grande di 20"
        return counted or theirs or (many > 1 and bool(ages_after(message, noun.found)))
    return counted and not definite and (before < many or at == last.found.last)


def _others(plain: Plain, one: Noun, other: Noun) -> bool:
    """Whether two relatives are never the same: "i miei due fratelli e mia madre", unlike "i genitori, mio padre"."""
    word, again = plain.flat[one.found.last - 1], plain.flat[other.found.last - 1]
    return again in _KIN and word[:_STEM] != again[:_STEM] and again not in _PARTS_OF.get(word, ())


def _does(message: Message, at: int) -> bool:
    """Whether a verb says what somebody named right before does or is."""
    plain = message.plain
    if at >= len(plain.words) or plain.words[at].stretch != plain.words[at - 1].stretch:
        return False
    written = plain.text[plain.words[at].start : plain.words[at].end].lower()
    return plain.flat[at] in _VERBS or written in {"è", "é"}


def one_of_them(message: Message, noun: Noun) -> int | None:
    """Where the "one" stands of whom a plural only says among whom they are: "uno dei figli", "una delle due case"."""
    flat, at = message.plain.flat, noun.found.first
    while at and flat[at - 1] in _AMONG and noun.found.first - at < _WITHIN:
        at -= 1
    stretch = message.plain.words[noun.found.first].stretch
    told = (
        0 < at < noun.found.first and flat[at - 1] in {"uno", "una"} and message.plain.words[at - 1].stretch == stretch
    )
    return at - 1 if told else None


def things_besides(
    message: Message, nouns: Sequence[Noun], single: Mapping[str, Said], who: str, known: Sequence[Mapping[str, Any]]
) -> Iterator[int]:
    """Where a thing is told beside those known before, given which facts only one of a sort has: no home lived in."""
    plain = message.plain
    lived_in = covered(f for one in single.values() for f in find(plain, one.yes))
    not_lived_in = covered(f for one in single.values() for f in find(plain, one.no))
    for noun in nouns if single else ():
        at, first = noun.found.first, noun.found.first - 1
        here = [one for one in known if one.get(who) == noun.who]
        homes = bool(here) and all(one.get(name) is True for one in here for name in single)
        other = homes and not lived_in and at in not_lived_in and first >= 0 and plain.flat[first] in _ONE
        if at not in lived_in and (other or _told_besides(message, noun.found)):
            yield at


def _told_besides(message: Message, found: Found) -> bool:
    """Whether a thing is told as one more: "ho anche metà di un appartamento", "poi una casetta"; not in a question."""
    plain, at, stretch = message.plain, found.first, message.plain.words[found.first].stretch
    while at and plain.words[at - 1].stretch == stretch and plain.flat[at - 1] in _BEFORE_A_THING:
        at -= 1
    between, more = plain.flat[at : found.first + 1], plain.flat[max(at - 2, 0) : at]
    if not more or plain.words[at - 1].stretch != stretch:
        return False
    if not (more[-1] in MORE or more == ("in", "piu") or more[-1].startswith(FORGOTTEN)):
        return False
    had = not THERE_IS.isdisjoint((*between, *more[:-1])) or not _SHARE.isdisjoint(between)
    return had or (not _ONE.isdisjoint(between) and "?" not in message.text)
