"""Who and what a message speaks of: the members of a household, its houses, each with what is said of it.

A list of records is told by nouns ("mia moglie", "due figli", "un negozio"): the words of the record's who-fact. What
is said belongs to the member named last, or to whom the words mean: the speaker ("ho", "mio"), a third person ("lei"),
both ("entrambi"), everybody ("non abbiamo"). What may belong to several people belongs to nobody: it will be asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from assistant.understanding.choices import choices
from assistant.understanding.lists.bare import NamedBefore
from assistant.understanding.lists.counted import Counted
from assistant.understanding.lists.instead import instead
from assistant.understanding.lists.itemized import itemized
from assistant.understanding.lists.listing import Listing
from assistant.understanding.lists.meant import meant
from assistant.understanding.lists.myself import told_first
from assistant.understanding.lists.nouned import nouns
from assistant.understanding.lists.owners import Owners
from assistant.understanding.lists.roster import ANYONE
from assistant.understanding.lists.rowed import things_besides
from assistant.understanding.lists.rows import Bare, Row, rows
from assistant.understanding.lists.shares import Amounts
from assistant.understanding.lists.shortly import nothing as none_of_it
from assistant.understanding.lists.shortly import only, shortly, untold
from assistant.understanding.lists.single import no_other, told_of_one
from assistant.understanding.lists.third import beside_the_speaker
from assistant.understanding.lists.together import together
from assistant.understanding.lists.unplaced import Unplaced
from assistant.understanding.lists.whose import Whose
from assistant.understanding.message import Message
from assistant.understanding.stated import Stated, plain_facts
from assistant.understanding.sums.gross import as_of_a_year
from assistant.understanding.sums.named_parts import in_named_parts
from assistant.understanding.words.labels import nothing_of
from assistant.understanding.words.patterns import Found, find, stands
from assistant.understanding.words.rest import Rest, exact, inner, lists, who_fact
from assistant.understanding.yes_or_no.flags import flags
from assistant.understanding.yes_or_no.polarity import denied
from rules_core.dates import Day
from rules_core.facts import Choice, Fact, Flag, Quantity
from rules_core.records import Many, Record, shape_of
from rules_core.wording import Said

_YOUNGEST = 14  # no one younger has a household of their own
_AGE, _MONTHS, _BROTHERS = "anni", ("mesi", "mese"), 22
_NONE = Said()


def members(
    message: Message,
    record: type[Record],
    said: Mapping[str, Said],
    known: Mapping[str, Sequence[Mapping[str, Any]] | None],
    pending: str = "",
    words: Mapping[str, str] = MappingProxyType({}),
) -> tuple[list[Stated], Message]:
    """What a message says of the lists of a record, beside what is known in some words; and what that did not take."""
    message = as_of_a_year(in_named_parts(exact(message, record, said), said))
    each = (itemized(message, many, said, known.get(many.name) or ()) for many in lists(record, said))
    if (items := next((found for found in each if found is not None), None)) is not None:
        return items
    if not (all_ := [Members(message, many, said, known.get(many.name) or (), words) for many in lists(record, said)]):
        return [], message
    facts = {path: fact for path, fact in plain_facts(record) if isinstance(fact, Quantity | Day) and path != "as_of"}
    for one in all_:
        facts |= {f"{one.path}[].{name}": fact for name, fact in one.facts.items() if isinstance(fact, Quantity | Day)}
    bare = _bare(message, all_, facts, said)
    found = rows(message, facts, said, shape_of(pending), bare)
    for listed in all_:
        first = [row.places[0] for row in found if not listed.has(row)]
        listed.owners.breaks = [message.words_of(message.quantities[place])[0] for place in first]
        listed.owners.breaks += [f.first for other in all_ if other is not listed for f in other.denied()]
    others = {place for row in found if "[]" not in row.shape for place in row.places}
    found = [row for row in found if "[]" in row.shape]
    told = [one for listed in all_ for one in listed.stated([row for row in found if listed.has(row)])]
    people = [listed.owners for listed in all_ if listed.whole.speaker]
    told = [one for one in told if one.value != [] or not any(told_of_one(one.words, whose) for whose in people)]
    taken = bare.counting | {place for row in found for place in row.places}
    for listed in (one for one in all_ if one.whole.speaker and one.listing.known):
        theirs = [row for row in found if listed.has(row)]
        nobodys = bare.counting | others | {place for row in found if row not in theirs for place in row.places}
        besides = dict(Unplaced(message, listed.owners, listed.path, facts, said).stated(theirs, nobodys, told))
        told += besides.values()
        taken |= besides.keys()
    left = tuple(mention for place, mention in enumerate(message.quantities) if place not in taken)
    return told, Rest(message.text, message.today, plain=message.plain, left=left)


def _bare(message: Message, all_: Sequence[Members], facts: Mapping[str, Fact], said: Mapping[str, Said]) -> Bare:
    """The quantities that nobody named."""
    counting = set().union(*(Counted(one.message, one.named, one.whole, one.facts, one.said).places() for one in all_))
    beside = [NamedBefore(message, one.owners, counting) for one in all_ if one.whole.speaker]
    ages = frozenset(pair for one in beside for pair in one.ages(facts))
    return Bare(counting, ages, {place: path for one in beside for place, path in one.amounts(facts, said)})


class Members:
    """A list of a record, as a message speaks of it."""

    def __init__(
        self,
        message: Message,
        many: Many[Any],
        said: Mapping[str, Said],
        known: Iterable[Mapping[str, Any]],
        words: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.message, self.path = message, many.name
        self.whole = said.get(many.name, _NONE)
        self.said = inner(many, said)
        self.who = who_fact(many, self.said)
        self.facts = {name: fact for name, fact in plain_facts(many.record) if name != self.who}
        self.listing = Listing(many.name, self.who, self.whole, [dict(member) for member in known])
        paths = {n: f"{many.name}[{n}].{self.who}" for n in range(len(self.listing.known))}
        self.listing.called = {n: words[path] for n, path in paths.items() if path in words}
        if self.who and self.whole.speaker:
            named = {
                n: nouns(Message(told, message.today), self.said[self.who]) for n, told in self.listing.called.items()
            }
            self.listing.as_called({n: told[0].who if told else "" for n, told in named.items()})
        age = next((name for name, f in self.facts.items() if isinstance(f, Quantity) and f.unit == _AGE), "")
        told = {n: str(member.get(age)) for n, member in enumerate(self.listing.known)}
        self.listing.ages = {n: int(years) for n, years in told.items() if years.isdigit()}
        self.nouns = nouns(message, self.said[self.who]) if self.who else []
        self.named = meant(message, self.nouns, self.whole, self.said, self.who, said)
        self.nouns = [noun for noun in self.named if noun.many != 0]
        if self.whole.speaker and not self.listing.known:
            roles = next(iter(self.whole.groups), "").split()
            self.nouns = told_first(
                message, self.nouns, self.whole.speaker, [one for one in roles if one != self.whole.speaker]
            )
        if stands(message.plain, self.whole.instead):  # "per conto di papà": of whoever speaks
            self.nouns = [replace(noun, who=noun.who.removeprefix(f"{ANYONE} ")) for noun in self.nouns]
        single = {name: one for name, one in self.said.items() if one.single}
        self.listing.besides = set(things_besides(message, self.nouns, single, self.who, self.listing.known))
        self.owners = self._owners()
        self.whose = Whose(self.owners, self.listing.speaking, people=bool(self.whole.speaker))

    def _owners(self) -> Owners:
        """Name the members, and note whom each place of the message speaks of."""
        message, listing = self.message, self.listing
        couples: list[tuple[Found, tuple[int, ...]]] = []
        for f, roles in together(message, self.nouns, self.whole):
            couples.append((f, listing.couple(roles, message.plain.verbatim(f.first, f.last))))
        nothing = [f for f in find(message.plain, self.whole.none) if not denied(message.plain, f)]
        covered = {at for f in (*(f for f, _ in couples), *nothing) for at in range(f.first, f.last)}
        self.nouns = [noun for noun in self.nouns if covered.isdisjoint(range(noun.found.first, noun.found.last))]
        listing.expects(self.nouns, message)
        named = [(noun, listing.take(noun, message)) for noun in self.nouns]
        listing.fill(message, self.whole)
        owners = Owners(message, listing, self.whole.groups)
        owners.named(named, couples)
        half = owners.half or beside_the_speaker(message, self.nouns, owners)
        if half is not None and listing.known:
            listing.partner(message.plain.verbatim(half.first, half.last))
            owners = Owners(message, listing, self.whole.groups)
            owners.named(named, couples)
        return owners

    def denied(self) -> list[Found]:
        """Where it is said that there are no members at all."""
        return list(find(self.message.plain, self.whole.none))

    def has(self, row: Row) -> bool:
        """Whether a row speaks of this list."""
        return row.shape.startswith(f"{self.path}[].")

    def stated(self, found: list[Row]) -> list[Stated]:
        """The members and the facts of each."""
        plain, listing = self.message.plain, self.listing
        if not self.nouns and not listing.known:
            none = next((f for f in find(plain, self.whole.none) if not denied(plain, f)), None)
            if none or self.whole.speaker or self.whole.items or not found:
                return [Stated(self.path, [], plain.verbatim(none.first, none.last))] if none else []
            listing.somebody(self.message.quantities[found[0].places[0]].words)  # "rendita 550, mutuo 90.000"
            self.owners.everybody = (0,)
        told: dict[str, Stated] = {}
        amounts = Amounts(self.message, self.path, self.facts, self.said, self.whose)
        nothing = (*amounts.nothing_else(found), *self._shortly_none(found), *self._none())
        for one in (*self._flags_and_choices(), *nothing, *amounts.stated(found)):
            if self._may_have(one.path, one.value, one.words):
                told[one.path] = one
        told |= amounts.of_workers(found, told)
        told |= no_other(told, listing, self.who, [n for n in self.facts if self.said.get(n, _NONE).single])
        return instead([*listing.new.values(), *told.values()], self.owners, self.whole)

    def _may_have(self, path: str, value: Any, words: str) -> bool:
        """Whether a member is one of those of whom a fact is told: no garage has the income of a house."""
        head, _, name = path.rpartition(".")
        fact = self.facts.get(name)
        n = int(head[len(self.path) + 1 : -1])
        of_age = isinstance(fact, Quantity) and fact.unit == _AGE and self.listing.known[n].get(self.who)
        if of_age and n in self.owners.adults and n not in self.owners.young and str(value).isdigit():
            return not words.lower().endswith(_MONTHS) and int(value) >= _YOUNGEST  # "lui edile 11 mesi" tells no age
        only = self.said.get(name, _NONE).only
        return not only or self.listing.known[n].get(self.who) in {None, *only}

    def _flags_and_choices(self) -> Iterator[Stated]:
        for name, fact in self.facts.items():
            said = self.said.get(name, _NONE)
            if isinstance(fact, Flag):
                told = sorted(flags(self.message, said), key=lambda one: one[0].last)
                for f, value in told:
                    alone = only(self.owners, f) if value and self.whole.speaker else ()
                    yield from self._all(name, value, f, alone or self.whose.flag(f, said, value=value))
                    yield from self._all(name, False, f, set(self.owners.adults) - set(alone) if alone else ())
                for cue, value in shortly(self.owners, told):
                    yield from self._all(name, value, Found(cue.first, cue.last + 1), cue.members)
            elif isinstance(fact, Choice):
                for f, word in choices(self.message, fact, said):
                    yield from self._all(name, word, f, self.whose.of(f, personal=True))

    def _shortly_none(self, found: Sequence[Row]) -> Iterator[Stated]:
        """Who has none of what is told of the others: "lui 19.000, io zero"."""
        names = {place: row.shape.removeprefix(f"{self.path}[].") for row in found for place in row.places}
        names = {place: name for place, name in names.items() if self.said.get(name, _NONE).none}
        for name, cue, words in none_of_it(self.owners, names if self.whole.speaker else {}):
            yield from self._all(name, "0", words, cue.members)

    def _none(self) -> Iterator[Stated]:
        """Of which amounts there is none, and of whom that is said."""
        for name, fact in self.facts.items():
            if isinstance(fact, Quantity):
                for f in nothing_of(self.message.plain, self.said.get(name, _NONE)):
                    yield from self._all(name, "0", f, untold(self.owners, name, self.whose.of(f, none=True)))

    def _all(self, name: str, value: Any, found: Found, whose: Iterable[int]) -> Iterator[Stated]:
        words = self.message.plain.verbatim(found.first, found.last)
        return (Stated(f"{self.path}[{n}].{name}", value, words) for n in whose)
