"""Who and what a message speaks of: the members of a household, its houses, each with what is said of it.

A list of records is told by nouns ("mia moglie", "due figli", "un negozio"): the words of the record's who-fact. What
follows a noun is said of that member; what precedes all of them, or is said in the first person, of the speaker.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from assistant.understanding.mention import Kind, Mention
from assistant.understanding.message import Message
from assistant.understanding.patterns import Found, find
from assistant.understanding.polarity import denied
from assistant.understanding.stated import Stated, plain_facts, stated
from rules_core.facts import Choice
from rules_core.records import Many
from rules_core.wording import Said

_FIRST_PERSON = frozenset("ho sono prendo guadagno percepisco lavoro io mio mia vivo possiedo pago compio".split())
_MOST = 20


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that introduces members: what they are, how many, its words."""

    found: Found
    who: str
    many: int


def members(
    message: Message, many: Many[Any], said: Mapping[str, Said], known: Sequence[Mapping[str, Any]]
) -> list[Stated]:
    """What a message says of a list: its members and the facts of each, beside those already known."""
    path = many.name
    whole = said.get(path, Said())
    who = _who_fact(many, said)
    inner = {p.removeprefix(f"{path}[]."): s for p, s in said.items() if p.startswith(f"{path}[].")}
    nouns = list(_nouns(message, inner[who])) if who else []
    if not nouns and not known and any(not denied(message.plain, f) for f in find(message.plain, whole.none)):
        return [Stated(path, [], _words(message, whole.none))]
    listed = _Listed(path, who or "", whole.speaker, [dict(member) for member in known])
    for word, phrases in whole.words.items():
        if found := next(find(message.plain, phrases), None):
            listed.add(word, message.plain.verbatim(found.first, found.last))
    owners = [(noun.found, listed.take(noun, message)) for noun in nouns]
    listed.fill(_counted(message, whole))
    return [*listed.new, *_attributes(message, many, inner, who, owners, listed)]


class _Listed:
    """The members known so far, and those that a message adds."""

    def __init__(self, path: str, who: str, speaker: str, known: list[dict[str, Any]]) -> None:
        self.path, self.who, self.speaker = path, who, speaker
        self.known = known
        self.new: list[Stated] = []
        self._met: set[int] = set()

    def take(self, noun: Noun, message: Message) -> list[int]:
        """The members that a noun speaks of: those there already, or new ones."""
        here = [n for n, member in enumerate(self.known) if member.get(self.who) == noun.who]
        unmet = [n for n in here if n not in self._met]
        if len(here) >= noun.many and here:
            chosen = (unmet or here)[: noun.many]
        else:
            words = message.plain.verbatim(noun.found.first, noun.found.last)
            chosen = [*here, *(self.add(noun.who, words) for _ in range(noun.many - len(here)))]
        if noun.many == 1:
            self._met.update(chosen)
        return chosen

    def add(self, who: str, words: str) -> int:
        """One more member; the speaker comes before all others."""
        if self.speaker and not self.known and who != self.speaker:
            self._append(self.speaker, words)
        if self.speaker and who == self.speaker and any(m.get(self.who) == who for m in self.known):
            return next(n for n, m in enumerate(self.known) if m.get(self.who) == who)
        return self._append(who, words)

    def _append(self, who: str, words: str) -> int:
        self.known.append({self.who: who})
        self.new.append(Stated(f"{self.path}[{len(self.known) - 1}].{self.who}", who, words))
        return len(self.known) - 1

    def fill(self, counted: tuple[int, str] | None) -> None:
        """As many members as were counted; who they are remains to be asked."""
        while counted and len(self.known) < min(counted[0], _MOST):
            if self.speaker and not self.known:
                self._append(self.speaker, counted[1])
            else:
                self.known.append({})
                self.new.append(Stated(f"{self.path}[{len(self.known) - 1}]", {}, counted[1]))

    @property
    def speaking(self) -> int | None:
        """The member who speaks."""
        return next((n for n, m in enumerate(self.known) if self.speaker and m.get(self.who) == self.speaker), None)


def _who_fact(many: Many[Any], said: Mapping[str, Said]) -> str | None:
    """The fact whose words introduce a member."""
    for name, fact in many.record.declared.items():
        if isinstance(fact, Choice) and said.get(f"{many.name}[].{name}", Said()).words and not fact.pattern:
            return name
    return None


