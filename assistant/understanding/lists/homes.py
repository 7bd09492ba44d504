"""Homes that are owned and others live in, and homes that are lived in and others own: who is told of is of no list.

"Ho un terzo di una casa dove vive mia zia", "la casa dove stiamo è di mio cognato": the words that say so are read as
one word for a home that is empty, or in which one is a guest. From whom a home came, or is rented, is not read at all.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from assistant.expressions import expression
from assistant.understanding.message import Message
from assistant.understanding.people.clauses import INTRODUCING
from assistant.understanding.people.persons import SPEAKING, THEY, THEY_MANY, WE
from assistant.understanding.words.patterns import Found, find, stands
from assistant.understanding.words.plain import Plain
from assistant.understanding.yes_or_no.polarity import denied
from rules_core.outside import Homes

_OF = frozenset("di del della dei dello degli da dal dalla dai a al alla ai".split())
_AND = frozenset("e ed con".split())
_SOME = frozenset("dei delle degli della dello".split()) | INTRODUCING
_BOTH = frozenset("mia nostra mio nostro anche pure".split())
_OWN = frozenset("mio mia miei mie nostro nostra nostri nostre".split())
_TELLING = frozenset("che percepisce guadagna lavora".split())
_SPEAKS = (SPEAKING | WE) - frozenset("mio mia miei mie nostro nostra nostri nostre tutti tutte sono lavoro".split())
_ALONE = ("sono da_solo|solo|sola|single|vedovo|vedova|separato|separata|divorziato|divorziata",)
_AGE, _NEAR, _TOLD_OF = 3, 2, 12
_ENDS = expression(r"[.;!?\n]")
Clause = tuple[int, int, str]


def without_others_homes(message: Message, words: Homes, counted: Collection[str]) -> Message:
    """A message in whose words nobody lives in a home of those whose case it is, or owns theirs."""
    text = message.text
    for told in (_dwelling, _lending, _letting, _handing_over, _before, _lent):
        plain = Message(text, message.today).plain
        for first, last, instead in sorted(told(plain, words, counted), reverse=True):
            start, end = plain.words[first].start, plain.words[last - 1].end
            text = f"{text[:start]}{instead.ljust(end - start)}{text[end:]}"
    return message if text == message.text else Message(text, message.today)


def _dwelling(plain: Plain, words: Homes, counted: Collection[str]) -> Iterator[Clause]:
    """From which to which word it is told that others live in a home."""
    own = {f.last for f in find(plain, words.too)}
    said = [f for f in find(plain, words.where) if not any(f.first < last <= f.last for last in own)]
    said += list(find(plain, words.there)) if stands(plain, words.elsewhere) else []
    yield from ((first, last, words.empty) for first, last in _told(plain, words, said, counted))


def _lending(plain: Plain, words: Homes, counted: Collection[str]) -> Iterator[Clause]:
    """From which to which word it is told that the home is somebody else's."""
    if stands(plain, words.held):
        return
    said = [f for f in find(plain, words.of) if not _within(plain, words.ours, f)]
    said += [Found(f.first, f.last + 2) for f in find(plain, words.not_ours) if _is_of(plain, f.last)]
    rented = any(not denied(plain, f) for f in find(plain, words.rented))
    for first, last in _told(plain, words, said, counted):
        other = rented or _within(plain, words.another, Found(first, last))
        lets = _within(plain, words.landlord, Found(first, last))
        yield first, last, "." if other else words.tenant if lets else words.guest


def _handing_over(plain: Plain, words: Homes, counted: Collection[str]) -> Iterator[Clause]:
    """From which to which word it is told from whom a home came, or is rented: what was done with it stays told."""
    passed = (*words.passed, *words.had) if stands(plain, words.elsewhere) else words.passed
    ends = [Found(f.last - (plain.flat[f.last - 1] in _OF), f.last) for f in find(plain, passed)]
    yield from ((first, last, "") for first, last in _told(plain, words, ends, counted))


def _letting(plain: Plain, words: Homes, counted: Collection[str]) -> Iterator[Clause]:
    """From which to which word it is told that a home is let to others: it is owned, and nobody of ours is in it."""
    verbs = {f.first: f.last for f in sorted(find(plain, words.lets), key=lambda one: one.last)}
    for f in find(plain, words.let):
        if f.first in verbs:
            for _, last in _told(plain, words, [f], counted):
                yield f.first, verbs[f.first], words.have
                yield f.last - 1, last, words.empty


def _before(plain: Plain, words: Homes, counted: Collection[str]) -> Iterator[Clause]:
    """From which to which word those are named of whom it is told that they let a home, or have their own."""
    speaks = bool(counted) or stands(plain, _ALONE) or not _SPEAKS.isdisjoint(plain.flat)
    apart = {f.first: f.last for f in find(plain, words.at_theirs)} if speaks else {}
    for at in sorted({*apart, *(f.first for f in find(plain, words.gave))}):
        first = _first_of(plain, words, at)
        if first == at or any(_of_ours(plain, n, (first, at), counted) for n in range(first, at)):
            continue
        last = apart.get(at, at)
        if at not in apart or not _with_us(plain, words, at, last):
            yield first, last, ""


