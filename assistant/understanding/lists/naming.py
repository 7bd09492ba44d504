"""A place from which a message speaks of some members, and the first names by which people are told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from assistant.expressions import expression
from assistant.understanding.lists.listing import Listing
from assistant.understanding.message import Message
from assistant.understanding.people.called import gender_of
from assistant.understanding.people.noun_ages import may_be_age
from assistant.understanding.people.persons import of_self
from assistant.understanding.quantities.mention import Kind as Count
from assistant.understanding.quantities.mention import Mention
from assistant.understanding.words.plain import Plain

_BEFORE_PLACES = frozenset(
    """
    a ad in di da dal dalla presso via piazza comune verso per nel fino sono chiamo nome signor signora sig
    utente
    """.split()
)
_OF_AGE = frozenset("di ha d che".split())
_ENDS = expression(r"\s*(?:[,;.)]|$)")
_IS_WHO = expression(
    r"\s*[,(]?\s*(?:(?:che|di|ha)\s+){0,2}\w+(?:\s+(?:anni|mesi))?\)?\s*,\s*(?:il\s|la\s)?(?:mi|nostr)[oa]\s+"
)
_NO_MORE = expression(r"\s*(?:[.;:)!?]|$|,\s*(?!\d)|\se\s)")
_AFTER_A_NAME = frozenset("di ha che nato nata e".split())
_BORN, _BORN_WITHIN = frozenset(("nato", "nata")), 3
_OLDEST, _AGE_IN, _WHO_IS, _OF_AGE_OWN = 110, 2, 10, 18
_OF_THE = frozenset("di del della dei delle mio mia miei mie nostro nostra".split())


class Kind(StrEnum):
    """How a cue tells whom it speaks of."""

    NOUN = "noun"
    SPEAKER = "speaker"
    THIRD = "third"
    GROUP = "group"
    EVERYBODY = "everybody"


@dataclass(frozen=True, slots=True)
class Cue:
    """A place from which a message speaks of some members."""

    first: int
    last: int
    members: tuple[int, ...]
    kind: Kind
    gender: str = ""
    listed: bool = False
    """Named beside others, or as company, so that what follows need not be about them."""


_MANY, _SELF = frozenset({Kind.NOUN, Kind.GROUP}), "io"


def first_names(message: Message, listing: Listing, cues: Sequence[Cue], taken: set[int]) -> Iterator[Cue]:
    """People told by their first names ("Giulia di 15 anni"): those who were counted and not named otherwise."""
    plain = message.plain
    unnamed = [n for n, member in enumerate(listing.known) if not member.get(listing.who)]
    starts = {message.words_of(m)[0] for m in message.quantities}
    told_of: set[int] = set()
    alone = {at for cue in cues for at in range(cue.first, cue.last) if len(cue.members) < 2}
    nouns = {at for cue in cues for at in range(cue.first, cue.last)}
    alone |= taken - nouns
    for at, word in enumerate(plain.words):
        told = plain.text[word.start : word.end]
        aged = {at + 1, at + 2, at + 3} if plain.flat[at + 1 : at + 2] != ("che",) else set(range(at + 1, at + _WHO_IS))
        named = at > 0 and told.istitle() and len(told) > 2 and not aged.isdisjoint(starts)
        near = at + 1 in starts or (at + 1 < len(plain.words) and plain.flat[at + 1] in _AFTER_A_NAME)
        if (
            named
            and near
            and at not in nouns
            and not {at - (word.stretch == plain.words[at - 1].stretch), at} & alone
            and not plain.text[: word.start].rstrip().endswith((".", "!", "?"))
        ):
            several = [cue for cue in cues if cue.last <= at and cue.kind in _MANY and len(cue.members) > 1]
            spoken = {n for cue in cues if cue.kind is Kind.SPEAKER for n in cue.members} | told_of
            spoken |= {n for n in (listing.speaking,) if n is not None and _SELF in plain.flat}
            of_them = [n for n in several[-1].members if n not in spoken] if several and not unnamed else []
            of_them.sort(key=lambda n: n in listing.ages)  # "i figli sono due, c'è anche Luca di 12"
            chosen = tuple((unnamed or of_them)[:1])
            if not chosen and not several and (called := _called_after(message, cues, at, told)):
                chosen = called
            elif not chosen and not several and (age := _age_after(message, at)) is not None:
                own = listing.applicant if age >= _OF_AGE_OWN and _opens(plain, cues, at) else None
                chosen = (listing.somebody(told, age) if own is None or own in told_of else own,)
            told_of |= set(chosen)
            unnamed = unnamed[1:]
            if chosen:
                yield Cue(at, at + 1, chosen, Kind.NOUN)


def _opens(plain: Plain, cues: Sequence[Cue], at: int) -> bool:
    """Whether a name comes before everybody else, and nobody says "I": "Lucia (41) e suo marito (44)"."""
    return not of_self(plain) and all(cue.first > at and cue.kind is Kind.NOUN for cue in cues)


def _called_after(message: Message, cues: Sequence[Cue], at: int, name: str) -> tuple[int, ...]:
    """Whom a noun after a name and an age tells, where it only says who that is: "Luca, 12 anni, nostro figlio"."""
    plain, after = message.plain, next((cue for cue in cues if cue.first > at and cue.kind is Kind.NOUN), None)
    if after is None or len(after.members) != 1 or _age_after(message, at) is None:
        return ()
    gender = gender_of(name)
    other = gender and after.gender and gender != after.gender
    between = plain.text[plain.words[at].end : plain.words[after.first].start]
    told = _IS_WHO.fullmatch(between) and _NO_MORE.match(plain.text, plain.words[after.last - 1].end)
    return after.members if told and not other else ()


def heads_again(message: Message, cues: Sequence[Cue], young: set[int]) -> Iterator[Cue]:
    """Where somebody named by their child is spoken of again, after the child's age: "il babbo della bimba, 22.000"."""
    plain = message.plain
    for one, child in pairwise(cue for cue in cues if cue.kind in {Kind.NOUN, Kind.SPEAKER}):
        of = plain.flat[one.last : child.first]
        if not of or not _OF_THE.issuperset(of) or not set(child.members) <= young or not young.isdisjoint(one.members):
            continue
        near = (message.words_of(m) for m in message.quantities if may_be_age(m))
        end = next((last for first, last in near if child.last <= first <= child.last + _AGE_IN), child.last)
        if end < len(plain.words):
            yield replace(one, first=end, last=end)