def _nouns(message: Message, said: Said) -> Iterator[Noun]:
    plain = message.plain
    excluded = {place for f in find(plain, said.unlike) for place in range(f.first, f.last)}
    found = sorted(
        ((f, who) for who, phrases in said.words.items() for f in find(plain, phrases)),
        key=lambda one: (one[0].first, -one[0].last),
    )
    end = 0
    for f, who in found:
        if f.first < end or not excluded.isdisjoint(range(f.first, f.last)) or denied(plain, f):
            continue
        end = f.last
        yield Noun(f, who, _how_many(message, f))


def _how_many(message: Message, found: Found) -> int:
    """How many a noun speaks of: the number before it, at most two words away."""
    for mention in message.quantities:
        if mention.kind is not Kind.NUMBER or not isinstance(mention.value, Decimal):
            continue
        first, last = message.words_of(mention)
        if first <= found.first and found.first - last <= 1 and 0 < mention.value <= _MOST:
            return int(mention.value)
    return 1


def _counted(message: Message, said: Said) -> tuple[int, str] | None:
    """How many members a message counts in all ("siamo in quattro")."""
    for found in find(message.plain, said.near):
        for mention in message.quantities:
            first, last = message.words_of(mention)
            if first < found.last and found.first < last and isinstance(mention.value, Decimal):
                return int(mention.value), message.plain.verbatim(found.first, found.last)
    return None


def _attributes(
    message: Message,
    many: Many[Any],
    inner: Mapping[str, Said],
    who: str | None,
    owners: list[tuple[Found, list[int]]],
    listed: _Listed,
) -> list[Stated]:
    """What is said of each member: the message is cut where it begins to speak of another."""
    facts = {name: fact for name, fact in plain_facts(many.record) if name != who}
    found: list[Stated] = []
    for part, chosen in _parts(message, owners, listed):
        said_here = stated(part, facts, inner)
        for one in said_here:
            for n in chosen:
                found.append(replace(one, path=f"{many.name}[{n}].{one.path}"))
        found += _ages(part, chosen, [f"{many.name}[{n}]" for n in chosen], said_here)
    return found


def _ages(part: Message, chosen: list[int], paths: list[str], said_here: list[Stated]) -> list[Stated]:
    """Several ages in a row belong to several members in that order."""
    told = [m for m in part.quantities if m.kind in {Kind.AGE, Kind.NUMBER} and isinstance(m.value, Decimal)]
    told = [m for m in told if not _counts(m, part)]
    if len(chosen) < 2 or len(told) < len(chosen) or not any(one.path == "eta" for one in said_here):  # noqa: PLR2004
        return []
    return [
        Stated(f"{path}.eta", str(int(m.value)), m.words)
        for path, m in zip(paths, told, strict=False)
        if isinstance(m.value, Decimal)
    ]


def _counts(mention: Mention, part: Message) -> bool:
    """Whether a number stands at the head of its part, where it counts the members."""
    return part.words_of(mention)[0] == 0


def _parts(
    message: Message, owners: list[tuple[Found, list[int]]], listed: _Listed
) -> Iterator[tuple[Message, list[int]]]:
    """The stretches of a message with the members that each speaks of."""
    words = message.plain.words
    starts = [(found.first, chosen) for found, chosen in owners]
    speaking = listed.speaking if listed.speaking is not None else (0 if len(listed.known) == 1 else None)
    cuts = [(0, [speaking] if speaking is not None else []), *starts]
    for n, word in enumerate(words):
        opens = n == 0 or words[n - 1].stretch != word.stretch or words[n - 1].plain in {"e", "ed", "ma"}
        if opens and word.plain in _FIRST_PERSON and speaking is not None and n not in {first for first, _ in starts}:
            follows = next((first for first, _ in starts if n < first <= n + 3), None)
            if follows is None:
                cuts.append((n, [speaking]))
    cuts.sort(key=lambda cut: cut[0])
    for place, (first, chosen) in enumerate(cuts):
        last = cuts[place + 1][0] if place + 1 < len(cuts) else len(words)
        first = _with_count(message, first) if place else first
        if chosen and first < last:
            end = words[last].start if last < len(words) else len(message.text)
            yield Message(message.text[words[first].start : end], message.today), chosen


def _with_count(message: Message, first: int) -> int:
    """A part begins with the number that counts its members."""
    if first and any(message.words_of(m)[1] == first and m.kind is Kind.NUMBER for m in message.quantities):
        return first - 1
    return first


def _words(message: Message, phrases: Sequence[str]) -> str:
    found: Found = next(find(message.plain, phrases))
    return message.plain.verbatim(found.first, found.last)