def _lent(plain: Plain, words: Homes, _: Collection[str]) -> Iterator[Clause]:
    """From which to which word it is told that whoever speaks, and is of no list, lends a home to those whose it is."""
    said = list(find(plain, words.lent))
    kin = {f.first for f in find(plain, words.who)}
    for f in said:
        rest = [n for n in range(len(plain.flat)) if not any(g.first <= n < g.last for g in said)]
        own = any(plain.flat[n] in _OWN and not kin & {n, n + 1} for n in rest)
        if not own and _SPEAKS.isdisjoint(plain.flat[n] for n in rest):
            yield f.first, max(g.last for g in said if g.first == f.first), words.guest


def _first_of(plain: Plain, words: Homes, at: int) -> int:
    """Where those begin to be named who are named just before a place: "mia zia e i nonni abitano ..."."""
    people = {f.last: f.first for f in sorted(find(plain, words.who), key=lambda one: -one.first)}
    first, ends = at, at
    while ends in people and _same(plain, ends - 1, at):
        first = people[ends]
        while first and plain.flat[first - 1] in _SOME and _same(plain, first - 1, at):
            first -= 1
        ends = first - 1 if first and plain.flat[first - 1] in {"e", "ed"} else -1
    with_them = first and plain.flat[first - 1] in {"con", "da"} and _same(plain, first - 1, at)
    return at if with_them else first


def _is_of(plain: Plain, at: int) -> bool:
    """Whether it is told whose something is at a place: "non è mia, è di mio zio"."""
    return plain.flat[at : at + 1] == ("e",) and not _OF.isdisjoint(plain.flat[at + 1 : at + 2])


def _within(plain: Plain, phrases: Collection[str], found: Found) -> bool:
    """Whether one of some phrases stands within a place."""
    return any(found.first <= f.first and f.last <= found.last for f in find(plain, phrases))


def _told(plain: Plain, words: Homes, said: list[Found], counted: Collection[str]) -> Iterator[tuple[int, int]]:
    """The places of some words with those that name people after them, who are not counted."""
    ends = 0
    for f in sorted(said, key=lambda one: (one.first, one.last)):
        who = _people(plain, words, f.last) if f.first >= ends else None
        if who is None or any(_of_ours(plain, n, (f.first, who), counted) for n in range(f.last, who)):
            continue
        last = _to_the_end(plain, words, who)
        if not _with_us(plain, words, who, last):
            ends = last
            yield f.first, last


def _people(plain: Plain, words: Homes, at: int) -> int | None:
    """Where the nouns that stand at a place and name people end; None, if none do."""
    last = None
    while (found := _person(plain, words, at)) is not None:
        if last is not None and found < len(plain.words) and _earns(plain, found):
            return last  # "dove vive mio fratello e mia madre ha 9.000"
        at = last = found
        if at < len(plain.words) and plain.flat[at] in _AND and _same(plain, at, at - 1):
            at += 1
        else:
            break
    return last


def _person(plain: Plain, words: Homes, at: int) -> int | None:
    """Where the noun ends that names somebody at a place, with what introduces it."""
    people, first = find(plain, words.who), at
    while at < len(plain.words) and plain.flat[at] in _SOME:
        at += 1
    if at >= len(plain.words) or not _same(plain, at, first - 1):
        return None
    return max((f.last for f in people if first <= f.first <= at < f.last), default=None)


def _earns(plain: Plain, at: int) -> bool:
    """Whether something is told of those named before a place."""
    return plain.flat[at] in THEY | THEY_MANY or plain.flat[at][0].isdigit()


def _of_ours(plain: Plain, at: int, clause: tuple[int, int], counted: Collection[str]) -> bool:
    """Whether somebody is counted, or is named beside the clause as one who may be."""
    word = plain.flat[at]
    if word in _SOME or word in _AND or not word.isalpha():
        return False
    elsewhere = (n for n in plain.at.get(word, ()) if not clause[0] <= n < clause[1])
    return word in counted or any(n == 0 or _OF.isdisjoint(plain.flat[max(n - 2, 0) : n]) for n in elsewhere)


def _with_us(plain: Plain, words: Homes, who: int, last: int) -> bool:
    """Whether they are told to be with whoever speaks, or the home to be of both."""
    here = [n for n in range(who, last + _NEAR) if n < len(plain.words) and _same(plain, n, who - 1)]
    told = [f.first for f in find(plain, words.with_us) if who <= f.first < last + _TOLD_OF]
    if any(not _ENDS.search(plain.text, plain.words[who - 1].end, plain.words[at].start) for at in told):
        return True  # "è di mia suocera, 80 anni, pensione 7.000, che vive con noi"
    return not _BOTH.isdisjoint(plain.flat[who : who + _NEAR] if len(here) >= _NEAR else ())


def _same(plain: Plain, one: int, other: int) -> bool:
    return plain.words[one].stretch == plain.words[other].stretch


def _to_the_end(plain: Plain, words: Homes, at: int) -> int:
    """Where what is told of them ends: with their age, what they earn, and where they are."""
    if (inside := next((f.last for f in find(plain, words.theirs) if f.first == at), None)) is not None:
        return inside
    rest = [n for n in range(at, len(plain.words)) if _same(plain, n, at - 1)]
    if rest and plain.flat[rest[0]] in _TELLING:
        return rest[-1] + 1
    flat = plain.flat[at : at + _AGE]
    if len(rest) >= _AGE and flat[0] == "di" and flat[1].isdigit() and flat[2] == "anni":
        return _to_the_end(plain, words, at + _AGE)
    return at