def _age_after(message: Message, at: int) -> int | None:
    """The age told right after a name, where nothing before it says that it is no name ("a Lucca 5 anni fa")."""
    plain = message.plain
    if not _BEFORE_PLACES.isdisjoint(plain.flat[max(at - 2, 0) : at]):
        return None
    who = plain.flat[at + 1 : at + 2] == ("che",)
    for mention in message.quantities:
        first, last = message.words_of(mention)
        if who and mention.kind is Count.ORDINAL:
            continue  # "Chiara che fa la seconda media e ha 12 anni"
        aside = who and plain.text[plain.words[at].end :].startswith(",")  # "Bianca, che ha cinque mesi"
        here = plain.words[first].stretch == plain.words[at].stretch + aside
        told = here and plain.flat[first - 1] in {"ha", "di", "compie"}
        near = (
            (who and told and at < first < at + _WHO_IS)
            or first == at + 1
            or (first == at + 2 and plain.flat[at + 1] in _OF_AGE)
        )
        near = near or (at < first <= at + _BORN_WITHIN and plain.flat[first - 1] in _BORN)  # "Bianca è nata …"
        years = mention.kind is Count.AGE or (mention.kind is Count.DURATION and mention.unit == "anni")
        years = years or (first == at + 1 and _alone(message, mention))
        ago = last < len(plain.flat) and plain.flat[last] == "fa"
        if near and years and not ago and isinstance(mention.value, Decimal):
            return int(mention.value)
    return None


def _alone(message: Message, mention: Mention) -> bool:
    """Whether a number is told between two marks, as an age in a list: "Lucia, 49, casalinga; Andrea, 20"."""
    text = message.text
    apart = text[: mention.start].rstrip().endswith((",", "(")) and _ENDS.match(text, mention.end) is not None
    bare = mention.kind is Count.NUMBER and mention.unit is None and mention.words.isdecimal()
    return apart and bare and isinstance(mention.value, Decimal) and 0 < mention.value <= _OLDEST
