"""What a message says of somebody who is not of a list of people: an ex, a relative who lives elsewhere.

Their clauses begin where they are named, and end where whoever speaks, or somebody of the list, is told of again. What
they earn is nobody's of the list; what they pay to those of it is these people's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.understanding.lists.nouned import gender_of_noun
from assistant.understanding.message import Message
from assistant.understanding.people.clauses import INTRODUCING, Verb, same_sentence, verb_of
from assistant.understanding.people.persons import FIRST, THEY, THEY_MANY, WE
from assistant.understanding.quantities.mention import Mention
from assistant.understanding.words.patterns import Found, covered, find, stands
from assistant.understanding.words.plain import Plain
from rules_core.outside import Outside
from rules_core.wording import Said

_MINE = (FIRST | WE | frozenset("sono lavoro me noi pago paghiamo siamo isee".split())) - frozenset(
    "mio mia miei mie nostro nostra nostri nostre nessuno tutti tutte".split()
)
_TELLING = frozenset("ho guadagno prendo percepisco io sono vivo abito siamo abbiamo prendiamo me noi lavoro".split())
_THEIRS = (THEY | THEY_MANY) | frozenset(
    "vive abita sta risiede vivono abitano stanno risiedono che non si se suo sua dove prendeva guadagnava".split()
)
_JOINS = frozenset("e ed ma mentre invece con poi pero".split())
_OF = frozenset("di del della dei delle dello dell".split())
_VERBS = THEY | THEY_MANY | frozenset("vive abita sta risiede che non si se e lavora ex".split())
_GENDERS = {"lui": "m", "lei": "f"}
_NO_PLACES = frozenset(
    "casa carico affitto famiglia comodato meta un una uno mia nostra questa stanza camera subaffitto proprieta".split()
)
_SMALL = frozenset("il la l e ma poi".split())
_COUNTING = frozenset("ne abbiamo ho avuto avuti uno una due tre solo soltanto".split())
_LEAST, _NEAR = 3, 2
_FROM_WHOM = (("da", "cui"), ("dal", "quale"), ("dalla", "quale"))


@dataclass(frozen=True, slots=True)
class Apart:
    """A message without what it says of those outside, and the quantities that were told of them."""

    message: Message
    theirs: tuple[Mention, ...] = ()


def apart(message: Message, whole: Said, counted: Collection[str], heard: Iterable[str]) -> Apart:
    """What a message says of a list of people, and what of others, given the words of those counted and said before."""
    words = whole.outside
    if words is None or message.written:
        return Apart(message)
    told = [message.plain, *map(Plain.of, heard)]
    widowed, tied = _is_so(words.widowed, told), _is_so(words.tied, told)
    lone = (
        not tied and (widowed or _is_so(words.unmarried, told)) and not stands(Plain.of(" ".join(counted)), words.bound)
    )
    spouse = [f"mio|mia {one}" for one in words.bound] if lone else []
    nobodys = list(find(message.plain, spouse))  # "ce l'ho da quando è morto mio marito"
    if not message.quantities and not nobodys:
        return Apart(message)
    alone = widowed or (_is_so(words.parted, told) and not tied)
    away = (*words.away, *words.dead, *(words.once if widowed else ()))
    words = replace(words, away=away, never=(*words.never, *spouse))
    spans = list(_Outsiders(message.plain, words, set(counted), parted=alone).spans())
    if not message.quantities:
        spans = [one for one in spans if any(one[0] <= f.first < one[1] for f in nobodys)]
    spans += [(f.first, f.last) for f in nobodys]
    if not spans or stands(message.plain, whole.instead):
        return Apart(message)
    gone = {at for first, last in spans for at in range(first, last)}
    theirs = tuple(m for m in message.quantities if not gone.isdisjoint(range(*message.words_of(m))))
    if not (theirs or widowed or nobodys) or not (counted or _tells_of_self(message, gone)):
        return Apart(message)
    return Apart(Message(_without(message.plain, spans), message.today), theirs)


def lives_elsewhere(plain: Plain, words: Outside, at: int) -> bool:
    """Whether who is named before a place is told to live elsewhere, or by themselves."""
    return _Outsiders(plain, words, set(), parted=False).is_away(at, len(plain.words))


def grown_and_gone(plain: Plain, words: Outside, noun: Found, ends: int) -> bool:
    """Whether those whom a noun names are told to live elsewhere: "figli ne abbiamo uno ma sta a Torino"."""
    flat, at = plain.flat, noun.last
    while at < ends and (flat[at] in _COUNTING or flat[at].isdigit()):
        at += 1
    own = (n for n in range(at, ends) if flat[n] in _MINE - {"sono"} and flat[n - 1] not in {"con", "da"})
    mine = (n for n in range(at, ends) if not same_sentence(plain, noun.first, n))
    one = _Outsiders(plain, words, set(), parted=False)
    other = min((f.first for f in (*one.never, *one.others) if f.first >= noun.last), default=ends)
    last = min(next(own, ends), next(mine, ends), other)  # "mia figlia di 6, il mio ex vive a Lucca"
    return one.is_away(at, last) and not one.is_here(at, last)


def _is_so(phrases: Sequence[str], told: Iterable[Plain]) -> bool:
    """Whether one of some phrases stands in what was said."""
    return any(stands(one, phrases) for one in told)


def _tells_of_self(message: Message, gone: set[int]) -> bool:
    """Whether something is counted in what whoever speaks says of themselves."""
    words, flat = message.plain.words, message.plain.flat
    own = {words[at].stretch for at, word in enumerate(flat) if at not in gone and word in _TELLING}
    places = {at for m in message.quantities for at in range(*message.words_of(m))} - gone
    return any(words[at].stretch in own for at in places)


def _without(plain: Plain, spans: Iterable[tuple[int, int]]) -> str:
    """The text with a stop in place of some of its words; every other word stays where it is."""
    text = plain.text
    for first, last in spans:
        start, end = plain.words[first].start, plain.words[last - 1].end
        text = f"{text[:start]}.{' ' * (end - start - 1)}{text[end:]}"
    return text


class _Outsiders:
    """Those of whom a message speaks who are not of the list."""

    def __init__(self, plain: Plain, words: Outside, counted: set[str], *, parted: bool) -> None:
        self.plain, self.flat, self.words = plain, plain.flat, words
        self.never = [f for f in find(plain, words.never) if self._ends_a_name(f)]
        self.others = self._named(counted, parted=parted)

    def _named(self, counted: set[str], *, parted: bool) -> list[Found]:
        """Who is named, and may be outside."""
        ex = covered(self.never)
        phrases = (*self.words.who, *(self.words.bound if parted else ()))
        others = [f for f in find(self.plain, phrases) if ex.isdisjoint(range(f.first, f.last))]
        return [f for f in others if counted.isdisjoint(self.flat[f.first : f.last])]

    def _ends_a_name(self, found: Found) -> bool:
        """Whether words name somebody as they are: not in "la mia ex ditta"."""
        last = found.last
        if self.flat[last - 1] != "ex" or last == len(self.flat) or not self._together(last - 1, last):
            return True
        return self.flat[last] in _VERBS or self.flat[last].isdigit() or verb_of(self.plain, last) is not None

    def spans(self) -> Iterator[tuple[int, int]]:
        """From which to which word each of their clauses goes."""
        ends = 0
        for named in sorted((*self.never, *self.others), key=lambda f: (f.first, -f.last)):
            if named.first < ends:
                continue
            last = self._ends(named.last)
            if not self._is_outside(named, last):
                continue
            of = self._of_whom(named.last, last)
            yield self._begins(named.first), min(of, named.last + 1)
            if of < last:
                yield of, last
            yield from ((first, end) for first, end in self._again(named, last) if first >= last)
            ends = last

    def _begins(self, at: int) -> int:
        while at and self.flat[at - 1] in INTRODUCING and self._together(at - 1, at):
            at -= 1
        return at

    def _ends(self, start: int) -> int:
        """Where what is said of somebody ends: at the speaker's verbs, or at a stretch that is not theirs."""
        words = self.plain.words
        for at in range(self._past_a_parting(start), len(words)):
            if self.flat[at] in _MINE and not (at and self.flat[at - 1] in {"con", "da", "a", "per"}):
                return self._before_joint(at, start)
            opens = words[at].stretch != words[at - 1].stretch
            if opens and not self._goes_on(at) and not (at == start and self.flat[at][0].isdigit()):
                return at
            if not opens and self.flat[at - 1] in {"e", "ed", "ma", "mentre"} and self._another(at):
                return at - 1
        return len(words)

    def _past_a_parting(self, at: int) -> int:
        """A place past what tells only that whoever speaks has left them: "marito, da cui ho divorziato, ..."."""
        if self.flat[at : at + 2] not in _FROM_WHOM:
            return at
        stretch = self.plain.words[at].stretch
        return next((n for n in range(at, len(self.flat)) if self.plain.words[n].stretch != stretch), len(self.flat))

    def _before_joint(self, at: int, start: int) -> int:
        """A place without the small words that join it to what is before."""
        while at > start and self.flat[at - 1] in _JOINS | {"non", "ci", "mi", "io"} and self._together(at - 1, at):
            at -= 1
        return at

    def _goes_on(self, at: int) -> bool:
        """Whether a stretch goes on with the one spoken of: "..., prende 9.000", "(50.000)"; not with another."""
        after = next(
            (n for n in range(at, len(self.flat)) if self.flat[n] not in {"il", "la", "l", "e", "ma", "poi"}), at
        )
        theirs = self.flat[after] in _THEIRS or verb_of(self.plain, at) in {Verb.THIRD, Verb.MANY}
        return theirs and not self._another(after)

    def _another(self, at: int) -> bool:
        """Whether somebody is named anew at a place: "e mio figlio", "e due bimbi"."""
        while at < len(self.flat) and (self.flat[at] in INTRODUCING or self.flat[at].isdigit()):
            at += 1
        here = self.plain.words[at : at + 1]
        return bool(here) and any(f.first == at for f in self.others) and self.flat[at - 1] != "con"

    def _is_outside(self, named: Found, last: int) -> bool:
        """Whether what is said of somebody tells that they are elsewhere, or that they are an ex; not what they pay."""
        if self._within(named.last, last, self.words.give) or self.is_here(named.last, last):
            return False
        if any(f.first == named.first for f in self.never):
            return True
        return self.is_away(named.last, last)

    def is_away(self, first: int, last: int) -> bool:
        """Whether it is said between two places that somebody is elsewhere."""
        return self._within(first, last, self.words.away) or self._at_a_place(first, last)

    def is_here(self, first: int, last: int) -> bool:
        """Whether they are told to be with whoever speaks; not that they are not: "non vive con noi"."""
        away = [f for f in find(self.plain, self.words.away) if self.flat[f.first] == "non"]
        found = (f for f in find(self.plain, self.words.here) if first <= f.first and f.last <= last)
        return any(not any(one.first < f.first <= one.last + _NEAR for one in away) for f in found)

    def _within(self, first: int, last: int, phrases: Sequence[str]) -> bool:
        return any(first <= f.first and f.last <= last for f in find(self.plain, phrases))

    def _at_a_place(self, first: int, last: int) -> bool:
        """Whether they are told to be in a town: "vive a Lucca"."""
        moved = [f.last for f in find(self.plain, self.words.moved) if first <= f.first and f.last < last]
        return any(
            self.flat[at].isalpha() and len(self.flat[at]) >= _LEAST and self.flat[at] not in _NO_PLACES for at in moved
        )

    def _of_whom(self, at: int, last: int) -> int:
        """Where their clause goes on after the words that say whose they are: "il padre di mio figlio di 4 anni"."""
        if at >= last or self.flat[at] not in _OF:
            return at
        return next((n for n in range(at + 1, last) if self.flat[n] in _VERBS), last)

    def _again(self, named: Found, last: int) -> Iterator[tuple[int, int]]:
        """Where "lui" or "lei" says more of them afterwards: "..., io 12.000, lui 30.000"."""
        gender = gender_of_noun(self.flat[named.last - 1])
        for at in range(last, len(self.flat)):
            opens = self.plain.words[at].stretch != self.plain.words[at - 1].stretch or self.flat[at - 1] in _JOINS
            if opens and _GENDERS.get(self.flat[at]) == gender:
                yield at, self._ends(at + 1)

    def _together(self, one: int, other: int) -> bool:
        words = self.plain.words
        return words[one].stretch == words[other].stretch and same_sentence(self.plain, one, other)
